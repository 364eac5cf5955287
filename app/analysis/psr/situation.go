package psr

import (
	"sort"

	"explorer/app/record"
)

// Situation is what the record knew of one moment.
type Situation struct {
	T        record.Moment
	Stage    *record.Stage   // ours; nil outside all stages
	Level    *record.Level   // of the provincial response; nil when none
	Hours    int             // whole hours since the level began
	Alerts   []*record.Level // other ladders, the latest of each scope
	Measures []*record.Event // responses in force, by recorded start and end, without restatements of the plan
	Figures  []LastFigure    // per series with a known point
	Latest   []*record.Event // begun last, newest first, at most the asked number
	Open     []*record.Event // what could be answered and has no recorded answer by T, newest first
	Begun    [3]int          // events begun, per layer of record.Layers, without restatements of the plan
}

// LevelName is I, II or none.
func (s *Situation) LevelName() string {
	if s.Level == nil {
		return "none"
	}
	return s.Level.Level
}

// At tells the situation at t. Only layers for which on holds are listed and
// counted; latest bounds the newest events returned.
func (x *Index) At(t record.Moment, on func(record.Layer) bool, latest int) Situation {
	s := Situation{T: t}
	r := x.Record
	for i := range r.Stages {
		if r.Stages[i].Lasts.Contains(t) {
			s.Stage = &r.Stages[i]
		}
	}
	x.ladders(&s)
	if on(record.Response) {
		for _, e := range x.measures {
			if e.Force.Contains(t) {
				s.Measures = append(s.Measures, e)
			}
		}
	}
	for _, known := range x.figures {
		if n := sort.Search(len(known), func(i int) bool { return known[i].from > t }); n > 0 {
			s.Figures = append(s.Figures, known[n-1].LastFigure)
		}
	}
	x.events(&s, on, latest)
	return s
}

// LevelAt is the provincial response level at t with the whole hours since it
// began; nil when none is in force.
func (x *Index) LevelAt(t record.Moment) (level *record.Level, hours int) {
	for i := range x.Record.Levels {
		if l := &x.Record.Levels[i]; l.Ladder == ResponseLadder && l.Lasts.Contains(t) {
			return l, int((t - l.Lasts.From) / record.Hour)
		}
	}
	return nil, 0
}

// ladders sets the response level and the other alerts. A level without a
// recorded end stays listed until another of its ladder and scope follows, or
// until OpenEnds: the page says that its end was not found.
func (x *Index) ladders(s *Situation) {
	r := x.Record
	s.Level, s.Hours = x.LevelAt(s.T)
	for i := range r.Levels {
		l := &r.Levels[i]
		if l.Lasts.From > s.T || (l.HasEnd() && l.Lasts.To <= s.T) {
			continue
		}
		if l.Ladder == ResponseLadder {
			continue
		}
		if !l.HasEnd() && (s.T >= OpenEnds || x.followed(i, s.T)) {
			continue
		}
		s.Alerts = append(s.Alerts, l)
	}
}

// followed tells whether level i has a successor of its ladder and scope that
// began by t.
func (x *Index) followed(i int, t record.Moment) bool {
	levels := x.Record.Levels
	for j := range levels {
		later := &levels[j]
		if later.Ladder == levels[i].Ladder && later.Scope == levels[i].Scope &&
			later.Lasts.From > levels[i].Lasts.From && later.Lasts.From <= t {
			return true
		}
	}
	return false
}

func (x *Index) events(s *Situation, on func(record.Layer) bool, latest int) {
	var show [3]bool
	for i, l := range record.Layers {
		show[i] = on(l)
	}
	events := x.Record.Events
	var newest []*record.Event
	for i := x.Begun(s.T) - 1; i >= 0; i-- {
		e := &events[i]
		layer := layerIndex(e.Layer)
		if !show[layer] {
			continue
		}
		if e.RestatesPlan {
			continue // it tells what is to happen, not what did
		}
		s.Begun[layer]++
		if len(newest) < latest || e.At.From == newest[len(newest)-1].At.From {
			newest = append(newest, e)
		}
		if e.Role.Answerable() && x.answered[i] > s.T {
			s.Open = append(s.Open, e)
		}
	}
	// Of events that began together, turning points come first.
	sort.SliceStable(newest, func(i, j int) bool {
		a, b := newest[i], newest[j]
		return a.At.From > b.At.From || a.At.From == b.At.From && a.TurningPoint && !b.TurningPoint
	})
	s.Latest = newest[:min(latest, len(newest))]
}

func layerIndex(l record.Layer) int {
	switch l {
	case record.Pressure:
		return 0
	case record.State:
		return 1
	}
	return 2
}
