package chart

import (
	"strings"
	"testing"
)

func TestEndsAreDrawnAsBefore(t *testing.T) {
	f := Ends{Width: 343, Label: "Ends & days", Rows: []EndsRow{{"0 days", "61%", .39, 0}, {"30 days", "36%", .58, .06}}}
	golden(t, "ends-343", f.SVG())
	if strings.Count(f.SVG(), `class="eased"`) != 1 {
		t.Error("a share of nothing is drawn")
	}
}
