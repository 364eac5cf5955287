package whatif

import (
	"regexp"
	"strings"
	"testing"

	"explorer/app/markup"
	"explorer/app/state"
	"explorer/app/text"
)

func answerOf(t *testing.T, l text.Lang, set string) string {
	t.Helper()
	for _, b := range Blocks(nil, load(t), stateOf(t, l, set)) {
		if b.ID == "wi-answer" {
			return b.HTML
		}
	}
	t.Fatal("no answer")
	return ""
}

func TestAnAtMostStartIsAnsweredWithAtMost(t *testing.T) {
	for l, words := range map[text.Lang][]string{
		text.En: {"at most 18.2 GW remains", "may be closed, or not", "at most 20 GW"},
		text.Zh: {"剩余缺口至多18.2 GW", "可能补上", "至多20 GW"},
	} {
		html := answerOf(t, l, "gap=hind&lv_dr=a1")
		for _, part := range words {
			if !strings.Contains(html, part) {
				t.Errorf("%s lacks %q", l, part)
			}
		}
		if strings.Contains(html, "17.3–18.2 GW") || strings.Contains(html, `data-closed="no"`) {
			t.Errorf("%s: an upper bound is told as a range", l)
		}
	}
	if html := answerOf(t, text.En, "lv_dr=a1"); strings.Contains(html, "at most") {
		t.Error("a range is told as an upper bound")
	}
}

func TestAnotherBasisIsRefusedInOneLine(t *testing.T) {
	for _, l := range text.Langs {
		html := answerOf(t, l, "gap=peak&base=after")
		if strings.Count(html, `class="wi-refused"`) != 1 || strings.Contains(html, text.WhatIfStopRow.In(l)) {
			t.Errorf("%s: the refusal is not one line, or the stop is taken off", l)
		}
		for _, set := range []string{"gap=peak", "base=after", "gap=hind&base=after"} {
			if strings.Contains(answerOf(t, l, set), "wi-refused") {
				t.Errorf("%s: %s is refused", l, set)
			}
		}
	}
}

// The sentence names the recorded gap, the picture's first row shows it, and
// where the stop comes off both tell what is left.
func TestSentenceAndChartStartFromTheSameReading(t *testing.T) {
	value := regexp.MustCompile(`>((?:at most )?[0-9.–]+ GW)<`)
	for set, want := range map[string][]string{
		"": {"17–18 GW"}, "gap=hind": {"at most 20 GW"}, "gap=peak": {"5.9 GW"}, "gap=peak&base=after": {"5.9 GW"},
		"base=after": {"17–18 GW", "10.0–11.0 GW"}, "gap=hind&base=after": {"at most 20 GW", "at most 13.0 GW"},
	} {
		html := answerOf(t, text.En, set)
		_, rest, _ := strings.Cut(html, `class="wi-answer"`)
		said, rest, _ := strings.Cut(rest, "</p>")
		picture, _, _ := strings.Cut(rest, "</svg>")
		found := value.FindAllStringSubmatch(picture, -1)
		if len(found) < len(want) {
			t.Fatalf("%q: picture shows %v, want %v", set, found, want)
		}
		for i, v := range want {
			if found[i][1] != v || !strings.Contains(said, v) {
				t.Errorf("%q: picture %s, sentence %s, want both %s", set, found[i][1], said, v)
			}
		}
	}
}

func TestRulesTellRangesHindsightAndCellsWithoutData(t *testing.T) {
	for _, l := range text.Langs {
		html := ""
		for _, b := range Blocks(nil, load(t), stateOf(t, l, "rule=broad")) {
			if b.ID == "wi-rules" {
				html = b.HTML
			}
		}
		cells := strings.Count(html, "<td>"+text.WhatIfNoData.In(l)+"</td>")
		_, told, _ := strings.Cut(html, `data-no-data="`)
		told, _, _ = strings.Cut(told, `"`)
		if cells == 0 || told != text.Number(float64(cells)) {
			t.Errorf("%s: %d cells without data, told %q", l, cells, told)
		}
		for _, p := range []text.Pair{text.WhatIfOf2022, text.WhatIfIts2022} {
			if !strings.Contains(html, p.In(l)) {
				t.Errorf("%s lacks %q", l, p.In(l))
			}
		}
	}
	for l, words := range map[text.Lang]string{text.En: "12 August to 16 August", text.Zh: "8月12日 至 8月16日"} {
		s := stateOf(t, l, "rule=two")
		var w markup.Writer
		presetTable(&w, load(t), s)
		if !strings.Contains(w.String(), words) {
			t.Errorf("%s: the middle rule's days are not %q", l, words)
		}
	}
	s, _ := state.Update(nil, switched(), state.OptionsReset{View: state.WhatIf})
	if s.On != 0 || s.Answered() != "" {
		t.Errorf("after the reset %v are on", s.On.List())
	}
}

// switched is a state with proposals on.
func switched() state.State {
	s := state.Default(text.En)
	s.On, s.Asked = s.On.With("region", true).With("warning", true), "region"
	return s
}
