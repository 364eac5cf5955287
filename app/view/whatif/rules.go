package whatif

import (
	"strconv"
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// ruleSentence says when the rule in use would have warned, or "".
func ruleSentence(r *record.Record, s state.State) string {
	rule, ok := whatif.RuleOf(ChoicesOf(s))
	if !ok {
		return ""
	}
	return alarmText(s.Lang, whatif.Run(r, rule))
}

func alarmText(l text.Lang, a whatif.Alarm) string {
	if !a.Fired {
		return text.WhatIfNotFired.In(l)
	}
	if sooner(a) {
		return text.WhatIfFiredIn.Fill(l, dayText(l, a.Soonest), dayText(l, a.At), leads(l, a, whatif.NoticeEvent), leads(l, a, whatif.LevelEvent))
	}
	return text.WhatIfFired.Fill(l, dayText(l, a.At),
		lead(l, a.LeadNotice, text.WhatIfLeadNotice, text.WhatIfSameNotice, text.WhatIfLateNotice),
		lead(l, a.LeadLevel, text.WhatIfLeadLevel, text.WhatIfSameLevel, text.WhatIfLateLevel))
}

func lead(l text.Lang, days int, early, same, late text.Pair) string {
	switch {
	case days > 0:
		return early.Fill(l, dayCount(l, float64(days)))
	case days < 0:
		return late.Fill(l, dayCount(l, float64(-days)))
	}
	return same.In(l)
}

// dayCount writes a number of days: 1 day, 5 days.
func dayCount(l text.Lang, n float64) string {
	if n == 1 {
		return text.WhatIfOneDay.In(l)
	}
	return text.WhatIfDaysUnit.Fill(l, text.Number(n))
}

func rules(r *record.Record, s state.State) view.Block {
	l := s.Lang
	b := view.Block{ID: "wi-rules", Class: "wi wi-rules", Label: text.WhatIfRuleName.In(l)}
	rule, ok := whatif.RuleOf(ChoicesOf(s))
	if ok && rule.ID == "own" {
		b.Controls = ruleControls(r, s, rule)
	}
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-rules-title")
	w.Open("h3", "id", "wi-rules-title")
	w.Text(text.WhatIfRules.In(l) + " ")
	w.Elem("span", text.Ours.In(l), "class", "ours")
	w.Close("h3")
	if ok {
		ruleBody(&w, r, s, rule)
	} else {
		w.Elem("p", text.WhatIfRuleNone.In(l))
	}
	presetTable(&w, r, s)
	w.Elem("p", text.WhatIfOnlySeen.In(l), "class", "fine")
	if !ok {
		rule, _ = whatif.Preset("two")
		rule = whatif.Timely(rule, ChoicesOf(s))
	}
	checkTable(&w, r, l, rule)
	w.Close("section")
	b.HTML = w.String()
	return b
}

func ruleBody(w *markup.Writer, r *record.Record, s state.State, rule whatif.Rule) {
	l := s.Lang
	a := whatif.Run(r, rule)
	var names []string
	for _, id := range rule.Signals {
		names = append(names, text.ModelSignal(id).In(l))
	}
	w.Elem("p", text.WhatIfRuleIs.Fill(l, strconv.Itoa(rule.K), strconv.Itoa(len(rule.Signals)), strings.Join(names, text.WhatIfComma.In(l)))+
		text.WhatIfSpace.In(l)+clock(l, rule))
	fired := ""
	if a.Fired {
		fired = a.At.Date()
	}
	w.Elem("p", alarmText(l, a), "class", "wi-answer", "data-fires", fired)
	w.Markup(ruleChart(s, a))
	w.Elem("p", text.WhatIfRuleKey.In(l), "class", "fine")
	if len(a.Used) > 0 {
		t := table{caption: text.WhatIfUsed.In(l), markup: map[int]bool{4: true}, wide: map[int]bool{1: true, 4: true},
			heads: []text.Pair{text.WhatIfSignal, text.WhatIfValue, text.WhatIfMeasuredOn, text.WhatIfKnownOn, text.WhatIfSource}}
		for _, h := range a.Used {
			t.rows = append(t.rows, []string{text.ModelSignal(h.Signal).In(l), sightValue(l, signalOf(a, h.Signal), h.Sight),
				dayText(l, h.Sight.Measured), dayText(l, h.Sight.Known), sourceList(r, l, h.Sight.Sources)})
		}
		t.write(w, l)
	}
	w.Elem("h4", text.WhatIfBlind.In(l))
	w.Open("ul")
	for _, g := range a.Signals {
		w.Elem("li", blindText(l, g))
	}
	w.Close("ul")
}

func clock(l text.Lang, rule whatif.Rule) string {
	if rule.Within < 0 {
		return text.WhatIfClockPublic.In(l)
	}
	return text.WhatIfClockWithin.Fill(l, dayCount(l, rule.Within))
}

func signalOf(a whatif.Alarm, id string) whatif.Signal {
	for _, g := range a.Signals {
		if g.ID == id {
			return g
		}
	}
	return whatif.Signal{ID: id}
}

// sightValue writes a reading: a measured value with its precision, or an
// alert's label with a mark when its end is not recorded.
func sightValue(l text.Lang, g whatif.Signal, rd whatif.Sight) string {
	if g.Base != nil {
		return view.Precisely(l, rd.Precision) + text.Value(l, rd.Value, g.Unit)
	}
	if rd.Open {
		return rd.Label.In(l) + text.Colon.In(l) + text.WhatIfOpenEnd.In(l)
	}
	return rd.Label.In(l)
}

func blindText(l text.Lang, g whatif.Signal) string {
	name := text.ModelSignal(g.ID).In(l)
	first, n := firstKnown(g)
	if n == 0 {
		return text.WhatIfBlindAll.Fill(l, name)
	}
	line := text.WhatIfBlindUntil.Fill(l, name, dayText(l, first))
	if g.Hindsight {
		line += text.Semicolon.In(l) + text.WhatIfIts2022.In(l)
	}
	if g.Base != nil {
		line += text.Semicolon.In(l) + text.WhatIfSparse.Fill(l, strconv.Itoa(n))
	}
	return line
}

// firstKnown is when a signal was first known in the season, and how many
// readings the season has.
func firstKnown(g whatif.Signal) (first record.Moment, n int) {
	for _, rd := range g.Readings {
		if rd.Known < whatif.Season.To {
			if n == 0 {
				first = rd.Known
			}
			n++
		}
	}
	return first, n
}

// pictured is the window of the rule picture.
var pictured = record.Span{From: record.At(2022, 6, 25, 0, 0), To: record.At(2022, 8, 29, 0, 0)}

func ruleChart(s state.State, a whatif.Alarm) string {
	l := s.Lang
	f := chart.Rules{Lang: l, Width: width(s), W: pictured, Stamp: text.WhatIfNoFireStamp.In(l),
		Real: []chart.RuleLine{
			{At: record.At(2022, 8, 14, 0, 0), Label: text.WhatIfMarkNotice.In(l)},
			{At: record.At(2022, 8, 21, 0, 0), Label: text.WhatIfMarkLevel.In(l)}}}
	if a.Fired {
		at := a.At
		f.Fire = &at
		f.Stamp = text.WhatIfFireStamp.Fill(l, firesOn(l, a))
	}
	f.Label = text.WhatIfRuleLabel.Fill(l, f.Stamp)
	for _, g := range a.Signals {
		row := chart.RuleRow{Title: text.ModelSignal(g.ID).In(l), Value: threshold(l, g, a.Rule)}
		first, n := firstKnown(g)
		if n == 0 {
			first = pictured.To
		}
		row.Blind = record.Span{From: pictured.From, To: max(first, pictured.From)}
		for _, rd := range g.Readings {
			d := chart.RuleDot{From: rd.From, Measured: rd.Measured, Known: rd.Known, State: "no"}
			switch {
			case rd.Yes:
				d.State = "yes"
			case rd.Unsure:
				d.State = "unsure"
			}
			for _, h := range a.Used {
				d.Used = d.Used || h.Signal == g.ID && h.Sight.Known == rd.Known && h.Sight.Measured == rd.Measured && rd.Yes
			}
			row.Dots = append(row.Dots, d)
		}
		f.Rows = append(f.Rows, row)
	}
	return f.SVG()
}

func threshold(l text.Lang, g whatif.Signal, rule whatif.Rule) string {
	switch {
	case g.Base == nil && g.ID == "dry":
		return text.WhatIfInForce.In(l)
	case g.Base == nil && rule.Heat == "orange":
		return text.WhatIfHeatOrange.In(l)
	case g.Base == nil:
		return text.WhatIfHeatRed.In(l)
	}
	sign := text.AtMost
	if g.Above {
		sign = text.AtLeast
	}
	return sign.In(l) + text.Value(l, g.Threshold, g.Unit)
}

func presetTable(w *markup.Writer, r *record.Record, s state.State) {
	l := s.Lang
	t := table{caption: text.WhatIfPresets.In(l) + text.Colon.In(l) + text.Hypothetical.In(l),
		heads: []text.Pair{text.WhatIfRuleName, text.WhatIfFirst, text.WhatIfVsNotice, text.WhatIfVsLevel, text.WhatIfOf2022}}
	for _, p := range whatif.Presets {
		a := whatif.Run(r, whatif.Timely(p, ChoicesOf(s)))
		row := []string{text.ModelRule(p.ID).In(l), text.WhatIfSilent.In(l), "–", "–"}
		if a.Fired {
			row[1] = firesOn(l, a)
			row[2], row[3] = leads(l, a, whatif.NoticeEvent), leads(l, a, whatif.LevelEvent)
		}
		row = append(row, of2022(l, a))
		t.rows = append(t.rows, row)
	}
	t.write(w, l)
}

func checkTable(w *markup.Writer, r *record.Record, l text.Lang, rule whatif.Rule) {
	w.Elem("h4", text.WhatIfFalse.In(l))
	w.Elem("p", text.WhatIfFalseHint.In(l), "class", "fine")
	t := table{caption: text.WhatIfFalse.In(l) + " · " + text.ModelRule(rule.ID).In(l), heads: []text.Pair{text.WhatIfYear, text.WhatIfWholeRule}}
	for _, id := range rule.Signals {
		t.heads = append(t.heads, text.ModelSignal(id))
	}
	fires := make([][]string, len(rule.Signals))
	years := whatif.Check(r, rule)
	for _, y := range years {
		row := []string{strconv.Itoa(y.Year), verdict(l, y.Rule)}
		watched := whatif.Watch(r, rule, y.Year)
		for i, v := range y.Signals {
			if len(watched[i].Readings) == 0 {
				row = append(row, text.WhatIfNoData.In(l))
			} else {
				row = append(row, verdict(l, v))
			}
			if v == whatif.Fires {
				fires[i] = append(fires[i], row[0])
			}
		}
		t.rows = append(t.rows, row)
	}
	for i, years := range fires {
		if len(years) > 0 {
			w.Elem("p", text.WhatIfAloneFires.Fill(l, text.ModelSignal(rule.Signals[i]).In(l), strings.Join(years, text.WhatIfComma.In(l))))
		}
	}
	t.write(w, l)
	all, none := whatif.Cells(years)
	w.Elem("p", text.WhatIfNoDataOf.Fill(l, strconv.Itoa(none), strconv.Itoa(all)), "class", "fine", "data-no-data", strconv.Itoa(none))
}

func verdict(l text.Lang, v whatif.Verdict) string {
	switch v {
	case whatif.Fires:
		return text.WhatIfFires.In(l)
	case whatif.Silent:
		return text.WhatIfSilent.In(l)
	}
	return text.WhatIfUnknown.In(l)
}
