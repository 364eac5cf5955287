package chart

import (
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

func TestCurvesHoldTheirValueBetweenSteps(t *testing.T) {
	m := Measures{Label: "Measures", Lang: text.En, Width: 343, W: strokeWindow, Split: record.At(2022, 8, 21, 0, 0), Curves: []StepCurve{
		{Title: "Density", Value: "0.019", Max: 1, Now: record.At(2022, 8, 21, 0, 0), Points: []StepPoint{
			{record.At(2022, 7, 1, 0, 0), 0.5}, {record.At(2022, 8, 21, 0, 0), 1}, {record.At(2022, 8, 22, 0, 0), 0.25}}},
		{Title: "Parts", Value: "4", Max: 4},
	}}
	got := m.SVG()
	golden(t, "measures-343", got)
	if strings.Contains(got, "L") {
		t.Error("a curve slopes: values between steps would be made up")
	}
}
