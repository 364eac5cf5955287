package psr

import (
	"sort"

	"explorer/app/record"
)

// Chain is everything the record ties to one event through its coded pairs:
// what it answers, follows, eases because of or arises from, and what that is
// tied to in turn, and what is so tied to it and so on, to any depth. Up and
// Down are breadth first: nearest first, then in time order.
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

// Tie says that Answer answers, follows, eases because of or arises from
// Asked; Pair tells which of these, on what basis and why.
type Tie struct {
	Asked, Answer *record.Event
	Pair          *record.Answer
}

// ChainOf walks the chain of an event. An unknown id gives the zero Chain.
// Ties that lead in a circle are walked once.
func ChainOf(r *record.Record, id string) Chain {
	e := r.Event(id)
	if e == nil {
		return Chain{}
	}
	c := Chain{Event: e}
	seen := map[Tie]bool{}
	c.Up = walk(e, func(e *record.Event) []Tie { return TiesUp(r, e) },
		func(t Tie) *record.Event { return t.Asked }, seen)
	c.Down = walk(e, func(e *record.Event) []Tie { return TiesDown(r, e) },
		func(t Tie) *record.Event { return t.Answer }, seen)
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
		ties = append(ties, TiesUp(r, &r.Events[i])...)
	}
	sortTies(ties)
	return ties
}

// TiesUp lists the ties from e to what it answers, in time order.
func TiesUp(r *record.Record, e *record.Event) []Tie {
	var ties []Tie
	for _, a := range r.AnswersFrom(e.ID) {
		ties = append(ties, Tie{r.Event(a.To), e, a})
	}
	return ties
}

// TiesDown lists the ties to e from what answers it, in time order.
func TiesDown(r *record.Record, e *record.Event) []Tie {
	var ties []Tie
	for _, a := range r.AnswersTo(e.ID) {
		ties = append(ties, Tie{e, r.Event(a.From), a})
	}
	return ties
}

// Asked lists the events that e is tied to, in time order.
func Asked(r *record.Record, e *record.Event) []*record.Event {
	var list []*record.Event
	for _, t := range TiesUp(r, e) {
		list = append(list, t.Asked)
	}
	return list
}

// Answering lists the events that are tied to e, in time order.
func Answering(r *record.Record, e *record.Event) []*record.Event {
	var list []*record.Event
	for _, t := range TiesDown(r, e) {
		list = append(list, t.Answer)
	}
	return list
}

// walk goes breadth first from an event and notes each tie it meets; far is
// the end of a tie that the walk goes to.
func walk(e *record.Event, next func(*record.Event) []Tie, far func(Tie) *record.Event, seen map[Tie]bool) []Step {
	var steps []Step
	depth := map[*record.Event]int{e: 0}
	level := []*record.Event{e}
	for d := 1; len(level) > 0; d++ {
		var found []*record.Event
		for _, from := range level {
			for _, t := range next(from) {
				seen[t] = true
				to := far(t)
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
