package ui

import (
	"strconv"

	"explorer/app/browser"
	"explorer/app/state"
	"explorer/app/text"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// do carries out an effect.
func (p *program) do(e state.Effect) {
	switch e := e.(type) {
	case state.PushLink:
		p.link(true)
	case state.ReplaceLink:
		p.catching.ask(&p.catching.link)
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
	case state.SaveIntro:
		browser.SaveIntro(e.Open)
	case state.SwapLang:
		p.swapLang()
	}
}

// link writes the address: as a new entry of the history, or in place.
func (p *program) link(push bool) {
	p.catching.link.due = false
	fragment := state.Encode(p.s, p.base)
	if fragment != "" {
		fragment = "#" + fragment
	}
	// A frame's entries would stand in the way of its host's Back.
	browser.Link(fragment, push && !p.s.Embed)
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
	if from == "" {
		from = "#playhead"
	}
	p.focusAt(from)
}

// focusAt moves the focus to what a selector finds once the next redraw has
// made it; when that is gone, to the playhead.
func (p *program) focusAt(from string) {
	if !p.live {
		return
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
	browser.Attr("playhead", "aria-label", text.Playhead.In(p.s.Lang))
	browser.Attr("record", "aria-label", text.ListTitle.In(p.s.Lang))
}

// title names the page's view, as the page of that view does.
func (p *program) title() { browser.Title(titleOf(p.s)) }

func titleOf(s state.State) string {
	name := text.SiteName.In(s.Lang)
	if s.View == state.Timeline {
		return name
	}
	return text.View(string(s.View)).In(s.Lang) + " · " + name
}

// listBuilt names the list that the build put there: it knows no filters.
func listBuilt(s state.State) listKey {
	s.Q, s.Who, s.Where, s.Conf = "", "", "", ""
	return listOf(s)
}

// list sets the record's list anew when its language or filters changed. On
// the pages of other views it is empty until it is needed.
func (p *program) list() {
	wanted := p.s.View == state.Timeline || p.s.View == state.Evidence
	key := listOf(p.s)
	if !wanted || (key == p.listKey && browser.Filled("record")) {
		return
	}
	p.listKey = key
	browser.HTML("record", p.pics.list(p))
}

// measureAfter measures once the next redraw has laid the view out: until
// then the picture has the width of the view that was left.
func (p *program) measureAfter() {
	p.ctx.Dispatch(func(ctx app.Context) {
		ctx.Defer(func(app.Context) { p.measure() })
	})
}

// measure fits the picture to its place, and the cursor to the picture.
func (p *program) measure() {
	p.drag.area = browser.Rect{}
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
