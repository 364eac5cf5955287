// Package views lists the site's views. Whatever needs all of them takes them
// from here: the tabs, the pages, the link, the panels and the downloads.
package views

import (
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/view"
	"explorer/app/view/evidence"
	"explorer/app/view/history"
	"explorer/app/view/network"
	"explorer/app/view/place"
	"explorer/app/view/whatif"
)

// All lists the views in the order of their tabs.
var All = []view.View{
	{ID: state.Timeline},
	{ID: state.History, Blocks: history.Blocks, File: history.File},
	{ID: state.Network, Blocks: network.Blocks, File: network.File},
	{ID: state.WhatIf, Blocks: whatif.Blocks, File: whatif.File, Shadows: whatif.Shadows, Answer: whatif.Answer},
	{ID: state.Map, Blocks: place.Blocks, File: place.File},
	{ID: state.Evidence, Blocks: evidence.Blocks},
}

func init() {
	for _, v := range All {
		state.Views = append(state.Views, v.ID)
	}
}

// Add puts one more view at the end of the list, while the program is set up.
func Add(v view.View) {
	All = append(All, v)
	state.Views = append(state.Views, v.ID)
}

// Blocks is the panel of the state's view, or nil for the timeline, whose
// parts ui lays out itself.
func Blocks(m *view.Memo, r *record.Record, s state.State) []view.Block {
	for _, v := range All {
		if v.ID == s.View && v.Blocks != nil {
			return v.Blocks(m, r, s)
		}
	}
	return nil
}

// Download makes the file that a data-download hook names.
func Download(r *record.Record, s state.State, name string) (view.File, bool) {
	for _, v := range All {
		if v.File == nil {
			continue
		}
		if f, ok := v.File(r, s, name); ok {
			return f, true
		}
	}
	return view.File{}, false
}

// Answer is what the views make of the proposal or aspect pressed last: the bar
// below the switches and its announcement.
func Answer(r *record.Record, s state.State) (bar, words string) {
	for _, v := range All {
		if v.Answer != nil {
			b, said := v.Answer(r, s)
			bar, words = bar+b, words+said
		}
	}
	return bar, words
}

// Shadows are the hypothetical marks of all views on the timeline.
func Shadows(r *record.Record, s state.State) []chart.Shadow {
	var list []chart.Shadow
	for _, v := range All {
		if v.Shadows != nil {
			list = append(list, v.Shadows(r, s)...)
		}
	}
	return list
}
