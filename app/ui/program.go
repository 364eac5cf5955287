// Package ui is the page: go-app components that show what package view says,
// and the one loop that turns browser events into messages. It is the only
// package that imports go-app.
//
// The page is one component with fixed slots. Controls are go-app elements, so
// they keep their focus; panels and charts are markup strings of package view,
// each in its slot, set only when the string has changed. Every event is heard
// once for the whole page (package browser) and read from data-* hooks, since
// go-app handlers keep stale captures in loops.
package ui

import (
	"explorer/app/analysis/psr"
	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Run starts the page in the browser. Off the browser it does nothing.
func Run() {
	if app.IsServer {
		return
	}
	page := browser.Start()
	r, err := record.Decode(page.Record)
	if err != nil {
		// boot.js tells the reader; the static page stays.
		panic(err)
	}
	p := newProgram(psr.New(r), page)
	browser.Listen(p.hear)
	app.RouteWithRegexp("^/", func() app.Composer { return &explorer{p: p} })
	app.RunWhenOnBrowser()
}

// program owns the state of the running page.
type program struct {
	x    *psr.Index
	s    state.State
	base state.Base
	ctx  app.Context
	live bool // mounted: messages redraw

	pics    pictures
	drag    drag
	linkDue bool
	from    string // what had the focus before an event's detail
	listKey string // what the record's list below the app shows

	cursorOut string        // "1" while the playhead is outside the window
	rootAttrs [7]string     // of the html element, as frame last wrote them
	asofKey   state.State   // what the as-of panel shows, but for the moment,
	asofT     record.Moment // and the moment
	asofPace  pace          // of the as-of panel's lists
	drawPace  pace          // of the other views' panels
	head      view.Head     // its head, as last written
	flagAt    string        // the flag's transform, as last written
	cursorW   record.Span   // the window the playhead's bounds were told for
}

func newProgram(x *psr.Index, page browser.Page) *program {
	lang := text.Zh
	if page.Lang == string(text.En) {
		lang = text.En
	}
	p := &program{x: x, base: state.Base{View: state.View(page.View), Event: page.Event}}
	p.s = state.Decode(page.Hash, lang, p.base, state.Ids{Record: x.Record})
	p.s.Root, p.s.Theme, p.s.Reduced = page.Root, page.Theme, page.Reduced
	if page.TimelineWidth > 0 {
		p.s.Width = page.TimelineWidth
	}
	return p
}

// send answers a message: the next state, its effects, and a redraw. A moved
// playhead that has crossed no boundary only moves its line.
func (p *program) send(m state.Msg) {
	was := p.s
	next, effects := state.Update(p.x, p.s, m)
	p.s = next
	p.cursor()
	p.asof()
	for _, e := range effects {
		p.do(e)
	}
	if !p.live || !p.redraws(was, next) {
		return
	}
	was.T = next.T
	if was == next {
		p.drawPace.run(p, p.redraw)
		return
	}
	p.redraw()
}

// pace lets a panel follow a racing playhead: a first step is answered at
// once, the ones after it together, when restMs have passed.
type pace struct {
	at  float64 // of the last answer, in ms
	due bool
}

// restMs is how long a panel may stay behind a moving playhead. What the
// as-of panel's head says follows at once.
const restMs = 90

func (c *pace) run(p *program, f func()) {
	if c.due {
		return
	}
	if now := browser.Now(); now-c.at >= restMs {
		c.at = now
		f()
		return
	}
	c.due = true
	browser.After(restMs, func() {
		defer p.guard()
		c.due, c.at = false, browser.Now()
		f()
	})
}

// redraws tells whether anything but the cursor's place and the as-of panel
// changed. Beside the timeline nothing else follows the playhead.
func (p *program) redraws(was, now state.State) bool {
	a, b := was, now
	a.T, b.T = 0, 0
	if a != b {
		return true
	}
	if now.View == state.Timeline || now.View == state.Evidence {
		return false
	}
	return !p.sameStretch(was.T, now.T)
}

// sameStretch tells whether no boundary of the record or the clock's hours
// lies between two moments.
func (p *program) sameStretch(a, b record.Moment) bool {
	s1, h1 := p.x.Boundary(a)
	s2, h2 := p.x.Boundary(b)
	return s1 == s2 && h1 == h2
}

func (p *program) redraw() {
	focus, unfolded := browser.Focused(), browser.OpenDetails("app")
	p.frame()
	p.ctx.Dispatch(func(ctx app.Context) {
		ctx.Defer(func(app.Context) {
			browser.Unfold(unfolded)
			browser.Refocus(focus)
		})
	})
}

// frame sets what lies outside the app's own element. An attribute of the
// root costs a new style for the whole page, so only changes are written.
func (p *program) frame() {
	s := p.s
	now := [...][2]string{
		{"data-off", s.Layers.Off()},
		{"data-view", string(s.View)}, {"data-theme", s.Theme}, {"data-present", flag(s.Present)},
		{"data-embed", flag(s.Embed)}, {"data-blank", flag(s.Blank)}, {"lang", s.Lang.Tag()},
	}
	for i, attr := range now {
		if p.rootAttrs[i] != attr[1] {
			p.rootAttrs[i] = attr[1]
			browser.Root(attr[0], attr[1])
		}
	}
	p.list()
}

func flag(on bool) string {
	if on {
		return "1"
	}
	return ""
}

// guard keeps a slip in one handler from ending the program: the reader gets
// a sentence and everything else goes on.
func (p *program) guard() {
	if err := recover(); err != nil {
		println("explorer: recovered from a failed step")
		if e, ok := err.(error); ok {
			println(e.Error())
		}
		p.s.Notices = state.Notices(text.Stopped.In(p.s.Lang))
		if p.live {
			p.redraw()
		}
	}
}
