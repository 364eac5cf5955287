package history

import (
	"strconv"

	"explorer/app/markup"
	"explorer/app/text"
)

// counts is the table twin: events per row before and after each zero.
func (a *aligned) counts(w *markup.Writer) {
	l := a.s.Lang
	cuts := []int{-a.hours, -a.hours / 3, 0, a.hours / 3, a.hours}
	caption := text.HistCounts.In(l)
	w.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
	w.Open("table", "class", "hist")
	w.Elem("caption", caption)
	w.Open("thead")
	w.Open("tr")
	w.Elem("th", text.HistBy.In(l), "scope", "col")
	for i := 0; i+1 < len(cuts); i++ {
		w.Elem("th", text.HistBin.Fill(l, sign(cuts[i]), sign(cuts[i+1])), "scope", "col")
	}
	w.Elem("th", text.HistTotal.In(l), "scope", "col")
	w.Close("tr")
	w.Close("thead")
	for z, zero := range a.zeros {
		w.Open("tbody")
		w.Open("tr")
		w.Elem("th", text.HistZero1.In(l)+text.Colon.In(l)+zero.Title.In(l), "scope", "rowgroup", "colspan", strconv.Itoa(len(cuts)+1), "class", "over")
		w.Close("tr")
		for lane, id := range a.lanes {
			w.Open("tr")
			w.Elem("th", a.laneName(id), "scope", "row")
			total := 0
			for i := 0; i+1 < len(cuts); i++ {
				n := 0
				for _, e := range a.near[z] {
					if e.lane == lane && e.low >= float64(cuts[i]) && e.low < float64(cuts[i+1]) {
						n++
					}
				}
				total += n
				cell(w, count(n))
			}
			cell(w, count(total))
			w.Close("tr")
		}
		w.Close("tbody")
	}
	w.Close("table")
	w.Close("div")
}

func sign(h int) string { return signed(strconv.Itoa(h)) }

// list folds away the events around one zero with their hours.
func (a *aligned) list(w *markup.Writer, z int) {
	l := a.s.Lang
	w.Open("details")
	w.Elem("summary", text.HistAround.Fill(l, a.zeros[z].Title.In(l)))
	if z == 0 {
		w.Elem("p", text.HistAlignedCalc.In(l), "class", "fine")
	}
	w.Open("ul", "class", "chain")
	for _, n := range a.near[z] {
		w.Open("li")
		w.Elem("span", a.offset(n), "class", "number")
		w.Text(" ")
		eventLink(w, a.s, n.event)
		w.Close("li")
	}
	w.Close("ul")
	w.Close("details")
}

// offset writes the hours from zero, rounded outwards: +8 h, −24 to 0 h.
func (a *aligned) offset(n nearby) string {
	lo, hi := floor(n.low), -floor(-n.high)
	s := sign(lo)
	if hi != lo {
		s = text.HistTo.Fill(a.s.Lang, s, sign(hi))
	}
	s = text.HistHoursOf.Fill(a.s.Lang, s)
	if n.event.Precision == "about" {
		s = text.Roughly.In(a.s.Lang) + s
	}
	return s
}

func floor(v float64) int {
	n := int(v)
	if v < float64(n) {
		n--
	}
	return n
}
