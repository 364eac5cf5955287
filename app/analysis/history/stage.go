package history

import "explorer/app/record"

// Stage is one stage's numbers.
type Stage struct {
	Stage     *record.Stage
	Span      record.Span // with its boundaries as the reader set them
	Days      float64
	Events    [3]int // begun within it, per layer of record.Layers
	Actors    int    // different actors named in those events
	Responses Rate   // per day, exact Poisson interval
	Spells    []Spell
	Curve     Curve // of the spells that began in it
}

// Stages compares the stages. shift moves the boundary after each stage but
// the last by whole days; keep chooses events (nil takes all); spells are those to
// share out by their start.
func Stages(r *record.Record, shift []int, spells []Spell, keep func(*record.Event) bool) []Stage {
	list := make([]Stage, len(r.Stages))
	for i := range r.Stages {
		s := Stage{Stage: &r.Stages[i], Span: r.Stages[i].Lasts}
		if i < len(shift) && i+1 < len(list) {
			s.Span.To += record.Moment(shift[i]) * record.Day
		}
		if i > 0 && i-1 < len(shift) {
			s.Span.From += record.Moment(shift[i-1]) * record.Day
		}
		s.Days = float64(s.Span.To-s.Span.From) / float64(record.Day)
		actors := map[string]bool{}
		for j := range r.Events {
			e := &r.Events[j]
			if !s.Span.Contains(e.At.From) || (keep != nil && !keep(e)) {
				continue
			}
			for k, l := range record.Layers {
				if e.Layer == l {
					s.Events[k]++
				}
			}
			for _, a := range e.Actors {
				actors[a] = true
			}
		}
		s.Actors = len(actors)
		s.Responses = PoissonRate(s.Events[2], s.Days)
		for _, sp := range spells {
			if s.Span.Contains(sp.Event.At.From) {
				s.Spells = append(s.Spells, sp)
			}
		}
		s.Curve = KaplanMeier(Rows(s.Spells))
		list[i] = s
	}
	return list
}

// Index is the stage in which a moment lies: its position in stages, −1
// before the first, len(stages) after the last.
func Index(stages []Stage, m record.Moment) int {
	for i, s := range stages {
		if m < s.Span.From {
			return i - 1
		}
		if s.Span.Contains(m) {
			return i
		}
	}
	return len(stages)
}
