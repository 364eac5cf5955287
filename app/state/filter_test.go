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

func TestAStepToAnEventSaysWhatStartsThere(t *testing.T) {
	x := index(t)
	for _, l := range []text.Lang{text.Zh, text.En} {
		s := Default(l)
		s, effects := Update(x, s, Stepped{By: int(ByEvent), Dir: 1})
		said := ""
		for _, e := range effects {
			if a, ok := e.(Announce); ok {
				said = a.Text
			}
		}
		starts := false
		for i := range x.Record.Events {
			e := &x.Record.Events[i]
			starts = starts || e.At.From == s.T && strings.HasPrefix(said, e.Title.In(l))
		}
		if said == "" || !starts {
			t.Errorf("at %s it says %q", s.T, said)
		}
	}
}
