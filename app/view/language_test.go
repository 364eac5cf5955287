package view_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"explorer/app/analysis/psr"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/app/views"
	"explorer/build/source"
)

func index(t *testing.T) *psr.Index {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return psr.New(r)
}

func asOf(x *psr.Index, s state.State) string {
	var b strings.Builder
	for _, block := range view.AsOf(x, s) {
		b.WriteString(block.Markup())
	}
	return b.String()
}

// everything is all that the views show in a state, as one string.
func everything(x *psr.Index, s state.State) string {
	var b strings.Builder
	b.WriteString(asOf(x, s))
	b.WriteString(view.Cursor(x, s))
	b.WriteString(view.Timeline(x, s, views.Shadows(x.Record, s)).SVG())
	b.WriteString(view.Overview(x.Record, s))
	b.WriteString(view.OverlayPanel(x.Record, s))
	b.WriteString(view.Detail(x.Record, s))
	for _, v := range state.Views {
		s.View = v
		for _, block := range views.Blocks(nil, x.Record, s) {
			b.WriteString(block.Markup() + block.Label)
			for _, c := range block.Controls {
				b.WriteString(c.Label + c.Hint + c.Text + c.Mark)
				for _, choice := range c.Choices {
					b.WriteString(choice.Label)
				}
			}
		}
	}
	return b.String()
}

// foreign is markup that says it is in the other language: titles of sources,
// and the name of the other language itself.
var foreign = regexp.MustCompile(`<(cite|a|span)[^>]* lang="zh-CN"[^>]*>[^<]*</(cite|a|span)>`)

func firstChinese(s string) string {
	for i, r := range s {
		if unicode.Is(unicode.Han, r) {
			from := strings.LastIndexByte(s[:i], '>')
			return s[max(from-60, 0):min(i+80, len(s))]
		}
	}
	return ""
}

func TestTheEnglishPageHoldsNoChinese(t *testing.T) {
	x := index(t)
	s := state.Default(text.En)
	for _, id := range append(append([]string{}, state.Proposals...), state.Aspects...) {
		s.On = s.On.With(id, true)
	}
	for _, e := range x.Record.Events {
		s.Event, s.T = e.ID, e.At.From
		if c := firstChinese(foreign.ReplaceAllString(view.Detail(x.Record, s)+asOf(x, s), "")); c != "" {
			t.Errorf("%s: %s", e.ID, c)
		}
		title, description, body := view.EventPage(x.Record, text.En, &e, "../../../")
		if c := firstChinese(title + description + foreign.ReplaceAllString(body, "")); c != "" {
			t.Errorf("page of %s: %s", e.ID, c)
		}
	}
	s.Event = "e-20220821-level1"
	if c := firstChinese(foreign.ReplaceAllString(everything(x, s)+view.RecordList(x.Record, s), "")); c != "" {
		t.Error(c)
	}
}

func TestTheChinesePageHoldsTheEnglishPagesElements(t *testing.T) {
	x := index(t)
	tags := regexp.MustCompile(`<(h[1-6]|li|tr|dt|dd|details|figure|svg|caption|th|td)\b`)
	count := func(l text.Lang) map[string]int {
		n := map[string]int{}
		s := state.Default(l)
		s.Event, s.On = "e-20220819-hydro-440", state.Overlays(127)
		for _, m := range tags.FindAllStringSubmatch(everything(x, s)+view.RecordList(x.Record, s), -1) {
			n[m[1]]++
		}
		return n
	}
	zh, en := count(text.Zh), count(text.En)
	for tag, n := range zh {
		if en[tag] != n {
			t.Errorf("%d <%s> in Chinese, %d in English", n, tag, en[tag])
		}
	}
}

func TestEveryEventIsInTheListWithItsSources(t *testing.T) {
	x := index(t)
	for _, l := range text.Langs {
		list := view.RecordSection(x.Record, state.Default(l), "")
		for i := range x.Record.Events {
			e := &x.Record.Events[i]
			if !strings.Contains(list, `data-event="`+e.ID+`"`) || !strings.Contains(list, escaped(e.Summary.In(l))) {
				t.Errorf("%s: %s or its summary is missing", l, e.ID)
			}
		}
	}
}

func escaped(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;").Replace(s)
}

func TestADetailShowsAllThatTheRecordHolds(t *testing.T) {
	x := index(t)
	r := x.Record
	for _, l := range text.Langs {
		s := state.Default(l)
		for i := range r.Events {
			e := &r.Events[i]
			s.Event = e.ID
			got := view.Detail(r, s)
			want := []string{e.Title.In(l), e.Summary.In(l), e.Note.In(l), text.ConfidenceLong(e.Confidence).In(l)}
			for _, f := range e.Figures {
				want = append(want, r.MetricTitle(f.Metric).In(l), text.Value(l, f.Value, f.Unit))
			}
			for _, id := range e.Sources {
				want = append(want, r.Source(id).Publisher.In(l), r.Source(id).Title, r.Source(id).URL)
			}
			for _, id := range append(append([]string{}, e.Actors...), e.Targets...) {
				want = append(want, r.Actor(id).Name.In(l))
			}
			if e.Role != "" {
				want = append(want, text.Role(string(e.Role)).In(l))
			}
			if e.RestatesPlan {
				want = append(want, text.RestatesPlan.In(l))
			}
			if e.InForce != "" {
				want = append(want, view.MomentText(l, e.Force.From))
			}
			for _, a := range r.AnswersFrom(e.ID) {
				want = append(want, `data-event="`+a.To+`"`, text.AnswerUp(string(a.Kind)).In(l), a.Why.In(l))
			}
			for _, a := range r.AnswersTo(e.ID) {
				want = append(want, `data-event="`+a.From+`"`, text.AnswerDown(string(a.Kind)).In(l), a.Why.In(l))
			}
			for _, w := range want {
				if w != "" && !strings.Contains(got, escaped(w)) && !strings.Contains(got, w) {
					t.Errorf("%s %s lacks %q", l, e.ID, w)
				}
			}
		}
	}
}

func TestFiltersNarrowTheListAndNothingElseSlipsThrough(t *testing.T) {
	x := index(t)
	for name, c := range map[string]struct {
		set  func(*state.State)
		want func(*record.Event) bool
	}{
		"confidence": {func(s *state.State) { s.Conf = "disputed" }, func(e *record.Event) bool { return e.Confidence == "disputed" }},
		"a layer":    {func(s *state.State) { s.Layers = s.Layers.With(record.State, false) }, func(e *record.Event) bool { return e.Layer != record.State }},
		"a prefecture takes in its counties": {func(s *state.State) { s.Where = "chengdu" }, func(e *record.Event) bool {
			for _, id := range e.Places {
				if p := x.Record.Prefecture(id); p != nil && p.ID == "chengdu" {
					return true
				}
			}
			return false
		}},
		"words in either language": {func(s *state.State) { s.Q = "dujiangyan" }, func(e *record.Event) bool { return e.ID == "e-20220823-dujiangyan-lights" }},
	} {
		s := state.Default(text.Zh)
		c.set(&s)
		n := 0
		for i := range x.Record.Events {
			e := &x.Record.Events[i]
			if view.Matches(x.Record, s, e) != c.want(e) {
				t.Errorf("%s: %s is on the wrong side", name, e.ID)
			}
			if c.want(e) {
				n++
			}
		}
		if n == 0 {
			t.Errorf("%s: matches nothing, so the test says nothing", name)
		}
	}
}
