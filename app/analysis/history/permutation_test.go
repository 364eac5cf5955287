package history

import (
	"math"
	"testing"
)

// testdata/groups.R: all arrangements by combn, the same as coin 1.4-2's
// logrank_test(distribution = "exact").
func TestPermutationIsThatOfCoin(t *testing.T) {
	small := [][]Row{
		{{0, true}, {0, true}, {1, true}, {5, false}},
		{{3, true}, {8, true}, {9, true}, {12, false}},
	}
	twelve := [][]Row{ // rows 1–6 and 12–17 of survival's aml
		{{9, true}, {13, true}, {13, false}, {18, true}, {23, true}, {28, false}},
		{{5, true}, {5, true}, {8, true}, {8, true}, {12, true}, {16, false}},
	}
	for _, c := range []struct {
		groups [][]Row
		of     int
		p      float64
	}{{small, 70, 0.2}, {twelve, 924, 0.06926406926}} {
		if got := PermutationTest(c.groups, Seed); !got.Exact || got.Of != c.of || !near(got.P, c.p, 1e-10) {
			t.Errorf("%+v, coin has %v of %d", got, c.p, c.of)
		}
		scores, sizes := logRankScores(c.groups)
		sum := 0.0
		for _, s := range scores[:sizes[0]] {
			sum += s
		}
		if lr := LogRankTest(c.groups); !near(sum, lr.Observed[0]-lr.Expected[0], 1e-12) {
			t.Errorf("scores add up to %v, not to O − E %v", sum, lr.Observed[0]-lr.Expected[0])
		}
	}
}

// aml whole has 1,352,078 arrangements; coin's exact p is 0.06469301327. With
// 9999 draws the standard error of p is √(p(1−p)/9999) = 0.0025.
func TestManyArrangementsAreDrawn(t *testing.T) {
	groups := [][]Row{maintained, nonmaintained}
	got := PermutationTest(groups, Seed)
	if got.Exact || got.Of != Draws || !near(got.P, 0.06469301327, 4*0.0025) {
		t.Errorf("%+v, coin has 0.0647", got)
	}
	if again := PermutationTest(groups, Seed); again != got {
		t.Errorf("%+v, then %+v", got, again)
	}
	if other := PermutationTest(groups, Seed+1); other.P == got.P {
		t.Errorf("another seed draws the same: %+v", other)
	}
	// Freireich's 6-MP trial: χ² gives p = 4e-5, so none or hardly any of 9999.
	if got := PermutationTest([][]Row{mp, placebo}, Seed); got.P > 5.0/(Draws+1) || got.P <= 0 {
		t.Errorf("6-MP: %+v", got)
	}
	// Three groups of one distribution.
	if got := PermutationTest([][]Row{mp[:7], mp[7:14], mp[14:]}, Seed); got.Exact || math.IsNaN(got.P) {
		t.Errorf("three groups: %+v", got)
	}
}

func TestNothingToCompareHasNoPermutationP(t *testing.T) {
	for name, groups := range map[string][][]Row{
		"no groups": nil, "one group": {mp},
		"an empty one": {ended(1, 2), nil}, "no ends": {still(1, 1), still(1)}, "all alike": {ended(2, 2), ended(2)},
	} {
		if got := PermutationTest(groups, Seed); !math.IsNaN(got.P) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestATestNeedsEnoughInEachGroup(t *testing.T) {
	five := append(ended(1, 2, 3), still(4, 5)...)
	for _, c := range []struct {
		groups [][]Row
		want   bool
	}{
		{[][]Row{five, five}, true}, {[][]Row{five, five[:4]}, false},
		{[][]Row{five, append(ended(1, 2), still(3, 4, 5)...)}, false},
		{[][]Row{five}, false}, {nil, false},
	} {
		if got := Enough(c.groups); got != c.want {
			t.Errorf("%v: %v", c.groups, got)
		}
	}
}
