package view

import (
	"explorer/app/record"
	"explorer/app/state"
)

// WhatIf is the panel of its view.
func WhatIf(r *record.Record, s state.State) []Block { return nil }

func whatifFile(r *record.Record, s state.State, name string) (File, bool) { return File{}, false }
