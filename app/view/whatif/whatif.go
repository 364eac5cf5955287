// Package whatif is the view of proposals tried out: settings, the gap they
// leave, when a rule would have warned, and the model in words.
package whatif

import (
	"math"
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// Blocks is the panel of proposals tried out: questions, settings, the answer
// as a band, when rules would have warned, the recorded ledger, the levers
// with their sources, and the model in words. With no lever in use it shows
// the record. The panel does not depend on the playhead, so scrubbing costs
// nothing.
func Blocks(m *view.Memo, r *record.Record, s state.State) []view.Block {
	return view.Keep(m, 2, key{s.Lang, s.On, s.Opt, width(s)}, func() []view.Block { return panel(m, r, s) })
}

// key is all that the panel depends on.
type key struct {
	lang  text.Lang
	on    state.Overlays
	opt   state.Options
	width float64
}

func panel(m *view.Memo, r *record.Record, s state.State) []view.Block {
	out := whatif.Result(r, ChoicesOf(s))
	blocks := []view.Block{
		{ID: "wi-ask", Class: "wi", HTML: ask(s)},
		{ID: "wi-answer", Class: "wi", HTML: answer(r, s, out)},
		settings(r, s),
		rules(r, s),
		{ID: "wi-days", Class: "wi", HTML: days(r, s)},
		{ID: "wi-tornado", Class: "wi", HTML: tornado(r, s)},
		{ID: "wi-ledger", Class: "wi", HTML: ledger(m, r, s)},
	}
	for i, group := range groups {
		blocks = append(blocks, leverGroup(r, s, group, i == 0))
	}
	return append(blocks, view.Block{ID: "wi-model", Class: "wi", HTML: modelText(s.Lang)})
}

// groups are the proposals and aspects that have levers.
var groups = []string{"region", "plan", "public", "data", "duty"}

func ask(s state.State) string {
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
	for _, q := range questions {
		w.Open("li")
		w.Elem("button", q.title.In(l), "type", "button", "class", "act", "id", "wi-ask-"+q.id, "data-set", preset(s, q.set))
		w.Close("li")
	}
	w.Close("ul")
	w.Elem("p", text.WhatIfPress.In(l), "class", "fine live-only")
	w.Close("section")
	return w.String()
}

type question struct {
	id    string
	title text.Pair
	set   map[string]string
}

var questions = []question{
	{"dr", text.WhatIfAskDR, map[string]string{optLever["dr"].Key: "a4", optRule.Key: "off"}},
	{"rule", text.WhatIfAskRule, map[string]string{optRule.Key: "two"}},
	{"both", text.WhatIfAskBoth, map[string]string{optLever["dr"].Key: "a4", optRule.Key: "two", optLever["da"].Key: "a4"}},
}

// preset writes what a question's button sets: every option of the view, so
// that the answer is to this question alone. Levers of proposals that are
// switched on are put off one by one, as their switch would bring them in.
func preset(s state.State, set map[string]string) string {
	off := map[string]bool{}
	for _, group := range groups {
		if s.On.Has(group) {
			for _, id := range leverIDs(group) {
				off[optLever[id].Key] = true
			}
		}
	}
	var pairs []string
	for _, o := range options.All() {
		v := o.Default
		if off[o.Key] {
			v = "off"
		}
		if given, ok := set[o.Key]; ok {
			v = given
		}
		pairs = append(pairs, o.Set(v))
	}
	return strings.Join(pairs, "&")
}

// leverIDs lists the levers of a proposal or aspect.
func leverIDs(group string) []string {
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

func settings(r *record.Record, s state.State) view.Block {
	l := s.Lang
	b := view.Block{ID: "wi-settings", Class: "wi wi-settings", Label: text.WhatIfSettings.In(l)}
	b.Controls = append(b.Controls,
		view.Pick(s, "wi-gap", optGap, text.WhatIfReading, namesOf(optGap, text.ModelReading)...),
		view.Pick(s, "wi-base", optBase, text.WhatIfBase, text.WhatIfBaseAll, text.WhatIfBaseAfter))
	for _, group := range groups {
		b.Controls = append(b.Controls, ambition(r, s, group))
	}
	rule := view.Pick(s, "wi-rule", optRule, text.WhatIfRuleName, namesOf(optRule, text.ModelRule)...)
	rule.Mark = text.Ours.In(l)
	b.Controls = append(b.Controls, rule,
		view.Control{ID: "wi-reset", Key: "reset-whatif", Kind: view.Button, Label: text.WhatIfReset.In(l), Value: "1"})
	var w markup.Writer
	w.Elem("p", text.WhatIfRule.In(l), "class", "fine live-only")
	b.HTML = w.String()
	return b
}

// namesOf names an option's values in their order.
func namesOf(o state.Option, name func(id string) text.Pair) []text.Pair {
	var list []text.Pair
	for _, v := range o.Values {
		list = append(list, name(v))
	}
	return list
}

func ambition(r *record.Record, s state.State, group string) view.Control {
	l := s.Lang
	steps := text.WhatIfLevels
	switch group {
	case "data":
		steps = text.WhatIfDataSteps
	case "duty":
		steps = text.WhatIfDutySteps
	}
	c := view.Pick(s, "wi-am-"+group, optLevel[group], text.WhatIfLevel, steps...)
	c.Label = text.WhatIfLevel.Fill(l, overlayTitle(r, l, group))
	if c.Value == "0" && s.On.Has(group) {
		c.Hint = text.WhatIfBySwitch.In(l)
	}
	return c
}

// overlayTitle names a proposal or aspect.
func overlayTitle(r *record.Record, l text.Lang, id string) string {
	if o, _ := r.Overlay(id); o != nil {
		return o.Title.In(l)
	}
	return id
}

// width is the width of the panel's pictures.
func width(s state.State) float64 { return float64(min(max(s.Width, 300), 820)) }

// exact prints a number that is the record's own up to the last bits of a
// float: 65 − 59.1 reads 5.9.
func exact(v float64) string { return text.Number(math.Round(v*1e6) / 1e6) }

// bandText prints a computed band with one decimal.
func bandText(l text.Lang, b whatif.Band) string {
	return rangeText(l, text.Fixed(b.Lo, 1), text.Fixed(b.Hi, 1))
}

func rangeText(l text.Lang, lo, hi string) string {
	if lo == hi {
		return lo
	}
	return text.WhatIfLeverRange.Fill(l, lo, hi)
}

// gapText prints a reading's gap as the record gives it.
func gapText(l text.Lang, rd whatif.Reading) string {
	v := rangeText(l, exact(rd.Gap.Lo), exact(rd.Gap.Hi)) + " GW"
	if rd.AtMost {
		return text.WhatIfAtMost.Fill(l, v)
	}
	return v
}

// dayText writes a moment's day.
func dayText(l text.Lang, m record.Moment) string { return view.DayText(l, m) }
