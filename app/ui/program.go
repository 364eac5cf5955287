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
		println("explorer: " + err.Error())
		lang := text.Zh
		if page.Lang == string(text.En) {
			lang = text.En
		}
		browser.Refuse(text.BadRecord.In(lang))
		select {} // a program that ended would be told as one that stopped
	}
	p := newProgram(psr.New(r), page)
	p.page = true
	browser.OnFailure(p.failed)
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
	page bool // in a browser, not prerendered by the build
	live bool // mounted: messages redraw

	pics    pictures
	drag    drag
	from    string  // what had the focus before an event's detail
	listKey listKey // what the record's list below the app shows

	rootAttrs [8]string // of the html element, as frame last wrote them
	slots     slots     // what the panels' slots show
	said      said      // the words that follow the playhead, as last written

	catching followers
}

func newProgram(x *psr.Index, page browser.Page) *program {
	lang := text.Zh
	if page.Lang == string(text.En) {
		lang = text.En
	}
	p := &program{x: x, slots: slots{}, base: state.Base{View: state.View(page.View), Event: page.Event}}
	p.s = state.Decode(page.Hash, lang, p.base, state.Ids{Record: x.Record})
	p.s.Root, p.s.Theme, p.s.Reduced = page.Root, page.Theme, page.Reduced
	p.s.Intro = !page.Folded && page.Hash == ""
	if page.TimelineWidth > 0 {
		p.s.Width = page.TimelineWidth
	}
	p.gather()
	return p
}

// send answers a message: the next state, its effects, and a redraw. A
// playhead that only moved is moved at once; words, lists and pictures follow,
// and go-app is not asked.
func (p *program) send(m state.Msg) {
	was := p.s
	next, effects := state.Update(p.x, p.s, m)
	p.s = next
	p.place()
	same := next
	same.T = was.T
	redraws := p.live && same != was
	if redraws {
		p.redraw() // its turn comes after the effects, the focus among them after it
	}
	for _, e := range effects {
		p.do(e)
	}
	if redraws && next.View != was.View {
		p.measureAfter()
	}
	switch {
	case redraws:
		p.frame()
		p.flag()
		p.words()
	case p.live && next != was:
		c := &p.catching
		c.pace(next)
		c.ask(&c.panels, &c.words, &c.flag, &c.unseen)
	}
}

// redraw asks go-app for the page's elements as they are after this turn, and
// fills their slots.
func (p *program) redraw() {
	focus := browser.Focused()
	p.ctx.Dispatch(func(ctx app.Context) {
		ctx.Defer(func(app.Context) {
			defer p.guard()
			p.refill()
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
		{"data-embed", flag(s.Embed)}, {"data-blank", flag(s.Blank)}, {"data-folded", flag(!s.Intro)}, {"lang", s.Lang.Tag()},
	}
	for i, attr := range now {
		if p.rootAttrs[i] != attr[1] {
			p.rootAttrs[i] = attr[1]
			browser.Root(attr[0], attr[1])
			if attr[0] == "data-view" || attr[0] == "lang" {
				p.title()
			}
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
		p.failed(err)
	}
}

// failed tells once of a step that failed: a redraw may be what fails.
func (p *program) failed(err any) {
	println("explorer: recovered from a failed step")
	if e, ok := err.(error); ok {
		println(e.Error())
	}
	told := state.Notices(text.Stopped.In(p.s.Lang))
	if p.s.Notices == told {
		return
	}
	p.s.Notices = told
	if p.live {
		p.redraw()
	}
}
