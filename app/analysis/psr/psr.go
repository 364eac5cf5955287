// Package psr asks the record the questions of the Pressure–State–Response
// model: what was the situation at a moment, and what did each event answer.
//
// An Index is made once per record; a question then costs a binary search and
// one pass over small integers, so that scrubbing stays cheap with thousands
// of events. A fact known only to the day counts from 00:00 of its day; pages
// say "that day" beside it. A figure counts from when it was first published.
package psr

import (
	"sort"

	"explorer/app/record"
)

// ResponseLadder is the alert ladder of the provincial plan, whose level is
// the response level.
const ResponseLadder = "energy-response"

// OpenEnds is when alerts and levels of the summer without a recorded end stop
// being shown: an open end is not carried into other years. The moment is ours.
var OpenEnds = record.At(2022, 12, 1, 0, 0)

// Never is later than every moment: an answer that is not on record.
const Never = record.Moment(1 << 40)

// Index is a record made ready for questions about moments. It is read-only.
type Index struct {
	Record *record.Record

	answered   []record.Moment // per event: start of its first answer, or Never
	boundaries []record.Moment // moments at which a situation may change
	measures   []*record.Event // responses with a recorded end
	turning    []*record.Event
	starts     []record.Moment // distinct event starts
	figures    [][]knownFigure // per series, in the order in which they became known
}

// New prepares a record.
func New(r *record.Record) *Index {
	x := &Index{Record: r, answered: make([]record.Moment, len(r.Events))}
	times := map[record.Moment]bool{}
	starts := map[record.Moment]bool{}
	for i := range r.Events {
		e := &r.Events[i]
		x.answered[i] = firstAnswer(r, e)
		times[e.At.From] = true
		starts[e.At.From] = true
		if e.HasEnd() {
			times[e.Lasts.To] = true
			if e.Layer == record.Response && !e.RestatesPlan {
				x.measures = append(x.measures, e)
				times[e.Force.From] = true
			}
		}
		if e.TurningPoint {
			x.turning = append(x.turning, e)
		}
	}
	for i := range r.Levels {
		times[r.Levels[i].Lasts.From] = true
		times[r.Levels[i].Lasts.To] = true
	}
	for i := range r.Stages {
		times[r.Stages[i].Lasts.From] = true
		times[r.Stages[i].Lasts.To] = true
	}
	times[OpenEnds] = true
	for i := range r.Series {
		known := knownFigures(r, &r.Series[i])
		for _, k := range known {
			times[k.from] = true
		}
		x.figures = append(x.figures, known)
	}
	x.boundaries = sorted(times)
	x.starts = sorted(starts)
	return x
}

func firstAnswer(r *record.Record, e *record.Event) record.Moment {
	if list := r.AnsweredBy(e.ID); len(list) > 0 {
		return max(list[0].At.From, e.At.From)
	}
	return Never
}

func sorted(set map[record.Moment]bool) []record.Moment {
	list := make([]record.Moment, 0, len(set))
	for m := range set {
		list = append(list, m)
	}
	sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
	return list
}

// Turning lists the turning points in time order.
func (x *Index) Turning() []*record.Event { return x.turning }

// Boundary numbers the stretch of time in which a situation cannot change but
// for its hours: it counts the boundaries at or before t, and the hours.
func (x *Index) Boundary(t record.Moment) (stretch int, hour record.Moment) {
	return after(x.boundaries, t), t / record.Hour
}

// NextStart is the first event start after t, or t when there is none.
func (x *Index) NextStart(t record.Moment) record.Moment {
	if i := after(x.starts, t); i < len(x.starts) {
		return x.starts[i]
	}
	return t
}

// PrevStart is the last event start before t, or t when there is none.
func (x *Index) PrevStart(t record.Moment) record.Moment {
	if i := after(x.starts, t-1); i > 0 {
		return x.starts[i-1]
	}
	return t
}

// NextTurn is the first turning point after t, or nil.
func (x *Index) NextTurn(t record.Moment) *record.Event {
	for _, e := range x.turning {
		if e.At.From > t {
			return e
		}
	}
	return nil
}

// PrevTurn is the last turning point before t, or nil.
func (x *Index) PrevTurn(t record.Moment) *record.Event {
	for i := len(x.turning) - 1; i >= 0; i-- {
		if x.turning[i].At.From < t {
			return x.turning[i]
		}
	}
	return nil
}

// Begun is the number of events that had begun at t; they are the first of
// Record.Events.
func (x *Index) Begun(t record.Moment) int {
	events := x.Record.Events
	return sort.Search(len(events), func(i int) bool { return events[i].At.From > t })
}

// AnsweredAt is the start of the event's first recorded answer, or Never.
func (x *Index) AnsweredAt(e *record.Event) record.Moment { return x.answered[e.Order] }

// after counts the moments at or before t.
func after(list []record.Moment, t record.Moment) int {
	return sort.Search(len(list), func(i int) bool { return list[i] > t })
}
