package whatif

import (
	"explorer/app/analysis/whatif"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// days shows what earlier warning, sooner data and shorter delays win: days.
func days(r *record.Record, s state.State) string {
	l := s.Lang
	h := whatif.Shifted(r, ChoicesOf(s))
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-days-title")
	w.Elem("h3", text.WhatIfDays.In(l), "id", "wi-days-title")
	from := text.WhatIfFromMeet
	if h.ByRule {
		from = text.WhatIfFromRule
	}
	line := text.WhatIfDaysFrom.Fill(l, dayText(l, h.Trigger), from.In(l))
	if h.Cut > 0 {
		line += text.WhatIfSpace.In(l) + text.WhatIfCutBy.Fill(l, text.Number(h.Percent))
	}
	w.Elem("p", line)
	if _, ok := whatif.RuleOf(ChoicesOf(s)); ok && !h.ByRule {
		w.Elem("p", text.WhatIfDaysLateR.In(l))
	}
	if !h.Any() {
		w.Elem("p", text.WhatIfDaysNone.In(l))
	}
	t := table{caption: text.WhatIfDays.In(l), heads: []text.Pair{text.WhatIfResponse, text.WhatIfRecorded, text.WhatIfDelay}}
	if h.Any() {
		t.heads = append(t.heads, text.WhatIfEarliest, text.WhatIfGain)
	}
	for _, m := range h.Moves {
		e := r.Event(m.Event)
		if e == nil {
			continue
		}
		row := []string{e.Title.In(l), dayText(l, m.Recorded), dayCount(l, float64(m.Delay))}
		if h.Any() {
			row = append(row, view.MomentText(l, m.Earliest), text.WhatIfDaysUnit.Fill(l, text.Fixed(m.Gained(), 1)))
		}
		t.rows = append(t.rows, row)
	}
	t.write(&w, l)
	if h.Energy.Hi > 0 {
		freed, _ := whatif.StopFreed.Value(r)
		w.Elem("p", text.WhatIfEnergyWon.Fill(l, text.Fixed(h.Energy.Hi, 0), text.Number(freed)))
	}
	w.Elem("p", text.WhatIfDaysNotGW.In(l)+text.WhatIfSpace.In(l)+text.WhatIfGovernance.In(l), "class", "fine")
	w.Close("section")
	return w.String()
}
