package network

import (
	"testing"

	"explorer/app/record"
)

func TestJointActionIsMutual(t *testing.T) {
	notice, joint := &record.Link{From: "a", To: "b", Kind: "notice"}, &record.Link{From: "a", To: "c", Kind: "joint"}
	back := &record.Link{From: "b", To: "a", Kind: "report"}
	for _, c := range []struct {
		links  []*record.Link
		mutual int
	}{
		{[]*record.Link{notice}, 0},
		{[]*record.Link{notice, joint}, 1},
		{[]*record.Link{notice, joint, back}, 3},
	} {
		g := New(c.links)
		if g.Mutual() != c.mutual || !near(g.Reciprocity(), float64(c.mutual)/float64(len(g.Ties))) {
			t.Errorf("%d ties: %d mutual, reciprocity %v, want %d", len(g.Ties), g.Mutual(), g.Reciprocity(), c.mutual)
		}
	}
}
