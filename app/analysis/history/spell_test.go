package history

import (
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

// made is a record of events "id start precision asks…"; p… are pressures,
// s… states, all others responses.
func made(t *testing.T, lines ...string) *record.Record {
	t.Helper()
	var f record.Files
	for _, line := range lines {
		w := strings.Fields(line)
		e := record.Event{ID: w[0], Start: w[1], Precision: w[2], Layer: record.Response, Actors: []string{w[0][:1]}}
		kind := record.Answers
		switch w[0][0] {
		case 'p':
			e.Layer, kind = record.Pressure, record.Arises
		case 's':
			e.Layer, kind = record.State, record.Arises
		}
		for _, to := range w[3:] {
			f.Answers = append(f.Answers, record.Answer{From: w[0], To: to, Kind: kind})
		}
		f.Events = append(f.Events, e)
	}
	f.Stages = []record.Stage{{ID: "one", Start: "2022-08-01", End: "2022-08-04"}, {ID: "two", Start: "2022-08-05", End: "2022-08-09"}}
	r, err := record.New(f)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var august = record.Span{From: record.At(2022, 8, 1, 0, 0), To: record.At(2022, 9, 1, 0, 0)}

func TestDelaysAreIntervalsAsWideAsTheRecordIsUnsure(t *testing.T) {
	r := made(t,
		"p1 2022-08-01 day", "a 2022-08-02 day p1",
		"p2 2022-08-01 day", "b 2022-08-01 day p2",
		"p3 2022-08-01T06:00+08:00 minute", "c 2022-08-01T08:30+08:00 minute p3",
		"p4 2022-08-01T06:00+08:00 hour", "d 2022-08-02 about p4",
		"p5 2022-08-03 day", "e 2022-08-02 day p5",
	)
	for _, want := range []struct {
		id       string
		days     int
		min, max record.Moment
		about    bool
	}{
		{"p1", 1, 0, 48 * record.Hour, false},
		{"p2", 0, 0, 24 * record.Hour, false},
		{"p3", 0, 150, 150, false},
		{"p4", 1, 17 * record.Hour, 42 * record.Hour, true},
		{"p5", 0, 0, 0, false}, // an earlier answer counts as the same day, never below 0
	} {
		for _, s := range Spells(r, august, nil, nil) {
			if s.Event.ID == want.id && (s.Days != want.days || s.Min != want.min || s.Max != want.max || s.About != want.about) {
				t.Errorf("%s: %d days, %d to %d minutes, about %v", want.id, s.Days, s.Min, s.Max, s.About)
			}
		}
	}
}

func TestAnUnsureFirstAnswerIsNoLaterThanAnyOther(t *testing.T) {
	r := made(t, "p 2022-08-01 day", "a 2022-08-02 day p", "b 2022-08-02T03:00+08:00 minute p")
	s := Spells(r, august, nil, nil)[0]
	if s.Answer.ID != "a" || len(s.Answers) != 2 || s.Max != 27*record.Hour || s.Min != 0 {
		t.Errorf("%s, %d answers, %d to %d", s.Answer.ID, len(s.Answers), s.Min, s.Max)
	}
}

func TestSpellsWithoutAnAnswerInTimeAreCensoredOnTheLastDay(t *testing.T) {
	r := made(t,
		"p 2022-08-30 day", "a 2022-09-01 day p", // answered too late
		"s 2022-08-31 day", "s2 2022-08-31 day s", // a state that arises from it is no answer
		"p2 2022-09-02 day", "x 2022-08-03 day", "x2 2022-08-04 day x", // not of the observation; a response is no spell
	)
	spells := Spells(r, august, nil, nil)
	if len(spells) != 3 {
		t.Fatalf("%d spells", len(spells))
	}
	for i, days := range []int{1, 0, 0} {
		if spells[i].Answered() || spells[i].Days != days {
			t.Errorf("%s: %d days, answered %v", spells[i].Event.ID, spells[i].Days, spells[i].Answered())
		}
	}
}

func TestObservationUpToAMomentCountsWhatBeganAtIt(t *testing.T) {
	r := made(t, "p 2022-08-01 day", "a 2022-08-03T12:00+08:00 minute p")
	at := func(m record.Moment) Spell {
		return Spells(r, record.Span{From: august.From, To: m + 1}, nil, nil)[0]
	}
	if s := at(record.At(2022, 8, 3, 11, 59)); s.Answered() || s.Days != 2 {
		t.Errorf("before: %+v", s)
	}
	if s := at(record.At(2022, 8, 3, 12, 0)); !s.Answered() {
		t.Errorf("at: %+v", s)
	}
}

func TestSpellsHeedTheirFilters(t *testing.T) {
	r := made(t, "p 2022-08-01 day", "s 2022-08-01 day", "a 2022-08-02 day p", "b 2022-08-04 day p")
	spells := Spells(r, august,
		func(e *record.Event) bool { return e.Layer == record.Pressure },
		func(e *record.Event) bool { return e.ID == "b" })
	if len(spells) != 1 || spells[0].Answer.ID != "b" || spells[0].Days != 3 {
		t.Errorf("%+v", spells)
	}
}

func TestSpellsOfTheRecordHold(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	spells := Spells(r, Dense, nil, nil)
	answered := 0
	for _, s := range spells {
		if s.Days < 0 || s.Min < 0 || s.Min > s.Max {
			t.Errorf("%s: %d days, %d to %d", s.Event.ID, s.Days, s.Min, s.Max)
		}
		if s.Answered() {
			answered++
			// The difference of civil days lies within the range, rounded outwards.
			if d := record.Moment(s.Days) * record.Day; d+record.Day < s.Min || d-record.Day > s.Max {
				t.Errorf("%s: %d days outside %d to %d minutes", s.Event.ID, s.Days, s.Min, s.Max)
			}
		}
	}
	if len(spells) < 50 || answered < 15 || answered == len(spells) {
		t.Errorf("%d spells, %d answered", len(spells), answered)
	}
}

func TestStagesShareOutEventsAndFollowTheirBoundary(t *testing.T) {
	r := made(t, "p 2022-08-01 day", "a 2022-08-02 day p", "b 2022-08-05 day p", "s 2022-08-05 day", "c 2022-08-20 day s")
	spells := Spells(r, august, nil, nil)
	stages := Stages(r, []int{0}, spells, nil)
	if s := stages[0]; s.Days != 4 || s.Events != [3]int{1, 0, 1} || s.Actors != 2 || len(s.Spells) != 1 || s.Responses.Value != .25 {
		t.Errorf("%+v", s)
	}
	if s := stages[1]; s.Days != 5 || s.Events != [3]int{0, 1, 1} || s.Curve.Events != 1 {
		t.Errorf("%+v", s)
	}
	moved := Stages(r, []int{1}, spells, nil)
	if a, b := moved[0], moved[1]; a.Days != 5 || a.Events != [3]int{1, 1, 2} || b.Days != 4 || b.Events != [3]int{} || len(b.Spells) != 0 {
		t.Errorf("%+v %+v", a, b)
	}
	for _, c := range []struct {
		date string
		want int
	}{{"2022-07-31", -1}, {"2022-08-01", 0}, {"2022-08-05", 1}, {"2022-08-10", 2}} {
		m, _ := record.ParseMoment(c.date)
		if got := Index(stages, m); got != c.want {
			t.Errorf("%s lies in %d, want %d", c.date, got, c.want)
		}
	}
}
