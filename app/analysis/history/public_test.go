package history

import (
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

func TestAWaitBeginsWhenTheProblemIsPublic(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]record.Moment{
		"e-20220814-dazhou-heat":    record.At(2022, 8, 15, 0, 0), // told a day later
		"e-20220816-ac-load":        record.At(2022, 8, 16, 0, 0), // told on its day
		"e-20220820-demand-65gw":    record.At(2022, 8, 21, 0, 0), // other sources are known to the month only
		"e-20220921-winter-warning": record.At(2022, 9, 21, 0, 0),
	} {
		if got := PublicFrom(r, r.Event(id)); got != want {
			t.Errorf("%s is public from %s, want %s", id, got.Date(), want.Date())
		}
	}
}

func TestEndsOfProblemsExcludeEachOther(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	spells := Spells(r, Dense, nil, nil)
	rows := PublicEnds(r, spells, Dense)
	problems, answered := 0, 0
	for _, s := range spells {
		if s.Event.Role == record.Problem {
			problems++
			if s.Answered() {
				answered++
			}
		}
	}
	var ends [endKinds]int
	for _, row := range rows {
		ends[row.End]++
		if row.Time < 0 {
			t.Errorf("a wait of %v days", row.Time)
		}
	}
	if len(rows) != problems || ends[WasAnswered]+ends[WasEased]+ends[NoEnd] != problems || ends[WasAnswered] > answered {
		t.Errorf("%d rows, ends %v, of %d problems with %d answered", len(rows), ends, problems, answered)
	}
	// Jianyang's drought of July ended on 9 July without an answer on record.
	one := Spells(r, Dense, func(e *record.Event) bool { return e.ID == "e-20220707-jianyang" }, nil)
	if got := PublicEnds(r, one, Dense); len(got) != 1 || got[0].End != WasEased {
		t.Errorf("Jianyang's wait ends as %+v, want eased", got)
	}
}
