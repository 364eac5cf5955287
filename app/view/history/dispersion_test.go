package history

import (
	"strings"
	"testing"

	"explorer/app/analysis/history"
	"explorer/app/record"
	"explorer/app/text"
)

func TestEveryStageShowsItsDispersionBesideTheExactInterval(t *testing.T) {
	r := load(t)
	q := newWaits(r, stateOf(t, text.En))
	table := block(t, r, q.s, "h-stages")
	for _, st := range q.stages {
		var at []record.Moment
		for i := range r.Events {
			if e := &r.Events[i]; e.Layer == record.Response && st.Span.Contains(e.At.From) {
				at = append(at, e.At.From)
			}
		}
		if len(at) != st.Events[2] {
			t.Fatalf("%d responses, the stage has %d", len(at), st.Events[2])
		}
		f := history.QuasiPoisson(history.DailyCounts(st.Span, at))
		want := text.Fixed(f.Low, 1) + "–" + text.Fixed(f.High, 1) + ", φ = " + text.Fixed(f.Dispersion, 1)
		if len(at) < fewAnswers {
			want = text.HistFew.En
		}
		if !strings.Contains(table, want) {
			t.Errorf("the table lacks %q", want)
		}
	}
}
