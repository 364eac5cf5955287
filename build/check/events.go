package check

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"explorer/app/record"
)

const events = "events.json"

func (b *book) judgeEvents() {
	for i, e := range b.Events {
		p := b.entry(events, e.ID, i)
		p.eventTimes(e)
		p.oneOf("layer", string(e.Layer), layers)
		p.oneOf("confidence", e.Confidence, confidences)
		p.pair("title", e.Title)
		p.pair("summary", e.Summary)
		p.maybe("note", e.Note)
		p.turningPoint(e)
		p.refs("actors", e.Actors, "actors.json")
		p.refs("targets", e.Targets, "actors.json")
		p.refs("places", e.Places, "places.json")
		p.sources("sources", e.Sources)
		p.refs("responds_to", e.RespondsTo, events)
		if e.Layer == record.Response && len(e.Actors) == 0 {
			p.say("actors", "names nobody who responds")
		}
		if len(e.Places) == 0 {
			p.say("places", "names no place")
		}
		if e.Confidence == "confirmed" && len(e.Sources) == 1 {
			p.say("confidence", "is \"confirmed\" with one source only")
		}
		if e.Confidence == "disputed" && e.Note.Empty() {
			p.say("note", "does not tell what is disputed")
		}
		p.figures(e.Figures)
	}
	b.judgeAnswers()
}

// turningPoint wants a short label exactly where the timeline writes one.
func (p page) turningPoint(e record.Event) {
	switch {
	case e.TurningPoint:
		p.pair("short", e.Short)
	case !e.Short.Empty():
		p.say("short", "is for turning points only")
	}
}

func (p page) figures(list []record.Figure) {
	seen := map[string]bool{}
	for i, f := range list {
		at := fmt.Sprintf("figures[%d].", i)
		p.ref(at+"metric", f.Metric, "metrics.json")
		if seen[f.Metric] {
			p.say(at+"metric", "%s is given twice", quote(f.Metric))
		}
		seen[f.Metric] = true
		p.finite(at+"value", f.Value)
		p.unit(at+"unit", f.Unit)
		p.note(at+"note", f.Note)
	}
}

func (p page) finite(field string, v float64) {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		p.say(field, "is not a finite number")
	}
}

// judgeAnswers looks at the order of responds_to. Precision is given the
// benefit of the doubt: an answer is only too early when all of it, as far
// as its times are known, was over before what it answers can have begun.
func (b *book) judgeAnswers() {
	for i, e := range b.Events {
		p := b.entry(events, e.ID, i)
		for j, id := range e.RespondsTo {
			at := fmt.Sprintf("responds_to[%d]", j)
			if id == e.ID {
				p.say(at, "the event answers itself")
				continue
			}
			answer, ok := b.spans[e.ID]
			trigger, ok2 := b.spans[id]
			if ok && ok2 && answer.whole.To <= trigger.start.From {
				p.say(at, "%s began only on %s, after this was over", quote(id), trigger.start.From)
			}
		}
	}
	b.judgeCircles()
}

// judgeCircles finds events that answer each other in a circle; each circle
// is told once, at the event where it closes. The walk keeps its own stack:
// a chain may be as long as the file.
func (b *book) judgeCircles() {
	answers := map[string][]string{}
	for _, e := range b.Events {
		answers[e.ID] = e.RespondsTo
	}
	type step struct {
		id   string
		next int
	}
	onPath, done := map[string]bool{}, map[string]bool{}
	for i, e := range b.Events {
		if done[e.ID] {
			continue
		}
		path := []step{{id: e.ID}}
		onPath[e.ID] = true
		for len(path) > 0 {
			top := &path[len(path)-1]
			if top.next == len(answers[top.id]) {
				onPath[top.id], done[top.id] = false, true
				path = path[:len(path)-1]
				continue
			}
			next := answers[top.id][top.next]
			top.next++
			switch {
			case next == top.id || done[next]:
			case onPath[next]:
				first := slices.IndexFunc(path, func(s step) bool { return s.id == next })
				var circle []string
				for _, s := range path[first:] {
					circle = append(circle, s.id)
				}
				b.entry(events, top.id, i).say("responds_to", "events answer each other in a circle: %s", strings.Join(append(circle, next), ", "))
			default:
				onPath[next] = true
				path = append(path, step{id: next})
			}
		}
	}
}
