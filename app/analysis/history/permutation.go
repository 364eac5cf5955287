package history

import "math"

// What a comparison of groups needs before a p-value is told: with fewer waits
// or ends in a group, not even the clearest difference could be told from chance.
const (
	MinGroup = 5 // waits in each group
	MinEnds  = 3 // of them ended
)

// Arrangements up to which all are counted; beyond, Draws of them are drawn.
const (
	MaxArrangements = 50000
	Draws           = 9999
)

// Enough tells whether every group has enough to be compared.
func Enough(groups [][]Row) bool {
	for _, rows := range groups {
		ends := 0
		for _, r := range rows {
			if r.Event {
				ends++
			}
		}
		if len(rows) < MinGroup || ends < MinEnds {
			return false
		}
	}
	return len(groups) > 1
}

// Permuted is a permutation p-value.
type Permuted struct {
	P     float64 // NaN when nothing can be compared
	Exact bool    // all arrangements were counted; else Of were drawn
	Of    int     // arrangements counted or drawn
}

// PermutationTest is the log-rank test by permutation: how often would groups
// of these sizes, drawn at random from the same waits, differ as much or more?
// Every wait has the log-rank score a = δ − Σ_{t_i ≤ t} d_i/n_i (δ is 1 for an
// end); the scores of group j add up to O_j − E_j, and the statistic is
//
//	U = Σ_j (O_j − E_j)² / m_j      m_j waits in group j
//
// For two groups this is the conditional log-rank test (Peto, Peto 1972;
// Hothorn et al. 2006). If at most 50 000 arrangements of two groups exist, all
// are counted; else 9999 are drawn by SplitMix64 from the seed and
// p = (1 + as extreme)/(1 + drawn) (Phipson, Smyth 2010). It holds for small
// groups, where χ² does not, provided that both are followed alike. Waits of
// one day of origin hang together; the test takes them for separate, so that a
// small p is smaller than it should be.
func PermutationTest(groups [][]Row, seed uint64) Permuted {
	scores, sizes := logRankScores(groups)
	used := 0
	for _, m := range sizes {
		if m > 0 {
			used++
		}
	}
	if used < 2 || flat(scores) {
		return Permuted{P: math.NaN()}
	}
	observed := spread(scores, sizes)
	if len(sizes) == 2 {
		if n := binomial(len(scores), sizes[0], MaxArrangements); n <= MaxArrangements {
			return Permuted{P: float64(countExtreme(scores, sizes, observed)) / float64(n), Exact: true, Of: n}
		}
	}
	draws := stream{seed}
	extreme := 0
	for range Draws {
		for i := len(scores) - 1; i > 0; i-- {
			j := draws.below(i + 1)
			scores[i], scores[j] = scores[j], scores[i]
		}
		if asFar(spread(scores, sizes), observed) {
			extreme++
		}
	}
	return Permuted{P: float64(1+extreme) / float64(1+Draws), Of: Draws}
}

// logRankScores lists the scores group by group.
func logRankScores(groups [][]Row) (scores []float64, sizes []int) {
	var all []Row
	for _, rows := range groups {
		all = append(all, rows...)
		sizes = append(sizes, len(rows))
	}
	steps := KaplanMeier(all)
	for _, r := range all {
		s := 0.0
		if step, ok := steps.At(r.Time); ok {
			s = -step.Hazard
		}
		if r.Event {
			s++
		}
		scores = append(scores, s)
	}
	return scores, sizes
}

func flat(scores []float64) bool {
	for _, s := range scores {
		if math.Abs(s-scores[0]) > 1e-12 {
			return false
		}
	}
	return true
}

// spread is U for scores laid out group by group.
func spread(scores []float64, sizes []int) float64 {
	u, at := 0.0, 0
	for _, m := range sizes {
		sum := 0.0
		for _, s := range scores[at : at+m] {
			sum += s
		}
		if at += m; m > 0 {
			u += sum * sum / float64(m)
		}
	}
	return u
}

// asFar compares with a margin for the last bits: equal arrangements add up in
// another order.
func asFar(u, observed float64) bool { return u >= observed-1e-9*(1+observed) }

// binomial is n over k, or more than limit when it is more.
func binomial(n, k, limit int) int {
	v := 1
	for i := 1; i <= min(k, n-k); i++ {
		if v = v * (n - i + 1) / i; v > limit {
			return limit + 1
		}
	}
	return v
}

// countExtreme walks all choices of the first group's members.
func countExtreme(scores []float64, sizes []int, observed float64) int {
	total := 0.0
	for _, s := range scores {
		total += s
	}
	m, rest := float64(sizes[0]), float64(sizes[1])
	count := 0
	var walk func(from, left int, sum float64)
	walk = func(from, left int, sum float64) {
		if left == 0 {
			if other := total - sum; asFar(sum*sum/m+other*other/rest, observed) {
				count++
			}
			return
		}
		for i := from; i <= len(scores)-left; i++ {
			walk(i+1, left-1, sum+scores[i])
		}
	}
	walk(0, sizes[0], 0)
	return count
}
