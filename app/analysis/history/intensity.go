package history

import "math"

// Smooth is the intensity per day at the middle of each day, from counts by
// day. Counted is what DailyCounts counts; an event dated by day lies anywhere
// in its day and is spread over it evenly. With Epanechnikov's kernel of
// half-width b days and F its distribution function,
//
//	λ(t) = Σ_d y_d [F((t−d)/b) − F((t−d−1)/b)] / [F(t/b) − F((t−n)/b)],   F(x) = ½ + ¾(x − x³/3) on [−1, 1]
//
// for days d = 0 … n−1. The divisor is the kernel's part inside the span, the
// edge correction of Diggle (1985): without it the first and last days would
// fall although nothing falls. An even count gives an even intensity. Within b
// days of an edge λ rests on less. A half-width below ½ shows the counts.
func Smooth(counts []int, b float64) []float64 {
	n := float64(len(counts))
	list := make([]float64, len(counts))
	b = max(b, 0.5)
	for i := range list {
		t := float64(i) + 0.5
		for d := max(0, int(math.Floor(t-b-1))); d < len(counts) && float64(d) < t+b; d++ {
			at := float64(d)
			list[i] += float64(counts[d]) * (epanechnikov((t-at)/b) - epanechnikov((t-at-1)/b))
		}
		list[i] /= epanechnikov(t/b) - epanechnikov((t-n)/b)
	}
	return list
}

// epanechnikov is the kernel's distribution function.
func epanechnikov(x float64) float64 {
	x = min(max(x, -1), 1)
	return 0.5 + 0.75*(x-x*x*x/3)
}
