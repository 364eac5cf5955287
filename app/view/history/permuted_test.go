package history

import (
	"strings"
	"testing"

	"explorer/app/analysis/history"
	"explorer/app/text"
)

func TestThePermutationStandsBesideTheLogRankWhereGroupsAreLargeEnough(t *testing.T) {
	r := load(t)
	q := newWaits(r, stateOf(t, text.En, "hgrp=layer"))
	var rows [][]history.Row
	for _, g := range q.groups {
		rows = append(rows, history.Rows(g.spells))
	}
	p := history.PermutationTest(rows, history.Seed)
	curve := block(t, r, q.s, "h-curve")
	said := text.HistPermuted.Fill(text.En, text.Fixed(p.P, 2), count(p.Of), count(int(history.Seed)))
	if p.P < 0.01 || p.Exact || !strings.Contains(curve, said) {
		t.Errorf("p = %v (exact %v): the curve does not say %q", p.P, p.Exact, said)
	}
	for _, set := range []string{"hgrp=stage", "hgrp=none", "hgrp=answer"} {
		if strings.Contains(block(t, r, stateOf(t, text.En, set), "h-curve"), "By permutation") {
			t.Errorf("%s has a permutation test", set)
		}
	}
	if strings.Contains(block(t, r, stateOf(t, text.En, "hgrp=layer", "hobs=playhead"), "h-curve"), "By permutation") {
		t.Error("the test is made anew at each step of the playhead")
	}
}
