package view

import (
	"explorer/app/record"
	"explorer/app/state"
)

// Blocks returns the panel of the state's view, or nil for the timeline,
// whose parts ui lays out itself.
func Blocks(r *record.Record, s state.State) []Block {
	switch s.View {
	case state.History:
		return History(r, s)
	case state.Network:
		return Network(r, s)
	case state.WhatIf:
		return WhatIf(r, s)
	case state.Map:
		return Map(r, s)
	case state.Evidence:
		return Evidence(r, s)
	}
	return nil
}

// Download makes the file that a data-download hook names.
func Download(r *record.Record, s state.State, name string) (File, bool) {
	for _, make := range []func(*record.Record, state.State, string) (File, bool){
		historyFile, networkFile, mapFile, whatifFile,
	} {
		if f, ok := make(r, s, name); ok {
			return f, true
		}
	}
	return File{}, false
}
