package ui

import (
	"explorer/app/state"
	"explorer/app/view"
)

// press switches a proposal or aspect and says its answer. The focus stays on
// the pill.
func (p *program) press(id string, on bool) {
	p.send(state.OverlaySet{ID: id, On: on})
	p.announce(view.AnswerWords(p.x.Record, p.s))
}

// answer is the bar below the switches. The record's own page has none.
func (c *pictures) answer(p *program) string {
	s := p.s
	if s.On == 0 || s.View == state.Evidence {
		return ""
	}
	key := state.State{Lang: s.Lang, On: s.On, Asked: s.Asked, Opt: s.Opt, Root: s.Root}
	return c.ans.get(key, func() string { return view.Answer(p.x.Record, s) })
}
