package ui

import (
	"strconv"

	"explorer/app/browser"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// do carries out an effect.
func (p *program) do(e state.Effect) {
	switch e := e.(type) {
	case state.PushLink:
		p.link(true)
	case state.ReplaceLink:
		p.linkSoon()
	case state.Announce:
		p.announce(e.Text)
	case state.FocusOn:
		p.focusAfter(e.ID)
	case state.FocusBack:
		p.focusBack()
	case state.CopyLink:
		p.link(false)
		browser.Copy(browser.Address(), func(ok bool) {
			said := text.NotCopied
			if ok {
				said = text.Copied
			}
			p.send(state.NoticeRaised{Text: said.In(p.s.Lang)})
		})
	case state.Fullscreen:
		browser.Fullscreen(e.On)
		browser.After(100, p.measure) // once the larger type has been laid out
	case state.PrintPage:
		browser.Print()
	case state.SaveTheme:
		browser.SaveTheme(e.Theme)
	case state.SwapLang:
		p.swapLang()
	}
}

// linkSoon writes the link at most every 300 ms, so that scrubbing does not
// flood the browser's history.
func (p *program) linkSoon() {
	if p.linkDue {
		return
	}
	p.linkDue = true
	browser.After(300, func() {
		if p.linkDue {
			p.link(false)
		}
	})
}

func (p *program) link(push bool) {
	p.linkDue = false
	fragment := state.Encode(p.s, p.base)
	if fragment != "" {
		fragment = "#" + fragment
	}
	browser.Link(fragment, push)
}

// announce speaks through the one live region.
func (p *program) announce(s string) { browser.Text("live", s) }

// focusAfter moves the focus once the next redraw has made its place.
func (p *program) focusAfter(id string) {
	if !p.live {
		return
	}
	p.ctx.Dispatch(func(ctx app.Context) {
		ctx.Defer(func(app.Context) { browser.Focus(id) })
	})
}

// focusBack returns to what the reader had chosen the event from; when that
// is gone, to the playhead.
func (p *program) focusBack() {
	from := p.from
	if from == "" || !p.live {
		from = "#playhead"
	}
	p.ctx.Dispatch(func(ctx app.Context) {
		ctx.Defer(func(app.Context) {
			if !browser.FocusFirst(from) {
				browser.Focus("playhead")
			}
		})
	})
}

// swapLang moves the address to the other language's start page, from which
// every relative link is then meant, and lets the parts outside the app follow.
func (p *program) swapLang() {
	home := p.s.Home()
	if home == "" {
		home = "./"
	}
	p.base = state.Base{View: state.Timeline}
	fragment := state.Encode(p.s, p.base)
	if fragment != "" {
		home += "#" + fragment
	}
	browser.Link(home, false)
	p.s.Root = ""
	if p.s.Lang == text.En {
		p.s.Root = "../"
	}
	browser.Title(text.SiteName.In(p.s.Lang))
	browser.Attr("playhead", "aria-label", text.Playhead.In(p.s.Lang))
	browser.Attr("record", "aria-label", text.ListTitle.In(p.s.Lang))
	p.cursor()
}

// listNow names what the list below the app depends on.
func (p *program) listNow() string {
	s := p.s
	return string(s.Lang) + "\n" + s.Root + "\n" + s.Q + "\n" + s.Who + "\n" + s.Where + "\n" + s.Conf
}

// list sets the record's list anew when its language or filters changed. On
// the pages of other views it is empty until it is needed.
func (p *program) list() {
	wanted := p.s.View == state.Timeline || p.s.View == state.Evidence
	key := p.listNow()
	if !wanted || (key == p.listKey && browser.Filled("record")) {
		return
	}
	p.listKey = key
	browser.HTML("record", view.RecordList(p.x.Record, p.s))
}

// cursor moves the playhead and says where it is; nothing else on the page is
// touched.
func (p *program) cursor() {
	at := view.CursorAt(p.s)
	browser.Style("cursor", "transform", at)
	browser.Style("veil", "transform", at)
	if at := view.FlagAt(p.s); at != p.flagAt {
		p.flagAt = at
		browser.Style("flag", "transform", at)
	}
	words := view.MomentText(p.s.Lang, p.s.T)
	flag, out := view.FlagText(p.s)
	browser.Text("flag", flag)
	browser.Text("now", words)
	if out != p.cursorOut {
		p.cursorOut = out
		browser.Attr("cursor", "data-out", out)
	}
	browser.Attr("playhead", "aria-valuenow", itoa(int(p.s.T)))
	browser.Attr("playhead", "aria-valuetext", view.CursorWords(p.x, p.s))
	if p.s.W != p.cursorW {
		p.cursorW = p.s.W
		browser.Attr("playhead", "aria-valuemin", itoa(int(p.s.W.From)))
		browser.Attr("playhead", "aria-valuemax", itoa(int(p.s.W.To)))
	}
}

// asof shows the situation at the playhead. Only the head changes within a
// stretch of a day without a boundary; while the playhead races, the lists
// follow at a pace of their own, whatever the number of events. Beside other views
// the panel is hidden but stays right for embedders.
func (p *program) asof() {
	if !p.live {
		return
	}
	same := p.asofDepends() == p.asofKey
	if same {
		p.asofHead()
		before, _ := p.x.Boundary(p.asofT)
		now, _ := p.x.Boundary(p.s.T)
		if before == now && p.asofT.StartOfDay() == p.s.T.StartOfDay() {
			return
		}
	}
	if same {
		p.asofPace.run(p, p.asofLists)
		return
	}
	p.asofLists()
}

// asofHead writes the parts of the head that changed.
func (p *program) asofHead() {
	h, was := view.AsOfHead(p.x, p.s), p.head
	p.head = h
	browser.Attr("asof", "data-time", h.Time)
	if h.LevelName != was.LevelName {
		browser.Attr("asof", "data-level", h.LevelName)
		browser.Attr("asof-level", "class", h.Class)
	}
	for _, part := range [...][3]string{
		{"asof-clock", was.Clock, h.Clock}, {"asof-day", was.Day, h.Day},
		{"asof-weekday", was.Weekday, h.Weekday}, {"asof-level", was.Level, h.Level},
	} {
		if part[1] != part[2] {
			browser.Text(part[0], part[2])
		}
	}
}

// asofDepends is what the panel depends on besides the moment.
func (p *program) asofDepends() state.State {
	return state.State{Lang: p.s.Lang, Layers: p.s.Layers, Root: p.s.Root}
}

// asofShown notes that the panel shows the present state.
func (p *program) asofShown() {
	p.asofKey, p.asofT, p.head = p.asofDepends(), p.s.T, view.AsOfHead(p.x, p.s)
}

// asofLists draws the whole panel.
func (p *program) asofLists() {
	p.asofShown()
	focus, unfolded := browser.Focused(), browser.OpenDetails("slot-asof")
	browser.HTML("slot-asof", view.AsOf(p.x, p.s))
	browser.Unfold(unfolded)
	browser.Refocus(focus)
}

// measure fits the picture to its place, and the cursor to the picture.
func (p *program) measure() {
	w := browser.Width("timeline")
	if w == 0 {
		w = browser.Width("main")
	}
	if w == 0 {
		return
	}
	if p.s.Present {
		w = w * 3 / 4 // style stretches it: larger type and marks for the back row
	}
	p.send(state.Resized{Width: w})
	f := frameOf(p.s.Width)
	browser.Style("timeline", "--pl", share(f.Left, p.s.Width))
	browser.Style("timeline", "--pr", share(f.Right, p.s.Width))
}

// share is a length in a picture's own pixels as a share of its width.
func share(length float64, width int) string {
	return strconv.FormatFloat(100*length/float64(width), 'f', 3, 64) + "%"
}
