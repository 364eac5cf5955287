package whatif

import (
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// Answer is the bar below the switches and what is said when it opens.
func Answer(r *record.Record, s state.State) (html, words string) { return bar(r, s), barWords(r, s) }

// bar is the bar below the switches: what the proposal or aspect pressed
// last says, which events it rings, and what the what-if analysis makes of all
// that are on. It is "" when none is on.
func bar(r *record.Record, s state.State) string {
	id := s.Answered()
	o, _ := r.Overlay(id)
	if o == nil {
		return ""
	}
	l := s.Lang
	var w markup.Writer
	w.Open("section", "id", "answer", "class", "answer", "data-for", id,
		"aria-label", text.AnswerLabel.Fill(l, o.Title.In(l)))
	answerTabs(&w, s, id)
	w.Open("div", "class", "answer-parts")
	w.Open("div")
	w.Elem("h2", state.Letter(id)+" · "+o.Title.In(l))
	w.Elem("p", o.Explanation.In(l), "class", "fine")
	w.Close("div")
	w.Open("div", "class", "answer-rings")
	w.Elem("p", ringsLine(r, l, id), "class", "answer-count")
	w.Open("p", "class", "fine")
	w.Text(text.AnswerSplit.Fill(l, howMany(len(o.IllustratedBy)), howMany(len(o.AnsweredLater))) + " ")
	w.Elem("span", text.AnswerTies.In(l), "class", "ours")
	w.Close("p")
	w.Close("div")
	w.Open("div", "class", "answer-if")
	answerIf(&w, r, s, id)
	w.Close("div")
	w.Close("div")
	w.Close("section")
	return w.String()
}

// barWords is the answer as one announcement.
func barWords(r *record.Record, s state.State) string {
	id := s.Answered()
	o, _ := r.Overlay(id)
	if o == nil {
		return text.AnswerNone.In(s.Lang)
	}
	l := s.Lang
	line, _ := ifLine(r, s, id)
	return o.Title.In(l) + text.Semicolon.In(l) + ringsLine(r, l, id) + text.Semicolon.In(l) + line
}

func howMany(n int) string { return text.Number(float64(n)) }

func ringsLine(r *record.Record, l text.Lang, id string) string {
	return text.Count(l, len(view.RingedBy(r, id)), text.AnswerRings, text.AnswerRingsOne)
}

// answerTabs choose whose answer is shown when several are on.
func answerTabs(w *markup.Writer, s state.State, shown string) {
	ids := s.On.List()
	if len(ids) < 2 {
		return
	}
	l := s.Lang
	w.Open("div", "class", "answer-tabs live-only", "role", "group", "aria-label", text.AnswerTabs.In(l))
	for _, id := range ids {
		pressed := "false"
		if id == shown {
			pressed = "true"
		}
		w.Elem("button", state.Letter(id)+" "+text.OverlayShort(id).In(l), "type", "button", "class", "act",
			"id", "answer-"+id, "data-act", "answer:"+id, "aria-pressed", pressed)
	}
	w.Close("div")
}

// answerIf tells what the what-if analysis makes of what is on.
func answerIf(w *markup.Writer, r *record.Record, s state.State, id string) {
	l := s.Lang
	line, hypothetical := ifLine(r, s, id)
	w.Open("p", "class", "answer-count")
	w.Text(line + " ")
	if hypothetical {
		w.Elem("span", text.Hypothetical.In(l), "class", "hypothetical")
	}
	w.Close("p")
	if hasLever(id) {
		out := whatif.Result(r, ChoicesOf(s))
		if top := out.Reading.Gap.Hi; top > 0 {
			w.Markup(chart.SmallBars(smallBand(shown(out, out.Reading.Gap), top), smallBand(shown(out, out.Left), top)))
		}
	}
	if level := ChoicesOf(s).Ambition(id); level > 0 && id != "warning" && id != "governance" {
		w.Elem("p", text.AnswerLevel.Fill(l, howMany(level)), "class", "fine")
	}
	w.Open("p")
	w.Elem("a", text.AnswerChange.In(l), "class", "answer-link", "href",
		s.Home()+string(state.WhatIf)+"/#on="+strings.Join(s.On.List(), ","), "data-act", "view:"+string(state.WhatIf))
	w.Close("p")
}

// smallBand is a gap as a bar: solid what it has at least, dashed to its most.
func smallBand(b whatif.Band, top float64) chart.SmallBar {
	return chart.SmallBar{Share: b.Lo / top, Rest: max(b.Hi-b.Lo, 0) / top}
}

// ifLine is the analysis in one line; hypothetical tells whether anything in
// it is assumed.
func ifLine(r *record.Record, s state.State, id string) (line string, hypothetical bool) {
	l := s.Lang
	switch {
	case hasLever(id):
		out := whatif.Result(r, ChoicesOf(s))
		start, left := bandWords(l, out.Reading.Gap, 0), bandWords(l, out.Left, 1)
		if out.AtMost() {
			start = text.WhatIfAtMost.Fill(l, text.Fixed(out.Reading.Gap.Hi, 0))
			left = text.WhatIfAtMost.Fill(l, text.Fixed(out.Left.Hi, 1))
		}
		return text.AnswerGap.Fill(l, start, left), true
	case id == "governance":
		return text.WhatIfGovernance.In(l), false
	}
	var won []string
	for _, m := range whatif.Shifted(r, ChoicesOf(s)).Moves {
		if e := r.Event(m.Event); e != nil && m.Gained() > 0 {
			won = append(won, text.AnswerSooner.Fill(l, turnName(l, e), text.Fixed(m.Gained(), 1)))
		}
	}
	if len(won) == 0 {
		return text.AnswerNoDays.In(l), true
	}
	return strings.Join(won, text.Semicolon.In(l)), true
}

func turnName(l text.Lang, e *record.Event) string {
	if e.Short.Empty() {
		return e.Title.In(l)
	}
	return e.Short.In(l)
}

func bandWords(l text.Lang, b whatif.Band, decimals int) string {
	lo, hi := text.Fixed(b.Lo, decimals), text.Fixed(b.Hi, decimals)
	if lo == hi {
		return lo
	}
	return text.WhatIfLeverRange.Fill(l, lo, hi)
}

// hasLever tells whether an overlay has a lever that is counted in GW.
func hasLever(id string) bool {
	for i := range whatif.Levers {
		if whatif.Levers[i].Group == id {
			return true
		}
	}
	return false
}
