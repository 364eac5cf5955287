package whatif

import "testing"

func TestAnAtMostStartGivesAnAtMostAnswer(t *testing.T) {
	r := load(t)
	for _, id := range ReadingIDs {
		opts := []string{"lv_dr", "a1"}
		if id != "served" {
			opts = append(opts, "gap", id)
		}
		o := Result(r, with(t, opts...))
		if o.AtMost() != (id == "hind") {
			t.Errorf("%s: at most is %v", id, o.AtMost())
		}
		if want := map[string]string{"served": "no", "hind": "open", "peak": "no"}[id]; o.Closed() != want {
			t.Errorf("%s leaves %v, closed %s, want %s", id, o.Left, o.Closed(), want)
		}
	}
}

func TestReadingsOnAnotherBasisDoNotTakeTheStopOff(t *testing.T) {
	r := load(t)
	o := Result(r, with(t, "gap", "peak", "base", "after"))
	if !o.Refused || o.After || o.Left != o.Reading.Gap {
		t.Errorf("peak less the stop: refused %v, after %v, left %v", o.Refused, o.After, o.Left)
	}
	for _, opts := range [][]string{{"base", "after"}, {"gap", "hind", "base", "after"}} {
		if o := Result(r, with(t, opts...)); o.Refused || !o.After || !near(o.Left.Hi, o.Reading.Gap.Hi-7) {
			t.Errorf("%v: refused %v, left %v", opts, o.Refused, o.Left)
		}
	}
	// The bar of the readings leaves the refused one out: 20 − 7 to 17 − 7.
	_, swings, _ := Tornado(r, with(t, "base", "after"))
	for _, sw := range swings {
		if sw.ID == "reading" && (!near(sw.Worst, 13) || !near(sw.Best, 10)) {
			t.Errorf("readings swing from %v to %v", sw.Worst, sw.Best)
		}
	}
	// Chart and sentence start from the same number.
	base, _, _ := Tornado(r, with(t, "gap", "peak", "base", "after"))
	if !near(base, 5.9) {
		t.Errorf("the chart starts at %v", base)
	}
}
