package chart

import (
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

func sampleWaterfall(width float64) Waterfall {
	return Waterfall{ID: "gap", Width: width, Label: "Gap & ledger", Unit: "GW", Groups: []WaterGroup{
		{Title: "Demand less served", Chosen: true, Bars: []WaterBar{
			{"Peak demand, curtailed load included", "about 65 GW", "demand", 0, 65, false},
			{"Load served, as told on 20 August", "≥ 47 GW", "served", 65, 18, true},
			{"Difference of the two", "≤ 18 GW", "gap", 0, 18, true}}},
		{Title: "In hindsight", Bars: []WaterBar{{"“Nearly 20 GW”", "≤ 20 GW", "gap", 0, 20, true}}},
	}}
}

func TestTheWaterfallIsDrawnAsBefore(t *testing.T) {
	golden(t, "waterfall-343", sampleWaterfall(343).SVG())
	golden(t, "waterfall-900", sampleWaterfall(900).SVG())
}

func TestTheBandsAreDrawnAsBefore(t *testing.T) {
	f := LeversBand{Width: 343, Label: "Remaining gap", Stamp: "假设", Unit: "GW", Top: 20, Rows: []BandRow{
		{"Recorded gap", "17–18 GW", 17, 18, false, false},
		{"需求侧响应（2024年做法）", "6.0–11.0 GW", 6, 10.97, true, false},
		{"Remaining", "0–0 GW", 0, 0, true, true}}}
	golden(t, "leversband-343", f.SVG())
	if !strings.Contains(f.SVG(), "假设") {
		t.Error("a hypothetical picture without its word")
	}
}

func TestTheTornadoIsDrawnAsBefore(t *testing.T) {
	golden(t, "tornado-343", Tornado{Width: 343, Label: "Tornado", Stamp: "Hypothetical", Unit: "GW", Base: 11.2, Note: "Line: all at their middle", Rows: []TornadoRow{
		{"Which reading of the gap", "5.9–20.0 GW", 5.9, 20}, {"Imports held at their maximum", "8.0–14.5 GW", 8, 14.5}}}.SVG())
}

func TestTheRulePictureIsDrawnAsBefore(t *testing.T) {
	fire := record.At(2022, 8, 16, 23, 59)
	w := record.Span{From: record.At(2022, 6, 25, 0, 0), To: record.At(2022, 9, 1, 0, 0)}
	golden(t, "rules-343", Rules{Lang: text.En, Width: 343, Label: "Rule", W: w, Stamp: "Hypothetical: 16 August", Fire: &fire,
		Real: []RuleLine{{record.At(2022, 8, 14, 0, 0), "14 Aug stop notice"}, {record.At(2022, 8, 21, 0, 0), "21 Aug Level I"}},
		Rows: []RuleRow{
			{"River inflow anomaly", "≤ −40 %", record.Span{From: w.From, To: fire}, []RuleDot{
				{record.At(2022, 7, 1, 0, 0), record.At(2022, 7, 31, 23, 59), fire, "yes", true},
				{record.At(2022, 8, 1, 0, 0), record.At(2022, 8, 10, 0, 0), record.At(2023, 1, 1, 0, 0), "yes", false}}},
			{"Load record", "≥ 52 GW", record.Span{}, []RuleDot{{record.At(2022, 8, 9, 0, 0), record.At(2022, 8, 9, 23, 59), fire, "unsure", false}}},
		}}.SVG())
}

func TestHostileLabelsStayInsideTheirElement(t *testing.T) {
	f := sampleWaterfall(343)
	f.Label = `"><script>`
	f.Groups[0].Title = "<b>&"
	if got := f.SVG(); strings.Contains(got, "<script>") || strings.Contains(got, "<b>") {
		t.Error("a label broke out")
	}
}

func TestLinesWrapWithinTheirWidth(t *testing.T) {
	for _, label := range []string{"Thermal, maximum output of 22 August over 24 hours (derived)", "火电，8月22日最大出力按24小时计（推算）"} {
		for _, line := range wrap(label, 200, sheetSize) {
			if TextWidth(line, sheetSize) > 200+sheetSize {
				t.Errorf("%q is too wide", line)
			}
		}
		if got := strings.ReplaceAll(strings.Join(wrap(label, 200, sheetSize), " "), " ", ""); got != strings.ReplaceAll(label, " ", "") {
			t.Errorf("wrapping loses text: %q", got)
		}
	}
}
