package history

import (
	"strings"
	"testing"

	"explorer/app/analysis/history"
	"explorer/app/text"
)

func TestTheFirstSentenceIsTheCumulativeIncidence(t *testing.T) {
	r := load(t)
	rows := history.PublicEnds(r, history.Spells(r, history.Dense, nil, nil), history.Dense)
	st, ok := history.AalenJohansen(rows).At(firstDay)
	if !ok || len(rows) < 20 {
		t.Fatalf("%d problems", len(rows))
	}
	for _, l := range text.Langs {
		html := block(t, r, stateOf(t, l), "h-first")
		want := text.HistFirstLead.Fill(l, count(len(rows)), count(firstDay), whole(st.Share[history.WasAnswered]),
			whole(st.Share[history.WasEased]), whole(st.Share[history.NoEnd]))
		if !strings.Contains(html, want) {
			t.Errorf("%s does not say %q", l, want)
		}
		if strings.Contains(html, "NaN") || strings.Contains(html, ".0%") {
			t.Errorf("%s claims decimals or shows no number", l)
		}
	}
	none := stateOf(t, text.En)
	none.Q = "no event holds these words"
	if html := block(t, r, none, "h-first"); html != "" {
		t.Errorf("nothing matches, yet it says %s", html)
	}
}
