package view

import (
	"explorer/app/analysis/whatif"
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// Shadows are the hypothetical marks on the timeline. The word stands in each
// label, inside the picture, so that no screenshot loses it.
func Shadows(r *record.Record, s state.State) []chart.Shadow {
	var list []chart.Shadow
	for _, h := range whatif.Shadows(r, s) {
		list = append(list, chart.Shadow{At: h.At, Label: text.Hypothetical.In(s.Lang) + text.Colon.In(s.Lang) + h.Title.In(s.Lang)})
	}
	return list
}
