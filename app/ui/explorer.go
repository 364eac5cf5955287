package ui

import (
	"explorer/app/browser"
	"explorer/app/state"
	"explorer/app/text"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// explorer is the page's one component. Its state lives in program, since
// go-app makes a new component on some navigations.
type explorer struct {
	app.Compo
	p *program
}

// OnMount takes the prerendered page over.
func (c *explorer) OnMount(ctx app.Context) {
	p := c.p
	p.ctx, p.live = ctx, true
	p.listKey = listBuilt(p.s)
	for i := range p.rootAttrs {
		p.rootAttrs[i] = "?" // unknown: boot.js may have set them
	}
	p.frame()
	p.refill()
	p.place()
	p.flag()
	p.words()
	ctx.Defer(func(app.Context) {
		p.measure()
		browser.Center("view-" + string(p.s.View))
		browser.Ready()
	})
}

// Render lays out the fixed slots.
func (c *explorer) Render() app.UI {
	p := c.p
	s := p.s
	l := s.Lang
	return app.Elem("div").ID("app").Class("app").Body(
		app.Elem("a").Class("skip").Attr("href", "#playhead").DataSet("act", "skip").Text(text.Skip.In(l)),
		p.header(),
		p.tabs(),
		p.notice(),
		behind(s.Help, app.Elem("main").ID("main")).Body(
			p.intro(),
			p.timeline(),
			app.Elem("div").Class("view-panel").Hidden(s.View == state.Timeline).Body(p.panel()...),
			p.filters(),
		),
		app.Elem("div").ID("live").Class("sr").Aria("live", "polite"),
		p.help(),
		app.Elem("div").Class("blank").Hidden(!s.Blank).DataSet("act", "blank").Text(text.BlankNote.In(l)),
	)
}

// behind takes an element out of reach while the help lies over the page.
func behind(help bool, e app.HTMLElem) app.HTMLElem {
	if help {
		return e.Attr("inert", "true")
	}
	return e
}

// panel shows the blocks of a view other than the timeline.
func (p *program) panel() []app.UI {
	var parts []app.UI
	p.pics.drawn = p.pics.blocks(p)
	for _, b := range p.pics.drawn {
		parts = append(parts, p.block(b))
	}
	return parts
}

func (p *program) header() app.UI {
	s := p.s
	l := s.Lang
	return behind(s.Help, app.Elem("header").Class("top")).Body(
		app.Elem("div").Class("name").Body(
			app.Elem("h1").Text(text.SiteName.In(l)),
			app.Elem("p").Text(text.SiteLead.In(l)),
		),
		app.Elem("nav").Class("tools").Aria("label", text.Tools.In(l)).Body(
			app.Elem("a").ID("lang").Attr("href", langHref(s)).Lang(l.Other().Tag()).Attr("hreflang", l.Other().Tag()).
				DataSet("act", "lang").Text(text.LangOther.In(l)),
			tool("theme", "theme", text.Theme.Fill(l, text.ThemeName(s.Theme).In(l))),
			tool("present", "present", presentLabel(s)),
			tool("copy-link", "copy", text.CopyLink.In(l)),
			tool("print", "print", text.Print.In(l)),
			tool("help-open", "help", text.HelpOpen.In(l)),
		),
	)
}

func presentLabel(s state.State) string {
	if s.Present {
		return text.PresentX.In(s.Lang)
	}
	return text.Present.In(s.Lang)
}

// tool is a button that works only live; without scripts style hides it.
func tool(id, act, label string) app.UI {
	return app.Elem("button").ID(id).Attr("type", "button").Class("tool live-only").DataSet("act", act).Text(label)
}

func langHref(s state.State) string {
	o := s
	o.Lang = s.Lang.Other()
	return viewHref(o, s.View)
}

func viewHref(s state.State, v state.View) string {
	href := s.Home()
	if v != state.Timeline {
		href += string(v) + "/"
	}
	if href == "" {
		return "./"
	}
	return href
}

func (p *program) tabs() app.UI {
	s := p.s
	return behind(s.Help, app.Elem("nav").Class("tabs")).Aria("label", text.Tabs.In(s.Lang)).Body(
		each(len(state.Views), func(i int) app.UI {
			v := state.Views[i]
			a := app.A().ID("view-"+string(v)).Href(viewHref(s, v)).DataSet("act", "view:"+string(v)).
				Text(text.View(string(v)).In(s.Lang))
			current := "false"
			if v == s.View {
				current = "page"
			}
			return a.Aria("current", current)
		})...,
	)
}

// notice is one permanent line; only its text changes.
func (p *program) notice() app.UI {
	s := p.s
	class := "notice"
	if s.Notices != "" {
		class = "notice shown"
	}
	return app.Elem("div").ID("notice").Class(class).Body(
		app.Elem("p").ID("notice-text").Role("status").Text(string(s.Notices)),
		app.Elem("button").ID("notice-close").Attr("type", "button").Hidden(s.Notices == "").DataSet("act", "notice-close").
			Text(text.NoticeX.In(s.Lang)),
	)
}

func (p *program) help() app.UI {
	s := p.s
	l := s.Lang
	return app.Elem("section").ID("help").Class("help").Hidden(!s.Help).Role("dialog").Aria("modal", "true").Aria("labelledby", "help-title").Body(
		app.Elem("h2").ID("help-title").Text(text.HelpTitle.In(l)),
		app.Elem("h3").Text(text.HelpKeys.In(l)),
		app.Elem("dl").Body(each(len(text.Help), func(i int) app.UI {
			return app.Elem("div").Body(
				app.Elem("dt").Body(app.Elem("kbd").Text(text.Help[i].Keys)),
				app.Elem("dd").Text(text.Help[i].Does.In(l)),
			)
		})...),
		app.Elem("p").Text(text.HelpWheel.In(l)),
		app.Elem("p").Text(text.HelpPresent.In(l)),
		app.Elem("p").Text(text.Legend.In(l)),
		app.Elem("button").ID("help-close").Attr("type", "button").DataSet("act", "help").Text(text.HelpClose.In(l)),
	)
}

// filters stand above the record's list, which lies below the app.
func (p *program) filters() app.UI {
	return app.Elem("div").Class("filters live-only").Hidden(p.s.View != state.Timeline && p.s.View != state.Evidence).
		Body(p.block(p.pics.filters(p)))
}
