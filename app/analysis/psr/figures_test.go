package psr

import (
	"slices"
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

func TestAFigureIsKnownFromItsFirstPublicationAndOrderedByItsDay(t *testing.T) {
	r, err := record.New(record.Files{
		Sources: []record.Source{{ID: "early", Published: "2022-08-22"}, {ID: "late", Published: "2022-09-05"},
			{ID: "month", Published: "2022-08"}, {ID: "undated"}},
		Series: []record.Series{{ID: "load", Points: []record.Point{
			{Date: "2022-08", Value: 1, Sources: []string{"late"}},
			{Date: "2022-08-20", Value: 2, Sources: []string{"late", "undated", "early"}},
			{Date: "2022-08-25", Value: 3, Sources: []string{"month"}},
			{Date: "2022-08-28", Value: 4, Sources: []string{"early"}}, // foretold
			{Date: "2022-09", Value: 5, Sources: []string{"undated"}},
		}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	x := New(r)
	for _, c := range []struct {
		at    record.Moment
		value float64 // 0: no figure yet
		by    string
	}{
		{record.At(2022, 8, 21, 23, 59), 0, ""},      // measured, not published
		{record.At(2022, 8, 22, 0, 0), 2, "early"},   // by the earliest of its sources
		{record.At(2022, 8, 28, 0, 0), 4, "early"},   // not before its day
		{record.At(2022, 9, 1, 0, 0), 4, "early"},    // the 25th is known only now and is older
		{record.At(2022, 9, 5, 0, 0), 4, "early"},    // so is August as a whole
		{record.At(2022, 9, 30, 23, 59), 4, "early"}, // a month without a dated source is over later
		{record.At(2022, 10, 1, 0, 0), 5, ""},
	} {
		figures := x.At(c.at, func(record.Layer) bool { return true }, 1).Figures
		var value float64
		by := ""
		if len(figures) == 1 {
			value = figures[0].Point.Value
			if figures[0].Source != nil {
				by = figures[0].Source.ID
			}
		}
		if value != c.value || by != c.by {
			t.Errorf("at %s: %v by %q, want %v by %q", c.at, value, by, c.value, c.by)
		}
	}
}

func TestTheRecordsPanelTellsNothingThatWasNotPublished(t *testing.T) {
	x := realIndex(t)
	for m := record.At(2022, 7, 1, 0, 0); m < record.At(2022, 10, 1, 0, 0); m += record.Day {
		for _, f := range x.At(m, func(record.Layer) bool { return true }, 1).Figures {
			if f.Source == nil {
				continue
			}
			if span, err := record.ParseSpan(f.Source.Published); err != nil || span.From > m {
				t.Errorf("at %s: %s of %s, first published %s", m, f.Series.ID, f.Point.Date, f.Source.Published)
			}
		}
	}
}

func TestAnAlertWithoutAnEndIsNotCarriedIntoOtherYears(t *testing.T) {
	x := realIndex(t)
	open := func(at record.Moment) bool {
		return slices.ContainsFunc(x.At(at, func(record.Layer) bool { return true }, 1).Alerts,
			func(l *record.Level) bool { return !l.HasEnd() })
	}
	if !open(OpenEnds-1) || open(OpenEnds) || open(record.At(2026, 12, 31, 0, 0)) {
		t.Error("an alert without a recorded end is not shown up to the cut-off and no longer")
	}
	before, _ := x.Boundary(OpenEnds - 1)
	if at, _ := x.Boundary(OpenEnds); at == before {
		t.Error("the cut-off is no boundary: the panel would not be told")
	}
}

func TestARestatementOfThePlanIsNoMeasureAndNoAction(t *testing.T) {
	x := realIndex(t)
	at := record.At(2022, 8, 21, 12, 0)
	s := x.At(at, func(record.Layer) bool { return true }, 60)
	restating, responses := 0, 0
	for i := range x.Record.Events {
		e := &x.Record.Events[i]
		if e.Layer != record.Response || e.At.From > at {
			continue
		}
		responses++
		if e.RestatesPlan {
			restating++
			if slices.Contains(s.Measures, e) {
				t.Errorf("%s counts as a measure in force", e.ID)
			}
			if slices.Contains(s.Latest, e) {
				t.Errorf("%s is told among what happened", e.ID)
			}
		}
	}
	if restating != 3 || s.Begun[2] != responses-restating {
		t.Errorf("%d restatements, %d actions counted of %d responses", restating, s.Begun[2], responses)
	}
}

func TestOnlyWhatCouldBeAnsweredWaits(t *testing.T) {
	x := realIndex(t)
	open := x.At(record.At(2023, 1, 1, 0, 0), func(record.Layer) bool { return true }, 1).Open
	for _, e := range open {
		if !e.Role.Answerable() || len(x.Record.AnsweredBy(e.ID)) > 0 {
			t.Errorf("%s (%s) waits", e.ID, e.Role)
		}
	}
	// 14 problems and 2 other hazards have no answer on record; two of the
	// problems are of 2023 and 2024.
	if len(open) != 14 {
		t.Errorf("%d wait at the end of 2022, want 14", len(open))
	}
}

func realIndex(t *testing.T) *Index {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return New(r)
}

func TestAMeasureCountsFromWhenItCameIntoForce(t *testing.T) {
	x := realIndex(t)
	e := x.Record.Event("e-20220816-chongqing-notice")
	var ladder *record.Level
	for i := range x.Record.Levels {
		if l := &x.Record.Levels[i]; l.Ladder == "orderly-use" && l.Level == "level-1" {
			ladder = l
		}
	}
	if ladder == nil || e.Force != ladder.Lasts {
		t.Errorf("Chongqing's measure lasts %v, its ladder %v", e.Force, ladder)
	}
	all := func(record.Layer) bool { return true }
	if slices.Contains(x.At(ladder.Lasts.From-1, all, 1).Measures, e) || !slices.Contains(x.At(ladder.Lasts.From, all, 1).Measures, e) {
		t.Error("the measure is not in force from the day of its ladder")
	}
}
