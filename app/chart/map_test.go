package chart

import "testing"

func TestTheMapIsDrawnAsKept(t *testing.T) {
	regions := []MapRegion{
		{ID: "a", Path: "M0 0l500 0 0 400z", X: 250, Y: 200, Class: "in", Name: "Alpha 12", Number: "1"},
		{ID: "b", Path: "M500 0l500 0 0 400z", X: 262, Y: 205, Class: "none", Name: "Beta", Number: "2", Picked: true},
	}
	legend := []Key{{"region in", "in force"}, {"region none", "no record"}}
	golden(t, "map-680", Map{Label: "Map", Width: 680, Regions: regions, Legend: legend}.SVG())
	golden(t, "map-343", Map{Label: "Map", Width: 343, Regions: regions, Legend: legend}.SVG())
	golden(t, "map-empty", Map{Label: "Map", Width: 343, Empty: "No outlines"}.SVG())
}

func TestScalesPrintWithThreeDecimals(t *testing.T) {
	for v, want := range map[float64]string{0.343: "0.343", 1.2404: "1.240", 0.05: "0.050"} {
		if got := num3(v); got != want {
			t.Errorf("%v prints as %s, want %s", v, got, want)
		}
	}
}
