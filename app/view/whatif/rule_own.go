package whatif

import (
	"strconv"
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// ruleControls are the settings of a reader's own rule: signals as toggles,
// how many are needed, from which heat warning, and thresholds.
func ruleControls(r *record.Record, s state.State, rule whatif.Rule) []view.Control {
	l := s.Lang
	var list []view.Control
	for _, id := range whatif.SignalIDs {
		on, next := toggled(rule.Signals, id)
		list = append(list, view.Control{ID: "wi-sig-" + id, Key: optSignals.Key, Kind: view.Button, Toggle: true, Pressed: on,
			Label: text.ModelSignal(id).In(l), Value: next, Disabled: on && len(rule.Signals) == 1})
	}
	needs := view.Pick(s, "wi-rk", optNeeds, text.WhatIfK)
	for _, n := range optNeeds.Values {
		needs.Choices = append(needs.Choices, view.Choice{Value: n, Label: n})
	}
	list = append(list, needs, view.Pick(s, "wi-rh", optHeat, text.WhatIfHeat, text.WhatIfHeatRed, text.WhatIfHeatOrange))
	plain := rule
	plain.Signals, plain.Limits = whatif.Measured, nil
	for i, g := range whatif.Watch(r, plain, 2022) {
		id := whatif.Measured[i]
		value := g.Threshold
		if v, own := rule.Limits[id]; own {
			value = v
		}
		list = append(list, view.Control{ID: "wi-rt-" + id, Key: optLimit[id].Key, Kind: view.Number, Value: strconv.FormatFloat(value, 'f', -1, 64), Step: "any",
			Label: text.WhatIfLimit.Fill(l, text.ModelSignal(id).In(l)),
			Hint:  text.WhatIfLimitHint.Fill(l, text.Value(l, g.Threshold, g.Unit)+" · "+text.ModelSignalBase(id).In(l))})
	}
	return list
}

// toggled tells whether a signal is in the list, and the list with it
// switched, in the fixed order.
func toggled(signals []string, id string) (on bool, next string) {
	var list []string
	for _, known := range whatif.SignalIDs {
		has := false
		for _, x := range signals {
			has = has || x == known
		}
		if known == id {
			on = has
			has = !has
		}
		if has {
			list = append(list, known)
		}
	}
	if len(list) == 0 {
		return on, id
	}
	return on, strings.Join(list, ".")
}
