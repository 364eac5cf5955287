package history

import (
	"math"
	"sort"

	"explorer/app/record"
)

// Wait is one wait as the record knows it: it ended after Lo and no later than
// Hi, in days, the interval (Lo, Hi]. Without an end on record Hi is +Inf:
// this says only that none is on record up to Lo, not that the wait went on.
// Lo = Hi is a wait known exactly. Waits of one Cluster are resampled together.
type Wait struct {
	Lo, Hi  float64
	Cluster int
}

// Waits turns spells into intervals. Counted is every spell given, from the
// recorded start of its event. An end dated by day lies anywhere in that day,
// and so does a start: the wait between two neighbouring days is (0, 2]. An
// answer of the same day gives (0, 1], never a drop at exactly 0; one that is
// on record with an earlier day counts as of the first day. Without an answer
// the wait is followed from the last moment of the start to the end of seen.
// The cluster is the day of origin: events of one day are told in one report
// and are not independent.
func Waits(spells []Spell, seen record.Span) []Wait {
	waits := make([]Wait, len(spells))
	for i, s := range spells {
		w := Wait{Cluster: int(s.Event.At.From.StartOfDay() / record.Day), Hi: math.Inf(1)}
		if s.Answered() {
			w.Lo, w.Hi = inDays(s.Min), inDays(s.Max)
			switch {
			case s.Max > s.Min:
			case s.Max == 0 && s.Answer.At.From < s.Event.At.From:
				w.Hi = 1
			default: // both known to the minute
				w.Hi = inDays(s.Min + 1)
			}
		} else {
			w.Lo = inDays(max(seen.To-s.Event.At.To, 0))
		}
		waits[i] = w
	}
	return waits
}

func inDays(m record.Moment) float64 { return float64(m) / float64(record.Day) }

// Mass is a share of the waits that ended in (Lo, Hi]; where inside, the record
// does not tell. Lo = Hi is a single moment, Hi = +Inf the share without an end
// on record.
type Mass struct{ Lo, Hi, Share float64 }

// Turnbull is the estimate for waits known to intervals.
type Turnbull struct {
	N         int
	Masses    []Mass  // rising; only those with a share
	LogLik    float64 // Σ log of the share of each wait's own interval
	Gap       float64 // how far LogLik may be below its maximum, at most
	Rounds    int     // of the algorithm
	Converged bool    // Gap is below the tolerance
}

const (
	turnbullTolerance = 1e-7
	turnbullRounds    = 20000
	turnbullNothing   = 1e-3 // a share below this is tried at 0
)

// TurnbullNPMLE is the nonparametric maximum likelihood estimate of when waits
// ended, for waits known to intervals (Turnbull 1976; Peto 1973). Only the
// maximal intersections of the intervals can hold a share: the pieces (l, r]
// with a left end l, a right end r and no other end between. With A_ij = 1
// when wait i's interval holds piece j, the shares p maximise
//
//	ℓ(p) = Σ_i log Σ_j A_ij p_j,   p ≥ 0,  Σ p = 1
//
// by the self-consistency step p_j ← p_j d_j/n with d_j = Σ_i A_ij / Σ_k A_ik p_k,
// accelerated by extrapolation (SQUAREM, Varadhan, Roland 2008). It ends when
// max d_j − n < 1e-7: as ℓ is concave, this bounds how far ℓ is below its
// maximum (Gentleman, Geyer 1994). Where ℓ is nearly flat a share may be off by
// some 1e-5. Inside a piece the curve is not identified.
// No waits give the zero value.
func TurnbullNPMLE(waits []Wait) Turnbull { return npmle(waits, turnbullTolerance) }

func npmle(waits []Wait, tolerance float64) Turnbull {
	t := Turnbull{N: len(waits)}
	if t.N == 0 {
		return t
	}
	pieces := intersections(waits)
	rows := holders(waits, pieces)
	fit := newFit(rows, len(pieces), float64(t.N))
	fit.run(tolerance)
	t.LogLik, t.Gap, t.Rounds = fit.logLik(fit.p), fit.gap(fit.p), fit.rounds
	t.Converged = t.Gap < tolerance
	for j, m := range pieces {
		if m.Share = fit.p[j]; m.Share > 0 {
			t.Masses = append(t.Masses, m)
		}
	}
	return t
}

// bound is an end of an interval on the line; side orders those at one value:
// a closed left end, a right end, an open left end.
type bound struct {
	at   float64
	side int
}

func (a bound) before(b bound) bool { return a.at < b.at || a.at == b.at && a.side < b.side }

func (w Wait) ends() (left, right bound) {
	if w.Lo == w.Hi {
		return bound{w.Lo, 0}, bound{w.Hi, 1}
	}
	return bound{w.Lo, 2}, bound{w.Hi, 1}
}

// intersections are the maximal intersections, rising, without shares.
func intersections(waits []Wait) []Mass {
	var all []bound
	for _, w := range waits {
		l, r := w.ends()
		all = append(all, l, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].before(all[j]) })
	var list []Mass
	for i := 1; i < len(all); i++ {
		if all[i-1].side != 1 && all[i].side == 1 {
			list = append(list, Mass{Lo: all[i-1].at, Hi: all[i].at})
		}
	}
	return list
}

// row is one distinct interval: the pieces from..to−1 it holds, and how often
// it occurs.
type row struct {
	from, to int
	weight   float64
}

func holders(waits []Wait, pieces []Mass) []row {
	at := map[[2]int]int{}
	var rows []row
	for _, w := range waits {
		l, r := w.ends()
		from, to := -1, 0
		for j, m := range pieces {
			pl, pr := Wait{Lo: m.Lo, Hi: m.Hi}.ends()
			if !pl.before(l) && !r.before(pr) {
				if from < 0 {
					from = j
				}
				to = j + 1
			}
		}
		key := [2]int{from, to}
		i, ok := at[key]
		if !ok {
			i = len(rows)
			at[key] = i
			rows = append(rows, row{from: from, to: to})
		}
		rows[i].weight++
	}
	return rows
}

// At is what is known of the share still waiting after t: at least low, at
// most high. They differ only inside a piece.
func (t Turnbull) At(at float64) (low, high float64) {
	for _, m := range t.Masses {
		switch {
		case m.Lo >= at && m.Hi > at:
			low += m.Share
			high += m.Share
		case m.Hi > at:
			high += m.Share
		}
	}
	return low, high
}

// Range is a value known only to lie between Lo and Hi.
type Range struct{ Lo, Hi float64 }

// Identified tells whether the range is one value.
func (r Range) Identified() bool { return r.Lo == r.Hi }

// Median is where the first time lies at which half or fewer still wait: in
// the piece whose share brings the curve to 0.5. It is "not identified:
// anywhere between Lo and Hi" unless the piece is a single moment; Hi is +Inf
// when half or more have no end on record by Lo. NaN without waits.
func (t Turnbull) Median() Range {
	sum := 0.0
	for _, m := range t.Masses {
		if sum += m.Share; sum >= 0.5-1e-9 {
			return Range{m.Lo, m.Hi}
		}
	}
	return Range{math.NaN(), math.NaN()}
}
