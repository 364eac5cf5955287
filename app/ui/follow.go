package ui

import (
	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/view"
)

// said is what the words that follow the playhead were last written as.
type said struct {
	flag, flagAt, out string
	now, value        string
	window            record.Span // the playhead's bounds were told for
	head              view.Head
}

// place moves the playhead with the veil over what is still to come. It is
// all that a step does at once, whatever the number of events.
func (p *program) place() { browser.Glide("cursor", view.CursorShare(p.s)) }

// follow lets lists and pictures catch up with the playhead. While it races,
// those out of sight wait.
func (p *program) follow(resting bool) {
	blocks := p.pics.blocks(p)
	if !sameFrames(p.pics.drawn, blocks) {
		p.redraw() // controls came or went: go-app's part
		return
	}
	if !resting {
		blocks = inSight(blocks)
	}
	p.fill(blocks)
}

// words says where the playhead is, beside it and in the as-of panel's head.
// Only what changed is written: each text costs a look at its surroundings.
func (p *program) words() {
	was := &p.said
	flag, out := view.FlagText(p.s)
	change := func(old *string, now string, write func()) {
		if *old != now {
			*old = now
			write()
		}
	}
	change(&was.flag, flag, func() { browser.Text("flag", flag) })
	at := view.FlagAt(p.s)
	change(&was.flagAt, at, func() { browser.Style("flag", "transform", at) })
	change(&was.out, out, func() { browser.Attr("cursor", "data-out", out) })
	now := view.MomentText(p.s.Lang, p.s.T)
	change(&was.now, now, func() { browser.Text("now", now) })
	value := view.CursorWords(p.x, p.s)
	change(&was.value, value, func() {
		browser.Attr("playhead", "aria-valuenow", itoa(int(p.s.T)))
		browser.Attr("playhead", "aria-valuetext", value)
	})
	if p.s.W != was.window {
		was.window = p.s.W
		browser.Attr("playhead", "aria-valuemin", itoa(int(p.s.W.From)))
		browser.Attr("playhead", "aria-valuemax", itoa(int(p.s.W.To)))
	}
	p.head()
}

// head writes the parts of the as-of panel's head that changed.
func (p *program) head() {
	h, was := view.AsOfHead(p.x, p.s), p.said.head
	p.said.head = h
	if h.Time != was.Time {
		browser.Attr("asof", "data-time", h.Time)
	}
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

// asof is the as-of panel's slot. Within a stretch of a day without a
// boundary only its head changes, which head writes; beside other views,
// where it is hidden, only the head is kept, for embedders.
func (c *pictures) asof(p *program) string {
	if p.s.View != state.Timeline && c.panel.markup != "" {
		return c.panel.markup
	}
	stretch, _ := p.x.Boundary(p.s.T)
	key := asofKey{p.s.Lang, p.s.Layers, p.s.Root, stretch, p.s.T.StartOfDay()}
	if c.panel.markup == "" || c.panel.key != key {
		c.panel = asofMemo{key: key, markup: view.AsOf(p.x, p.s), head: view.AsOfHead(p.x, p.s)}
	}
	return c.panel.markup
}

// firstAsof is the panel as the build prerenders it.
func (p *program) firstAsof() string {
	if p.page || p.s.View != state.Timeline {
		return ""
	}
	return p.pics.asof(p)
}
