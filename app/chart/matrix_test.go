package chart

import "testing"

func TestTheMatrixIsDrawnAsKept(t *testing.T) {
	golden(t, "matrix-343", Matrix{
		Label: "Who to whom", Width: 343,
		Bodies: []MatrixBody{{ID: "a", Label: "Alpha", Group: "x"}, {ID: "b", Label: "Beta", Group: "x", Picked: true}, {Label: "Gamma", Group: "y"}},
		Cells:  []MatrixCell{{Row: 0, Col: 1, Class: "seen", Text: "C", New: true, Event: "e-1"}, {Row: 2, Col: 0, Class: "hypo", Text: "I"}},
		Legend: []Key{{"cell seen", "on record"}},
	}.SVG())
	golden(t, "matrix-empty-343", Matrix{Label: "Nothing", Width: 343, Empty: "No links"}.SVG())
}

func TestAMatrixPromisesOnlyRowsThatFit(t *testing.T) {
	for _, width := range []float64{343, 720, 900, 1240} {
		if n := MatrixRoom(width); float64(n)*minCell+matrixLabel(width) > width {
			t.Errorf("%d rows do not fit %v", n, width)
		}
	}
}
