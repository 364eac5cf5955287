package view_test

import (
	"strings"
	"testing"

	"explorer/app/text"
	"explorer/app/view"
)

func TestAnEventsPageKnowsNoPlayhead(t *testing.T) {
	x := index(t)
	for _, l := range text.Langs {
		for i := range x.Record.Events {
			e := &x.Record.Events[i]
			_, _, body := view.EventPage(x.Record, l, e, "../")
			if strings.Contains(body, `<span class="right">`+text.ThatDay.In(l)) {
				t.Errorf("%s %s: a neighbour is said to be of that day, but of which?", l, e.ID)
			}
		}
	}
}
