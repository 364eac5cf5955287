package view

import (
	"strconv"

	"explorer/app/analysis/whatif"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// wiGroup is one proposal's levers: a setting and an own value for each, and
// below them mechanism, range, sources and what would disprove it.
func wiGroup(r *record.Record, s state.State, group string, first bool) Block {
	l := s.Lang
	b := Block{ID: "wi-" + group, Class: "wi wi-group", Label: wiOverlay(r, l, group), After: true}
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-"+group+"-title")
	if first {
		w.Elem("h3", text.WhatIfLevers.In(l))
	}
	w.Elem("h4", wiOverlay(r, l, group), "id", "wi-"+group+"-title")
	if group == "region" {
		limit, how, _ := whatif.ImportCap(r)
		w.Elem("p", text.WhatIfImportCap.Fill(l, wiExact(limit), how), "class", "fine")
	}
	if group == "plan" {
		w.Elem("p", text.WhatIfPlanNote.In(l), "class", "fine")
	}
	for _, id := range wiLeverIDs(group) {
		v := wiLever(r, s, id)
		b.Controls = append(b.Controls, v.controls(l)...)
		v.card(&w, r, l)
	}
	w.Close("section")
	b.HTML = w.String()
	return b
}

// wiLeverView is one lever as the panel shows it; lever is nil for the two
// that act on days.
type wiLeverView struct {
	id, unit string
	most     float64
	step     string
	option   string // the option's value
	choice   whatif.Choice
	shown    float64 // where the slider stands
	now      string  // the effect in words
	lever    *whatif.Lever
}

func wiLever(r *record.Record, s state.State, id string) wiLeverView {
	l := s.Lang
	v := wiLeverView{id: id, option: s.Opt.Get("lv_" + id), step: "0.1"}
	switch id {
	case "da":
		days, c := whatif.SharingDays(s)
		v.unit, v.most, v.step, v.choice, v.shown = "days", whatif.MaxSharingDays, "1", c, days
		v.now = text.WhatIfClockPublic.In(l)
		if c.On() {
			v.now = text.WhatIfClockWithin.Fill(l, wiDayCount(l, days))
		}
	case "du":
		cut, c := whatif.DelayCut(s)
		v.unit, v.most, v.step, v.choice, v.shown = "%", whatif.MaxDelayCut, "1", c, cut*100
		v.now = text.WhatIfOff.In(l)
		if c.On() {
			v.now = text.WhatIfCutBy.Fill(l, text.Number(cut*100))
		}
	default:
		for i := range whatif.Levers {
			if whatif.Levers[i].ID == id {
				v.lever = &whatif.Levers[i]
			}
		}
		v.unit, v.most = v.lever.Unit, v.lever.Most(r)
		v.choice = whatif.Chosen(r, s, v.lever)
		v.now = text.WhatIfOff.In(l)
		full, ranged := v.lever.Full(r)
		switch {
		case v.choice.Own:
			v.shown, v.now = v.choice.Value, text.Number(v.choice.Value)+" "+v.unit
		case v.choice.Level > 0 && ranged:
			share := float64(v.choice.Level) / 4
			v.shown = v.lever.Middle(r) * share
			v.now = wiBand(l, full.Times(share)) + " " + v.unit
		case v.choice.Level > 0:
			v.now = text.WhatIfNoRange.In(l)
		}
	}
	if v.choice.Own {
		v.now += text.WhatIfComma.In(l) + text.WhatIfYours.In(l)
	}
	return v
}

func (v wiLeverView) controls(l text.Lang) []Control {
	title := text.ModelLeverByID(v.id).Title.In(l)
	own := strconv.FormatFloat(v.shown, 'f', 1, 64)
	if v.step == "1" {
		own = strconv.FormatFloat(v.shown, 'f', 0, 64)
	}
	sel := Control{ID: "wi-lv-" + v.id, Key: "lv_" + v.id, Kind: Select, Label: title, Value: v.option, Choices: []Choice{
		{"p", text.WhatIfFollow.In(l)}, {"off", text.WhatIfOff.In(l)}}}
	for n := 1; n <= 4; n++ {
		sel.Choices = append(sel.Choices, Choice{"a" + strconv.Itoa(n), text.WhatIfLevelN.Fill(l, strconv.Itoa(n))})
	}
	if v.choice.Own {
		own, sel.Value = v.option, v.option
		sel.Choices = append(sel.Choices, Choice{v.option, text.WhatIfOwnChoice.In(l)})
	}
	slide := Control{ID: "wi-own-" + v.id, Key: "lv_" + v.id, Kind: Range, Label: text.WhatIfOwnOf.Fill(l, title), Value: own,
		Min: "0", Max: strconv.FormatFloat(v.most, 'f', -1, 64), Step: v.step, Text: v.now}
	if v.choice.Own {
		slide.Mark = text.WhatIfYours.In(l)
	}
	return []Control{sel, slide}
}

func (v wiLeverView) card(w *markup.Writer, r *record.Record, l text.Lang) {
	words := text.ModelLeverByID(v.id)
	w.Open("details", "class", "wi-lever", "id", "wi-card-"+v.id)
	w.Open("summary")
	w.Elem("b", words.Title.In(l))
	w.Text(" · " + v.now)
	w.Close("summary")
	w.Open("dl")
	term(w, text.WhatIfHow.In(l), words.How.In(l))
	term(w, text.WhatIfRange.In(l), v.rangeText(r, l))
	term(w, text.WhatIfDisprove.In(l), words.Disprove.In(l))
	w.Close("dl")
	if v.lever != nil {
		w.Elem("p", text.WhatIfRecordHas.In(l)+text.Colon.In(l), "class", "fine")
		wiRefs(w, r, l, v.lever.Refs())
	}
	if v.id == "du" {
		w.Elem("p", text.WhatIfRecordHas.In(l)+text.Colon.In(l), "class", "fine")
		w.Open("ul", "class", "wi-refs")
		for _, id := range []string{whatif.TriggerEvent, whatif.NoticeEvent, whatif.LevelEvent} {
			if e := r.Event(id); e != nil {
				w.Open("li")
				w.Elem("button", EventTime(l, e)+" "+e.Title.In(l), "type", "button", "class", "link", "data-event", e.ID)
				w.Text(" · ")
				w.Markup(wiSources(r, l, e.Sources))
				w.Close("li")
			}
		}
		w.Close("ul")
	}
	w.Close("details")
}

// rangeText writes low, central and high with their derivations, the words on
// where they come from, and the bound of an own value.
func (v wiLeverView) rangeText(r *record.Record, l text.Lang) string {
	words := text.ModelLeverByID(v.id)
	bound := text.WhatIfBoundIs.Fill(l, text.Value(l, v.most, v.unit))
	if v.lever == nil {
		return words.Range.In(l) + text.WhatIfSpace.In(l) + bound + text.WhatIfStop.In(l)
	}
	line := ""
	if v.lever.HasRange() {
		central := text.WhatIfNoCentral.In(l)
		if v.lever.Central != nil {
			central = wiFormula(r, v.lever.Central)
		}
		line = text.WhatIfRangeIs.Fill(l, wiFormula(r, v.lever.Low), central, wiFormula(r, v.lever.High)) + " " + v.unit + text.WhatIfStop.In(l) + text.WhatIfSpace.In(l)
	}
	return line + words.Range.In(l) + text.WhatIfSpace.In(l) + bound + text.WhatIfStop.In(l)
}

// wiFormula writes a recorded number as it is, a computed one with its
// derivation.
func wiFormula(r *record.Record, e *whatif.Expr) string {
	v, _ := e.Value(r)
	if e.Plain() {
		return wiExact(v)
	}
	return text.Fixed(v, 2) + " = " + e.Derivation(r)
}
