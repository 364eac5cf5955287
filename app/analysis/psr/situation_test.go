package psr_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"explorer/app/analysis/psr"
	"explorer/app/record"
	"explorer/build/source"
)

func theRecord(t *testing.T) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func all(record.Layer) bool { return true }

// slow tells the situation in the most obvious way: every list is scanned and
// nothing is prepared. It is written from the panel's promises, not from At.
func slow(r *record.Record, t record.Moment, on func(record.Layer) bool, latest int) string {
	var b strings.Builder
	level, hours := "none", 0
	for _, l := range r.Levels {
		if l.Ladder == "energy-response" && l.Lasts.From <= t && t < l.Lasts.To {
			level, hours = l.Level, int(t-l.Lasts.From)/60
		}
	}
	stage := ""
	for _, g := range r.Stages {
		if g.Lasts.From <= t && t < g.Lasts.To {
			stage = g.ID
		}
	}
	fmt.Fprintln(&b, level, hours, stage)
	for i, l := range r.Levels {
		over := l.End != "" && t >= l.Lasts.To
		for j, next := range r.Levels {
			if i != j && l.End == "" && next.Ladder == l.Ladder && next.Scope == l.Scope && next.Lasts.From > l.Lasts.From && next.Lasts.From <= t {
				over = true
			}
		}
		if l.End == "" && t >= record.At(2022, 12, 1, 0, 0) {
			over = true
		}
		if l.Ladder != "energy-response" && l.Lasts.From <= t && !over {
			fmt.Fprintln(&b, "alert", l.Ladder, l.Level, l.Start)
		}
	}
	for _, e := range r.Events {
		from := e.Lasts.From
		if e.ID == "e-20220816-chongqing-notice" { // announced the day before
			from = record.At(2022, 8, 17, 0, 0)
		}
		if on(record.Response) && e.Layer == record.Response && !e.RestatesPlan && e.End != "" && from <= t && t < e.Lasts.To {
			fmt.Fprintln(&b, "measure", e.ID)
		}
	}
	for _, s := range r.Series {
		// Of the figures published by t the one of the latest day.
		last, newest := "", record.Moment(-1<<40)
		for _, p := range s.Points {
			known := published(t, r, p)
			if known && p.At.From<<24+p.At.To-p.At.From > newest {
				last, newest = p.Date, p.At.From<<24+p.At.To-p.At.From
			}
		}
		if last != "" {
			fmt.Fprintln(&b, "figure", s.ID, last)
		}
	}
	var begun []record.Event
	for _, e := range r.Events {
		if e.At.From <= t && on(e.Layer) && !strings.HasPrefix(e.ID, "e-20220821-level1-") { // three accounts of the plan's terms
			begun = append(begun, e)
		}
	}
	slices.Reverse(begun)
	counts := map[record.Layer]int{}
	for _, e := range begun {
		counts[e.Layer]++
	}
	fmt.Fprintln(&b, counts[record.Pressure], counts[record.State], counts[record.Response])
	for _, e := range begun {
		answered := false
		for _, a := range r.Answers {
			if a.To == e.ID && a.Kind == record.Answers && r.Event(a.From).At.From <= t {
				answered = true
			}
		}
		if (e.Role == "problem" || e.Role == "other-hazard") && !answered {
			fmt.Fprintln(&b, "open", e.ID)
		}
	}
	slices.SortStableFunc(begun, func(x, y record.Event) int {
		switch {
		case x.At.From != y.At.From:
			return int(y.At.From - x.At.From)
		case x.TurningPoint && !y.TurningPoint:
			return -1
		case y.TurningPoint && !x.TurningPoint:
			return 1
		}
		return 0
	})
	for _, e := range begun[:min(latest, len(begun))] {
		fmt.Fprintln(&b, "latest", e.ID)
	}
	return b.String()
}

// published tells whether a source of the point was out by t: a dated one at
// the start of its day, one of a month or year when that was over. Without a
// dated source the point's own day, month or year stands for it.
func published(t record.Moment, r *record.Record, p record.Point) bool {
	out := func(date string) record.Moment {
		span, err := record.ParseSpan(date)
		if err != nil {
			return 1 << 41
		}
		if len(date) < len("2022-08-21") {
			return span.To
		}
		return span.From
	}
	dated := false
	for _, id := range p.Sources {
		if date := r.Source(id).Published; date != "" {
			dated = true
			if out(date) <= t && p.At.From <= t {
				return true
			}
		}
	}
	return !dated && out(p.Date) <= t
}

// told writes a Situation in slow's form.
func told(s psr.Situation) string {
	var b strings.Builder
	stage := ""
	if s.Stage != nil {
		stage = s.Stage.ID
	}
	fmt.Fprintln(&b, s.LevelName(), s.Hours, stage)
	for _, l := range s.Alerts {
		fmt.Fprintln(&b, "alert", l.Ladder, l.Level, l.Start)
	}
	for _, e := range s.Measures {
		fmt.Fprintln(&b, "measure", e.ID)
	}
	for _, f := range s.Figures {
		fmt.Fprintln(&b, "figure", f.Series.ID, f.Point.Date)
	}
	fmt.Fprintln(&b, s.Begun[0], s.Begun[1], s.Begun[2])
	for _, e := range s.Open {
		fmt.Fprintln(&b, "open", e.ID)
	}
	for _, e := range s.Latest {
		fmt.Fprintln(&b, "latest", e.ID)
	}
	return b.String()
}

func TestTheSituationIsRightForEveryMomentOf2022(t *testing.T) {
	r := theRecord(t)
	x := psr.New(r)
	end := record.At(2023, 1, 1, 0, 0)
	moments := map[record.Moment]bool{}
	for m := record.At(2022, 1, 1, 0, 0); m < end; m += 7*record.Hour + 13 {
		moments[m] = true
	}
	// Between two starts or ends nothing but the hours changes, so the minute
	// before, at and after each stands for every other.
	add := func(m record.Moment) {
		for d := record.Moment(-1); d <= 1; d++ {
			if m+d >= record.At(2022, 1, 1, 0, 0) && m+d < end {
				moments[m+d] = true
			}
		}
	}
	for _, e := range r.Events {
		add(e.At.From)
		add(e.Lasts.To)
	}
	for _, l := range r.Levels {
		add(l.Lasts.From)
		add(l.Lasts.To)
	}
	for _, s := range r.Series {
		for _, p := range s.Points {
			add(p.At.From)
			add(p.At.To)
		}
	}
	pressureOnly := func(l record.Layer) bool { return l == record.Pressure }
	for m := range moments {
		for name, on := range map[string]func(record.Layer) bool{"all layers": all, "pressure alone": pressureOnly} {
			if got, want := told(x.At(m, on, 5)), slow(r, m, on, 5); got != want {
				t.Fatalf("%s at %s:\ngot\n%s\nwant\n%s", name, m, got, want)
			}
		}
	}
}

func TestTheSituationAtKnownMoments(t *testing.T) {
	x := psr.New(theRecord(t))
	for _, c := range []struct {
		at           string
		level, stage string
		hours        int
	}{
		{"2022-08-14T12:00", "none", "stage-2", 0},
		{"2022-08-20T23:59", "none", "stage-2", 0},
		{"2022-08-21T00:00", "I", "stage-3", 0},
		{"2022-08-22T13:30", "I", "stage-3", 37},
		{"2022-08-28T23:59", "I", "stage-3", 191},
		{"2022-08-29T00:00", "II", "stage-3", 0},
		{"2022-08-31T23:59", "II", "stage-3", 71},
		{"2022-09-01T00:00", "none", "", 0},
	} {
		at, err := record.ParseMoment(c.at)
		if err != nil {
			t.Fatal(err)
		}
		s := x.At(at, all, 3)
		stage := ""
		if s.Stage != nil {
			stage = s.Stage.ID
		}
		if s.LevelName() != c.level || s.Hours != c.hours || stage != c.stage {
			t.Errorf("at %s: level %s, hour %d, stage %q; want %s, %d, %q", c.at, s.LevelName(), s.Hours, stage, c.level, c.hours, c.stage)
		}
	}
}

func TestTheLevelBeginsTheListOfWhatJustHappened(t *testing.T) {
	x := psr.New(theRecord(t))
	s := x.At(record.At(2022, 8, 21, 0, 0), all, 5)
	if len(s.Latest) == 0 || s.Latest[0].ID != "e-20220821-level1" {
		t.Errorf("the first of what just happened is %v", s.Latest[0].ID)
	}
}

func TestNothingChangesBetweenTwoBoundaries(t *testing.T) {
	r := theRecord(t)
	x := psr.New(r)
	var last string
	lastStretch := -1
	for m := record.At(2022, 8, 1, 0, 0); m < record.At(2022, 9, 2, 0, 0); m += 11 {
		stretch, _ := x.Boundary(m)
		s := x.At(m, all, 5)
		s.Hours = 0 // the hours are a boundary of their own
		if now := told(s); stretch == lastStretch && now != last {
			t.Fatalf("at %s the situation changed without a boundary", m)
		} else {
			last, lastStretch = now, stretch
		}
	}
}

func TestSteppingVisitsEveryStartAndEveryTurningPointOnce(t *testing.T) {
	r := theRecord(t)
	x := psr.New(r)
	starts := map[record.Moment]bool{}
	for _, e := range r.Events {
		starts[e.At.From] = true
	}
	n, at := 0, record.At(2000, 1, 1, 0, 0)
	for next := x.NextStart(at); next != at; next = x.NextStart(at) {
		at = next
		n++
		if !starts[at] {
			t.Errorf("%s is no start", at)
		}
	}
	if n != len(starts) {
		t.Errorf("%d steps for %d starts", n, len(starts))
	}
	for prev := x.PrevStart(at); prev != at; prev = x.PrevStart(at) {
		at = prev
		n--
	}
	if n != 1 {
		t.Errorf("stepping back ends %d steps off", n-1)
	}
	turns := 0
	for e := x.NextTurn(record.At(2000, 1, 1, 0, 0)); e != nil; e = x.NextTurn(e.At.From) {
		turns++
	}
	if distinct := 13; turns != distinct { // 14 turning points, two on 15 August at 00:00
		t.Errorf("%d turns, want %d", turns, distinct)
	}
}

func BenchmarkSituation(b *testing.B) {
	r, err := source.Record()
	if err != nil {
		b.Fatal(err)
	}
	x := psr.New(r)
	for b.Loop() {
		x.At(record.At(2022, 8, 21, 0, 0), all, 5)
	}
}
