package network

import (
	"sort"

	"explorer/app/record"
)

// Filter narrows links. Empty strings let everything pass.
type Filter struct {
	Kind      string // command, request, report, notice, resource, information, joint
	Level     string // of either end
	Certainty string // stated, inferred
	Undated   bool   // count observed links without a recorded date as well
}

func (f Filter) admits(r *record.Record, l *record.Link) bool {
	if f.Kind != "" && l.Kind != f.Kind || f.Certainty != "" && l.Certainty != f.Certainty {
		return false
	}
	return f.Level == "" || Level(r, l.From) == f.Level || Level(r, l.To) == f.Level
}

// Level is a body's level, or "" when the record does not know the body.
func Level(r *record.Record, actor string) string {
	if a := r.Actor(actor); a != nil {
		return a.Level
	}
	return ""
}

// Observed returns the links on record up to t, by day and then id. Dates of
// links have the resolution of a day: a link dated D counts from 00:00 of D.
//
// A link without a date cannot be placed before or after any moment. It is
// left out, unless the filter asks for such links, and then it counts at every
// moment. A link that is only Planned is never evidence of action, even where
// it carries a date: "Level I: … set out in the plan" of 21 August restates
// the plan.
func Observed(r *record.Record, t record.Moment, f Filter) []*record.Link {
	return pick(r, f, func(l *record.Link) bool {
		return l.Observed && (l.Date == "" && f.Undated || l.Date != "" && l.At.From <= t)
	})
}

// Between returns the dated observed links of the days in the span.
func Between(r *record.Record, span record.Span, f Filter) []*record.Link {
	return pick(r, f, func(l *record.Link) bool {
		return l.Observed && l.Date != "" && span.Contains(l.At.From)
	})
}

// Undated returns the observed links without a recorded date.
func Undated(r *record.Record, f Filter) []*record.Link {
	return pick(r, f, func(l *record.Link) bool { return l.Observed && l.Date == "" })
}

// Prescribed returns the links that the plan sets out. They are timeless.
func Prescribed(r *record.Record, f Filter) []*record.Link {
	return pick(r, f, func(l *record.Link) bool { return l.Planned })
}

// Days lists the distinct days on which observed links of the filter begin,
// rising. Between two of them no network changes.
func Days(r *record.Record, f Filter) []record.Moment {
	var days []record.Moment
	for _, l := range Observed(r, 1<<40, Filter{Kind: f.Kind, Level: f.Level, Certainty: f.Certainty}) {
		if n := len(days); n == 0 || days[n-1] != l.At.From {
			days = append(days, l.At.From)
		}
	}
	return days
}

func pick(r *record.Record, f Filter, ok func(*record.Link) bool) []*record.Link {
	var links []*record.Link
	for i := range r.Links {
		if l := &r.Links[i]; ok(l) && f.admits(r, l) {
			links = append(links, l)
		}
	}
	// Dated first in time, undated last, equal days by id.
	sort.SliceStable(links, func(i, j int) bool {
		a, b := links[i], links[j]
		if (a.Date == "") != (b.Date == "") {
			return b.Date == ""
		}
		if a.At.From != b.At.From {
			return a.At.From < b.At.From
		}
		return a.ID < b.ID
	})
	return links
}

// Match is one ordered pair of bodies (of one kind of link, when matching
// strictly) with what the plan says and what is on record.
type Match struct {
	From, To, Kind string // Kind is "" unless strict
	Planned, Seen  []*record.Link
}

// Difference is the prescribed network against the observed one. The plan's
// text is known only in part, so Missing and Unplanned may both be overstated.
type Difference struct {
	Both      []Match // prescribed and on record
	Missing   []Match // prescribed, not on record
	Unplanned []Match // on record, not prescribed
}

// Compare matches links by sender and receiver and, if strict, by kind. A
// collective body (such as "member units") is a body of its own: it is not
// taken apart, so a notice to all members does not match a prescribed notice
// to one of them.
func Compare(prescribed, observed []*record.Link, strict bool) Difference {
	by := map[[3]string]*Match{}
	var order [][3]string
	at := func(l *record.Link) *Match {
		k := [3]string{l.From, l.To, ""}
		if strict {
			k[2] = l.Kind
		}
		if by[k] == nil {
			by[k] = &Match{From: k[0], To: k[1], Kind: k[2]}
			order = append(order, k)
		}
		return by[k]
	}
	for _, l := range prescribed {
		m := at(l)
		m.Planned = append(m.Planned, l)
	}
	for _, l := range observed {
		m := at(l)
		m.Seen = append(m.Seen, l)
	}
	sort.Slice(order, func(i, j int) bool {
		a, b := order[i], order[j]
		for k := range a {
			if a[k] != b[k] {
				return a[k] < b[k]
			}
		}
		return false
	})
	var d Difference
	for _, k := range order {
		switch m := *by[k]; {
		case len(m.Seen) == 0:
			d.Missing = append(d.Missing, m)
		case len(m.Planned) == 0:
			d.Unplanned = append(d.Unplanned, m)
		default:
			d.Both = append(d.Both, m)
		}
	}
	return d
}
