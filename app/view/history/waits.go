package history

import (
	"math"
	"strconv"

	"explorer/app/analysis/history"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/text"
	"explorer/app/view"
)

// curve is the picture with its summary table and the test between groups.
func (q *waits) curve() view.Block {
	var w markup.Writer
	w.Open("div", "class", "hist-curve")
	if len(q.groups) > 0 {
		f := q.picture()
		picture(&w, f.Label, f.SVG())
		note := text.HistBandNote
		if len(q.groups) > 2 {
			note = text.HistNoBand
		}
		w.Elem("p", note.In(q.l), "class", "fine")
		q.summary(&w)
		q.testLine(&w)
	}
	w.Close("div")
	return view.Block{ID: "h-curve", HTML: w.String()}
}

func (q *waits) picture() chart.Survival {
	l := q.l
	f := chart.Survival{Width: float64(q.s.Width), YLabel: text.HistY.In(l), XLabel: text.HistX.In(l),
		Risk: text.HistRisk.In(l), Max: q.reach()}
	f.Ticks = wholeTicks(f.Max, 8)
	if q.s.Width < chart.NarrowBelow {
		f.Ticks = wholeTicks(f.Max, 5)
	}
	said := ""
	group, day, chosen := q.step()
	for i, g := range q.groups {
		c := chart.SurvivalCurve{Name: g.name, Class: g.class, Band: len(q.groups) <= 2 && g.curve.Events >= fewAnswers}
		if len(q.groups) > 1 {
			c.Key = string(rune('A' + i))
		}
		for _, st := range g.curve.Steps {
			c.Steps = append(c.Steps, chart.SurvivalStep{
				Time: st.Time, S: st.Survival, Low: st.Low, High: st.High, InBand: !math.IsNaN(st.Low),
				Ended: st.Events > 0, Censored: st.Censored > 0,
				Set:   optStep.Set(stepID(g.id, st)),
				Title: text.HistStep.Fill(l, text.Number(st.Time), count(st.Events), percent(st.Survival)),
				Lit:   chosen && g.id == group && st.Time == float64(day),
			})
		}
		for _, t := range f.Ticks {
			c.AtRisk = append(c.AtRisk, g.curve.AtRisk(t))
		}
		f.Curves = append(f.Curves, c)
		said += text.HistCurveGroup.Fill(l, g.name, count(g.curve.N), count(g.curve.Events), q.days(g.curve.Median().Value))
	}
	f.Label = text.HistCurve.Fill(l, said)
	return f
}

// reach is the longest answered wait of all groups, at least a week: beyond
// it curves are level.
func (q *waits) reach() float64 {
	most := 7.0
	for _, g := range q.groups {
		for _, st := range g.curve.Steps {
			if st.Events > 0 {
				most = max(most, st.Time)
			}
		}
	}
	return most + 1
}

func wholeTicks(most float64, n int) []float64 {
	var ticks []float64
	for _, t := range (chart.Linear{D0: 0, D1: most, R0: 0, R1: 1}).Ticks(n) {
		if t == math.Trunc(t) {
			ticks = append(ticks, t)
		}
	}
	return ticks
}

func stepID(group string, st history.Step) string {
	return group + "." + strconv.Itoa(int(st.Time))
}

// summary is the table twin of the picture: sizes, medians and where each
// curve stands after a week.
func (q *waits) summary(w *markup.Writer) {
	l := q.l
	openTable(w, l, text.HistSummary.In(l), text.HistColGroup, text.HistColN, text.HistColEnd, text.HistColMedian, text.HistColWeek)
	few := false
	for i, g := range q.groups {
		name := g.name
		if len(q.groups) > 1 {
			name = string(rune('A'+i)) + " " + name
		}
		few = few || g.curve.Events < fewAnswers
		w.Open("tr")
		w.Elem("th", name, "scope", "row")
		cell(w, count(g.curve.N))
		cell(w, count(g.curve.Events))
		cell(w, q.median(g.curve))
		cell(w, q.week(g.curve))
		w.Close("tr")
	}
	closeTable(w)
	if few {
		w.Elem("p", text.HistFewNote.Fill(l, count(fewAnswers)), "class", "fine")
	}
}

// median is a curve's median with its interval, in words where there is none.
func (q *waits) median(c history.Curve) string {
	m := c.Median()
	s := q.days(m.Value)
	if c.Events < fewAnswers {
		return s + text.Semicolon.In(q.l) + text.HistFew.In(q.l)
	}
	return s + q.limits(m)
}

func (q *waits) week(c history.Curve) string {
	st, ok := c.At(7)
	if !ok {
		return percent(1)
	}
	s := percent(st.Survival)
	switch {
	case c.Events < fewAnswers:
		return s + text.Semicolon.In(q.l) + text.HistFew.In(q.l)
	case math.IsNaN(st.Low):
		return s
	}
	return s + bracket(q.l, text.HistTo.Fill(q.l, percent(st.Low), percent(st.High)))
}

func (q *waits) days(v float64) string {
	if math.IsNaN(v) {
		return text.HistNotReach.In(q.l)
	}
	return text.HistDays.Fill(q.l, text.Number(v))
}

// limits is a median's interval in brackets, or "" when neither end is
// reached.
func (q *waits) limits(m history.Median) string {
	if math.IsNaN(m.Low) && math.IsNaN(m.High) {
		return ""
	}
	return bracket(q.l, text.HistTo.Fill(q.l, q.limit(m.Low), q.limit(m.High)))
}

func (q *waits) limit(v float64) string {
	if math.IsNaN(v) {
		return text.HistNotReach.In(q.l)
	}
	return text.Number(v)
}

// smallGroup names the first group with too few answers to test, or "".
func (q *waits) smallGroup() string {
	for _, g := range q.groups {
		if g.curve.Events < fewAnswers {
			return g.name
		}
	}
	return ""
}

func (q *waits) test() history.LogRank {
	var rows [][]history.Row
	for _, g := range q.groups {
		rows = append(rows, history.Rows(g.spells))
	}
	return history.LogRankTest(rows)
}

func (q *waits) testLine(w *markup.Writer) {
	l := q.l
	if len(q.groups) < 2 {
		return
	}
	if optGroup.Of(q.s) == "answer" {
		w.Elem("p", text.HistTestSame.In(l))
		return
	}
	if small := q.smallGroup(); small != "" {
		w.Elem("p", text.HistTestFew.Fill(l, small, count(fewAnswers)))
		return
	}
	t := q.test()
	words, p := text.HistTest, text.Fixed(t.P, 3)
	if t.P < 0.001 {
		words, p = text.HistTestP, "< 0.001"
	}
	w.Open("p")
	w.Text(words.Fill(l, text.Fixed(t.ChiSq, 2), count(t.DF), p))
	w.Text(" ")
	if words := q.permuted(); words != "" {
		w.Text(words + " ")
	}
	w.Elem("span", text.HistTestWarn.In(l), "class", "fine")
	w.Close("p")
}

// calculation shows formula, rows and numbers at risk. It does not depend on
// the chosen step, so that choosing one here keeps the focus.
func (q *waits) calculation() view.Block {
	l := q.l
	var w markup.Writer
	w.Open("details", "class", "hist-calc")
	w.Elem("summary", text.HistCalc.In(l))
	w.Elem("p", text.HistCalcKM.In(l))
	w.Elem("p", text.HistCalcMed.In(l))
	for _, g := range q.groups {
		q.dayTable(&w, g)
	}
	if len(q.groups) > 1 && optGroup.Of(q.s) != "answer" {
		w.Elem("p", text.HistCalcTest.In(l))
		t := q.test()
		openTable(&w, l, text.HistTestTable.In(l), text.HistColGroup, text.HistColN, text.HistObserved, text.HistExpected)
		for i, g := range q.groups {
			w.Open("tr")
			w.Elem("th", g.name, "scope", "row")
			cell(&w, count(g.curve.N))
			cell(&w, text.Number(t.Observed[i]))
			cell(&w, text.Fixed(t.Expected[i], 1))
			w.Close("tr")
		}
		closeTable(&w)
	}
	w.Close("details")
	return view.Block{ID: "h-calc", HTML: w.String()}
}

func (q *waits) dayTable(w *markup.Writer, g waitGroup) {
	l := q.l
	openTable(w, l, text.HistTable.Fill(l, g.name), text.HistCDay, text.HistCRisk, text.HistCEnd, text.HistCCens,
		text.HistCS, text.HistCSE, text.HistCBand, text.HistCH)
	few := g.curve.Events < fewAnswers
	for _, st := range g.curve.Steps {
		w.Open("tr")
		w.Elem("th", text.Number(st.Time), "scope", "row")
		cell(w, count(st.AtRisk))
		if st.Events > 0 {
			w.Open("td")
			w.Elem("button", count(st.Events), "type", "button", "class", "inline", "data-set", optStep.Set(stepID(g.id, st)),
				"aria-label", text.HistCShow.Fill(l, text.Number(st.Time), count(st.Events)))
			w.Close("td")
		} else {
			cell(w, "0")
		}
		cell(w, count(st.Censored))
		cell(w, text.Fixed(st.Survival, 2))
		cell(w, number(st.SE, 2))
		if few {
			cell(w, text.HistFew.In(l))
		} else if math.IsNaN(st.Low) {
			cell(w, "—")
		} else {
			cell(w, text.HistRangeOf.Fill(l, text.Fixed(st.Low, 2), text.Fixed(st.High, 2)))
		}
		cell(w, text.Fixed(st.Hazard, 2)+bracket(l, number(st.HazardSE, 2)))
		w.Close("tr")
	}
	closeTable(w)
}
