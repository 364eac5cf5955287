package whatif

import (
	"os"
	"strings"
	"testing"

	"explorer/app/analysis/whatif"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/build/source"
)

func load(t *testing.T) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func stateOf(t *testing.T, l text.Lang, set string) state.State {
	t.Helper()
	s := state.Default(l)
	s.View = state.WhatIf
	for _, pair := range strings.Split(set, "&") {
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		opt, ok := s.Opt.With(key, value)
		if !ok {
			t.Fatalf("%s is refused", pair)
		}
		s.Opt = opt
	}
	return s
}

func allMarkup(blocks []view.Block) string {
	var b strings.Builder
	for _, x := range blocks {
		b.WriteString(x.Markup())
	}
	return b.String()
}

func TestEveryQuestionButtonAnswersItsQuestion(t *testing.T) {
	r := load(t)
	for _, q := range questions {
		for _, on := range []string{"", "region", "data"} {
			s := state.Default(text.En)
			if on != "" {
				s.On = s.On.With(on, true)
			}
			set := preset(s, q.set)
			for _, pair := range strings.Split(set, "&") {
				key, value, _ := strings.Cut(pair, "=")
				opt, ok := s.Opt.With(key, value)
				if !ok {
					t.Fatalf("%s: %s is refused", q.id, pair)
				}
				s.Opt = opt
			}
			out := whatif.Result(r, ChoicesOf(s))
			switch q.id {
			case "dr":
				if len(out.Steps) != 1 || out.Steps[0].Lever.ID != "dr" || out.Closed() != "no" {
					t.Errorf("%s with %q on: %+v", q.id, on, out.Steps)
				}
			case "rule":
				if a := ruleSentence(r, s); !strings.Contains(a, "16 August") || len(out.Steps) != 0 {
					t.Errorf("%s with %q on: %s", q.id, on, a)
				}
			case "both":
				if a := ruleSentence(r, s); !strings.Contains(a, "9 August") || len(out.Steps) != 1 {
					t.Errorf("%s with %q on: %s", q.id, on, a)
				}
			}
		}
	}
}

func TestTheDefaultPanelIsTheRecord(t *testing.T) {
	r := load(t)
	html := allMarkup(Blocks(nil, r, stateOf(t, text.En, "")))
	if !strings.Contains(html, `data-closed="record"`) || !strings.Contains(html, "The gap is 17–18 GW") {
		t.Error("the default does not tell the recorded gap")
	}
}

func TestAHypotheticalResultSaysSoInsideItsPicture(t *testing.T) {
	r := load(t)
	for l, word := range map[text.Lang]string{text.Zh: "假设", text.En: "hypothetical"} {
		for _, b := range Blocks(nil, r, stateOf(t, l, "am_region=4&am_public=4&rule=strict&am_duty=2")) {
			if b.ID != "wi-answer" && b.ID != "wi-tornado" && b.ID != "wi-rules" {
				continue
			}
			_, picture, _ := strings.Cut(b.Markup(), "<svg")
			picture, _, _ = strings.Cut(picture, "</svg>")
			_, stamp, _ := strings.Cut(picture, `class="wi-stamp-text"`)
			if !strings.Contains(strings.ToLower(stamp), word) {
				t.Errorf("%s %s: the picture lacks %q", l, b.ID, word)
			}
		}
	}
}

func TestBlocksAreStableAndControlsNamed(t *testing.T) {
	r := load(t)
	want := ""
	for _, set := range []string{"", "am_region=4", "rule=own&rs=load.hydro", "lv_dr=99&base=after&gap=hind", "lv_im=3.3&gap=peak"} {
		for _, l := range text.Langs {
			ids := ""
			seen := map[string]bool{}
			for _, b := range Blocks(nil, r, stateOf(t, l, set)) {
				ids += b.ID + " "
				if strings.Count(b.Markup(), "<section") != strings.Count(b.Markup(), "</section>") {
					t.Errorf("%s is not closed", b.ID)
				}
				for _, c := range b.Controls {
					if c.ID == "" || c.Key == "" || c.Label == "" || seen[c.ID] {
						t.Errorf("%s: control %q of %q named %q", set, c.ID, c.Key, c.Label)
					}
					seen[c.ID] = true
					allowed(t, c)
				}
			}
			if want == "" {
				want = ids
			}
			if ids != want {
				t.Errorf("%s: blocks %s, want %s", set, ids, want)
			}
		}
	}
}

// allowed checks that a control can only ask for values its option accepts.
func allowed(t *testing.T, c view.Control) {
	t.Helper()
	if c.Key == "reset-whatif" {
		return
	}
	values := []string{c.Value}
	for _, ch := range c.Choices {
		values = append(values, ch.Value)
	}
	if c.Kind == view.Range {
		values = append(values, c.Min, c.Max)
	}
	for _, v := range values {
		if _, ok := state.Default(text.Zh).Opt.With(c.Key, v); !ok {
			t.Errorf("%s offers %s=%q, which is refused", c.ID, c.Key, v)
		}
	}
}

func TestTheTwoLanguagesShowTheSameNumbers(t *testing.T) {
	r := load(t)
	for _, set := range []string{"", "am_region=4&am_plan=2&am_public=3&base=after", "rule=broad&am_duty=3&am_data=4"} {
		zh, en := allMarkup(Blocks(nil, r, stateOf(t, text.Zh, set))), allMarkup(Blocks(nil, r, stateOf(t, text.En, set)))
		if a, b := strings.Count(zh, "<tr"), strings.Count(en, "<tr"); a != b {
			t.Errorf("%s: %d rows in Chinese, %d in English", set, a, b)
		}
		if a, b := strings.Count(zh, "<li"), strings.Count(en, "<li"); a != b {
			t.Errorf("%s: %d items in Chinese, %d in English", set, a, b)
		}
		if strings.Contains(zh+en, "{0}") || strings.Contains(zh+en, "{1}") {
			t.Errorf("%s: a blank was left unfilled", set)
		}
	}
}

func TestEveryNumberOfALeverCardHasASource(t *testing.T) {
	r := load(t)
	for _, b := range Blocks(nil, r, stateOf(t, text.En, "")) {
		if b.ID != "wi-region" && b.ID != "wi-plan" && b.ID != "wi-public" {
			continue
		}
		for _, item := range strings.Split(b.Markup(), "<li>")[1:] {
			item, _, _ = strings.Cut(item, "</li>")
			_, src, ok := strings.Cut(item, " · ")
			if !ok || strings.TrimSpace(src) == "" {
				t.Errorf("%s: no source in %s", b.ID, item)
			}
		}
	}
}

func TestTheDownloadKeepsRecordAndHypothesisApart(t *testing.T) {
	f, ok := File(load(t), stateOf(t, text.En, "lv_dr=a4"), "whatif.csv")
	if !ok || !strings.Contains(f.Content, "recorded,Demand less load served on 20 August") || !strings.Contains(f.Content, "hypothetical,") {
		t.Errorf("%v %s", ok, f.Content)
	}
}

func TestDumpForTheEye(t *testing.T) {
	dir := os.Getenv("WHATIF_DUMP")
	if dir == "" {
		t.Skip("set WHATIF_DUMP to a folder to look at the panel")
	}
	r := load(t)
	for name, set := range map[string]string{"default": "", "used": "am_region=4&am_public=3&lv_th=2.5&rule=two&am_data=3&am_duty=2", "own": "rule=own&rs=nat.rain.hydro.stor&rk=2"} {
		for _, l := range text.Langs {
			s := stateOf(t, l, set)
			s.Width = 343
			if err := os.WriteFile(dir+"/"+name+"-"+string(l)+".html", []byte(allMarkup(Blocks(nil, r, s))), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func BenchmarkTheWhatIfPanel(b *testing.B) {
	r, err := source.Record()
	if err != nil {
		b.Fatal(err)
	}
	s := state.Default(text.Zh)
	for b.Loop() {
		panel(nil, r, s)
	}
}
