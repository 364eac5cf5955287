package evidence_test

import (
	"html"
	"strings"
	"testing"

	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view/evidence"
	"explorer/build/viewtest"
)

func TestTheEvidenceTellsHowTiesWereCodedAndWhatOthersConcluded(t *testing.T) {
	r := viewtest.Record(t)
	for _, l := range text.Langs {
		got := ""
		for _, b := range evidence.Blocks(nil, r, state.Default(l)) {
			got += b.Markup()
		}
		want := []string{r.Coding.Limit.In(l), r.Coding.Settling.In(l), r.Coding.Causes.Limit.In(l),
			"0.88", "0.76", "0.87", "0.86", "data/coding-protocol.md",
			// The counts of the coding's own table.
			"<td>35</td><td>29</td>", "<td>40</td><td>14</td>", "<td>4</td><td>0</td>", "<td>10</td><td>21</td>"}
		for _, v := range r.Reviews {
			want = append(want, v.Publisher.In(l), v.Title, v.Says.In(l), v.URL, text.ReviewRead(v.Read).In(l))
		}
		for _, w := range want {
			if !strings.Contains(got, html.EscapeString(w)) && !strings.Contains(got, w) {
				t.Errorf("%s lacks %q", l, w)
			}
		}
	}
}
