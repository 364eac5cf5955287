package history

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

func letters(s string) Sequence { return Sequence{Days: strings.Split(s, "")} }

// The first ten sequences of TraMineR's example actcal, by testdata/sequence.R.
var actcal = []Sequence{
	letters("BBBBBBBBBBBB"), letters("DDDDAAAAAAAD"), letters("BBBBBBBBBBBB"), letters("CCCCCCCCCBBB"),
	letters("AAAAAAAAAAAA"), letters("DBBBBBBBBBBB"), letters("DDDDDDDDDDDD"), letters("AAAAAAAAAAAA"),
	letters("AAAAAAAAAAAA"), letters("AAAAAAAAAAAA"),
}

func TestSequencesAreThoseOfTraMineR(t *testing.T) {
	for i, want := range map[int]struct {
		entropy, complexity float64
		turns               int
	}{
		0: {0, 0, 0}, 1: {0.4899343783, 0.2984610157, 2}, 3: {0.4056390622, 0.1920319723, 1},
		5: {0.2069084252, 0.1371490315, 1}, 6: {0, 0, 0},
	} {
		q := actcal[i]
		h, c := q.Entropy(4), q.Complexity(4)
		if !near(h, want.entropy, 1e-10) || !near(c, want.complexity, 1e-10) || len(q.Turns()) != want.turns {
			t.Errorf("%d: entropy %v, complexity %v, turns %v; TraMineR has %v", i, h, c, q.Turns(), want)
		}
	}
	want := []DayStretch{{"D", 0, 4}, {"A", 4, 7}, {"D", 11, 1}}
	if got := actcal[1].Stretches(); !reflect.DeepEqual(got, want) {
		t.Errorf("stretches %v, TraMineR has %v", got, want)
	}
	if got, want := actcal[1].Time(), []StateTime{{"D", 5}, {"A", 7}}; !reflect.DeepEqual(got, want) {
		t.Errorf("time %v, TraMineR has %v", got, want)
	}
	rates := CountTransitions(actcal...)
	for i, row := range [][]float64{
		{0.9803921569, 0, 0, 0.0196078431}, {0, 1, 0, 0}, {0, 0.1111111111, 0.8888888889, 0}, {0.0625, 0.0625, 0, 0.875},
	} {
		for j, want := range row {
			if got := rates.Rate(i, j); !near(got, want, 1e-9) {
				t.Errorf("%s to %s: %v, TraMineR has %v", rates.States[i], rates.States[j], got, want)
			}
		}
	}
}

func TestDaysWithoutARecordAreNoState(t *testing.T) {
	q := Sequence{Days: []string{"A", "", "B", "B", "", "B", "A"}}
	if got, want := q.Turns(), []Turn{{6, "B", "A"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("turns %v", got)
	}
	if got, want := q.Time(), []StateTime{{"A", 2}, {"B", 3}, {"", 2}}; !reflect.DeepEqual(got, want) {
		t.Errorf("time %v", got)
	}
	// Two of five and three of five: by hand, −(0.4 ln 0.4 + 0.6 ln 0.6)/ln 2.
	if h := q.Entropy(2); !near(h, 0.9709505945, 1e-9) {
		t.Errorf("entropy %v", h)
	}
	got := CountTransitions(q)
	if !reflect.DeepEqual(got.Counts, [][]int{{0, 0}, {1, 1}}) || !math.IsNaN(got.Rate(0, 0)) {
		t.Errorf("steps %v", got)
	}
	for _, none := range []Sequence{{}, {Days: []string{"", ""}}} {
		if !math.IsNaN(none.Entropy(3)) || !math.IsNaN(none.Complexity(3)) || none.Turns() != nil {
			t.Errorf("%v has an entropy", none)
		}
	}
	if h := letters("AAB").Entropy(1); math.IsInf(h, 0) || h <= 0 || h > 1 {
		t.Errorf("an alphabet smaller than the states gives %v", h)
	}
}

func TestALaddersDaysFollowItsRecord(t *testing.T) {
	day := func(d int) record.Moment { return record.At(2022, 8, d, 0, 0) }
	level := func(name string, from, to int) record.Level {
		l := record.Level{Ladder: "x", Level: name, Lasts: record.Span{From: day(from) + 600, To: day(from) + 600}}
		if to > 0 {
			l.End, l.Lasts.To = "recorded", day(to)
		}
		return l
	}
	r := &record.Record{}
	r.Levels = []record.Level{level("red", 5, 0), level("orange", 2, 4), level("yellow", 7, 9), level("red", 11, 0)}
	span := record.Span{From: day(1), To: day(14)}
	for holds, want := range map[int][]string{
		-1: {"none", "orange", "orange", "none", "red", "", "yellow", "yellow", "none", "none", "red", "", ""},
		1:  {"none", "orange", "orange", "none", "red", "", "yellow", "yellow", "none", "none", "red", "", ""},
		2:  {"none", "orange", "orange", "none", "red", "red", "yellow", "yellow", "none", "none", "red", "red", ""},
		9:  {"none", "orange", "orange", "none", "red", "red", "yellow", "yellow", "none", "none", "red", "red", "red"},
	} {
		if got := OfLadder(r, "x", span, holds); !reflect.DeepEqual(got.Days, want) {
			t.Errorf("holding %d days: %v, want %v", holds, got.Days, want)
		}
	}
	// A level within another: the outer one shows again once the inner ends.
	r2 := &record.Record{}
	r2.Levels = []record.Level{level("outer", 2, 8), level("inner", 4, 6)}
	nested := []string{"none", "outer", "outer", "inner", "inner", "outer", "outer", "none"}
	if got := OfLadder(r2, "x", span, 1).Days[:8]; !reflect.DeepEqual(got, nested) {
		t.Errorf("%v, want %v", got, nested)
	}
	got := OfLadder(r, "x", span, 2)
	both := Joined(got, Sequence{First: day(2), Days: []string{"a", "", "b"}})
	if want := []string{"", "orange+a", "", "none+b"}; !reflect.DeepEqual(both.Days[:4], want) {
		t.Errorf("%v, want %v", both.Days[:4], want)
	}
	if got := Joined(); got.Days != nil {
		t.Errorf("%v", got)
	}
}

// The record has Level I of the energy response from 21 August to the 29th,
// then Level II until 1 September, each with its end.
func TestTheProvincesResponseDayByDay(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	span := record.Span{From: record.At(2022, 8, 15, 0, 0), To: record.At(2022, 9, 5, 0, 0)}
	q := OfLadder(r, "energy-response", span, 1)
	want := []DayStretch{{NoLevel, 0, 6}, {"I", 6, 8}, {"II", 14, 3}, {NoLevel, 17, 4}}
	if got := q.Stretches(); !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
