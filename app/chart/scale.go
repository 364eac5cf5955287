// Package chart draws: scales, ticks and marks become an escaped SVG string.
// A chart is a function from plain values to a string; the build and the live
// page call the same one. Nothing focusable lives inside a chart: each has a
// real control and a table twin beside it. Colours are CSS classes, so that
// themes and print need no other drawing.
package chart

import "math"

// Linear maps a domain to a range. A domain of zero width maps to the middle
// of the range.
type Linear struct{ D0, D1, R0, R1 float64 }

// At maps a value; it extrapolates outside the domain.
func (s Linear) At(v float64) float64 {
	if s.D1 == s.D0 {
		return (s.R0 + s.R1) / 2
	}
	return s.R0 + (v-s.D0)/(s.D1-s.D0)*(s.R1-s.R0)
}

// Invert maps a position back to the domain.
func (s Linear) Invert(p float64) float64 {
	if s.R1 == s.R0 {
		return (s.D0 + s.D1) / 2
	}
	return s.D0 + (p-s.R0)/(s.R1-s.R0)*(s.D1-s.D0)
}

// Ticks gives about n round values (1, 2 or 5 times a power of ten) inside
// the domain, in rising order; none for a degenerate or infinite domain.
func (s Linear) Ticks(n int) []float64 {
	lo, hi := math.Min(s.D0, s.D1), math.Max(s.D0, s.D1)
	if n < 1 || !(hi > lo) || math.IsInf(hi-lo, 0) {
		return nil
	}
	step := math.Pow(10, math.Floor(math.Log10((hi-lo)/float64(n))))
	for _, m := range []float64{1, 2, 5, 10} {
		if (hi-lo)/(step*m) <= float64(n) {
			step *= m
			break
		}
	}
	var ticks []float64
	for i := math.Ceil(lo/step - 1e-9); i*step <= hi+step*1e-9; i++ {
		ticks = append(ticks, i*step)
	}
	return ticks
}
