package state

import "strconv"

// The event history's options. Ids of events are checked against the record
// by the view, which falls back to the default for an unknown one.
var historyOptions = []Option{
	{Key: "hgrp", Default: "none", Valid: OneOf("stage", "layer", "actor", "answer", "conf")}, // groups of the curve
	{Key: "hobs", Default: "summer", Valid: OneOf("year", "window", "playhead")},              // what is observed
	{Key: "hstp", Default: "none", Valid: stepShaped},                                         // step of the curve, "group.day"
	{Key: "hbr", Default: "chain", Valid: OneOf("all")},                                       // what the braid draws
	{Key: "hb1", Default: "0", Valid: shiftIn(HistoryShift[0])},                               // days by which the boundaries
	{Key: "hb2", Default: "0", Valid: shiftIn(HistoryShift[1])},                               // between the stages are moved
	{Key: "hz1", Default: "e-20220821-level1", Valid: idShaped},                               // zero of the sequences
	{Key: "hz2", Default: "e-20220814-notice", Valid: idShaped},                               // the zero to compare, or none
	{Key: "hby", Default: "layer", Valid: OneOf("level")},                                     // rows of the sequences
	{Key: "hrng", Default: "72", Valid: OneOf("24", "168", "336")},                            // hours on each side
}

// HistoryShift bounds the days by which a reader may move each boundary, so
// that stages stay in order.
var HistoryShift = [2][2]int{{-14, 10}, {-3, 7}}

func shiftIn(bounds [2]int) func(string) bool {
	return func(v string) bool {
		n, err := strconv.Atoi(v)
		return err == nil && strconv.Itoa(n) == v && n >= bounds[0] && n <= bounds[1]
	}
}

// stepShaped accepts "group.day".
func stepShaped(v string) bool {
	for i := range v {
		if v[i] == '.' {
			return idShaped(v[:i]) && digits(v[i+1:], 4)
		}
	}
	return false
}
