package whatif

import (
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/state"
)

var options = state.OptionsOf(state.WhatIf)

// The view's settings. A lever is "p" (follows its proposal's level), "off", a
// level "a1" to "a4", or the reader's own value as a plain decimal in the
// lever's unit, which package analysis/whatif holds inside the bounds that the
// record gives.
var (
	optGap   = options.Choice("gap", "served", "hind", "peak")
	optBase  = options.Choice("base", "before", "after")
	optLevel = each("am_", []string{"region", "public", "plan", "data", "duty"}, func(key string) state.Option {
		return options.Choice(key, "0", "1", "2", "3", "4")
	})
	optLever = each("lv_", []string{"im", "uv", "db", "th", "hy", "st", "ne", "dr", "hs", "da", "du"}, func(key string) state.Option {
		return options.Shaped(key, "p", leverShaped)
	})
	optRule    = options.Choice("rule", "auto", "off", "broad", "two", "strict", "own")
	optNeeds   = options.Choice("rk", "2", "1", "2", "3", "4")
	optSignals = options.Shaped("rs", "nat.inflow.load", signalsShaped)
	optHeat    = options.Choice("rh", "red", "orange")
	optLimit   = each("rt_", whatif.Measured, func(key string) state.Option {
		return options.Shaped(key, "rec", func(v string) bool { return state.Decimal(strings.TrimPrefix(v, "-")) })
	})
)

// each declares one option per id.
func each(prefix string, ids []string, declare func(key string) state.Option) map[string]state.Option {
	list := map[string]state.Option{}
	for _, id := range ids {
		list[id] = declare(prefix + id)
	}
	return list
}

func leverShaped(v string) bool {
	switch v {
	case "off", "a1", "a2", "a3", "a4":
		return true
	}
	return state.Decimal(v)
}

// signalsShaped accepts a dotted list of one or more signals in their order.
func signalsShaped(v string) bool {
	at := -1
	for _, id := range strings.Split(v, ".") {
		i := at + 1
		for i < len(whatif.SignalIDs) && whatif.SignalIDs[i] != id {
			i++
		}
		if i == len(whatif.SignalIDs) {
			return false
		}
		at = i
	}
	return true
}
