package history

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"explorer/app/analysis/history"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/build/source"

	"golang.org/x/net/html"
)

func load(t *testing.T) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func stateOf(t *testing.T, l text.Lang, options ...string) state.State {
	t.Helper()
	s := state.Default(l)
	s.View = state.History
	for _, o := range options {
		key, value, _ := strings.Cut(o, "=")
		opt, ok := s.Opt.With(key, value)
		if !ok {
			t.Fatalf("option %s is refused", o)
		}
		s.Opt = opt
	}
	return s
}

func page(r *record.Record, s state.State) string {
	var b strings.Builder
	for _, k := range Blocks(nil, r, s) {
		b.WriteString(k.Markup())
	}
	return b.String()
}

func block(t *testing.T, r *record.Record, s state.State, id string) string {
	t.Helper()
	for _, k := range Blocks(nil, r, s) {
		if k.ID == id {
			return k.Markup()
		}
	}
	t.Fatalf("no block %s", id)
	return ""
}

// every are states that together reach every branch of the view.
func every(t *testing.T, l text.Lang) map[string]state.State {
	all := map[string]state.State{"default": stateOf(t, l)}
	for _, g := range []string{"stage", "layer", "actor", "answer", "conf"} {
		all["grouped by "+g] = stateOf(t, l, "hgrp="+g, "hstp=all.0")
	}
	for _, o := range []string{"hobs=year", "hobs=window", "hobs=playhead", "hstp=all.0", "hbr=all", "hb1=-14", "hb2=7",
		"hz1=e-20220825-meeting", "hz1=e-gone", "hz2=none", "hz2=e-gone", "hby=level", "hrng=24", "hrng=336"} {
		all[o] = stateOf(t, l, o)
	}
	none := stateOf(t, l)
	none.Layers = 0
	all["no layer"] = none
	lost := stateOf(t, l, "hgrp=stage", "hbr=all")
	lost.Q = "no event holds these words"
	all["nothing matches"] = lost
	chosen := stateOf(t, l)
	chosen.Event = "e-20220815-double-shortage"
	all["an event chosen"] = chosen
	early := stateOf(t, l, "hobs=playhead")
	early.T = record.At(2010, 1, 1, 0, 0)
	all["playhead before all"] = early
	return all
}

func TestHistoryBlocksAreStableAndWellFormed(t *testing.T) {
	r := load(t)
	var ids string
	for _, l := range text.Langs {
		for name, s := range every(t, l) {
			var got []string
			for _, b := range Blocks(nil, r, s) {
				got = append(got, b.ID)
				if b.Markup() != "" {
					oneRoot(t, name+" "+b.ID, b.Markup())
				}
				for _, c := range b.Controls {
					if c.ID == "" || c.Label == "" || c.Value == "" {
						t.Errorf("%s: control %+v", name, c)
					}
				}
			}
			if ids == "" {
				ids = strings.Join(got, " ")
			}
			if now := strings.Join(got, " "); now != ids {
				t.Errorf("%s has other blocks: %s", name, now)
			}
		}
	}
}

// oneRoot fails unless markup is one element that closes all of its own.
func oneRoot(t *testing.T, name, markup string) {
	t.Helper()
	z := html.NewTokenizer(strings.NewReader(markup))
	var open []string
	roots := 0
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		tag, _ := z.TagName()
		switch {
		case kind == html.StartTagToken && string(tag) != "br":
			if len(open) == 0 {
				roots++
			}
			open = append(open, string(tag))
		case kind == html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != string(tag) {
				t.Errorf("%s: </%s> closes %v", name, tag, open)
				return
			}
			open = open[:len(open)-1]
		}
	}
	if roots != 1 || len(open) != 0 {
		t.Errorf("%s: %d roots, %v left open", name, roots, open)
	}
}

func TestHistoryChoicesAreOptionsOfTheLink(t *testing.T) {
	r := load(t)
	s := stateOf(t, text.En)
	for _, b := range Blocks(nil, r, s) {
		for _, c := range b.Controls {
			for _, choice := range c.Choices {
				if _, ok := s.Opt.With(c.Key, choice.Value); !ok {
					t.Errorf("%s offers %q, which its option refuses", c.ID, choice.Value)
				}
			}
		}
		for _, part := range strings.Split(b.Markup(), ` data-set="`)[1:] {
			set, _, _ := strings.Cut(part, `"`)
			key, value, _ := strings.Cut(set, "=")
			if _, ok := s.Opt.With(key, value); !ok {
				t.Errorf("%s sets %q, which its option refuses", b.ID, set)
			}
		}
	}
}

func TestHistoryIsTheSameInBothLanguages(t *testing.T) {
	r := load(t)
	zh, en := page(r, stateOf(t, text.Zh)), page(r, stateOf(t, text.En))
	for _, hook := range []string{"data-event=", "data-set=", "data-download=", "<tr", "<details", "<svg"} {
		if a, b := strings.Count(zh, hook), strings.Count(en, hook); a != b {
			t.Errorf("%s: %d in Chinese, %d in English", hook, a, b)
		}
	}
}

func TestTooFewAnswersGetNoIntervalAndNoTest(t *testing.T) {
	r := load(t)
	few := text.HistFew.En
	grouped := block(t, r, stateOf(t, text.En, "hgrp=stage"), "h-curve")
	if !strings.Contains(grouped, few) || strings.Contains(grouped, "χ²") {
		t.Error("stages with few answers are tested or have an interval")
	}
	layers := block(t, r, stateOf(t, text.En, "hgrp=layer"), "h-curve")
	if strings.Contains(layers, few) || !strings.Contains(layers, "χ²") {
		t.Error("pressure and state have answers enough to be tested")
	}
	same := block(t, r, stateOf(t, text.En, "hgrp=answer"), "h-curve")
	if strings.Contains(same, "χ²") || !strings.Contains(same, text.HistTestSame.En) {
		t.Error("the same waits are tested against themselves")
	}
}

func TestAStepOfTheCurveListsItsEvents(t *testing.T) {
	r := load(t)
	list := block(t, r, stateOf(t, text.En, "hstp=all.0"), "h-step")
	want := 0
	for _, sp := range history.Spells(r, history.Dense, nil, nil) {
		if sp.Answered() && sp.Days == 0 {
			want++
			if !strings.Contains(list, `data-event="`+sp.Event.ID+`"`) {
				t.Errorf("%s is not listed", sp.Event.ID)
			}
		}
	}
	if got := strings.Count(list, "<li>"); got != want {
		t.Errorf("%d listed, want %d", got, want)
	}
	// Choosing a step must not touch the tables it is chosen in.
	for _, id := range []string{"h-calc", "h-spells", "h-aligned-lists", "h-braid-lists"} {
		if block(t, r, stateOf(t, text.En), id) != block(t, r, stateOf(t, text.En, "hstp=all.0"), id) {
			t.Errorf("%s changes with the chosen step", id)
		}
	}
}

func TestOnlyWhatFollowsThePlayheadChangesWithIt(t *testing.T) {
	r := load(t)
	s := stateOf(t, text.En)
	before := Blocks(nil, r, s)
	s.T = record.At(2022, 8, 16, 0, 0)
	for i, b := range Blocks(nil, r, s) {
		follows := b.ID == leadID || b.ID == braidID
		if changed := b.Markup() != before[i].Markup(); changed != follows {
			t.Errorf("%s changed: %v", b.ID, changed)
		}
	}
}

func TestMovingALimitShowsWhatWasBefore(t *testing.T) {
	r := load(t)
	before := block(t, r, stateOf(t, text.En), "h-stages")
	after := block(t, r, stateOf(t, text.En, "hb2=2"), "h-stages")
	if strings.Contains(before, "(was") || !strings.Contains(after, "(was 14)") || !strings.Contains(after, "(was 11)") {
		t.Error("the stages' days before the move are missing")
	}
}

func TestDelaysNeverClaimMoreThanTheRecord(t *testing.T) {
	for _, c := range []struct {
		lo, hi record.Moment
		about  bool
		want   string
	}{
		{0, 0, false, "the same day"},
		{150, 150, false, "2 h 30 min"},
		{45, 45, false, "45 min"},
		{8 * record.Day, 8 * record.Day, false, "8 d"},
		{0, record.Day, false, "0–24 h"},
		{602, 2*record.Day - 1, false, "10–48 h"},
		{0, 2 * record.Day, true, "≈ 0–48 h"},
		{10*record.Day + 18*record.Hour, 11*record.Day + 19*record.Hour, false, "10.7–11.8 d"},
	} {
		if got := delayText(text.En, c.lo, c.hi, c.about); got != c.want {
			t.Errorf("%d to %d minutes: %q, want %q", c.lo, c.hi, got, c.want)
		}
	}
}

// spellsCSVPath is the file that R read for testdata/spells.curve.csv beside
// it; testdata/reference.R tells how.
const spellsCSVPath = "../../analysis/history/testdata/spells.csv"

func TestSpellsFileIsTheOneRRead(t *testing.T) {
	f, ok := File(load(t), stateOf(t, text.Zh), spellsFile)
	if !ok {
		t.Fatal("no file")
	}
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(filepath.FromSlash(spellsCSVPath), []byte(f.Content), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(filepath.FromSlash(spellsCSVPath))
	if err != nil {
		t.Fatal(err)
	}
	if f.Content != string(want) {
		t.Error("the record or the file changed: UPDATE_GOLDEN=1 go test ./app/view, then Rscript testdata/reference.R in app/analysis/history")
	}
}

func TestSpellsFileAndItsDictionaryHaveTheSameColumns(t *testing.T) {
	r := load(t)
	for name, s := range every(t, text.En) {
		f, _ := File(r, s, spellsFile)
		rows, err := csv.NewReader(strings.NewReader(f.Content)).ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		d, _ := File(r, s, dictionaryFile)
		columns, err := csv.NewReader(strings.NewReader(d.Content)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range rows[0] {
			if columns[i+1][0] != c || columns[i+1][1] == "" || columns[i+1][2] == "" {
				t.Errorf("column %s is %v in the dictionary", c, columns[i+1])
			}
		}
		for _, row := range rows[1:] {
			days, err := strconv.Atoi(row[13])
			if err != nil || days < 0 || (row[14] == "1") != (row[8] != "") {
				t.Errorf("%s: %v", name, row)
			}
		}
	}
	if _, ok := File(r, stateOf(t, text.En), "other.csv"); ok {
		t.Error("makes a file it does not know")
	}
}

func BenchmarkHistory(b *testing.B) {
	r, err := source.Record()
	if err != nil {
		b.Fatal(err)
	}
	s := state.Default(text.Zh)
	for b.Loop() {
		s.T++ // as a playhead moves
		Blocks(nil, r, s)
	}
}
