package check

import (
	"fmt"
	"math"

	"explorer/app/record"
)

const events = "events.json"

func (b *book) judgeEvents() {
	for i, e := range b.Events {
		p := b.entry(events, e.ID, i)
		p.eventTimes(e)
		p.oneOf("layer", string(e.Layer), layers)
		p.judgeRole(e)
		p.oneOf("confidence", e.Confidence, confidences)
		p.pair("title", e.Title)
		p.pair("summary", e.Summary)
		p.maybe("note", e.Note)
		p.turningPoint(e)
		p.refs("actors", e.Actors, "actors.json")
		p.refs("targets", e.Targets, "actors.json")
		p.refs("places", e.Places, "places.json")
		p.sources("sources", e.Sources)
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
