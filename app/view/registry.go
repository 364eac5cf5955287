package view

import (
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/state"
)

// View is a view's entry in the list of views (package views).
type View struct {
	ID state.View
	// Blocks is its panel; nil where ui lays the parts out itself. What takes
	// long it keeps in the memo, under a key of all that it depends on.
	Blocks func(*Memo, *record.Record, state.State) []Block
	// File makes the file that a data-download hook names; nil where there is none.
	File func(r *record.Record, s state.State, name string) (File, bool)
	// Shadows are the hypothetical marks that it casts on the timeline, or nil.
	Shadows func(*record.Record, state.State) []chart.Shadow
	// Answer is what it makes of the proposal or aspect pressed last, as the bar
	// below the switches and as one announcement; nil where it makes nothing.
	Answer func(*record.Record, state.State) (bar, words string)
}
