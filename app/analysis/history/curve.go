// Package history is event history analysis of the record: how long pressures
// and states waited for an answer (spells), what share still waits after so
// many days (curves), whether groups differ (log-rank), and how the stages
// compare. Every estimate is a pure function of plain rows, with its formula
// and source beside it; the tests hold the values that R's package survival
// prints for the same rows.
package history

import (
	"math"
	"sort"
)

// Row is one observation: Event tells whether it ended at Time or was only
// followed until then (right-censored).
type Row struct {
	Time  float64 // in the unit of the caller, here days
	Event bool
}

// Step is one distinct time of a curve, of an end or of a censoring.
type Step struct {
	Time     float64
	AtRisk   int // still followed and not ended just before Time
	Events   int
	Censored int

	Survival float64 // S just after Time
	SE       float64 // Greenwood standard error of S; NaN once S is 0
	Low      float64 // 95 % band; NaN where S is 0 or 1, as R prints NA
	High     float64
	Hazard   float64 // Nelson–Aalen cumulative hazard
	HazardSE float64
}

// Curve is a Kaplan–Meier estimate. Steps rise in time; an empty curve comes
// from no rows.
type Curve struct {
	N, Events int
	Steps     []Step
}

// z is the 97.5 % point of the standard normal distribution.
const z = 1.959963984540054

// KaplanMeier estimates the share that still waits after each time.
//
// With d ends among n at risk at each time t_i:
//
//	S(t)      = Π_{t_i ≤ t} (1 − d_i/n_i)                 Kaplan, Meier 1958
//	se S(t)   = S(t) √ Σ d_i / (n_i (n_i − d_i))          Greenwood 1926
//	95 % band = S^exp(±1.96 σ / log S), σ = se S / S      log(−log): Kalbfleisch, Prentice 1980, §1.4
//	H(t)      = Σ d_i/n_i,  se H = √ Σ d_i/n_i²           Nelson 1972, Aalen 1978
//
// A row censored at the time of an end counts as at risk for it. These are
// the choices of R's survfit(conf.type = "log-log").
func KaplanMeier(rows []Row) Curve {
	rows = append([]Row(nil), rows...)
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].Time < rows[j].Time })
	c := Curve{N: len(rows)}
	s, green, hazard, hazardVar := 1.0, 0.0, 0.0, 0.0
	for i := 0; i < len(rows); {
		step := Step{Time: rows[i].Time, AtRisk: len(rows) - i}
		for ; i < len(rows) && rows[i].Time == step.Time; i++ {
			if rows[i].Event {
				step.Events++
			} else {
				step.Censored++
			}
		}
		if d, n := float64(step.Events), float64(step.AtRisk); d > 0 {
			s *= (n - d) / n
			green += d / (n * (n - d)) // +Inf when all end: S is 0
			hazard += d / n
			hazardVar += d / (n * n)
		}
		c.Events += step.Events
		step.Survival, step.Hazard, step.HazardSE = s, hazard, math.Sqrt(hazardVar)
		step.SE = s * math.Sqrt(green)
		step.Low, step.High = band(s, math.Sqrt(green))
		c.Steps = append(c.Steps, step)
	}
	return c
}

func band(s, sigma float64) (low, high float64) {
	if s <= 0 || s >= 1 {
		return math.NaN(), math.NaN()
	}
	w := z * sigma / math.Log(s) // log(−log S) has standard error σ/|log S|
	return math.Pow(s, math.Exp(-w)), math.Pow(s, math.Exp(w))
}

// At is the last step at or before t; ok is false before the first one, when
// all still wait.
func (c Curve) At(t float64) (step Step, ok bool) {
	i := sort.Search(len(c.Steps), func(i int) bool { return c.Steps[i].Time > t })
	if i == 0 {
		return Step{}, false
	}
	return c.Steps[i-1], true
}

// AtRisk is how many are at risk just before t.
func (c Curve) AtRisk(t float64) int {
	n := c.N
	for _, s := range c.Steps {
		if s.Time >= t {
			break
		}
		n -= s.Events + s.Censored
	}
	return n
}

// Median is a curve's median and its 95 % limits; a part that the curve does
// not reach is NaN.
type Median struct{ Value, Low, High float64 }

// Median is the first time at which S falls to 0.5 or below; when S stays at
// exactly 0.5 for a while, the middle of that stretch. Its limits are the
// same reading of the band's lower and upper edge (Brookmeyer, Crowley 1982).
// These are the rules of R's print.survfit.
func (c Curve) Median() Median {
	return Median{
		Value: c.half(func(s Step) float64 { return s.Survival }),
		Low:   c.half(func(s Step) float64 { return s.Low }),
		High:  c.half(func(s Step) float64 { return s.High }),
	}
}

func (c Curve) half(of func(Step) float64) float64 {
	const tolerance = 1.4901161193847656e-08 // √ε, as R takes it
	first := -1
	for i, s := range c.Steps {
		v := of(s)
		switch {
		case math.IsNaN(v):
		case first < 0 && v < 0.5+tolerance:
			if first = i; v < 0.5-tolerance {
				return s.Time
			}
		case first >= 0 && v < of(c.Steps[first]):
			return (c.Steps[first].Time + s.Time) / 2
		}
	}
	if first >= 0 {
		return c.Steps[first].Time
	}
	return math.NaN()
}
