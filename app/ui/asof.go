package ui

import (
	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// aside is the panel beside the picture: the situation, or the chosen event in
// its place. The situation stays in the page, as embedders and tests read it.
func (p *program) aside() app.UI {
	head, main := view.AsOfHead(p.x, p.s), p.s.View == state.Timeline
	var parts []app.UI
	for _, b := range view.AsOf(p.x, p.s) {
		parts = append(parts, p.slot(b.ID, func() string {
			if main {
				return b.Markup()
			}
			return ""
		}))
	}
	shows, label := "asof", text.AsOfLabel
	if p.s.Event != "" {
		shows, label = "event", text.PanelEvent
	}
	return app.Elem("aside").ID("panel").Class("aside").DataSet("shows", shows).Hidden(!main && p.s.Event == "").
		Aria("label", label.In(p.s.Lang)).Body(
		p.slot("detail", func() string { return p.pics.detail(p) }),
		app.Elem("div").ID("asof").Class("asof").Hidden(!main).DataSet("time", head.Time).DataSet("level", head.LevelName).Body(
			app.Elem("div").Class("asof-head").Body(parts[0]),
			app.Elem("div").Class("asof-rest").Body(parts[1:]...),
		),
	)
}

// asof is the as-of panel's blocks; other views have none. Within a stretch of
// a day without a boundary only its head changes, which head writes.
func (c *pictures) asof(p *program) []view.Block {
	if p.s.View != state.Timeline {
		return nil
	}
	stretch, _ := p.x.Boundary(p.s.T)
	key := asofKey{p.s.Lang, p.s.Layers, p.s.Root, stretch, p.s.T.StartOfDay()}
	if c.panel.blocks == nil || c.panel.key != key {
		c.panel = asofMemo{key: key, blocks: view.AsOf(p.x, p.s), head: view.AsOfHead(p.x, p.s)}
	}
	return c.panel.blocks
}

type asofMemo struct {
	key    asofKey
	blocks []view.Block
	head   view.Head // as the blocks say it
}

type asofKey struct {
	lang    text.Lang
	layers  state.Layers
	root    string
	stretch int
	day     record.Moment
}

// head writes the parts of the as-of panel's head that changed.
func (p *program) head() {
	h, was := view.AsOfHead(p.x, p.s), p.said.head
	p.said.head = h
	change(&p.said.time, h.Time, func() { browser.Attr("asof", "data-time", h.Time) })
	change(&p.said.level, h.LevelName, func() { browser.Attr("asof", "data-level", h.LevelName) })
	if h.Class != was.Class {
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
