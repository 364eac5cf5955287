package record

import (
	"fmt"
	"strings"
)

// parseTimes fills every Span of the record.
func (r *Record) parseTimes() error {
	if err := r.Case.parse(); err != nil {
		return fmt.Errorf("case: %w", err)
	}
	for i := range r.Events {
		e := &r.Events[i]
		if err := parseEvent(e); err != nil {
			return fmt.Errorf("event %s: %w", e.ID, err)
		}
	}
	for i := range r.Levels {
		l := &r.Levels[i]
		span, err := Lasting(l.Start, l.End)
		if err != nil {
			return fmt.Errorf("level %s %s: %w", l.Ladder, l.Level, err)
		}
		l.Lasts = span
	}
	for i := range r.Stages {
		s := &r.Stages[i]
		span, err := Lasting(s.Start, s.End)
		if err != nil {
			return fmt.Errorf("stage %s: %w", s.ID, err)
		}
		s.Lasts = span
	}
	for i := range r.Series {
		for j := range r.Series[i].Points {
			p := &r.Series[i].Points[j]
			if err := parsePoint(p); err != nil {
				return fmt.Errorf("series %s: %w", r.Series[i].ID, err)
			}
		}
	}
	for i := range r.Links {
		l := &r.Links[i]
		if l.Date == "" {
			continue
		}
		span, err := ParseSpan(l.Date)
		if err != nil {
			return fmt.Errorf("link %s: %w", l.ID, err)
		}
		l.At = span
	}
	return nil
}

func parseEvent(e *Event) error {
	at, err := ParseSpan(e.Start)
	if err != nil {
		return err
	}
	if e.Precision == "hour" {
		at.To = at.From + Hour
	}
	e.At = at
	if e.Lasts, err = Lasting(e.Start, e.End); err != nil {
		return err
	}
	e.Force = e.Lasts
	if e.InForce != "" && e.HasEnd() {
		e.Force, err = Lasting(e.InForce, e.End)
	}
	return err
}

func parsePoint(p *Point) error {
	at, err := ParseSpan(p.Date)
	if err != nil {
		return err
	}
	p.At, p.Covers = at, at
	if p.Window == "" {
		return nil
	}
	from, to, ok := strings.Cut(p.Window, "/")
	if !ok {
		return fmt.Errorf("window %q is not from/to", p.Window)
	}
	p.Covers, err = Lasting(from, to)
	return err
}

// Lasting is the span from start to end. An end given as a day, month or
// year counts that day, month or year in; an end with an hour is that very
// moment. Without an end the span is empty, at its start.
func Lasting(start, end string) (Span, error) {
	from, err := ParseSpan(start)
	if err != nil {
		return Span{}, err
	}
	if end == "" {
		return Span{from.From, from.From}, nil
	}
	to, err := ParseSpan(end)
	if err != nil {
		return Span{}, err
	}
	last := to.To
	if to.To-to.From == 1 {
		last = to.From
	}
	return Span{from.From, last}, nil
}
