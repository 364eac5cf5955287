package state

import "strings"

// The what-if view's options. A lever (lv_…) is "p" (follows its proposal's
// level), "off", a level "a1" to "a4", or the reader's own value as a plain
// decimal in the lever's unit; package whatif holds own values inside the
// bounds that the record gives. am_… are the proposals' levels.
var whatifOptions = []Option{
	{Key: "gap", Default: "served", Valid: OneOf("hind", "peak")},
	{Key: "base", Default: "before", Valid: OneOf("after")},
	{Key: "am_region", Default: "0", Valid: ambition},
	{Key: "am_public", Default: "0", Valid: ambition},
	{Key: "am_plan", Default: "0", Valid: ambition},
	{Key: "am_data", Default: "0", Valid: ambition},
	{Key: "am_duty", Default: "0", Valid: ambition},
	{Key: "lv_im", Default: "p", Valid: lever},
	{Key: "lv_uv", Default: "p", Valid: lever},
	{Key: "lv_db", Default: "p", Valid: lever},
	{Key: "lv_th", Default: "p", Valid: lever},
	{Key: "lv_hy", Default: "p", Valid: lever},
	{Key: "lv_st", Default: "p", Valid: lever},
	{Key: "lv_ne", Default: "p", Valid: lever},
	{Key: "lv_dr", Default: "p", Valid: lever},
	{Key: "lv_hs", Default: "p", Valid: lever},
	{Key: "lv_da", Default: "p", Valid: lever},
	{Key: "lv_du", Default: "p", Valid: lever},
	{Key: "rule", Default: "auto", Valid: OneOf("off", "broad", "two", "strict", "own")},
	{Key: "rk", Default: "2", Valid: OneOf("1", "3", "4")},
	{Key: "rs", Default: "nat.inflow.load", Valid: signals},
	{Key: "rh", Default: "red", Valid: OneOf("orange")},
	{Key: "rt_rain", Default: "rec", Valid: threshold},
	{Key: "rt_inflow", Default: "rec", Valid: threshold},
	{Key: "rt_load", Default: "rec", Valid: threshold},
	{Key: "rt_hydro", Default: "rec", Valid: threshold},
	{Key: "rt_stor", Default: "rec", Valid: threshold},
}

// WhatIfSignals are the ids of the warning signals, in the only order in
// which a link lists them.
var WhatIfSignals = []string{"nat", "cd", "red", "dry", "rain", "inflow", "load", "hydro", "stor"}

// WhatIfKeys lists the keys of the what-if options, for "reset to the record".
func WhatIfKeys() []string {
	var keys []string
	for _, o := range whatifOptions {
		keys = append(keys, o.Key)
	}
	return keys
}

var ambition = OneOf("1", "2", "3", "4")

func lever(v string) bool {
	switch v {
	case "off", "a1", "a2", "a3", "a4":
		return true
	}
	return decimal(v)
}

// threshold is a decimal with an optional minus sign.
func threshold(v string) bool { return decimal(strings.TrimPrefix(v, "-")) }

// decimal is at most four digits, with at most two after a point.
func decimal(v string) bool {
	whole, frac, has := strings.Cut(v, ".")
	return digits(whole, 4) && (!has || digits(frac, 2))
}

func digits(s string, most int) bool {
	if s == "" || len(s) > most {
		return false
	}
	return strings.Trim(s, "0123456789") == ""
}

// signals is a dotted list of one or more signals in their own order.
func signals(v string) bool {
	at := -1
	for _, id := range strings.Split(v, ".") {
		i := at + 1
		for i < len(WhatIfSignals) && WhatIfSignals[i] != id {
			i++
		}
		if i == len(WhatIfSignals) {
			return false
		}
		at = i
	}
	return true
}

// OptionDefault is the default of a declared option.
func OptionDefault(key string) string { return Schema[slot(key)].Default }
