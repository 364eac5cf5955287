package place

import "explorer/app/state"

var options = state.OptionsOf(state.Map)

// The view's settings. A place's id is checked against the record where it is
// read.
var (
	optColour = options.Choice("mpc", "stop", "alerts", "responses", "events")
	optPlace  = options.Shaped("mpp", "none", state.IDShaped)
)
