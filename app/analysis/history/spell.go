package history

import (
	"explorer/app/record"
)

// Span of the record in which it is dense: nearly all of it lies in the
// summer of 2022, and answers are looked for until the end of September.
var (
	Dense  = record.Span{From: record.At(2022, 6, 1, 0, 0), To: record.At(2022, 10, 1, 0, 0)}
	Year22 = record.Span{From: record.At(2022, 1, 1, 0, 0), To: record.At(2023, 1, 1, 0, 0)}
)

// Spell is the wait of one pressure or state for its first recorded answer.
// Only a pair of the kind "answers" ends it: what follows a response or eases
// because of a relief is part of a chain.
type Spell struct {
	Event    *record.Event
	Answer   *record.Event   // the first response that answers it; nil when none was recorded in time
	Answers  []*record.Event // all of them by the end of observation, in time order
	Days     int             // difference of civil days, to the answer or to the last day observed; from 0
	Min, Max record.Moment   // range of the delay in minutes, as the record's precision allows; of an answered spell
	About    bool            // a time of the event or of the answer is "about" a day
}

// Answered tells whether the spell ended within the observation.
func (s Spell) Answered() bool { return s.Answer != nil }

// Row is the spell as the estimators take it.
func (s Spell) Row() Row { return Row{float64(s.Days), s.Answered()} }

// Rows gives the rows of spells.
func Rows(spells []Spell) []Row {
	rows := make([]Row, len(spells))
	for i, s := range spells {
		rows[i] = s.Row()
	}
	return rows
}

// Spells lists the spells of the pressures and states that began within seen
// and that keep takes, in time order. A spell ends with the first response
// within seen that answers it and that ends takes; without one it is censored
// on the last day of seen. Either function may be nil and then takes all.
//
// Most times are known to the day only. Days is therefore the difference of
// civil days, and a response of the same day gives 0; a response that is on
// record with an earlier day than what it answers counts as the same day.
// The true delay lies between Min and Max.
func Spells(r *record.Record, seen record.Span, keep, ends func(*record.Event) bool) []Spell {
	var spells []Spell
	for i := range r.Events {
		e := &r.Events[i]
		if e.Layer == record.Response || !seen.Contains(e.At.From) || (keep != nil && !keep(e)) {
			continue
		}
		s := Spell{Event: e, About: e.Precision == "about"}
		for _, a := range r.AnsweredBy(e.ID) {
			if a.At.From >= seen.To || (ends != nil && !ends(a)) {
				continue
			}
			s.add(a)
		}
		last := seen.To - 1
		if s.Answered() {
			last = s.Answer.At.From
			s.About = s.About || s.Answer.Precision == "about"
		}
		s.Days = max(int((last.StartOfDay()-e.At.From.StartOfDay())/record.Day), 0)
		spells = append(spells, s)
	}
	return spells
}

// add notes one more answer. The first answer came no later than any of them,
// so the range of the delay is the least of both bounds.
func (s *Spell) add(a *record.Event) {
	lo, hi := Delay(s.Event, a)
	if s.Answer == nil {
		s.Answer, s.Min, s.Max = a, lo, hi
	}
	s.Min, s.Max = min(s.Min, lo), min(s.Max, hi)
	s.Answers = append(s.Answers, a)
}

// Delay is the range of the time from one event to another in minutes, never
// below 0, as far as their precision tells: a day stands for its 24 hours.
func Delay(from, to *record.Event) (lo, hi record.Moment) {
	a, b := extent(from), extent(to)
	return max(b.From-a.To, 0), max(b.To-a.From, 0)
}

// extent is the interval of an event's start; a minute is a point.
func extent(e *record.Event) record.Span {
	if e.At.To-e.At.From == 1 {
		return record.Span{From: e.At.From, To: e.At.From}
	}
	return e.At
}
