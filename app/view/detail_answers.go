package view

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// coded tells what an event is to a response, or that a response only restates
// the plan, and when a measure came into force.
func coded(w *markup.Writer, l text.Lang, e *record.Event) {
	if e.Role != "" {
		term(w, text.DetailRole.In(l), text.Role(string(e.Role)).In(l))
	}
	if e.RestatesPlan {
		term(w, text.DetailRole.In(l), text.RestatesPlan.In(l))
	}
	if e.InForce != "" {
		term(w, text.DetailInForce.In(l), MomentText(l, e.Force.From))
	}
}

// chainLists tells what an event is tied to and what is tied to it, by kind,
// each tie with its basis and its reason.
func chainLists(w *markup.Writer, r *record.Record, s state.State, e *record.Event) {
	l := s.Lang
	for _, kind := range record.AnswerKinds {
		tieList(w, r, s, text.AnswerUp(string(kind)), kind, r.AnswersFrom(e.ID),
			func(a *record.Answer) string { return a.To })
	}
	for _, kind := range record.AnswerKinds {
		tieList(w, r, s, text.AnswerDown(string(kind)), kind, r.AnswersTo(e.ID),
			func(a *record.Answer) string { return a.From })
	}
	// Nothing else could have been answered on a date.
	if e.Role.Answerable() && len(r.AnsweredBy(e.ID)) == 0 {
		w.Elem("h3", text.DetailAnswered.In(l))
		w.Elem("p", text.DetailNoAnswer.In(l), "class", "none")
	}
}

// tieList lists the ties of one kind; far is the end of a tie that is shown.
func tieList(w *markup.Writer, r *record.Record, s state.State, head text.Pair, kind record.AnswerKind,
	ties []*record.Answer, far func(*record.Answer) string) {
	l := s.Lang
	open := false
	for _, a := range ties {
		e := r.Event(far(a))
		if a.Kind != kind || e == nil {
			continue
		}
		if !open {
			w.Elem("h3", head.In(l))
			w.Open("ul", "class", "rows")
			open = true
		}
		w.Open("li")
		eventAnchor(w, s, e, listDate(l, e))
		w.Elem("span", text.Basis(string(a.Basis)).In(l)+text.Colon.In(l)+a.Why.In(l), "class", "fine")
		w.Close("li")
	}
	if open {
		w.Close("ul")
	}
}
