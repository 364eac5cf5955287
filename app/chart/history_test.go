package chart

import (
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

func sampleSurvival(width float64, names ...string) Survival {
	f := Survival{Width: width, Label: "Share & wait", YLabel: "Share", XLabel: "days", Risk: "At risk", Max: 10, Ticks: []float64{0, 5, 10}}
	for i, name := range names {
		c := SurvivalCurve{Name: name, Class: "g" + itoa(i+1), Band: i == 0, AtRisk: []int{9 - i, 5, 1}, Steps: []SurvivalStep{
			{Time: 0, S: .8, Low: .5, High: .93, InBand: true, Ended: true, Set: "hstp=all.0", Title: "day 0"},
			{Time: 3, S: .8, Low: .5, High: .93, InBand: true, Censored: true},
			{Time: 6, S: .4 + .1*float64(i), Low: .1, High: .7, InBand: true, Ended: true, Lit: true, Set: "hstp=all.6", Title: "day 6"},
			{Time: 30, S: 0, Ended: true, Set: "hstp=all.30"}}}
		if len(names) > 1 {
			c.Key = string(rune('A' + i))
		}
		f.Curves = append(f.Curves, c)
	}
	return f
}

func TestTheCurveIsDrawnAsBefore(t *testing.T) {
	golden(t, "survival-343", sampleSurvival(343, "全部").SVG())
	golden(t, "survival-900", sampleSurvival(900, "Pressure", "State").SVG())
	golden(t, "survival-long-900", sampleSurvival(900, "A very long name of a stage", "State").SVG())
}

func TestStepsBeyondTheAxisAreNotDrawn(t *testing.T) {
	if got := sampleSurvival(343, "all").SVG(); strings.Contains(got, "all.30") || strings.Count(got, "<circle") != 2 {
		t.Error("the step of day 30 is drawn on an axis of ten days")
	}
}

func sampleBraid(width float64) Braid {
	day := func(d int) record.Span {
		return record.Span{From: record.At(2022, 8, d, 0, 0), To: record.At(2022, 8, d+1, 0, 0)}
	}
	return Braid{Lang: text.En, Width: width, Label: "Braid", Lanes: [3]string{"Pressure", "State", "Response"},
		W: record.Span{From: record.At(2022, 8, 10, 0, 0), To: record.At(2022, 8, 20, 0, 0)}, Now: record.At(2022, 8, 14, 12, 0), Future: true,
		Nodes: []BraidNode{
			{"e-1", record.Pressure, day(11), "confirmed", "Heat & drought", 1, false},
			{"e-2", record.State, day(13), "single", "Shortage", 2, true},
			{"e-3", record.Response, day(16), "disputed", "Stop", 3, false},
			{"e-4", record.Response, day(16), "confirmed", "Appeal", 4, false},
			{"e-5", record.Response, day(25), "confirmed", "After the window", 5, false}},
		Ties: []BraidTie{{0, 1, "1–3 d", true}, {1, 2, "2–4 d", true}, {2, 3, "0–24 h", false}, {2, 4, "8–10 d", true}}}
}

func TestTheBraidIsDrawnAsBefore(t *testing.T) {
	golden(t, "braid-343", sampleBraid(343).SVG())
	golden(t, "braid-900", sampleBraid(900).SVG())
}

func TestABraidDrawsNothingOutsideItsWindow(t *testing.T) {
	if got := sampleBraid(900).SVG(); strings.Contains(got, "e-5") {
		t.Error("an event after the window is drawn")
	}
}

func sampleAligned(width float64) Aligned {
	a := Aligned{Width: width, Label: "Sequences", Hours: 24, XLabel: "hours", Ticks: []float64{-24, -12, 0, 12, 24}, Lanes: []string{"Pressure", "Response"}}
	marks := []AlignedMark{
		{0, -24, 0, true, record.Pressure, "single", "e-1", "Heat", false},
		{1, 0, 0, false, record.Response, "confirmed", "e-2", "Zero <1>", true},
		{1, 0, 24, false, record.Response, "confirmed", "e-3", "That day", false}}
	for range 9 {
		marks = append(marks, AlignedMark{1, 2, 2, false, record.Response, "confirmed", "e-4", "Crowd", false})
	}
	a.Panels = []AlignedPanel{{"Zero: 21 August", marks}, {"Zero: 14 August", marks[:2]}}
	return a
}

func TestTheSequencesAreDrawnAsBefore(t *testing.T) {
	golden(t, "aligned-343", sampleAligned(343).SVG())
	golden(t, "aligned-900", sampleAligned(900).SVG())
}

func TestACrowdOfSequencesIsCounted(t *testing.T) {
	got := sampleAligned(343).SVG()
	if !strings.Contains(got, `class="gathered mid"`) || strings.Contains(got, "<1>") {
		t.Error("the crowd is not counted, or a title broke out")
	}
}

func TestTheDelaysAreDrawnAsBefore(t *testing.T) {
	golden(t, "delays-343", Delays{Width: 343, Label: "Delays", XLabel: "days", Max: 10, Ticks: []float64{0, 5, 10}, Rows: []DelayRow{
		{"Six load records, peaking at 59.1 GW and then some more", "≈ 0–24 h", "e-1", 0, 1, true},
		{"Exact", "2 h", "e-2", .08, .08, false}, {"Long", "8–10 d", "e-3", 8, 10, false}}}.SVG())
}
