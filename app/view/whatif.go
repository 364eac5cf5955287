package view

import (
	"math"
	"strings"
	"sync"

	"explorer/app/analysis/whatif"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// WhatIf is the panel of proposals tried out: questions, settings, the answer
// as a band, when rules would have warned, the recorded ledger, the levers
// with their sources, and the model in words. With no lever in use it shows
// the record. The panel does not depend on the playhead, so scrubbing costs
// nothing: the last panel is kept.
func WhatIf(r *record.Record, s state.State) []Block {
	key := wiKey{r, s.Lang, s.On, s.Opt, wiWidth(s)}
	wiLast.Lock()
	defer wiLast.Unlock()
	if wiLast.key != key {
		wiLast.key, wiLast.blocks = key, wiPanel(r, s)
	}
	return wiLast.blocks
}

// wiKey is all that the panel depends on.
type wiKey struct {
	r     *record.Record
	lang  text.Lang
	on    state.Overlays
	opt   state.Options
	width float64
}

var wiLast struct {
	sync.Mutex
	key    wiKey
	blocks []Block
}

func wiPanel(r *record.Record, s state.State) []Block {
	out := whatif.Result(r, s)
	blocks := []Block{
		{ID: "wi-ask", Class: "wi", HTML: wiAsk(s)},
		{ID: "wi-answer", Class: "wi", HTML: wiAnswer(r, s, out)},
		wiSettings(r, s),
		wiRules(r, s),
		{ID: "wi-days", Class: "wi", HTML: wiDays(r, s)},
		{ID: "wi-tornado", Class: "wi", HTML: wiTornado(r, s)},
		{ID: "wi-ledger", Class: "wi", HTML: wiLedger(r, s)},
	}
	for i, group := range wiGroups {
		blocks = append(blocks, wiGroup(r, s, group, i == 0))
	}
	return append(blocks, Block{ID: "wi-model", Class: "wi", HTML: wiModel(s.Lang)})
}

// wiGroups are the proposals and aspects that have levers.
var wiGroups = []string{"region", "plan", "public", "data", "duty"}

func wiAsk(s state.State) string {
	l := s.Lang
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-title")
	w.Elem("h2", text.WhatIfTitle.In(l), "id", "wi-title")
	w.Open("p")
	w.Elem("span", text.Hypothetical.In(l), "class", "wi-word")
	w.Text(" " + text.WhatIfLead.In(l))
	w.Close("p")
	w.Elem("h3", text.WhatIfAsk.In(l), "class", "live-only")
	w.Open("ul", "class", "wi-ask live-only")
	for _, q := range wiQuestions {
		w.Open("li")
		w.Elem("button", q.title.In(l), "type", "button", "class", "act", "id", "wi-ask-"+q.id, "data-set", wiPreset(s, q.set))
		w.Close("li")
	}
	w.Close("ul")
	w.Elem("p", text.WhatIfPress.In(l), "class", "fine live-only")
	w.Close("section")
	return w.String()
}

type wiQuestion struct {
	id    string
	title text.Pair
	set   map[string]string
}

var wiQuestions = []wiQuestion{
	{"dr", text.WhatIfAskDR, map[string]string{"lv_dr": "a4", "rule": "off"}},
	{"rule", text.WhatIfAskRule, map[string]string{"rule": "two"}},
	{"both", text.WhatIfAskBoth, map[string]string{"lv_dr": "a4", "rule": "two", "lv_da": "a4"}},
}

// wiPreset writes what a question's button sets: every option of the view, so
// that the answer is to this question alone. Levers of proposals that are
// switched on are put off one by one, as their switch would bring them in.
func wiPreset(s state.State, set map[string]string) string {
	off := map[string]bool{}
	for _, group := range wiGroups {
		if s.On.Has(group) {
			for _, id := range wiLeverIDs(group) {
				off["lv_"+id] = true
			}
		}
	}
	var pairs []string
	for _, key := range state.WhatIfKeys() {
		v := state.OptionDefault(key)
		if off[key] {
			v = "off"
		}
		if given, ok := set[key]; ok {
			v = given
		}
		pairs = append(pairs, key+"="+v)
	}
	return strings.Join(pairs, "&")
}

// wiLeverIDs lists the levers of a proposal or aspect.
func wiLeverIDs(group string) []string {
	switch group {
	case "data":
		return []string{"da"}
	case "duty":
		return []string{"du"}
	}
	var ids []string
	for i := range whatif.Levers {
		if whatif.Levers[i].Group == group {
			ids = append(ids, whatif.Levers[i].ID)
		}
	}
	return ids
}

func wiSettings(r *record.Record, s state.State) Block {
	l := s.Lang
	b := Block{ID: "wi-settings", Class: "wi wi-settings", Label: text.WhatIfSettings.In(l)}
	b.Controls = append(b.Controls,
		Control{ID: "wi-gap", Key: "gap", Kind: Select, Label: text.WhatIfReading.In(l), Value: s.Opt.Get("gap"), Choices: wiReadings(l)},
		Control{ID: "wi-base", Key: "base", Kind: Select, Label: text.WhatIfBase.In(l), Value: s.Opt.Get("base"), Choices: []Choice{
			{"before", text.WhatIfBaseAll.In(l)}, {"after", text.WhatIfBaseAfter.In(l)}}})
	for _, group := range wiGroups {
		b.Controls = append(b.Controls, wiAmbition(r, s, group))
	}
	var rules []Choice
	for _, id := range []string{"auto", "off", "broad", "two", "strict", "own"} {
		rules = append(rules, Choice{id, text.ModelRule(id).In(l)})
	}
	b.Controls = append(b.Controls,
		Control{ID: "wi-rule", Key: "rule", Kind: Select, Label: text.WhatIfRuleName.In(l), Value: s.Opt.Get("rule"), Choices: rules, Mark: text.Ours.In(l)},
		Control{ID: "wi-reset", Key: "reset-whatif", Kind: Button, Label: text.WhatIfReset.In(l), Value: "1"})
	var w markup.Writer
	w.Elem("p", text.WhatIfRule.In(l), "class", "fine live-only")
	b.HTML = w.String()
	return b
}

func wiReadings(l text.Lang) []Choice {
	var list []Choice
	for _, id := range whatif.ReadingIDs {
		list = append(list, Choice{id, text.ModelReading(id).In(l)})
	}
	return list
}

func wiAmbition(r *record.Record, s state.State, group string) Control {
	l := s.Lang
	steps := text.WhatIfLevels
	switch group {
	case "data":
		steps = text.WhatIfDataSteps
	case "duty":
		steps = text.WhatIfDutySteps
	}
	c := Control{ID: "wi-am-" + group, Key: "am_" + group, Kind: Select, Value: s.Opt.Get("am_" + group),
		Label: text.WhatIfLevel.Fill(l, wiOverlay(r, l, group))}
	for i, step := range steps {
		c.Choices = append(c.Choices, Choice{string(rune('0' + i)), step.In(l)})
	}
	if c.Value == "0" && s.On.Has(group) {
		c.Hint = text.WhatIfBySwitch.In(l)
	}
	return c
}

// wiOverlay names a proposal or aspect.
func wiOverlay(r *record.Record, l text.Lang, id string) string {
	if o, _ := r.Overlay(id); o != nil {
		return o.Title.In(l)
	}
	return id
}

// wiWidth is the width of the panel's pictures.
func wiWidth(s state.State) float64 { return float64(min(max(s.Width, 300), 820)) }

// wiExact prints a number that is the record's own up to the last bits of a
// float: 65 − 59.1 reads 5.9.
func wiExact(v float64) string { return text.Number(math.Round(v*1e6) / 1e6) }

// wiBand prints a computed band with one decimal.
func wiBand(l text.Lang, b whatif.Band) string {
	return wiRange(l, text.Fixed(b.Lo, 1), text.Fixed(b.Hi, 1))
}

func wiRange(l text.Lang, lo, hi string) string {
	if lo == hi {
		return lo
	}
	return text.WhatIfLeverRange.Fill(l, lo, hi)
}

// wiGap prints a reading's gap as the record gives it.
func wiGap(l text.Lang, rd whatif.Reading) string {
	v := wiRange(l, wiExact(rd.Gap.Lo), wiExact(rd.Gap.Hi)) + " GW"
	if rd.ID == "hind" {
		return text.AtMost.In(l) + v
	}
	return v
}

// wiDay writes a moment's day.
func wiDay(l text.Lang, m record.Moment) string { return DayText(l, m) }
