package whatif_test

import (
	"strings"
	"testing"

	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/app/view/whatif"
	"explorer/build/source"
)

func answerTo(t *testing.T, l text.Lang, ids ...string) (html, words string) {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	s := state.Default(l)
	for _, id := range ids {
		s.On, s.Asked = s.On.With(id, true), id
	}
	return whatif.Answer(r, s)
}

func TestEveryProposalAndAspectAnswersInBothLanguages(t *testing.T) {
	for _, l := range text.Langs {
		for _, id := range append(append([]string{}, state.Proposals...), state.Aspects...) {
			html, words := answerTo(t, l, id)
			for _, part := range []string{`id="answer"`, `data-for="` + id + `"`, `data-act="view:whatif"`, "whatif/#on=" + id} {
				if !strings.Contains(html, part) {
					t.Errorf("%s in %s lacks %s", id, l, part)
				}
			}
			if len(words) < 30 {
				t.Errorf("%s in %s announces only %q", id, l, words)
			}
		}
		if html, words := answerTo(t, l); html != "" || words == "" {
			t.Errorf("with none on: bar %q, words %q", html, words)
		}
	}
}

func TestAnAnswersRangeIsTheWhatIfAnalysis(t *testing.T) {
	html, words := answerTo(t, text.En, "region")
	for _, part := range []string{"12 events ringed", "9 show the need", "Gap 17–18 → 13.6–18.0 GW", "hypothetical"} {
		if !strings.Contains(html, part) {
			t.Errorf("Region does not say %q", part)
		}
	}
	if !strings.Contains(words, "13.6–18.0") {
		t.Errorf("announced %q", words)
	}
	both, _ := answerTo(t, text.En, "region", "public")
	if strings.Contains(both, "13.6–18.0") || !strings.Contains(both, `id="answer-region"`) {
		t.Error("two proposals show one's gap, or have no tabs")
	}
	data, _ := answerTo(t, text.En, "duty")
	if strings.Contains(data, " GW") || !strings.Contains(data, "days sooner") {
		t.Error("Duty tells gigawatts, not days")
	}
}

func TestRingsCarryTheLettersOfAllThatAreOn(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	s := state.Default(text.Zh)
	s.On = s.On.With("region", true).With("governance", true)
	o, _ := r.Overlay("region")
	letters := view.Letters(r, s)
	for _, ex := range o.IllustratedBy {
		if !strings.HasPrefix(letters[ex.Event], "C") {
			t.Errorf("%s carries %q", ex.Event, letters[ex.Event])
		}
	}
	o, _ = r.Overlay("governance")
	for _, ex := range o.IllustratedBy {
		if !strings.HasSuffix(letters[ex.Event], "G") {
			t.Errorf("%s carries %q", ex.Event, letters[ex.Event])
		}
	}
}
