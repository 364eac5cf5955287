package history

import (
	"math"
	"math/rand"
	"testing"
)

func TestLogRankIsThatOfR(t *testing.T) {
	// Printed by testdata/reference.R (survdiff of survival 3.5-3).
	for _, c := range []struct {
		name     string
		groups   [][]Row
		chisq, p float64
		df       int
		expected []float64
	}{
		{"Freireich", [][]Row{mp, placebo}, 16.79294099, 4.168809109e-05, 1, []float64{19.25050095, 10.74949905}},
		{"aml", [][]Row{maintained, nonmaintained}, 3.39638869898, 0.06533932204, 1, []float64{10.68933599230, 7.31066400770}},
		{"four groups", [][]Row{
			{{1, true}, {2, true}, {2, false}, {3, true}, {5, true}, {8, false}},
			{{1, true}, {1, true}, {2, true}, {4, false}, {4, true}, {9, true}},
			{{3, true}, {6, false}, {7, true}, {7, true}, {9, false}, {10, false}},
			{{.5, false}, {.5, false}},
		}, 3.4351188493, 0.1795037061, 2, []float64{2.95, 3.125, 5.925, 0}},
	} {
		got := LogRankTest(c.groups)
		if !near(got.ChiSq, c.chisq, 1e-8) || math.Abs(got.P/c.p-1) > 1e-8 || got.DF != c.df {
			t.Errorf("%s: χ² %v, df %d, p %v", c.name, got.ChiSq, got.DF, got.P)
		}
		for j, e := range c.expected {
			if !near(got.Expected[j], e, 1e-8) {
				t.Errorf("%s: expected %v, R has %v", c.name, got.Expected, c.expected)
			}
		}
	}
}

func TestLogRankWithNothingToCompareHasNoP(t *testing.T) {
	for name, groups := range map[string][][]Row{
		"no groups":    nil,
		"one group":    {mp},
		"all censored": {still(1, 2), still(3)},
		"an empty one": {ended(1, 2), nil},
	} {
		if got := LogRankTest(groups); !math.IsNaN(got.P) {
			t.Errorf("%s: p %v", name, got.P)
		}
	}
}

func TestLogRankHeedsNeitherOrderOfRowsNorOfGroups(t *testing.T) {
	rng := rand.New(rand.NewSource(4))
	for range 200 {
		a, b, c := random(rng), random(rng), random(rng)
		one, two := LogRankTest([][]Row{a, b, c}), LogRankTest([][]Row{c, a, b})
		rng.Shuffle(len(a), func(i, j int) { a[i], a[j] = a[j], a[i] })
		three := LogRankTest([][]Row{a, b, c})
		if !near(one.ChiSq, two.ChiSq, 1e-8) || !near(one.P, two.P, 1e-8) || !near(one.P, three.P, 0) {
			t.Fatalf("%v %v %v", one, two, three)
		}
		sum := 0.0
		for j := range one.Observed {
			sum += one.Observed[j] - one.Expected[j]
		}
		if math.Abs(sum) > 1e-9 {
			t.Fatalf("observed minus expected sum to %v", sum)
		}
	}
}
