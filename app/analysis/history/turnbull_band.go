package history

import (
	"math"
	"sort"
)

// Resamples is how often the bootstrap draws; the page states it.
const Resamples = 500

// MinClusters is the fewest days of origin that carry a band: with fewer, the
// resamples repeat a handful of days and the band is too narrow to be told.
const MinClusters = 10

// bootstrapTolerance is that of one resample: a log-likelihood within 1e-4 of
// its maximum moves a share by far less than the resamples differ.
const bootstrapTolerance = 1e-4

// Band is the curve at Times with what the bootstrap leaves open.
type Band struct {
	Times     []float64
	Low, High []float64 // 95 % limits of the share still waiting; NaN with too few clusters
	Median    Range     // 95 % limits of the median; Hi may be +Inf
	Clusters  int
}

// TurnbullBand resamples whole clusters (days of origin) with replacement, as
// many as there are, and estimates each time anew (Efron, Tibshirani 1993,
// ch. 8, "blocks"). Low is the 2.5 % quantile of the lower edge of what is
// known at a time, High the 97.5 % quantile of the upper edge; the same two
// quantiles of the median's ends bound the median. Quantiles are those of the
// empirical distribution (R's type 1): the ⌈qB⌉-th smallest of B. The draws are
// SplitMix64 from the seed. For interval-censored data the bootstrap is known
// to be approximate (Sen, Banerjee, Woodroofe 2010): read the band as a scale,
// not as a guarantee. It is pointwise.
func TurnbullBand(waits []Wait, times []float64, resamples int, seed uint64) Band {
	groups := clusters(waits)
	b := Band{Times: times, Clusters: len(groups), Median: Range{math.NaN(), math.NaN()}}
	b.Low, b.High = unknown(len(times)), unknown(len(times))
	if len(groups) < MinClusters || resamples < 1 {
		return b
	}
	draws := stream{seed}
	lows, highs := make([][]float64, len(times)), make([][]float64, len(times))
	var from, to []float64
	for range resamples {
		var sample []Wait
		for range groups {
			sample = append(sample, groups[draws.below(len(groups))]...)
		}
		t := npmle(sample, bootstrapTolerance)
		for i, at := range times {
			low, high := t.At(at)
			lows[i], highs[i] = append(lows[i], low), append(highs[i], high)
		}
		m := t.Median()
		from, to = append(from, m.Lo), append(to, m.Hi)
	}
	for i := range times {
		b.Low[i], b.High[i] = quantile(lows[i], 0.025), quantile(highs[i], 0.975)
	}
	b.Median = Range{quantile(from, 0.025), quantile(to, 0.975)}
	return b
}

// clusters groups waits in order of their cluster's number, so that the order
// of the rows changes no draw.
func clusters(waits []Wait) [][]Wait {
	sorted := append([]Wait(nil), waits...)
	sort.Slice(sorted, func(i, j int) bool {
		a, b := sorted[i], sorted[j]
		if a.Cluster != b.Cluster {
			return a.Cluster < b.Cluster
		}
		return a.Lo < b.Lo || a.Lo == b.Lo && a.Hi < b.Hi
	})
	var groups [][]Wait
	for i, w := range sorted {
		if i == 0 || w.Cluster != sorted[i-1].Cluster {
			groups = append(groups, nil)
		}
		groups[len(groups)-1] = append(groups[len(groups)-1], w)
	}
	return groups
}

func unknown(n int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = math.NaN()
	}
	return list
}

// quantile sorts its argument.
func quantile(list []float64, q float64) float64 {
	sort.Float64s(list)
	return list[max(int(math.Ceil(q*float64(len(list))-1e-9))-1, 0)]
}
