package history

import (
	"strconv"

	"explorer/app/analysis/history"
	"explorer/app/markup"
	"explorer/app/text"
	"explorer/app/view"
)

// stepEvents lists what was answered on the chosen step of the curve.
func (q *waits) stepEvents() view.Block {
	l := q.l
	var w markup.Writer
	w.Open("div", "class", "hist-step", "role", "status")
	group, day, ok := q.step()
	found := false
	for _, g := range q.groups {
		if !ok || g.id != group {
			continue
		}
		var list []history.Spell
		for _, sp := range g.spells {
			if sp.Answered() && sp.Days == day {
				list = append(list, sp)
			}
		}
		if found = len(list) > 0; !found {
			continue
		}
		w.Elem("h3", text.HistStepTitle.Fill(l, g.name, strconv.Itoa(day), count(len(list))))
		w.Open("ul", "class", "chain")
		for _, sp := range list {
			w.Open("li")
			eventLink(&w, q.s, sp.Event)
			w.Text(" → ")
			eventLink(&w, q.s, sp.Answer)
			w.Elem("span", " "+q.delay(sp), "class", "right")
			w.Close("li")
		}
		w.Close("ul")
		w.Elem("button", text.HistStepClose.In(l), "type", "button", "data-set", optStep.Set("none"))
	}
	if !found && len(q.groups) > 0 {
		w.Elem("p", text.HistStepHint.In(l), "class", "fine")
	}
	w.Close("div")
	return view.Block{ID: "h-step", HTML: w.String()}
}
