package ui

import (
	"explorer/app/state"
	"explorer/app/view"
	"explorer/app/views"
)

// press switches a proposal or aspect and says its answer. The focus stays on
// the pill.
func (p *program) press(id string, on bool) {
	p.send(state.OverlaySet{ID: id, On: on})
	p.answered()
}

// answered says the answer of what was pressed last.
func (p *program) answered() {
	_, words := views.Answer(p.x.Record, p.s)
	p.announce(words)
}

// answer is the bar below the switches. The record's own page has none.
func (c *pictures) answer(p *program) string {
	s := p.s
	if s.On == 0 || s.View == state.Evidence {
		return ""
	}
	key := answerKey{state.State{Lang: s.Lang, On: s.On, Asked: s.Asked, Opt: s.Opt, Root: s.Root}}
	return view.Keep(&c.memo, kept, key, func() string {
		bar, _ := views.Answer(p.x.Record, s)
		return bar
	})
}
