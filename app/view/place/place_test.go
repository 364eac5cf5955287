package place

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/build/geo"
	"explorer/build/source"
	"explorer/build/viewtest"
)

func withShapes(t testing.TB) *record.Record {
	t.Helper()
	f, err := source.Files(filepath.Join(source.Root(), "data", "sichuan2022"))
	if err != nil {
		t.Fatal(err)
	}
	shapes, err := os.ReadFile(filepath.Join(source.Root(), "data", "geo", "sichuan-prefectures.geojson"))
	if err != nil {
		t.Fatal(err)
	}
	if f.Regions, err = geo.Regions(shapes, f.Places); err != nil {
		t.Fatal(err)
	}
	r, err := record.New(f)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func localOf(t testing.TB, r *record.Record, id string) local {
	t.Helper()
	for _, p := range localsOf(nil, r) {
		if p.place.ID == id {
			return p
		}
	}
	t.Fatalf("no prefecture %s", id)
	return local{}
}

func TestMapBlocksAreTheSameSlotsInEveryState(t *testing.T) {
	with, without := withShapes(t), viewtest.Record(t)
	slots := ""
	for _, r := range []*record.Record{with, without} {
		for _, l := range text.Langs {
			for _, width := range []int{320, 900} {
				for _, set := range [][]string{nil, {"mpc=alerts"}, {"mpc=responses"}, {"mpc=events", "mpp=chengdu"}, {"mpp=sichuan"}, {"mpp=nowhere"}, {"t=2020-01-01"}, {"t=2026-03-01", "mpp=dazhou"}} {
					ids := ""
					for _, b := range Blocks(nil, r, viewtest.State(t, l, width, set...)) {
						ids += b.ID + " "
						if b.Controls == nil {
							viewtest.OneRoot(t, b.ID, b.Markup())
						}
					}
					if slots == "" {
						slots = ids
					}
					if ids != slots {
						t.Errorf("%v has blocks %s, want %s", set, ids, slots)
					}
				}
			}
		}
	}
}

func TestTheTwoPrefecturesOutsideTheStopAreThoseTheRecordNames(t *testing.T) {
	r := viewtest.Record(t)
	level := stopAt(r, record.At(2022, 8, 21, 0, 0))
	if level == nil {
		t.Fatal("no stop in force on 21 August")
	}
	if !strings.Contains(level.Scope.En, "19") || len(localsOf(nil, r))-len(r.Case.Map.StopExcept) != 19 {
		t.Errorf("scope %q against %d prefectures", level.Scope.En, len(localsOf(nil, r))-len(r.Case.Map.StopExcept))
	}
	for _, id := range r.Case.Map.StopExcept {
		if name := text.PrefectureShort(r.Place(id).Name); !strings.Contains(level.Scope.En, name.En) || !strings.Contains(level.Scope.Zh, name.Zh) {
			t.Errorf("the scope %q does not name %s", level.Scope.En, id)
		}
	}
}

func TestTheStopIsPaintedOnlyWhileItIsInForce(t *testing.T) {
	r := withShapes(t)
	for when, want := range map[string]int{"2022-08-14T23:59": 0, "2022-08-15T00:00": 19, "2022-08-25T23:59": 19, "2022-08-26T00:00": 0} {
		html := viewtest.Markup(t, Blocks(nil, r, viewtest.State(t, text.En, 900, "t="+when)), "map-picture")
		if got := strings.Count(html, `<path class="region in"`); got != want {
			t.Errorf("%s: %d prefectures painted, want %d", when, got, want)
		}
	}
}

func TestEventsOfCountiesCountForTheirPrefectureAndProvincialOnesForNone(t *testing.T) {
	r := viewtest.Record(t)
	has := func(id, event string) bool {
		for _, e := range localOf(t, r, id).events {
			if e.ID == event {
				return true
			}
		}
		return false
	}
	if !has("yibin", "e-20220826-yunnan-support") || !has("ganzi", "e-20220905-luding") || !has("yaan", "e-20220905-luding") {
		t.Error("an event of a county is missing from its prefecture")
	}
	for _, p := range localsOf(nil, r) {
		if has(p.place.ID, "e-20220821-level1") {
			t.Errorf("the provincial response is counted for %s", p.place.ID)
		}
	}
}

func TestAlertsWithoutARecordedEndAreNotCalledInForce(t *testing.T) {
	r := viewtest.Record(t)
	chengdu := localOf(t, r, "chengdu")
	for _, c := range []struct {
		when string
		n    int
		open bool
	}{
		{"2022-06-27", 0, false},
		{"2022-06-28", 1, true},        // orange, end not found
		{"2022-08-08T00:00", 1, false}, // orange from the 7th to the 11th
		{"2022-08-12T00:00", 1, true},  // red, end not found
		{"2022-12-01T00:00", 0, false}, // open ends are not carried on
	} {
		m, _ := record.ParseMoment(c.when)
		list := chengdu.alertsAt(m)
		if len(list) != c.n || c.n > 0 && list[0].open != c.open {
			t.Errorf("%s: %+v, want %d with open end %v", c.when, list, c.n, c.open)
		}
	}
	dazhou := localOf(t, r, "dazhou")
	blue, _ := record.ParseMoment("2022-08-12T00:00")
	if list := dazhou.alertsAt(blue); len(list) != 1 || list[0].open {
		t.Errorf("Dazhou's blue alert has an end: %+v", list)
	}
}

func TestPrefecturesWithoutARecordSaySoInPatternAndWords(t *testing.T) {
	r := withShapes(t)
	s := viewtest.State(t, text.En, 900, "mpc=events")
	blocks := Blocks(nil, r, s)
	none := 0
	for _, p := range localsOf(nil, r) {
		if events, _, _ := p.soFar(s.T); len(events) == 0 {
			none++
		}
	}
	if none == 0 {
		t.Fatal("every prefecture has events; the test looks at nothing")
	}
	if got := strings.Count(viewtest.Markup(t, blocks, "map-picture"), `<path class="region none"`); got != none {
		t.Errorf("%d regions carry the pattern, want %d", got, none)
	}
	if got := strings.Count(viewtest.Markup(t, blocks, "map-table"), ">no record</td>"); got < 2*none {
		t.Errorf("the table says it %d times, want at least %d", got, 2*none)
	}
}

func TestHelpersAreOtherProvincesWithTheirOwnDates(t *testing.T) {
	r := viewtest.Record(t)
	got := map[string]string{}
	for _, h := range helpersOf(r) {
		got[h.name.En] = h.links[0].Date
		for _, k := range h.links {
			if k.From == "sgcc" || k.From == "scnt-development" {
				t.Errorf("%s of %s is counted as another province's help", k.ID, k.From)
			}
		}
	}
	for name, date := range map[string]string{"Shaanxi": "2022-07-01", "Gansu": "2022-08-19", "Fujian": "2022-08-19", "Liaoning": "2022-08-19", "Yunnan": "2022-08-26", "Jiangsu": ""} {
		if d, ok := got[name]; !ok || d != date {
			t.Errorf("%s: %q, want %q (all: %v)", name, d, date, got)
		}
	}
}

func TestTheMapStaysTheVerySameBetweenBoundaries(t *testing.T) {
	r := withShapes(t)
	a, b := Blocks(nil, r, viewtest.State(t, text.Zh, 900, "t=2022-08-21T01:00")), Blocks(nil, r, viewtest.State(t, text.Zh, 900, "t=2022-08-21T23:00"))
	for i := range a {
		if a[i].ID != "map-lead" && a[i].Markup() != b[i].Markup() {
			t.Errorf("%s changes although nothing begins or ends", a[i].ID)
		}
	}
}

func TestThePrefecturesFileHoldsAllTwentyOne(t *testing.T) {
	r := viewtest.Record(t)
	f, ok := File(r, viewtest.State(t, text.Zh, 900), "prefectures.csv")
	if !ok {
		t.Fatal("no prefectures.csv")
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(f.Content, view.BOM))).ReadAll()
	if err != nil || len(rows) != 22 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}
