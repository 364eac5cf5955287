package history

import (
	"strings"

	"explorer/app/state"
)

var options = state.OptionsOf(state.History)

// The view's settings. Ids of events are checked against the record where they
// are read; an unknown one counts as the default.
var (
	optGroup = options.Choice("hgrp", "none", "stage", "layer", "actor", "answer", "conf") // groups of the curve
	optSeen  = options.Choice("hobs", "summer", "year", "window", "playhead")              // what is observed
	optStep  = options.Shaped("hstp", "none", stepShaped)                                  // step of the curve
	optBraid = options.Choice("hbr", "chain", "all")                                       // what the braid draws

	// Days by which the boundaries between the stages are moved.
	optLimits = [2]state.Option{
		options.Shaped("hb1", "0", state.WholeIn(limitRange[0][0], limitRange[0][1])),
		options.Shaped("hb2", "0", state.WholeIn(limitRange[1][0], limitRange[1][1])),
	}

	optZero  = options.Shaped("hz1", "e-20220821-level1", state.IDShaped) // zero of the sequences
	optOther = options.Shaped("hz2", "e-20220814-notice", state.IDShaped) // the zero to compare, or none
	optRows  = options.Choice("hby", "layer", "level")                    // rows of the sequences
	optHours = options.Choice("hrng", "72", "24", "72", "168", "336")     // hours on each side
)

// limitRange bounds the days by which a reader may move each boundary, so
// that stages stay in order.
var limitRange = [2][2]int{{-14, 10}, {-3, 7}}

// stepShaped accepts "group.day".
func stepShaped(v string) bool {
	group, day, ok := strings.Cut(v, ".")
	return ok && state.IDShaped(group) && state.Digits(day, 4)
}
