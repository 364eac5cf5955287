package psr

import (
	"sort"

	"explorer/app/record"
)

// Chain is everything the record ties to one event through "answers": what it
// answers and what that answered in turn, and what answers it and so on, to
// any depth. Up and Down are breadth first: nearest first, then in time order.
type Chain struct {
	Event *record.Event
	Up    []Step // what the event answers, directly or through others
	Down  []Step // what answers the event, directly or through others
	Ties  []Tie  // every tie walked, each once, in time order of its answer
}

// Step is one event of a chain, Depth ties away from the chosen one by the
// shortest way.
type Step struct {
	Event *record.Event
	Depth int // from 1
}

// Tie says that Answer answers Asked.
type Tie struct{ Asked, Answer *record.Event }

// ChainOf walks the chain of an event. An unknown id gives the zero Chain.
// Ties that lead in a circle are walked once.
func ChainOf(r *record.Record, id string) Chain {
	e := r.Event(id)
	if e == nil {
		return Chain{}
	}
	c := Chain{Event: e}
	seen := map[Tie]bool{}
	c.Up = walk(e, func(e *record.Event) []*record.Event { return Asked(r, e) },
		func(from, to *record.Event) { seen[Tie{to, from}] = true })
	c.Down = walk(e, func(e *record.Event) []*record.Event { return r.Answers(e.ID) },
		func(from, to *record.Event) { seen[Tie{from, to}] = true })
	for t := range seen {
		c.Ties = append(c.Ties, t)
	}
	sortTies(c.Ties)
	return c
}

// Ties lists every recorded tie, in time order of its answer.
func Ties(r *record.Record) []Tie {
	var ties []Tie
	for i := range r.Events {
		for _, asked := range Asked(r, &r.Events[i]) {
			ties = append(ties, Tie{asked, &r.Events[i]})
		}
	}
	sortTies(ties)
	return ties
}

// Asked lists the events that e answers, in time order.
func Asked(r *record.Record, e *record.Event) []*record.Event {
	var list []*record.Event
	for _, id := range e.RespondsTo {
		if a := r.Event(id); a != nil {
			list = append(list, a)
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Order < list[j].Order })
	return list
}

// walk goes breadth first from an event and reports each tie it meets.
func walk(e *record.Event, next func(*record.Event) []*record.Event, tie func(from, to *record.Event)) []Step {
	var steps []Step
	depth := map[*record.Event]int{e: 0}
	level := []*record.Event{e}
	for d := 1; len(level) > 0; d++ {
		var found []*record.Event
		for _, from := range level {
			for _, to := range next(from) {
				tie(from, to)
				if _, ok := depth[to]; !ok {
					depth[to] = d
					found = append(found, to)
				}
			}
		}
		sort.SliceStable(found, func(i, j int) bool { return found[i].Order < found[j].Order })
		for _, f := range found {
			steps = append(steps, Step{f, d})
		}
		level = found
	}
	return steps
}

func sortTies(ties []Tie) {
	sort.Slice(ties, func(i, j int) bool {
		if ties[i].Answer.Order != ties[j].Answer.Order {
			return ties[i].Answer.Order < ties[j].Answer.Order
		}
		return ties[i].Asked.Order < ties[j].Asked.Order
	})
}
