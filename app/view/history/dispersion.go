package history

import (
	"math"

	"explorer/app/analysis/history"
	"explorer/app/record"
	"explorer/app/text"
)

// quasi is a stage's responses a day with the interval that heeds how much its
// days differ, and the dispersion it rests on.
func (q *waits) quasi(st history.Stage) string {
	l := q.l
	keep := keepAll(q.r, q.s)
	var at []record.Moment
	for i := range q.r.Events {
		if e := &q.r.Events[i]; e.Layer == record.Response && st.Span.Contains(e.At.From) && keep(e) {
			at = append(at, e.At.From)
		}
	}
	f := history.QuasiPoisson(history.DailyCounts(st.Span, at))
	if len(at) < fewAnswers || math.IsNaN(f.Dispersion) {
		return text.HistFew.In(l)
	}
	return text.HistQuasiIs.Fill(l, text.Fixed(f.Low, 1), text.Fixed(f.High, 1), text.Fixed(f.Dispersion, 1))
}
