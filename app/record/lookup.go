package record

import (
	"sort"
	"sync"

	"explorer/app/text"
)

// Record is the validated record with its look-ups. It is read-only.
type Record struct {
	Files

	events     map[string]*Event
	sources    map[string]*Source
	actors     map[string]*Actor
	places     map[string]*Place
	series     map[string]*Series
	parameters map[string]*Parameter
	metrics    map[string]*Metric
	from, to   map[string][]*Answer
	searched   func() map[string]string // id → what a search looks through
}

// New parses every time of the files, sorts events by start and builds the
// look-ups. The first unreadable time is returned as an error; package
// build/check reports all of them.
func New(f Files) (*Record, error) {
	r := &Record{Files: f}
	if err := r.parseTimes(); err != nil {
		return nil, err
	}
	sort.SliceStable(r.Events, func(i, j int) bool { return r.Events[i].At.From < r.Events[j].At.From })
	r.index()
	r.searched = sync.OnceValue(r.foldAll)
	return r, nil
}

// Event returns the event with this id, or nil.
func (r *Record) Event(id string) *Event { return r.events[id] }

// Source returns the source with this id, or nil.
func (r *Record) Source(id string) *Source { return r.sources[id] }

// Actor returns the actor with this id, or nil.
func (r *Record) Actor(id string) *Actor { return r.actors[id] }

// Place returns the place with this id, or nil.
func (r *Record) Place(id string) *Place { return r.places[id] }

// SeriesByID returns the series with this id, or nil.
func (r *Record) SeriesByID(id string) *Series { return r.series[id] }

// Parameter returns the parameter with this id, or nil.
func (r *Record) Parameter(id string) *Parameter { return r.parameters[id] }

// MetricTitle names a figure's metric; an unknown id is its own name.
func (r *Record) MetricTitle(id string) text.Pair {
	if m := r.metrics[id]; m != nil {
		return m.Title
	}
	return text.Pair{Zh: id, En: id}
}

// AnswersFrom returns the pairs by which this event answers, follows, eases or
// arises, in time order of what it is tied to.
func (r *Record) AnswersFrom(id string) []*Answer { return r.from[id] }

// AnswersTo returns the pairs of any kind that lead to this event, in time
// order of the events they come from.
func (r *Record) AnswersTo(id string) []*Answer { return r.to[id] }

// AnsweredBy returns the responses that answer this event, in time order. What
// follows it, eases because of it or arises from it is no answer.
func (r *Record) AnsweredBy(id string) []*Event {
	var list []*Event
	for _, a := range r.to[id] {
		if a.Kind == Answers {
			list = append(list, r.Event(a.From))
		}
	}
	return list
}

// Prefecture returns the prefecture a place lies in (itself for a
// prefecture), or nil for larger places.
func (r *Record) Prefecture(id string) *Place {
	for p := r.Place(id); p != nil; p = r.Place(p.Parent) {
		if p.Kind == "prefecture" {
			return p
		}
	}
	return nil
}

// Overlay returns the proposal or aspect with this id and the paper it
// belongs to, or nils.
func (r *Record) Overlay(id string) (*Overlay, *Paper) {
	for i := range r.Papers {
		p := &r.Papers[i]
		for _, list := range [][]Overlay{p.Aspects, p.Proposals} {
			for j := range list {
				if list[j].ID == id {
					return &list[j], p
				}
			}
		}
	}
	return nil, nil
}

func (r *Record) index() {
	r.events = byID(r.Events, func(e *Event) string { return e.ID })
	r.sources = byID(r.Sources, func(s *Source) string { return s.ID })
	r.actors = byID(r.Actors, func(a *Actor) string { return a.ID })
	r.places = byID(r.Places, func(p *Place) string { return p.ID })
	r.series = byID(r.Series, func(s *Series) string { return s.ID })
	r.parameters = byID(r.Parameters, func(p *Parameter) string { return p.ID })
	r.metrics = byID(r.Metrics, func(m *Metric) string { return m.ID })
	for i := range r.Events {
		r.Events[i].Order = i
	}
	r.indexAnswers()
}

// indexAnswers keeps the pairs of which both events are on record.
func (r *Record) indexAnswers() {
	r.from, r.to = map[string][]*Answer{}, map[string][]*Answer{}
	for i := range r.Answers {
		a := &r.Answers[i]
		if r.Event(a.From) == nil || r.Event(a.To) == nil {
			continue
		}
		r.from[a.From] = append(r.from[a.From], a)
		r.to[a.To] = append(r.to[a.To], a)
	}
	order := func(id string) int { return r.events[id].Order }
	for _, list := range r.from {
		sort.SliceStable(list, func(i, j int) bool { return order(list[i].To) < order(list[j].To) })
	}
	for _, list := range r.to {
		sort.SliceStable(list, func(i, j int) bool { return order(list[i].From) < order(list[j].From) })
	}
}

func byID[T any](items []T, id func(*T) string) map[string]*T {
	m := make(map[string]*T, len(items))
	for i := range items {
		m[id(&items[i])] = &items[i]
	}
	return m
}
