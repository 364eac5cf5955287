package record_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
	"explorer/build/source"
)

func small() record.Files {
	return record.Files{
		Events: []record.Event{
			{ID: "e-late", Start: "2022-08-22"},
			{ID: "e-hour", Start: "2022-08-21T10:00+08:00", Precision: "hour", End: "2022-08-22"},
			{ID: "e-first-of-day", Start: "2022-08-21"},
			{ID: "e-second-of-day", Start: "2022-08-21T00:00+08:00", Precision: "minute"},
			{ID: "e-early", Start: "2022-07"},
		},
		Answers: []record.Answer{
			{ID: "a-1", From: "e-late", To: "e-early", Kind: record.Answers},
			{ID: "a-2", From: "e-second-of-day", To: "e-early", Kind: record.Answers},
			{ID: "a-3", From: "e-hour", To: "e-early", Kind: record.Follows},
			{ID: "a-4", From: "e-late", To: "e-second-of-day", Kind: record.Follows},
			{ID: "a-5", From: "e-late", To: "e-lost", Kind: record.Answers},
		},
		Sources: []record.Source{{ID: "s-1"}},
		Actors:  []record.Actor{{ID: "grid"}},
		Places: []record.Place{
			{ID: "china", Kind: "nation"},
			{ID: "sichuan", Kind: "province", Parent: "china"},
			{ID: "dazhou", Kind: "prefecture", Parent: "sichuan"},
			{ID: "quxian", Kind: "county", Parent: "dazhou"},
			{ID: "lost", Kind: "county", Parent: "nowhere"},
		},
		Series: []record.Series{{ID: "load", Points: []record.Point{
			{Date: "2022-08-09"}, {Date: "2022-08", Window: "2022-07-01/2022-08-22"},
		}}},
		Parameters: []record.Parameter{{ID: "gap"}},
		Metrics:    []record.Metric{{ID: "temp", Title: text.Pair{Zh: "气温", En: "Temperature"}}},
		Levels:     []record.Level{{Ladder: "energy-response", Level: "I", Start: "2022-08-21T00:00+08:00"}},
		Links:      []record.Link{{ID: "l-1", Date: "2022-08-21"}, {ID: "l-2"}},
		Papers:     []record.Paper{{ID: "p2", Proposals: []record.Overlay{{ID: "data"}}}},
	}
}

func TestNewSortsEventsByStartAndKeepsTheFilesOrderWithinOne(t *testing.T) {
	r, err := record.New(small())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i, e := range r.Events {
		got = append(got, e.ID)
		if e.Order != i || r.Event(e.ID) != &r.Events[i] {
			t.Errorf("%s: order %d at position %d", e.ID, e.Order, i)
		}
	}
	want := "e-early e-first-of-day e-second-of-day e-hour e-late"
	if strings.Join(got, " ") != want {
		t.Errorf("order %v, want %s", got, want)
	}
}

func TestNewFillsEverySpan(t *testing.T) {
	r, err := record.New(small())
	if err != nil {
		t.Fatal(err)
	}
	at := record.At
	cases := []struct {
		name      string
		got, want record.Span
	}{
		{"an event of the day stands for the day", r.Event("e-late").At, record.Span{From: at(2022, 8, 22, 0, 0), To: at(2022, 8, 23, 0, 0)}},
		{"an event of the hour stands for the hour", r.Event("e-hour").At, record.Span{From: at(2022, 8, 21, 10, 0), To: at(2022, 8, 21, 11, 0)}},
		{"an event of the minute stands for the minute", r.Event("e-second-of-day").At, record.Span{From: at(2022, 8, 21, 0, 0), To: at(2022, 8, 21, 0, 1)}},
		{"an event with an end lasts to it", r.Event("e-hour").Lasts, record.Span{From: at(2022, 8, 21, 10, 0), To: at(2022, 8, 23, 0, 0)}},
		{"an event without an end lasts nothing", r.Event("e-late").Lasts, record.Span{From: at(2022, 8, 22, 0, 0), To: at(2022, 8, 22, 0, 0)}},
		{"a point covers its own day", r.Series[0].Points[0].Covers, record.Span{From: at(2022, 8, 9, 0, 0), To: at(2022, 8, 10, 0, 0)}},
		{"a point with a window covers the window", r.Series[0].Points[1].Covers, record.Span{From: at(2022, 7, 1, 0, 0), To: at(2022, 8, 23, 0, 0)}},
		{"and still stands at its date", r.Series[0].Points[1].At, record.Span{From: at(2022, 8, 1, 0, 0), To: at(2022, 9, 1, 0, 0)}},
		{"a level without an end is empty", r.Levels[0].Lasts, record.Span{From: at(2022, 8, 21, 0, 0), To: at(2022, 8, 21, 0, 0)}},
		{"a dated link stands for its day", r.Links[0].At, record.Span{From: at(2022, 8, 21, 0, 0), To: at(2022, 8, 22, 0, 0)}},
		{"an undated link stands nowhere", r.Links[1].At, record.Span{}},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
}

func TestLookUpsFindWhatIsThereAndNothingElse(t *testing.T) {
	r, err := record.New(small())
	if err != nil {
		t.Fatal(err)
	}
	if r.Source("s-1") == nil || r.Actor("grid") == nil || r.Place("sichuan") == nil || r.SeriesByID("load") == nil || r.Parameter("gap") == nil {
		t.Error("an entry of the files is not found")
	}
	if r.Event("x") != nil || r.Source("x") != nil || r.Actor("x") != nil || r.Place("x") != nil || r.SeriesByID("x") != nil || r.Parameter("x") != nil {
		t.Error("an entry is found that is not in the files")
	}
	if got := r.MetricTitle("temp").En; got != "Temperature" {
		t.Errorf("the metric is called %q", got)
	}
	if got := r.MetricTitle("x"); got != (text.Pair{Zh: "x", En: "x"}) {
		t.Errorf("an unknown metric is called %q, not by its id", got)
	}
	var answers []string
	for _, e := range r.AnsweredBy("e-early") {
		answers = append(answers, e.ID)
	}
	if strings.Join(answers, " ") != "e-second-of-day e-late" {
		t.Errorf("answers to e-early are %v, not those of the files in time order", answers)
	}
	pairs := func(list []*record.Answer) string {
		var ids []string
		for _, a := range list {
			ids = append(ids, a.ID)
		}
		return strings.Join(ids, " ")
	}
	if got := pairs(r.AnswersTo("e-early")); got != "a-2 a-3 a-1" {
		t.Errorf("pairs to e-early are %q, not all of them in time order", got)
	}
	if got := pairs(r.AnswersFrom("e-late")); got != "a-1 a-4" {
		t.Errorf("pairs from e-late are %q: those of known events in time order are a-1 a-4", got)
	}
	if o, p := r.Overlay("data"); o == nil || p == nil || p.ID != "p2" {
		t.Error("the proposal data is not found in its paper")
	}
	if o, p := r.Overlay("none"); o != nil || p != nil {
		t.Error("a proposal is found that no paper makes")
	}
}

func TestAPlaceLiesInItsPrefectureIfItIsNotLarger(t *testing.T) {
	r, err := record.New(small())
	if err != nil {
		t.Fatal(err)
	}
	for place, want := range map[string]string{"quxian": "dazhou", "dazhou": "dazhou", "sichuan": "", "china": "", "lost": "", "unknown": ""} {
		got := ""
		if p := r.Prefecture(place); p != nil {
			got = p.ID
		}
		if got != want {
			t.Errorf("%s lies in prefecture %q, want %q", place, got, want)
		}
	}
}

func TestNewNamesTheEntryWithAnUnreadableTime(t *testing.T) {
	cases := []struct {
		name  string
		spoil func(*record.Files)
		want  string
	}{
		{"an event's start", func(f *record.Files) { f.Events[0].Start = "soon" }, `event e-late: time "soon"`},
		{"an event's end", func(f *record.Files) { f.Events[0].End = "later" }, `event e-late: time "later"`},
		{"a level", func(f *record.Files) { f.Levels[0].Start = "" }, `level energy-response I: time ""`},
		{"a stage", func(f *record.Files) { f.Stages = []record.Stage{{ID: "stage-1"}} }, `stage stage-1: time ""`},
		{"a point", func(f *record.Files) { f.Series[0].Points[0].Date = "" }, `series load: time ""`},
		{"a window", func(f *record.Files) { f.Series[0].Points[1].Window = "2022" }, `series load: window "2022" is not from/to`},
		{"a link", func(f *record.Files) { f.Links[0].Date = "8/21" }, `link l-1: time "8/21"`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			f := small()
			c.spoil(&f)
			if _, err := record.New(f); err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("error %v, want %s…", err, c.want)
			}
		})
	}
}

// The browser decodes with encoding/json what the build tool writes and reads
// with goccy/go-json: both must see the same record.
func TestBothCodecsReadTheRealRecordAlike(t *testing.T) {
	// The files as they lie in data/, put side by side into one JSON text.
	parts := map[string]json.RawMessage{}
	paths, err := filepath.Glob(filepath.Join(source.Root(), "data", "sichuan2022", "*.json"))
	if err != nil || len(paths) != 17 {
		t.Fatalf("%d files, want 17 (%v)", len(paths), err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		parts[strings.TrimSuffix(filepath.Base(path), ".json")] = data
	}
	data, err := json.Marshal(parts)
	if err != nil {
		t.Fatal(err)
	}
	var standard record.Files
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&standard); err != nil {
		t.Fatal(err)
	}
	if len(standard.Events) == 0 || len(standard.Notes) == 0 {
		t.Fatal("the record is empty")
	}
	want, err := record.New(standard)
	if err != nil {
		t.Fatal(err)
	}
	ours, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(ours.Files, want.Files) {
		t.Error("goccy/go-json and encoding/json read different records")
	}
	packed, err := record.Decode(record.Pack(&standard))
	if err != nil || !reflect.DeepEqual(packed.Files, want.Files) {
		t.Errorf("the compact record is another one (%v)", err)
	}
}

func TestDecodeSaysWhatItCouldNotRead(t *testing.T) {
	for _, data := range []string{"", "{", `{"events": 7}`, `{"events": [{"id": "e-1", "start": "soon"}]}`} {
		if r, err := record.Decode([]byte(data)); err == nil {
			t.Errorf("Decode(%q) = %v without an error", data, r)
		}
	}
}
