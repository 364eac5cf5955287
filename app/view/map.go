package view

import (
	"explorer/app/record"
	"explorer/app/state"
)

// Map is the panel of its view.
func Map(r *record.Record, s state.State) []Block { return nil }

func mapFile(r *record.Record, s state.State, name string) (File, bool) { return File{}, false }
