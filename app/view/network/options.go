package network

import (
	"explorer/app/state"
	"explorer/app/text"
)

var declared = state.OptionsOf(state.Network)

// The view's settings. A body's id is checked against the record where it is
// read; an unknown one selects nothing.
var (
	optPicture   = declared.Choice("nwp", "node", "matrix", "time")
	optFrame     = declared.Choice("nwf", "both", "observed", "prescribed", "difference")
	optKind      = declared.Choice("nwk", "all", text.LinkKinds...)
	optLevel     = declared.Choice("nwl", "all", text.ActorLevels...)
	optCertainty = declared.Choice("nwc", "all", "stated", "inferred")
	optMatch     = declared.Choice("nwm", "pair", "kind") // what matches a prescribed link
	optUndated   = declared.Choice("nwu", "out", "in")    // undated observed links
	optBody      = declared.Shaped("nwa", "none", state.IDShaped)
	optTable     = declared.Choice("nwt", "hide", "show") // the table of all links
	optGroup     = declared.Choice("nwg", "provincial", append([]string{"none"}, text.ActorLevels...)...)
)
