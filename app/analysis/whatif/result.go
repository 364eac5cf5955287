package whatif

import (
	"sort"

	"explorer/app/record"
)

// Step is one lever applied: its stated effect, what of it counts after caps,
// and the gap that remains.
type Step struct {
	Lever   *Lever
	Choice  Choice
	Effect  Band // as stated
	Counted Band // after the import cap and the overlap with the stop
	Left    Band // the remaining gap, never below zero
	Capped  bool // the import cap took something away
	Overlap bool // the industrial stop already holds part of it
}

// Outcome is the gap under a set of levers, in GW.
type Outcome struct {
	Reading Reading
	After   bool // the industrial stop, about 7 GW, is taken off first
	Refused bool // the stop was asked for, but the reading is on another basis: it is not taken off
	Stop    float64
	Start   Band // the gap the levers meet
	Steps   []Step
	Left    Band
}

// AtMost tells that the answer is an upper bound: it starts from one.
func (o Outcome) AtMost() bool { return o.Reading.AtMost }

// Closed tells whether the gap would be closed: "yes" when the whole band is
// zero, "no" when none of it is, else "open". An answer that is only "at most"
// something above zero never says "no": the gap may have been smaller.
func (o Outcome) Closed() string {
	switch {
	case o.Left.Hi <= 0:
		return "yes"
	case o.Left.Lo <= 0 || o.AtMost():
		return "open"
	}
	return "no"
}

// Result applies the chosen levers to the chosen reading of the gap. Without levers
// and stop, Left is the record's own gap.
func Result(r *record.Record, c Choices) Outcome {
	o := start(r, c)
	var in []applied
	for i := range Levers {
		l := &Levers[i]
		how := Chosen(r, c, l)
		if how.Own || how.Level > 0 && l.HasRange() {
			in = append(in, applied{l, how, effect(r, l, how)})
		}
	}
	return apply(r, o, in)
}

// reading is the chosen reading of the gap, the first one where none is.
func (c Choices) reading(r *record.Record) Reading {
	if c.Reading == "" {
		return Read(r, ReadingIDs[0])
	}
	return Read(r, c.Reading)
}

// afterStop tells whether the choices take the stop off a reading, or asks for it
// where it may not.
func afterStop(c Choices, rd Reading) (after, refused bool) {
	return c.After && !rd.NoStop, c.After && rd.NoStop
}

type applied struct {
	lever  *Lever
	choice Choice
	effect Band
}

func start(r *record.Record, c Choices) Outcome {
	o := Outcome{Reading: c.reading(r)}
	o.After, o.Refused = afterStop(c, o.Reading)
	o.Start = o.Reading.Gap
	if o.After {
		o.Stop, _ = StopFreed.Value(r)
		o.Start = o.Start.Minus(Point(o.Stop)).AtLeast(0)
	}
	o.Left = o.Start
	return o
}

// apply takes the levers off the gap in order. Import levers share one cap:
// only what still fits under it counts. Demand response calls on users that
// the industrial stop had already stopped: once the stop is counted, only
// what exceeds it counts, so the two give max(stop, response), not their sum.
func apply(r *record.Record, o Outcome, in []applied) Outcome {
	limit, _ := importCap.value(r)
	var imports Band
	before := o.Left // the gap that the import levers meet; they come first
	for _, a := range in {
		st := Step{Lever: a.lever, Choice: a.choice, Effect: a.effect, Counted: a.effect}
		switch {
		case a.lever.Import:
			sum := imports.Plus(a.effect)
			all := sum.AtMost(limit)
			st.Capped = sum.Hi > limit
			if st.Capped {
				x, y := all.Lo-imports.Lo, all.Hi-imports.Hi
				st.Counted = Band{min(x, y), max(x, y)}
			}
			imports = all
			o.Left = before.Minus(imports).AtLeast(0)
		case o.After && a.lever.ID == "dr":
			st.Counted = a.effect.Minus(Point(o.Stop)).AtLeast(0)
			st.Overlap = true
			fallthrough
		default:
			o.Left = o.Left.Minus(st.Counted).AtLeast(0)
		}
		st.Left = o.Left
		o.Steps = append(o.Steps, st)
	}
	return o
}

// Swing is one assumption of the tornado: the remaining gap when only this
// one stands at its least or most helpful end, in GW.
type Swing struct {
	ID      string // a lever's id, or "reading"
	Worst   float64
	Best    float64
	Readers bool // the reader's own value: a point, so it has no width
}

// Width is how much the answer moves with the assumption.
func (s Swing) Width() float64 { return s.Worst - s.Best }

// Tornado orders the assumptions in use by how much the answer moves with
// each, the others held at their middle. Base is the answer with all at their
// middle. Without any lever in use it shows every lever alone at its full
// recorded range instead (alone = true).
func Tornado(r *record.Record, c Choices) (base float64, swings []Swing, alone bool) {
	out := Result(r, c)
	gap := out.Reading.Gap.Mid()
	if len(out.Steps) == 0 {
		for i := range Levers {
			l := &Levers[i]
			full, ok := l.Full(r)
			if !ok {
				continue
			}
			all := Choice{Level: 4}
			worst := left(r, c, gap, []applied{{l, all, Point(full.Lo)}})
			best := left(r, c, gap, []applied{{l, all, Point(full.Hi)}})
			swings = append(swings, Swing{ID: l.ID, Worst: worst, Best: best})
		}
		swings = append(swings, readings(r, c, nil))
		sortSwings(swings)
		return left(r, c, gap, nil), swings, true
	}
	mid := make([]applied, len(out.Steps))
	for i, st := range out.Steps {
		mid[i] = applied{st.Lever, st.Choice, Point(middle(r, st))}
	}
	for i, st := range out.Steps {
		with := append([]applied(nil), mid...)
		with[i].effect = Point(st.Effect.Lo)
		worst := left(r, c, gap, with)
		with[i].effect = Point(st.Effect.Hi)
		swings = append(swings, Swing{ID: st.Lever.ID, Worst: worst, Best: left(r, c, gap, with), Readers: st.Choice.Own})
	}
	swings = append(swings, readings(r, c, mid))
	sortSwings(swings)
	return left(r, c, gap, mid), swings, false
}

func middle(r *record.Record, st Step) float64 {
	if st.Choice.Own {
		return st.Choice.Value
	}
	if !st.Lever.HasRange() {
		return 0
	}
	return st.Lever.Middle(r) * float64(st.Choice.Level) / 4
}

// readings is the swing between the recorded readings of the gap that stand on
// the chosen basis: with the stop taken off, only those it may be taken off.
func readings(r *record.Record, c Choices, in []applied) Swing {
	sw := Swing{ID: "reading"}
	after, _ := afterStop(c, c.reading(r))
	first := true
	for _, id := range ReadingIDs {
		rd := Read(r, id)
		if after && rd.NoStop {
			continue
		}
		hi, lo := left(r, c, rd.Gap.Hi, in), left(r, c, rd.Gap.Lo, in)
		if first {
			sw.Worst, sw.Best, first = hi, lo, false
		}
		sw.Worst, sw.Best = max(sw.Worst, hi), min(sw.Best, lo)
	}
	return sw
}

func left(r *record.Record, c Choices, gap float64, in []applied) float64 {
	o := Outcome{Start: Point(gap)}
	o.After, _ = afterStop(c, c.reading(r))
	if o.After {
		o.Stop, _ = StopFreed.Value(r)
		o.Start = o.Start.Minus(Point(o.Stop)).AtLeast(0)
	}
	o.Left = o.Start
	return apply(r, o, in).Left.Mid()
}

// sortSwings puts the widest first; equal widths keep the levers' order.
func sortSwings(list []Swing) {
	sort.SliceStable(list, func(i, j int) bool { return list[i].Width() > list[j].Width()+1e-9 })
}
