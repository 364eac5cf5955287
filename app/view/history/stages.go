package history

import (
	"strconv"

	"explorer/app/analysis/history"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
	"explorer/app/view"
)

// stageBlocks compare the stages and let the reader move their limits.
func (q *waits) stageBlocks() []view.Block {
	l := q.l
	var limits []view.Control
	for i, o := range optLimits {
		if i+1 >= len(q.stages) {
			break
		}
		label := []text.Pair{text.HistLimit1, text.HistLimit2}[i]
		value, at := o.Of(q.s), q.stages[i].Span.To
		bounds := limitRange[i]
		limits = append(limits, view.Control{ID: "h-limit-" + strconv.Itoa(i+1), Key: o.Key, Label: label.In(l), Kind: view.Range, Value: value,
			Min: strconv.Itoa(bounds[0]), Max: strconv.Itoa(bounds[1]), Step: "1", Mark: text.Ours.In(l),
			Text: text.HistLimitAt.Fill(l, view.DayText(l, at), signed(value))})
	}
	// One button for both limits: a value may carry further pairs.
	limits = append(limits, view.Control{ID: "h-limit-reset", Key: optLimits[0].Key, Label: text.HistReset.In(l), Kind: view.Button, Value: "0&" + optLimits[1].Set("0")})
	return []view.Block{
		{ID: "h-stages-title", HTML: heading(text.HistStages.In(l))},
		{ID: "h-stages-controls", Label: text.HistStages.In(l), Controls: limits},
		{ID: "h-stages", HTML: q.stageTable()},
	}
}

// signed prints a whole number with its sign: +3, −2, 0.
func signed(v string) string {
	if v == "0" {
		return v
	}
	if v[0] == '-' {
		return "−" + v[1:]
	}
	return "+" + v
}

func (q *waits) stageTable() string {
	l := q.l
	first := history.Stages(q.r, nil, q.all, keepAll(q.r, q.s))
	moved := optLimits[0].Of(q.s) != "0" || optLimits[1].Of(q.s) != "0"
	var w markup.Writer
	w.Open("div", "class", "hist-stages")
	w.Elem("p", text.HistStagesLead.In(l), "class", "fine")
	if moved {
		w.Elem("p", text.HistMoved.In(l), "class", "caution")
	}
	caption := text.HistStageCap.In(l)
	w.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
	w.Open("table", "class", "hist stages")
	w.Elem("caption", caption)
	w.Open("thead")
	w.Open("tr")
	w.Elem("th", text.HistMeasure.In(l), "scope", "col")
	for i := range q.stages {
		w.Elem("th", q.stageName(i), "scope", "col")
	}
	w.Close("tr")
	w.Close("thead")
	w.Open("tbody")
	row := func(name string, value func(history.Stage) string) {
		w.Open("tr")
		w.Elem("th", name, "scope", "row")
		for i := range q.stages {
			now, was := value(q.stages[i]), value(first[i])
			w.Open("td")
			w.Text(now)
			if now != was {
				w.Elem("span", text.HistWas.Fill(l, was), "class", "was")
			}
			w.Close("td")
		}
		w.Close("tr")
	}
	row(text.HistSpan.In(l), func(st history.Stage) string {
		return text.HistTo.Fill(l, shortDay(l, st.Span.From), shortDay(l, st.Span.To-1))
	})
	row(text.HistLength.In(l), func(st history.Stage) string { return text.Number(st.Days) })
	for i, layer := range record.Layers {
		row(text.HistEvents.Fill(l, text.Layer(string(layer)).In(l)), func(st history.Stage) string { return count(st.Events[i]) })
	}
	row(text.HistRate.In(l), func(st history.Stage) string {
		r := st.Responses
		if st.Events[2] < fewAnswers {
			return text.Fixed(r.Value, 2) + text.Semicolon.In(l) + text.HistFew.In(l)
		}
		return text.Fixed(r.Value, 2) + bracket(l, text.HistRangeOf.Fill(l, text.Fixed(r.Low, 2), text.Fixed(r.High, 2)))
	})
	row(text.HistQuasi.In(l), q.quasi)
	row(text.HistActors.In(l), func(st history.Stage) string { return count(st.Actors) })
	row(text.HistColN.In(l), func(st history.Stage) string { return count(st.Curve.N) })
	row(text.HistColEnd.In(l), func(st history.Stage) string { return count(st.Curve.Events) })
	row(text.HistMedian.In(l), func(st history.Stage) string {
		if st.Curve.Events < fewAnswers {
			return text.HistFew.In(l)
		}
		m := st.Curve.Median()
		return q.limit(m.Value) + q.limits(m)
	})
	closeTable(&w)
	w.Open("details", "class", "hist-calc")
	w.Elem("summary", text.HistStageDef.In(l))
	w.Open("dl")
	for i, st := range first {
		w.Elem("dt", q.stageName(i)+bracket(l, text.HistTo.Fill(l, view.DayText(l, st.Span.From), view.DayText(l, st.Span.To-1))+" · "+text.Ours.In(l)))
		w.Elem("dd", st.Stage.Reason.In(l))
	}
	w.Close("dl")
	w.Elem("p", text.HistStageCalc.In(l))
	w.Elem("p", text.HistQuasiCalc.In(l))
	w.Elem("p", text.HistCalcMed.In(l))
	w.Close("details")
	w.Close("div")
	return w.String()
}

// shortDay is a day for a table: 8/21, 21 Aug.
func shortDay(l text.Lang, m record.Moment) string {
	_, mo, d, _, _ := m.Civil()
	return text.ShortDate(l, mo, d)
}
