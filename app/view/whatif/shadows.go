package whatif

import (
	"strings"

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
	for _, h := range whatif.Shadows(r, ChoicesOf(s)) {
		list = append(list, chart.Shadow{At: h.At, Label: hypothetical(s.Lang, h.Title.In(s.Lang))})
	}
	return list
}

// hypothetical makes sure that a label says what it is, once.
func hypothetical(l text.Lang, label string) string {
	word := text.Hypothetical.In(l)
	if strings.Contains(strings.ToLower(label), word) {
		return label
	}
	return word + text.Colon.In(l) + label
}
