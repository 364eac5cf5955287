package history

import (
	"math"
	"sort"
)

// LogRank is the test of whether groups wait equally long.
type LogRank struct {
	Observed []float64 // ends per group
	Expected []float64 // ends per group, were all groups alike
	ChiSq    float64
	DF       int
	P        float64 // NaN when fewer than two groups can be compared
	Times    []RankTime
}

// RankTime is one time with ends, for showing the calculation.
type RankTime struct {
	Time           float64
	Events, AtRisk int // of all groups
}

// LogRankTest compares k groups (Mantel 1966; Peto, Peto 1972):
//
//	E_j    = Σ_i d_i n_ij/n_i
//	V_jl   = Σ_i d_i (n_i − d_i)/(n_i − 1) · n_ij/n_i (δ_jl − n_il/n_i)
//	χ²     = (O − E)' V⁻¹ (O − E)   over all groups but one,   df = k − 1
//
// with d_i ends among n_i at risk at time t_i, n_ij of them in group j. A
// group in which no end could be expected is left out of χ², as R's survdiff
// does.
func LogRankTest(groups [][]Row) LogRank {
	k := len(groups)
	t := LogRank{Observed: make([]float64, k), Expected: make([]float64, k), P: math.NaN(), ChiSq: math.NaN()}
	v := make([][]float64, k)
	for j := range v {
		v[j] = make([]float64, k)
	}
	n := make([]float64, k)
	for _, at := range endTimes(groups) {
		d, total := 0.0, 0.0
		for j, rows := range groups {
			n[j] = 0
			for _, r := range rows {
				if r.Time >= at {
					n[j]++
				}
				if r.Event && r.Time == at {
					d++
					t.Observed[j]++
				}
			}
			total += n[j]
		}
		t.Times = append(t.Times, RankTime{at, int(d), int(total)})
		f := 0.0
		if total > 1 {
			f = d * (total - d) / (total - 1)
		}
		for j := range groups {
			t.Expected[j] += d * n[j] / total
			for l := range groups {
				v[j][l] -= f * n[j] / total * n[l] / total
			}
			v[j][j] += f * n[j] / total
		}
	}
	var use []int
	for j, e := range t.Expected {
		if e > 0 {
			use = append(use, j)
		}
	}
	if len(use) < 2 {
		return t
	}
	use = use[:len(use)-1] // the last follows from the others
	diff := make([]float64, len(use))
	sub := make([][]float64, len(use))
	for a, j := range use {
		diff[a] = t.Observed[j] - t.Expected[j]
		for _, l := range use {
			sub[a] = append(sub[a], v[j][l])
		}
	}
	x, ok := solve(sub, diff)
	if !ok {
		return t
	}
	t.ChiSq, t.DF = 0, len(use)
	for a, j := range use {
		t.ChiSq += x[a] * (t.Observed[j] - t.Expected[j])
	}
	t.P = ChiSquareTail(t.ChiSq, t.DF)
	return t
}

func endTimes(groups [][]Row) []float64 {
	seen := map[float64]bool{}
	var times []float64
	for _, rows := range groups {
		for _, r := range rows {
			if r.Event && !seen[r.Time] {
				seen[r.Time] = true
				times = append(times, r.Time)
			}
		}
	}
	sort.Float64s(times)
	return times
}

// solve finds x with a·x = b by Gaussian elimination with partial pivoting;
// it overwrites its arguments and fails on a singular matrix.
func solve(a [][]float64, b []float64) ([]float64, bool) {
	n := len(b)
	for c := range n {
		p := c
		for i := c + 1; i < n; i++ {
			if math.Abs(a[i][c]) > math.Abs(a[p][c]) {
				p = i
			}
		}
		if math.Abs(a[p][c]) < 1e-12 {
			return nil, false
		}
		a[c], a[p], b[c], b[p] = a[p], a[c], b[p], b[c]
		for i := c + 1; i < n; i++ {
			f := a[i][c] / a[c][c]
			for j := c; j < n; j++ {
				a[i][j] -= f * a[c][j]
			}
			b[i] -= f * b[c]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = b[i]
		for j := i + 1; j < n; j++ {
			x[i] -= a[i][j] * x[j]
		}
		x[i] /= a[i][i]
	}
	return x, true
}
