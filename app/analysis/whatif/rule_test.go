package whatif

import "testing"

func TestAFiringDateIsARangeWhereASourcesDayIsNotKnown(t *testing.T) {
	r := load(t)
	for _, c := range []struct{ rule, soonest, certain string }{
		// The July inflow may have been told any day since July (its first source is dated to the year
		// alone), so the national red warning of the evening of 12 August may have been the second signal.
		{"two", "2022-08-12", "2022-08-16"},
		{"broad", "2022-07-12", "2022-07-12"}, // warnings have their day and hour
	} {
		rule, _ := Preset(c.rule)
		if a := Run(r, rule); a.Soonest.Date() != c.soonest || a.At.Date() != c.certain {
			t.Errorf("%s fires from %s to %s, want %s to %s", c.rule, a.Soonest, a.At, c.soonest, c.certain)
		}
	}
	for _, p := range Presets {
		for _, within := range []float64{-1, 0, 3} {
			p.Within = within
			a := Run(r, p)
			if a.Soonest > a.At {
				t.Errorf("%s may fire on %s, after it does on %s", p.ID, a.Soonest, a.At)
			}
			for _, g := range a.Signals {
				for _, rd := range g.Readings {
					if rd.Soonest > rd.Known || rd.Soonest < rd.From {
						t.Errorf("%s of %s is known from %s to %s", g.ID, rd.From, rd.Soonest, rd.Known)
					}
				}
			}
		}
	}
}

func TestAPublicationIsARangeWhereOnlyItsMonthIsKnown(t *testing.T) {
	r := load(t)
	for id, want := range map[string][2]string{
		"s-reuters-202208":     {"2022-08-01T23:59", "2022-08-31T23:59"},
		"s-bloomberg-20220821": {"2022-08-21T23:59", "2022-08-21T23:59"},
	} {
		if r.Source(id) == nil {
			t.Fatalf("no source %s", id)
		}
		soonest, certain := published(r, []string{id})
		if soonest.String() != want[0] || certain.String() != want[1] {
			t.Errorf("%s: %s to %s, want %v", id, soonest, certain, want)
		}
	}
	if soonest, certain := published(r, nil); soonest != certain || certain.Date() != "9999-01-01" {
		t.Errorf("no source: %s to %s", soonest, certain)
	}
}

func TestThresholdsTakenFrom2022SaySo(t *testing.T) {
	r := load(t)
	rule := Rule{Signals: append(Measurable(), "nat"), Within: -1}
	want := map[string]bool{"red": true, "rain": true, "inflow": true}
	for _, g := range Watch(r, rule, 2022) {
		if g.Hindsight != want[g.ID] {
			t.Errorf("%s: hindsight %v", g.ID, g.Hindsight)
		}
	}
	// A reader's own threshold is nobody's hindsight.
	rule.Limits = map[string]float64{"rain": -20}
	for _, g := range Watch(r, rule, 2022) {
		if g.ID == "rain" && g.Hindsight {
			t.Error("an own threshold counts as taken from 2022")
		}
	}
}

func TestCellsWithoutDataAreCounted(t *testing.T) {
	r := load(t)
	for _, c := range []struct {
		id          string
		all, noData int
	}{{"broad", 12, 10}, {"two", 9, 6}, {"strict", 12, 9}} {
		rule, _ := Preset(c.id)
		years := Check(r, rule)
		if all, noData := Cells(years); all != c.all || noData != c.noData {
			t.Errorf("%s: %d of %d cells without data, want %d of %d", c.id, noData, all, c.noData, c.all)
		}
		for _, y := range years {
			if unknown := count(y.Signals, Unknown); y.NoData > unknown {
				t.Errorf("%s %d: %d without data, %d unknown", c.id, y.Year, y.NoData, unknown)
			}
		}
	}
}

func count(list []Verdict, v Verdict) int {
	n := 0
	for _, w := range list {
		if w == v {
			n++
		}
	}
	return n
}
