package view

import (
	"explorer/app/record"
	"explorer/app/state"
)

// Network is the panel of its view.
func Network(r *record.Record, s state.State) []Block { return nil }

func networkFile(r *record.Record, s state.State, name string) (File, bool) { return File{}, false }
