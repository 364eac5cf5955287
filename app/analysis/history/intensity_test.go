package history

import "testing"

// testdata/groups.R: R's integrate over the kernel, day by day.
func TestIntensityIsThatOfNumericIntegration(t *testing.T) {
	counts := []int{0, 2, 1, 0, 5, 3, 0, 1, 8, 2}
	for b, want := range map[float64][]float64{
		3.5: {0.8798076923, 1.12, 1.5709876543, 1.8862973761, 1.9591836735, 2.2565597668,
			2.749271137, 2.9290123457, 3.0618181818, 3.5144230769},
		0.8: {0.2033351264, 1.7231445313, 1, 0.5537109375, 4.3540039062, 2.9077148437,
			0.369140625, 1.5537109375, 6.8002929688, 2.6100053792},
	} {
		for i, v := range Smooth(counts, b) {
			if !near(v, want[i], 1e-8) {
				t.Errorf("half-width %v, day %d: %v, R has %v", b, i, v, want[i])
			}
		}
	}
}

func TestAnEvenCountStaysEvenToTheEdges(t *testing.T) {
	even := []int{3, 3, 3, 3, 3, 3, 3, 3}
	for _, b := range []float64{0, 0.5, 1, 2.5, 7, 40} {
		for i, v := range Smooth(even, b) {
			if !near(v, 3, 1e-12) {
				t.Errorf("half-width %v, day %d: %v", b, i, v)
			}
		}
	}
	for i, v := range Smooth([]int{4, 0, 7}, 0.1) {
		if want := []float64{4, 0, 7}[i]; !near(v, want, 1e-12) {
			t.Errorf("a narrow kernel shows the counts, not %v", v)
		}
	}
	if got := Smooth(nil, 3); len(got) != 0 {
		t.Errorf("%v", got)
	}
}
