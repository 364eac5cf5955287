package whatif

import (
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// modelText tells the whole model in words, as MODEL.md does.
func modelText(l text.Lang) string {
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-model-title")
	w.Elem("h3", text.WhatIfModel.In(l), "id", "wi-model-title")
	for _, sec := range text.ModelSections {
		w.Open("details", "class", "wi-chapter")
		w.Elem("summary", sec.Title.In(l))
		w.Open("ul")
		for _, p := range sec.Body {
			w.Elem("li", p.In(l))
		}
		w.Close("ul")
		w.Close("details")
	}
	w.Close("section")
	return w.String()
}

// File makes whatif.csv: the steps of the state's what-if, every line
// marked recorded or hypothetical, and the rule's answer.
func File(r *record.Record, s state.State, name string) (view.File, bool) {
	if name != "whatif.csv" {
		return view.File{}, false
	}
	out := whatif.Result(r, ChoicesOf(s))
	var b strings.Builder
	line := func(cells ...string) { view.CSVRow(&b, cells...) }
	l := s.Lang
	line("kind", "step", "effect_low_GW", "effect_high_GW", "counted_low_GW", "counted_high_GW", "gap_low_GW", "gap_high_GW")
	num := func(v float64) string { return strings.ReplaceAll(text.Fixed(v, 2), "−", "-") }
	line("recorded", text.ModelReading(out.Reading.ID).In(l), "", "", "", "", num(out.Reading.Gap.Lo), num(out.Reading.Gap.Hi))
	if out.After {
		line("recorded", text.WhatIfStopRow.In(l), num(out.Stop), num(out.Stop), num(out.Stop), num(out.Stop), num(out.Start.Lo), num(out.Start.Hi))
	}
	for _, st := range out.Steps {
		line("hypothetical", leverName(l, st), num(st.Effect.Lo), num(st.Effect.Hi), num(st.Counted.Lo), num(st.Counted.Hi), num(st.Left.Lo), num(st.Left.Hi))
	}
	if rule := ruleSentence(r, s); rule != "" {
		line("hypothetical", rule)
	}
	return view.File{Name: name, Type: "text/csv;charset=utf-8", Content: "\ufeff" + b.String()}, true
}
