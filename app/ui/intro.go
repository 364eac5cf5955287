package ui

import (
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// intro is the start page's introduction. Folding is a matter of style alone:
// the markup holds both forms, so that nothing is drawn anew.
func (p *program) intro() app.UI {
	open := "0"
	if p.s.Intro {
		open = "1"
	}
	return app.Elem("section").ID("intro").Class("intro").DataSet("open", open).Hidden(p.s.View != state.Timeline).
		Aria("label", text.IntroLabel.In(p.s.Lang)).
		Body(p.slot("intro", func() string { return p.pics.intro(p) }))
}

// intro is made for the start page alone.
func (c *pictures) intro(p *program) string {
	if p.s.View != state.Timeline {
		return ""
	}
	key := introKey{state.State{Lang: p.s.Lang, Root: p.s.Root}}
	return view.Keep(&c.memo, kept, key, func() string { return view.Intro(p.x.Record, p.s) })
}
