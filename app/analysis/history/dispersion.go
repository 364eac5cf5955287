package history

import (
	"math"

	"explorer/app/record"
)

// DailyCounts counts moments by civil day over span. Counted is every moment
// in span, on the day it is dated to; a day with none on record counts 0, which
// says that the record holds none, not that nothing happened. A span that ends
// within a day counts that day whole.
func DailyCounts(span record.Span, moments []record.Moment) []int {
	first := span.From.StartOfDay()
	if span.To <= span.From {
		return nil
	}
	counts := make([]int, (span.To-1-first)/record.Day+1)
	for _, m := range moments {
		if span.Contains(m) {
			counts[(m-first)/record.Day]++
		}
	}
	return counts
}

// Origins is how many days have anything at all.
func Origins(counts []int) int {
	n := 0
	for _, c := range counts {
		if c > 0 {
			n++
		}
	}
	return n
}

// Quasi is a rate per day whose days may differ more, or less, than chance.
type Quasi struct {
	Rate
	Dispersion float64 // 1 as chance alone would have it, above 1 clustered; NaN for fewer than two days or no event
	Days       int
}

// QuasiPoisson is the mean count per day with a 95 % interval that heeds how
// much the days differ (Wedderburn 1974). For counts y of n days:
//
//	φ = Σ (y − ȳ)²/ȳ / (n − 1),   se log ȳ = √(φ / Σ y),   limits ȳ exp(±1.96 se)
//
// as R's glm(y ~ 1, family = quasipoisson) and confint.default give them. The
// exact Poisson interval beside it takes φ for 1: where φ is 3, it is about √3
// too narrow. φ knows nothing of a trend within the stage.
func QuasiPoisson(counts []int) Quasi {
	nan := math.NaN()
	q := Quasi{Rate: Rate{nan, nan, nan}, Dispersion: nan, Days: len(counts)}
	if q.Days == 0 {
		return q
	}
	sum := 0.0
	for _, y := range counts {
		sum += float64(y)
	}
	mean := sum / float64(q.Days)
	q.Value = mean
	if q.Days < 2 || sum == 0 {
		return q
	}
	pearson := 0.0
	for _, y := range counts {
		d := float64(y) - mean
		pearson += d * d / mean
	}
	q.Dispersion = pearson / float64(q.Days-1)
	w := math.Exp(z * math.Sqrt(q.Dispersion/sum))
	q.Low, q.High = mean/w, mean*w
	return q
}
