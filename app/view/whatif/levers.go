package whatif

import (
	"strconv"

	"explorer/app/analysis/whatif"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// leverGroup is one proposal's levers: a setting and an own value for each, and
// below them mechanism, range, sources and what would disprove it.
func leverGroup(r *record.Record, s state.State, group string, first bool) view.Block {
	l := s.Lang
	b := view.Block{ID: "wi-" + group, Class: "wi wi-group", Label: overlayTitle(r, l, group), After: true}
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-"+group+"-title")
	if first {
		w.Elem("h3", text.WhatIfLevers.In(l))
	}
	w.Elem("h4", overlayTitle(r, l, group), "id", "wi-"+group+"-title")
	if group == "region" {
		limit, how, _ := whatif.ImportCap(r)
		w.Elem("p", text.WhatIfImportCap.Fill(l, exact(limit), how), "class", "fine")
	}
	if group == "plan" {
		w.Elem("p", text.WhatIfPlanNote.In(l), "class", "fine")
	}
	for _, id := range leverIDs(group) {
		v := leverOf(r, s, id)
		b.Controls = append(b.Controls, v.controls(l)...)
		v.card(&w, r, l)
	}
	w.Close("section")
	b.HTML = w.String()
	return b
}

// leverView is one lever as the panel shows it; lever is nil for the two
// that act on days.
type leverView struct {
	id, unit string
	most     float64
	step     string
	option   string // the option's value
	choice   whatif.Choice
	shown    float64 // where the slider stands
	now      string  // the effect in words
	lever    *whatif.Lever
}

func leverOf(r *record.Record, s state.State, id string) leverView {
	l := s.Lang
	v := leverView{id: id, option: optLever[id].Of(s), step: "0.1"}
	switch id {
	case "da":
		days, c := whatif.SharingDays(ChoicesOf(s))
		v.unit, v.most, v.step, v.choice, v.shown = "days", whatif.MaxSharingDays, "1", c, days
		v.now = text.WhatIfClockPublic.In(l)
		if c.On() {
			v.now = text.WhatIfClockWithin.Fill(l, dayCount(l, days))
		}
	case "du":
		cut, c := whatif.DelayCut(ChoicesOf(s))
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
		v.choice = whatif.Chosen(r, ChoicesOf(s), v.lever)
		v.now = text.WhatIfOff.In(l)
		full, ranged := v.lever.Full(r)
		switch {
		case v.choice.Own:
			v.shown, v.now = v.choice.Value, text.Number(v.choice.Value)+" "+v.unit
		case v.choice.Level > 0 && ranged:
			share := float64(v.choice.Level) / 4
			v.shown = v.lever.Middle(r) * share
			v.now = bandText(l, full.Times(share)) + " " + v.unit
		case v.choice.Level > 0:
			v.now = text.WhatIfNoRange.In(l)
		}
	}
	if v.choice.Own {
		v.now += text.WhatIfComma.In(l) + text.WhatIfYours.In(l)
	}
	return v
}

func (v leverView) controls(l text.Lang) []view.Control {
	title := text.ModelLeverByID(v.id).Title.In(l)
	own := strconv.FormatFloat(v.shown, 'f', 1, 64)
	if v.step == "1" {
		own = strconv.FormatFloat(v.shown, 'f', 0, 64)
	}
	sel := view.Control{ID: "wi-lv-" + v.id, Key: optLever[v.id].Key, Kind: view.Select, Label: title, Value: v.option, Choices: []view.Choice{
		{Value: "p", Label: text.WhatIfFollow.In(l)}, {Value: "off", Label: text.WhatIfOff.In(l)}}}
	for n := 1; n <= 4; n++ {
		sel.Choices = append(sel.Choices, view.Choice{Value: "a" + strconv.Itoa(n), Label: text.WhatIfLevelN.Fill(l, strconv.Itoa(n))})
	}
	if v.choice.Own {
		own, sel.Value = v.option, v.option
		sel.Choices = append(sel.Choices, view.Choice{Value: v.option, Label: text.WhatIfOwnChoice.In(l)})
	}
	slide := view.Control{ID: "wi-own-" + v.id, Key: optLever[v.id].Key, Kind: view.Range, Label: text.WhatIfOwnOf.Fill(l, title), Value: own,
		Min: "0", Max: strconv.FormatFloat(v.most, 'f', -1, 64), Step: v.step, Text: v.now}
	if v.choice.Own {
		slide.Mark = text.WhatIfYours.In(l)
	}
	return []view.Control{sel, slide}
}

func (v leverView) card(w *markup.Writer, r *record.Record, l text.Lang) {
	words := text.ModelLeverByID(v.id)
	w.Open("details", "class", "wi-lever", "id", "wi-card-"+v.id)
	w.Open("summary")
	w.Elem("b", words.Title.In(l))
	w.Text(" · " + v.now)
	w.Close("summary")
	w.Open("dl")
	view.Term(w, text.WhatIfHow.In(l), words.How.In(l))
	view.Term(w, text.WhatIfRange.In(l), v.rangeText(r, l))
	view.Term(w, text.WhatIfDisprove.In(l), words.Disprove.In(l))
	w.Close("dl")
	if v.lever != nil {
		w.Elem("p", text.WhatIfRecordHas.In(l)+text.Colon.In(l), "class", "fine")
		refList(w, r, l, v.lever.Refs())
	}
	if v.id == "du" {
		w.Elem("p", text.WhatIfRecordHas.In(l)+text.Colon.In(l), "class", "fine")
		w.Open("ul", "class", "wi-refs")
		for _, id := range []string{whatif.TriggerEvent, whatif.NoticeEvent, whatif.LevelEvent} {
			if e := r.Event(id); e != nil {
				w.Open("li")
				w.Elem("button", view.EventTime(l, e)+" "+e.Title.In(l), "type", "button", "class", "link", "data-event", e.ID)
				w.Text(" · ")
				w.Markup(sourceList(r, l, e.Sources))
				w.Close("li")
			}
		}
		w.Close("ul")
	}
	w.Close("details")
}

// rangeText writes low, central and high with their derivations, the words on
// where they come from, and the bound of an own value.
func (v leverView) rangeText(r *record.Record, l text.Lang) string {
	words := text.ModelLeverByID(v.id)
	bound := text.WhatIfBoundIs.Fill(l, text.Value(l, v.most, v.unit))
	if v.lever == nil {
		return words.Range.In(l) + text.WhatIfSpace.In(l) + bound + text.WhatIfStop.In(l)
	}
	line := ""
	if v.lever.HasRange() {
		central := text.WhatIfNoCentral.In(l)
		if v.lever.Central != nil {
			central = formula(r, v.lever.Central)
		}
		line = text.WhatIfRangeIs.Fill(l, formula(r, v.lever.Low), central, formula(r, v.lever.High)) + " " + v.unit + text.WhatIfStop.In(l) + text.WhatIfSpace.In(l)
	}
	return line + words.Range.In(l) + text.WhatIfSpace.In(l) + bound + text.WhatIfStop.In(l)
}

// formula writes a recorded number as it is, a computed one with its
// derivation.
func formula(r *record.Record, e *whatif.Expr) string {
	v, _ := e.Value(r)
	if e.Plain() {
		return exact(v)
	}
	return text.Fixed(v, 2) + " = " + e.Derivation(r)
}
