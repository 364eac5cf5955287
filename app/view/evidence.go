package view

import (
	"explorer/app/record"
	"explorer/app/state"
)

// Evidence is the panel of its view.
func Evidence(r *record.Record, s state.State) []Block { return nil }
