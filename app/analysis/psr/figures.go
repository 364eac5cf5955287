package psr

import (
	"sort"

	"explorer/app/record"
)

// LastFigure is the figure of a series that was measured last among those
// published by a moment. Source is the one that published it first; nil when
// no source of the figure has a date.
type LastFigure struct {
	Series *record.Series
	Point  *record.Point
	Source *record.Source
}

// knownFigure is what a series tells from a moment on.
type knownFigure struct {
	from record.Moment
	LastFigure
}

// knownFigures lists the points of a series in the order in which they became
// known, each replaced by the one measured last of those known by then: a
// month's figure that is published later does not push out a later day's.
func knownFigures(r *record.Record, s *record.Series) []knownFigure {
	var known []knownFigure
	for i := range s.Points {
		p := &s.Points[i]
		source, from := KnownFrom(r, p)
		known = append(known, knownFigure{from, LastFigure{s, p, source}})
	}
	sort.SliceStable(known, func(a, b int) bool { return known[a].from < known[b].from })
	for i := 1; i < len(known); i++ {
		last := known[i-1].LastFigure
		if measuredBefore(known[i].Point, last.Point) {
			known[i].LastFigure = last
		}
	}
	return known
}

// measuredBefore orders figures by the day from which they count; of two from
// the same day the one for the longer time reaches further.
func measuredBefore(a, b *record.Point) bool {
	if a.At.From != b.At.From {
		return a.At.From < b.At.From
	}
	return a.At.To < b.At.To
}

// KnownFrom is the moment from which a figure counts as known: when the
// earliest of its sources was published, and not before the day it is for. A
// source dated to a month or a year counts when that is over, and so does a
// figure of which no source has a date.
func KnownFrom(r *record.Record, p *record.Point) (*record.Source, record.Moment) {
	var first *record.Source
	from := Never
	for _, id := range p.Sources {
		source := r.Source(id)
		if source == nil {
			continue
		}
		span, err := record.ParseSpan(source.Published)
		if err != nil {
			continue
		}
		if m := fromOn(span); m < from {
			first, from = source, m
		}
	}
	if first == nil {
		return nil, fromOn(p.At)
	}
	return first, max(from, p.At.From)
}

// fromOn is the start of a minute or day, but the end of a month or a year.
func fromOn(s record.Span) record.Moment {
	if s.To-s.From > record.Day {
		return s.To
	}
	return s.From
}
