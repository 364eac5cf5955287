package history

import (
	"math"
	"sort"
)

// End says how a wait ended.
type End int

// A wait without an end on record was followed until its time and no further:
// nothing is known of it from then on. Answered and eased exclude each other;
// what came first counts.
const (
	NoEnd End = iota
	WasAnswered
	WasEased
	endKinds
)

// EndRow is one wait that may end in more than one way.
type EndRow struct {
	Time float64
	End  End
}

// IncidenceStep is one time at which a wait ended or was last followed. Share,
// SE, Low and High are by End; those of NoEnd are the share still waiting.
type IncidenceStep struct {
	Time     float64
	AtRisk   int
	Ends     [endKinds]int // at this time; NoEnd counts those last followed now
	Share    [endKinds]float64
	SE       [endKinds]float64
	Low      [endKinds]float64 // 95 % limits; NaN where the share is 0 or 1
	High     [endKinds]float64
	AllEnded bool // none is at risk after this time
}

// Incidence is how the shares of each end grow.
type Incidence struct {
	N     int
	Steps []IncidenceStep
}

// AalenJohansen is the cumulative incidence of each end among waits that can
// end in several ways (Aalen, Johansen 1978). Counted is every row from time 0;
// a row with NoEnd counts as at risk until its time, also for an end of that
// very time, and says nothing later. With d_k ends of kind k, d of any kind,
// among n at risk at t_i, and S the Kaplan–Meier share without any end:
//
//	F_k(t)     = Σ_{t_i ≤ t} S(t_i−) d_k/n
//	var F_k(t) = Σ_{t_i ≤ t} [g² d/(n(n−d)) + S(t_i−)² d_k(n−d_k)/n³ − 2 g S(t_i−) d_k/n²],  g = F_k(t) − F_k(t_i)
//
// the Greenwood-type variance (Marubini, Valsecchi 1995, §10.3), and limits
// F_k^exp(±1.96 σ/log F_k), σ = se/F_k. One minus Kaplan–Meier of one end, with
// the other taken as censored, would claim more than the record holds.
func AalenJohansen(rows []EndRow) Incidence {
	rows = append([]EndRow(nil), rows...)
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].Time < rows[j].Time })
	c := Incidence{N: len(rows)}
	open := 1.0
	var share [endKinds]float64
	var befores []float64 // S just before each step
	for i := 0; i < len(rows); {
		step := IncidenceStep{Time: rows[i].Time, AtRisk: len(rows) - i}
		for ; i < len(rows) && rows[i].Time == step.Time; i++ {
			step.Ends[rows[i].End.valid()]++
		}
		befores = append(befores, open)
		n := float64(step.AtRisk)
		for k := WasAnswered; k < endKinds; k++ {
			share[k] += open * float64(step.Ends[k]) / n
		}
		open *= (n - step.ended()) / n
		share[NoEnd] = open
		step.Share, step.AllEnded = share, i == len(rows)
		c.Steps = append(c.Steps, step)
	}
	for at := range c.Steps {
		c.errors(at, befores)
	}
	return c
}

// valid takes an end of an unknown kind for none on record.
func (e End) valid() End {
	if e < NoEnd || e >= endKinds {
		return NoEnd
	}
	return e
}

func (s *IncidenceStep) ended() float64 {
	d := 0
	for k := WasAnswered; k < endKinds; k++ {
		d += s.Ends[k]
	}
	return float64(d)
}

// errors fills the standard errors and limits of one step.
func (c Incidence) errors(at int, befores []float64) {
	step := &c.Steps[at]
	green := 0.0
	for i := 0; i <= at; i++ {
		s := &c.Steps[i]
		n, d := float64(s.AtRisk), s.ended()
		if d > 0 && d < n {
			green += d / (n * (n - d))
		}
		for k := WasAnswered; k < endKinds; k++ {
			g, dk := step.Share[k]-s.Share[k], float64(s.Ends[k])
			v := befores[i]*befores[i]*dk*(n-dk)/(n*n*n) - 2*g*befores[i]*dk/(n*n)
			if d > 0 && d < n {
				v += g * g * d / (n * (n - d))
			}
			step.SE[k] += v
		}
	}
	for k := WasAnswered; k < endKinds; k++ {
		step.SE[k] = math.Sqrt(max(step.SE[k], 0))
		step.Low[k], step.High[k] = band(step.Share[k], step.SE[k]/step.Share[k])
	}
	step.SE[NoEnd] = step.Share[NoEnd] * math.Sqrt(green)
	step.Low[NoEnd], step.High[NoEnd] = band(step.Share[NoEnd], math.Sqrt(green))
}

// At is the last step at or before t; before the first one all still wait, and
// ok is false.
func (c Incidence) At(t float64) (step IncidenceStep, ok bool) {
	i := sort.Search(len(c.Steps), func(i int) bool { return c.Steps[i].Time > t })
	if i == 0 {
		return IncidenceStep{}, false
	}
	return c.Steps[i-1], true
}
