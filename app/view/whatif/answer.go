package whatif

import (
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

func answer(r *record.Record, s state.State, out whatif.Outcome) string {
	l := s.Lang
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-answer-title")
	w.Elem("h3", text.WhatIfAnswer.In(l), "id", "wi-answer-title")
	w.Elem("p", sentence(r, s, out), "class", "wi-answer", "role", "status", "data-closed", closed(out))
	if used := using(l, out); used != "" {
		w.Elem("p", text.WhatIfUsing.Fill(l, used))
	}
	if out.Refused {
		w.Elem("p", text.WhatIfRefused.Fill(l, text.ModelReading(out.Reading.ID).In(l)), "class", "wi-refused")
	}
	for _, note := range notes(r, s, out) {
		w.Elem("p", note, "class", "fine")
	}
	w.Elem("h4", text.WhatIfBands.In(l))
	w.Markup(bandChart(s, out))
	w.Elem("p", text.WhatIfOrder.In(l), "class", "fine")
	steps(&w, l, out)
	w.Elem("button", text.WhatIfDownload.In(l), "type", "button", "class", "act live-only", "data-download", "whatif.csv")
	w.Close("section")
	return w.String()
}

func closed(out whatif.Outcome) string {
	if len(out.Steps) == 0 {
		return "record"
	}
	return out.Closed()
}

// sentence answers in one or two sentences.
func sentence(r *record.Record, s state.State, out whatif.Outcome) string {
	l := s.Lang
	if len(out.Steps) == 0 {
		rest := ""
		if out.After {
			rest = text.WhatIfSpace.In(l) + text.WhatIfLessStop.Fill(l, leftText(l, out, out.Start))
		}
		if rule := ruleSentence(r, s); rule != "" {
			return text.WhatIfGapAlone.Fill(l, gapText(l, out.Reading)) + rest + text.WhatIfSpace.In(l) + rule +
				text.WhatIfSpace.In(l) + text.WhatIfNotFinding.In(l)
		}
		return text.WhatIfRecordOnly.Fill(l, gapText(l, out.Reading)) + rest
	}
	band := leftText(l, out, out.Left)
	line := ""
	switch out.Closed() {
	case "yes":
		line = text.WhatIfClosedYes.In(l)
	case "open":
		line = text.WhatIfClosedOpen.Fill(l, band)
	default:
		line = text.WhatIfClosedNo.Fill(l, band)
	}
	if rule := ruleSentence(r, s); rule != "" {
		line += text.WhatIfSpace.In(l) + rule
	}
	return line + text.WhatIfSpace.In(l) + text.WhatIfNotFinding.In(l)
}

// leftText writes what is left of a gap. From a start that is only "at most"
// the answer is "at most" too: its lower end is not known.
func leftText(l text.Lang, out whatif.Outcome, left whatif.Band) string {
	if out.AtMost() {
		return text.WhatIfAtMost.Fill(l, text.Fixed(left.Hi, 1)+" GW")
	}
	return bandText(l, left) + " GW"
}

// shown is a band as the picture draws it: an upper bound begins at 0.
func shown(out whatif.Outcome, b whatif.Band) whatif.Band {
	if out.AtMost() {
		b.Lo = 0
	}
	return b
}

func using(l text.Lang, out whatif.Outcome) string {
	var list []string
	for _, st := range out.Steps {
		list = append(list, leverName(l, st))
	}
	return strings.Join(list, text.WhatIfComma.In(l))
}

func leverName(l text.Lang, st whatif.Step) string {
	title := text.ModelLeverByID(st.Lever.ID).Title.In(l)
	if st.Choice.Own {
		return text.WhatIfYoursAt.Fill(l, title, text.Number(st.Choice.Value)+" "+st.Lever.Unit)
	}
	return text.WhatIfAtLevel.Fill(l, title, text.Number(float64(st.Choice.Level)))
}

// notes are the cautions that belong to the levers in use.
func notes(r *record.Record, s state.State, out whatif.Outcome) []string {
	l := s.Lang
	var list []string
	demand := false
	for _, st := range out.Steps {
		title := text.ModelLeverByID(st.Lever.ID).Title.In(l)
		if st.Choice.Clipped {
			list = append(list, title+text.Colon.In(l)+text.WhatIfClipped.Fill(l, text.Number(st.Choice.Value)+" "+st.Lever.Unit))
		}
		if st.Capped {
			limit, how, _ := whatif.ImportCap(r)
			list = append(list, text.WhatIfCapped.Fill(l, exact(limit), how))
		}
		if st.Overlap {
			list = append(list, text.WhatIfOverlap.Fill(l, text.Number(out.Stop)))
		}
		demand = demand || st.Lever.ID == "dr"
	}
	if demand && !out.After {
		list = append(list, text.WhatIfBefore.In(l))
	}
	_, ruled := whatif.RuleOf(ChoicesOf(s))
	_, da := whatif.SharingDays(ChoicesOf(s))
	_, du := whatif.DelayCut(ChoicesOf(s))
	if ruled || da.On() || du.On() {
		list = append(list, text.WhatIfDaysOnly.In(l))
	}
	return list
}

func bandChart(s state.State, out whatif.Outcome) string {
	l := s.Lang
	f := chart.LeversBand{Width: width(s), Unit: "GW", Top: 20}
	start, rest, left := shown(out, out.Reading.Gap), shown(out, out.Start), shown(out, out.Left)
	f.Rows = append(f.Rows, chart.BandRow{
		Title: text.WhatIfStartRow.In(l) + text.Colon.In(l) + text.ModelReading(out.Reading.ID).In(l),
		Value: gapText(l, out.Reading), Lo: start.Lo, Hi: start.Hi})
	if out.After {
		f.Rows = append(f.Rows, chart.BandRow{Title: text.WhatIfStopRow.In(l), Value: leftText(l, out, out.Start), Lo: rest.Lo, Hi: rest.Hi})
	}
	for _, st := range out.Steps {
		b := shown(out, st.Left)
		f.Rows = append(f.Rows, chart.BandRow{
			Title: "− " + leverName(l, st), Value: leftText(l, out, st.Left), Lo: b.Lo, Hi: b.Hi, Hyp: true})
	}
	summary := gapText(l, out.Reading)
	if len(out.Steps) > 0 {
		f.Stamp = text.Hypothetical.In(l)
	}
	if len(out.Steps) > 1 {
		f.Rows = append(f.Rows, chart.BandRow{Title: text.WhatIfFinal.In(l), Value: leftText(l, out, out.Left),
			Lo: left.Lo, Hi: left.Hi, Hyp: true, Final: true})
	}
	if len(out.Steps) > 0 {
		summary += " → " + leftText(l, out, out.Left) + text.WhatIfComma.In(l) + f.Stamp
	}
	f.Label = text.WhatIfBandsLabel.Fill(l, summary)
	return f.SVG()
}

func steps(w *markup.Writer, l text.Lang, out whatif.Outcome) {
	if len(out.Steps) == 0 {
		return
	}
	w.Open("details", "class", "wi-twin")
	w.Elem("summary", text.WhatIfTable.In(l))
	t := table{caption: text.WhatIfBands.In(l) + text.Colon.In(l) + text.Hypothetical.In(l),
		heads: []text.Pair{text.WhatIfStep, text.WhatIfEffect, text.WhatIfCounted, text.WhatIfLeft}}
	t.rows = append(t.rows, []string{text.WhatIfStartRow.In(l), "", "", gapText(l, out.Reading)})
	if out.After {
		t.rows = append(t.rows, []string{text.WhatIfStopRow.In(l), text.Number(out.Stop), text.Number(out.Stop), leftText(l, out, out.Start)})
	}
	for _, st := range out.Steps {
		t.rows = append(t.rows, []string{leverName(l, st), bandText(l, st.Effect), bandText(l, st.Counted), leftText(l, out, st.Left)})
	}
	t.write(w, l)
	w.Close("details")
}

func tornado(r *record.Record, s state.State) string {
	l := s.Lang
	base, swings, alone := whatif.Tornado(r, ChoicesOf(s))
	f := chart.Tornado{Width: width(s), Unit: "GW", Base: base, Stamp: text.Hypothetical.In(l),
		Note: text.WhatIfTornadoBase.Fill(l, text.Fixed(base, 1))}
	t := table{caption: text.WhatIfTornado.In(l) + " GW", heads: []text.Pair{text.WhatIfAssumption, text.WhatIfBest, text.WhatIfWorst}}
	var names []string
	for _, sw := range swings {
		title := text.WhatIfTheReading.In(l)
		if sw.ID != "reading" {
			title = text.ModelLeverByID(sw.ID).Title.In(l)
		}
		if sw.Readers {
			title += text.Colon.In(l) + text.WhatIfYours.In(l)
		}
		names = append(names, title)
		f.Rows = append(f.Rows, chart.TornadoRow{Title: title, Best: sw.Best, Worst: sw.Worst,
			Value: bandText(l, whatif.Band{Lo: sw.Best, Hi: sw.Worst})})
		t.rows = append(t.rows, []string{title, text.Fixed(sw.Best, 1), text.Fixed(sw.Worst, 1)})
	}
	f.Label = text.WhatIfTornadoLabel.Fill(l, strings.Join(names, text.WhatIfComma.In(l)))
	how := text.WhatIfTornadoUsed
	if alone {
		f.Note = text.WhatIfTornadoZero.Fill(l, text.Fixed(base, 1))
		how = text.WhatIfTornadoAlone
	}
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-tornado-title")
	w.Elem("h3", text.WhatIfTornado.In(l), "id", "wi-tornado-title")
	w.Elem("p", how.In(l), "class", "fine")
	w.Markup(f.SVG())
	w.Open("details", "class", "wi-twin")
	w.Elem("summary", text.WhatIfTable.In(l))
	t.write(&w, l)
	w.Close("details")
	w.Close("section")
	return w.String()
}
