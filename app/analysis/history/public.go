package history

import "explorer/app/record"

// PublicFrom is the day from which a problem's wait is counted: its start, or
// the day of its first publication where that is later. Of a source known to
// the month or the year only the last day counts, as it was certainly out then;
// an event without a dated source counts from its start.
func PublicFrom(r *record.Record, e *record.Event) record.Moment {
	start := e.At.From.StartOfDay()
	first, known := record.Moment(0), false
	for _, id := range e.Sources {
		s := r.Source(id)
		if s == nil {
			continue
		}
		span, err := record.ParseSpan(s.Published)
		if err != nil {
			continue
		}
		if day := (span.To - 1).StartOfDay(); !known || day < first {
			first, known = day, true
		}
	}
	if known {
		return max(start, first)
	}
	return start
}

// PublicEnds are the waits of problems as ends that exclude each other, in
// whole days from when each was public. Counted is every spell with the role
// problem. Its first answer within the observation ends it; without one, the
// end that the event itself has on record by then (it eased); else nothing is
// known after the last day of seen. What came before the problem was public
// counts as day 0.
func PublicEnds(r *record.Record, spells []Spell, seen record.Span) []EndRow {
	var rows []EndRow
	for _, s := range spells {
		e := s.Event
		if e.Role != record.Problem {
			continue
		}
		at, end := seen.To-1, NoEnd
		if s.Answered() {
			at, end = s.Answer.At.From, WasAnswered
		}
		if e.HasEnd() && e.Lasts.To <= seen.To && (end == NoEnd || e.Lasts.To <= at.StartOfDay()) {
			at, end = e.Lasts.To-1, WasEased
		}
		days := max((at.StartOfDay()-PublicFrom(r, e))/record.Day, 0)
		rows = append(rows, EndRow{Time: float64(days), End: end})
	}
	return rows
}
