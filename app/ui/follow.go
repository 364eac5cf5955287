package ui

import (
	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/view"
)

// said is what the words that follow the playhead were last written as.
type said struct {
	flag, flagAt, out string
	now, value        string
	window            record.Span // the playhead's bounds were told for
	time, level       string      // of the as-of panel as a whole
	head              view.Head   // of the markup in its head
}

// place moves the playhead with the veil over what is still to come. It is
// all that a step does at once, whatever the number of events.
func (p *program) place() { browser.Glide("cursor", view.CursorShare(p.s)) }

// follow lets lists and pictures catch up with the playhead, those of their
// blocks that choose leaves.
func (p *program) follow(choose func([]view.Block) []view.Block) {
	if !sameFrames(p.pics.drawn, p.pics.blocks(p)) {
		p.redraw() // controls came or went: go-app's part
		return
	}
	var seen [][]view.Block
	for _, column := range p.moving() {
		seen = append(seen, choose(column))
	}
	for _, blocks := range seen {
		p.fill(blocks)
	}
}

// moving lists the blocks that follow the playhead, by the columns in which
// they stand below each other.
func (p *program) moving() [][]view.Block {
	return [][]view.Block{{{ID: "detail", HTML: p.pics.detail(p)}}, p.pics.asof(p), p.pics.blocks(p)}
}

func all(blocks []view.Block) []view.Block { return blocks }

// flag says where the playhead is, beside it. Only what changed is written:
// each text costs a look at its surroundings.
func (p *program) flag() {
	was := &p.said
	flag, out := view.FlagText(p.s)
	change(&was.flag, flag, func() { browser.Text("flag", flag) })
	now := view.MomentText(p.s.Lang, p.s.T) // on a phone, beside the play button
	change(&was.now, now, func() { browser.Text("now", now) })
	at := view.FlagAt(p.s)
	change(&was.flagAt, at, func() { browser.Style("flag", "transform", at) })
	change(&was.out, out, func() { browser.Attr("cursor", "data-out", out) })
}

// words say where the playhead is elsewhere: to those who hear it, and in the
// as-of panel's head.
func (p *program) words() {
	was := &p.said
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

func change(old *string, now string, write func()) {
	if *old != now {
		*old = now
		write()
	}
}
