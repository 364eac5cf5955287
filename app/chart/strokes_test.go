package chart

import (
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

var strokeWindow = record.Span{From: record.At(2022, 8, 20, 0, 0), To: record.At(2022, 8, 24, 0, 0)}

func TestLinksOfOneDayStandSideBySideAndThePlanApart(t *testing.T) {
	day := record.At(2022, 8, 21, 0, 0)
	golden(t, "strokes-600", Strokes{
		Label: "Over time", Lang: text.En, Width: 600, W: strokeWindow, Plan: "Plan",
		Rows: []StrokeRow{{ID: "a", Label: "Alpha", Group: "x"}, {ID: "b", Label: "Beta", Group: "y", Picked: true}},
		Marks: []Stroke{
			{From: 0, To: 1, Timeless: true, Class: "plan"},
			{From: 0, To: 1, Day: day, Class: "seen", Event: "e-1"},
			{From: 1, To: 0, Day: day, Class: "seen", New: true},
		},
	}.SVG())
}

func TestLevelsOverTimeAreBars(t *testing.T) {
	golden(t, "strokes-bars-343", Strokes{
		Label: "Levels", Lang: text.Zh, Width: 343, W: strokeWindow, Plan: "Plan",
		Rows: []StrokeRow{{Label: "A"}, {Label: "B"}},
		Marks: []Stroke{
			{From: 0, To: -1, Timeless: true, Class: "plan", Weight: 3},
			{From: 1, To: -1, Day: record.At(2022, 8, 22, 0, 0), Class: "seen", Weight: 40, New: true},
		},
	}.SVG())
}
