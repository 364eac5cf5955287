package history

import "math"

// fit is the search for the shares that make the intervals most likely.
type fit struct {
	rows   []row
	n      float64
	p      []float64
	d      []float64 // scratch: the gradient
	rounds int
}

func newFit(rows []row, pieces int, n float64) *fit {
	f := &fit{rows: rows, n: n, p: make([]float64, pieces), d: make([]float64, pieces)}
	for j := range f.p {
		f.p[j] = 1 / float64(pieces)
	}
	return f
}

// run steps until the gap is below the tolerance. Shares that shrink towards 0
// do so slowly; once all is near, the small ones are tried at 0, which stands
// only if nothing is lost by it.
func (f *fit) run(tolerance float64) {
	for f.rounds = 0; f.rounds < turnbullRounds; f.rounds++ {
		if f.gap(f.p) < tolerance {
			if !f.prune() || f.gap(f.p) < tolerance {
				return
			}
		}
		f.square()
		if f.rounds%20 == 19 {
			f.revive()
			f.prune()
		}
	}
}

// revive gives back a little to pieces at 0 that would make the rows likelier.
func (f *fit) revive() {
	f.gradient(f.p)
	for j, v := range f.d {
		if f.p[j] == 0 && v > f.n {
			f.p[j] = turnbullNothing / 1000
		}
	}
	scaled(f.p)
}

// logLik is Σ weight · log of the share of each row; −Inf when one has none.
func (f *fit) logLik(p []float64) float64 {
	sum := 0.0
	for _, r := range f.rows {
		s := 0.0
		for _, v := range p[r.from:r.to] {
			s += v
		}
		if s <= 0 {
			return math.Inf(-1)
		}
		sum += r.weight * math.Log(s)
	}
	return sum
}

// gradient fills d.
func (f *fit) gradient(p []float64) {
	clear(f.d)
	for _, r := range f.rows {
		s := 0.0
		for _, v := range p[r.from:r.to] {
			s += v
		}
		for j := r.from; j < r.to; j++ {
			f.d[j] += r.weight / s
		}
	}
}

// gap is max d − n.
func (f *fit) gap(p []float64) float64 {
	f.gradient(p)
	most := 0.0
	for _, v := range f.d {
		most = max(most, v)
	}
	return most - f.n
}

// step is one self-consistency step.
func (f *fit) step(p []float64) []float64 {
	f.gradient(p)
	next := make([]float64, len(p))
	for j := range p {
		next[j] = p[j] * f.d[j] / f.n
	}
	return next
}

// square is two steps and an extrapolation along them, kept when it is more
// likely than the two steps alone.
func (f *fit) square() {
	one := f.step(f.p)
	two := f.step(one)
	rr, vv := 0.0, 0.0
	for j := range f.p {
		r, v := one[j]-f.p[j], two[j]-2*one[j]+f.p[j]
		rr += r * r
		vv += v * v
	}
	base := f.logLik(two)
	if vv > 0 {
		a := math.Sqrt(rr / vv)
		for ; a > 1; a = a/2 - 0.1 {
			leap := make([]float64, len(f.p))
			for j := range leap {
				r, v := one[j]-f.p[j], two[j]-2*one[j]+f.p[j]
				leap[j] = max(f.p[j]+2*a*r+a*a*v, two[j]*1e-3)
			}
			leap = f.step(scaled(leap))
			if f.logLik(leap) > base {
				f.p = leap
				return
			}
		}
	}
	f.p = two
}

// prune sets small shares to 0, one by one, where the rows are no less likely
// without them, and tells whether it did. What it takes wrongly, revive brings
// back.
func (f *fit) prune() bool {
	some := false
	f.gradient(f.p)
	for j, v := range f.p {
		if v == 0 || v >= turnbullNothing || f.d[j] >= f.n {
			continue
		}
		tried := append([]float64(nil), f.p...)
		tried[j] = 0
		if f.logLik(scaled(tried)) >= f.logLik(f.p)-1e-12*f.n {
			f.p, some = tried, true
		}
	}
	return some
}

func scaled(p []float64) []float64 {
	sum := 0.0
	for _, v := range p {
		sum += v
	}
	for j := range p {
		p[j] /= sum
	}
	return p
}
