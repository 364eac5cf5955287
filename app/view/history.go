package view

import (
	"explorer/app/record"
	"explorer/app/state"
)

// History is the panel of its view.
func History(r *record.Record, s state.State) []Block { return nil }

func historyFile(r *record.Record, s state.State, name string) (File, bool) { return File{}, false }
