package history

import (
	"math"

	"explorer/app/analysis/history"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/text"
	"explorer/app/view"
)

// firstDay is the day of which the first sentence tells.
const firstDay = 30

// firstBlock tells in words how problems ended that someone could have
// answered, counted from when they were public, and in a table by when.
func (q *waits) firstBlock() view.Block {
	l := q.l
	rows := history.PublicEnds(q.r, q.all, q.seen)
	if len(rows) == 0 {
		return view.Block{ID: "h-first"}
	}
	c := history.AalenJohansen(rows)
	at := func(day float64) history.IncidenceStep {
		st, ok := c.At(day)
		if !ok {
			st.Share[history.NoEnd] = 1
		}
		return st
	}
	st := at(firstDay)
	var w markup.Writer
	w.Open("div", "class", "hist-first")
	w.Elem("p", text.HistFirstLead.Fill(l, count(len(rows)), count(firstDay), whole(st.Share[history.WasAnswered]),
		whole(st.Share[history.WasEased]), whole(st.Share[history.NoEnd])), "class", "lead")
	w.Elem("p", text.HistFirstWho.Fill(l, count(len(q.all)-len(rows))), "class", "fine")
	f := chart.Ends{Width: float64(q.s.Width), Label: text.HistFirstPic.In(l)}
	for _, day := range firstDays {
		st := at(day)
		f.Rows = append(f.Rows, chart.EndsRow{Name: text.HistDays.Fill(l, text.Number(day)), Value: whole(st.Share[history.NoEnd]),
			Answered: st.Share[history.WasAnswered], Eased: st.Share[history.WasEased]})
	}
	picture(&w, f.Label, f.SVG())
	w.Elem("p", text.HistFirstKey.In(l), "class", "fine")
	q.firstTable(&w, rows, at)
	w.Elem("p", text.HistFirstHow.In(l), "class", "fine")
	w.Close("div")
	return view.Block{ID: "h-first", HTML: w.String()}
}

// firstDays are the days of the picture and of its table.
var firstDays = []float64{0, 1, 7, 14, firstDay}

// firstTable is the table twin of the picture, with the interval of the answered.
func (q *waits) firstTable(w *markup.Writer, rows []history.EndRow, at func(float64) history.IncidenceStep) {
	l := q.l
	openTable(w, l, text.HistFirstCap.In(l), text.HistFirstBy, text.HistFirstAnswered, text.HistFirstEased, text.HistFirstNone)
	answers := 0
	for _, row := range rows {
		if row.End == history.WasAnswered {
			answers++
		}
	}
	for _, day := range firstDays {
		st := at(day)
		share := whole(st.Share[history.WasAnswered])
		if lo, hi := st.Low[history.WasAnswered], st.High[history.WasAnswered]; answers >= fewAnswers && st.AtRisk > 0 && !math.IsNaN(lo) {
			share += bracket(l, text.HistTo.Fill(l, whole(lo), whole(hi)))
		}
		w.Open("tr")
		w.Elem("th", text.HistDays.Fill(l, text.Number(day)), "scope", "row")
		cell(w, share)
		cell(w, whole(st.Share[history.WasEased]))
		cell(w, whole(st.Share[history.NoEnd]))
		w.Close("tr")
	}
	closeTable(w)
}

// whole is a share in whole per cent: with a few dozen waits one of them is
// some three per cent, so a decimal would claim too much.
func whole(share float64) string { return text.Fixed(share*100, 0) + "%" }
