package history

import (
	"math"

	"explorer/app/analysis/history"
	"explorer/app/text"
)

// permuted tells the permutation p-value, which holds for small groups where
// the log-rank test's χ² does not. Following the playhead there is none: thousands
// of draws at each of its steps would hold it up.
func (q *waits) permuted() string {
	if optSeen.Of(q.s) == "playhead" {
		return ""
	}
	var rows [][]history.Row
	for _, g := range q.groups {
		rows = append(rows, history.Rows(g.spells))
	}
	if !history.Enough(rows) {
		return ""
	}
	t := history.PermutationTest(rows, history.Seed)
	if math.IsNaN(t.P) {
		return ""
	}
	p := text.Fixed(t.P, 2)
	if t.P < 0.01 {
		p = text.Fixed(t.P, 4)
	}
	words := text.HistPermuted
	if t.Exact {
		words = text.HistPermutedAll
	}
	return words.Fill(q.l, p, count(t.Of), count(int(history.Seed)))
}
