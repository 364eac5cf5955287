package view_test

import (
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/build/source"
)

func introOf(t *testing.T, l text.Lang, change func(*record.Record)) string {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(r)
	}
	return view.Intro(r, state.Default(l))
}

func TestTheIntroductionTellsTheRecordsFiguresInBothLanguages(t *testing.T) {
	for l, want := range map[text.Lang][]string{
		text.Zh: {"约9 → 4.4", "亿千瓦时/日", "6,500 / 4,700", "万千瓦", "至少4,700", "19 / 21", "8月21—31日", "一级8天，降为二级3天后终止",
			"4个级别", "2022年1月", "19个市州工业停产", "水电约9 → 4.4 亿千瓦时/日 · 19个市州"},
		text.En: {"900 → 440", "GWh/day", "about 440", "65 vs 47", "at least 47", "19 of 21", "21–31 Aug", "Level I for 8 days, then Level II for 3",
			"4 levels", "January 2022", "industry in 19 prefectures", "Hydropower 900 → 440 GWh/day"},
	} {
		html := introOf(t, l, nil)
		for _, s := range want {
			if !strings.Contains(html, s) {
				t.Errorf("%s: the introduction lacks %q", l, s)
			}
		}
		if n := strings.Count(html, `class="key-sources"`); n != 4 {
			t.Errorf("%s: %d numbers tell their source, want 4", l, n)
		}
		if strings.Count(html, `target="_blank"`) < 4 {
			t.Errorf("%s: sources without links", l)
		}
	}
}

func TestTheIntroductionsFiguresAreTheRecords(t *testing.T) {
	html := introOf(t, text.En, func(r *record.Record) {
		for _, p := range r.SeriesByID("sichuan-hydro-daily-capability").Points {
			if p.Date == "2022-08-19" {
				r.SeriesByID("sichuan-hydro-daily-capability").Points = []record.Point{p}
			}
		}
		r.SeriesByID("sichuan-hydro-daily-capability").Points[0].Value = 333
		r.Event("e-20220814-notice").Figures[0].Value = 17
	})
	for _, s := range []string{"900 → 333", "17 of 21", "industry in 17 prefectures"} {
		if !strings.Contains(html, s) {
			t.Errorf("a changed record does not say %q", s)
		}
	}
}

func TestANumberThatTheRecordLacksIsLeftOut(t *testing.T) {
	html := introOf(t, text.En, func(r *record.Record) {
		r.SeriesByID("sichuan-hydro-daily-capability").Points = nil
		r.Levels = nil
	})
	if n := strings.Count(html, `class="key-sources"`); n != 2 {
		t.Errorf("%d numbers, want the two that are left", n)
	}
}
