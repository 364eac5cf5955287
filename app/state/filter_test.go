package state_test

import (
	"strings"
	"testing"

	. "explorer/app/state"
	"explorer/app/text"
)

func TestAllIsAWordInASearchAndTooLongASearchIsCutAndSaid(t *testing.T) {
	x, s := index(t), Default(text.En)
	s, _ = Update(x, s, FilterChanged{Key: "q", Value: "all"})
	if s.Q != "all" {
		t.Errorf("searching for %q searches %q", "all", s.Q)
	}
	long := strings.Repeat("水", 250)
	cut, _ := Update(x, s, FilterChanged{Key: "q", Value: long})
	if cut.Q != strings.Repeat("水", 200) || !strings.Contains(string(cut.Notices), "200") {
		t.Errorf("a long search became %d bytes, notice %q", len(cut.Q), cut.Notices)
	}
	cleared, _ := Update(x, cut, FilterChanged{Key: "all", Value: "1"})
	if cleared.Q != "" {
		t.Errorf("clearing leaves %q", cleared.Q)
	}
}
