package check

import (
	"strings"

	"explorer/app/record"
)

const offset = "2006-01-02T15:04" // the length of a time with a clock but no offset

// time wants a time in one of the record's forms.
func (p page) time(field, v string) (record.Span, bool) {
	if v == "" {
		p.say(field, missing)
		return record.Span{}, false
	}
	span, err := record.ParseSpan(v)
	if err != nil {
		p.say(field, "%v", err)
		return span, false
	}
	if len(v) == len(offset) {
		p.say(field, "%s has a clock but no +08:00", quote(v))
	}
	return span, true
}

// lasting wants a start and, unless it is empty, an end that is not before
// it; ok tells that both could be read.
func (p page) lasting(startField, start, endField, end string) (span record.Span, ok bool) {
	from, ok := p.time(startField, start)
	if end != "" {
		to, read := p.time(endField, end)
		if ok && read && to.To <= from.From {
			p.say(endField, "%s is before %s", quote(end), quote(start))
			return span, false
		}
		ok = ok && read
	}
	span, err := record.Lasting(start, end)
	return span, ok && err == nil
}

// eventSpans are the times of one event: when it started, with its
// precision, and how long it may have gone on.
type eventSpans struct{ start, whole record.Span }

// eventTimes judges start, end and precision of an event together.
func (p page) eventTimes(e record.Event) {
	p.oneOf("precision", e.Precision, precisions)
	start, ok := p.time("start", e.Start)
	lasts, okLasts := p.lasting("start", e.Start, "end", e.End)
	if !ok || !okLasts {
		return
	}
	p.inForce(e)
	clock := strings.Contains(e.Start, "T")
	switch e.Precision {
	case "minute", "hour":
		if !clock {
			p.say("precision", "is %s, but the start %s has no clock", quote(e.Precision), quote(e.Start))
		}
	case "day":
		// A clock is allowed: 00:00 of a day says the same.
		if len(e.Start) < len("2006-01-02") {
			p.say("precision", "is \"day\", but the start %s names no day", quote(e.Start))
		}
	}
	if clock && e.Precision != "minute" {
		start.To = start.From + map[string]record.Moment{"hour": record.Hour, "day": record.Day, "about": record.Day}[e.Precision]
	}
	whole := record.Span{From: start.From, To: max(start.To, lasts.To)}
	p.b.spans[e.ID] = eventSpans{start, whole}
}

// inForce wants the moment from which a measure held between its start and its
// end: without an end the page does not claim that it was in force.
func (p page) inForce(e record.Event) {
	if e.InForce == "" {
		return
	}
	if e.Layer != record.Response || e.End == "" {
		p.say("in_force", "is for responses with an end only")
		return
	}
	from, ok := p.time("in_force", e.InForce)
	start, err := record.ParseSpan(e.Start)
	if ok && err == nil && from.From < start.From {
		p.say("in_force", "%s is before %s", quote(e.InForce), quote(e.Start))
	}
	p.lasting("in_force", e.InForce, "end", e.End)
}

// window wants "from/to" in order.
func (p page) window(field, v string) {
	from, to, ok := strings.Cut(v, "/")
	if !ok || from == "" || to == "" {
		p.say(field, "%s is not from/to", quote(v))
		return
	}
	p.lasting(field, from, field, to)
}

// judgeLevels wants the rungs in order of their start, and at most one level
// of the provincial response at a time: the page tells which one is in force.
func (b *book) judgeLevels() {
	var last, lastEnergy record.Span
	for i, l := range b.Levels {
		p := b.entry("levels.json", rung(l.Ladder, l.Level, l.Start), i)
		p.oneOf("ladder", l.Ladder, ladders)
		if known, ok := rungs[l.Ladder]; ok {
			p.oneOf("level", l.Level, known)
		} else {
			p.need("level", l.Level)
		}
		p.pair("scope", l.Scope)
		p.pair("label", l.Label)
		p.sources("sources", l.Sources)
		span, ok := p.lasting("start", l.Start, "end", l.End)
		if !ok {
			continue
		}
		if i > 0 && span.From < last.From {
			p.say("start", "%s is before the level above it", quote(l.Start))
		}
		last = span
		if l.Ladder == "energy-response" {
			if span.From < lastEnergy.To {
				p.say("start", "%s is before the end of the level in force until then", quote(l.Start))
			}
			lastEnergy = span
		}
	}
}

// judgeStages wants each stage to begin where the one above it ends.
func (b *book) judgeStages() {
	var last record.Span
	for i, s := range b.Stages {
		p := b.entry("stages.json", s.ID, i)
		p.oneOf("basis", s.Basis, bases)
		p.pair("name", s.Name)
		p.pair("reason", s.Reason)
		p.refs("events", s.Events, events)
		p.need("end", s.End)
		span, ok := p.lasting("start", s.Start, "end", s.End)
		if !ok {
			continue
		}
		if last != (record.Span{}) && span.From != last.To {
			p.say("start", "is %s, but the stage above it ends at %s", span.From, last.To)
		}
		last = span
	}
}
