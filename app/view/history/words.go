package history

import (
	"math"
	"strconv"

	"explorer/app/analysis/history"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// openTable opens a table in a region that scrolls sideways by itself and can
// be reached by keyboard; closeTable closes both.
func openTable(w *markup.Writer, l text.Lang, caption string, columns ...text.Pair) {
	w.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
	w.Open("table", "class", "hist")
	w.Elem("caption", caption)
	w.Open("thead")
	w.Open("tr")
	for _, c := range columns {
		w.Elem("th", c.In(l), "scope", "col")
	}
	w.Close("tr")
	w.Close("thead")
	w.Open("tbody")
}

func closeTable(w *markup.Writer) {
	w.Close("tbody")
	w.Close("table")
	w.Close("div")
}

// picture writes a chart into a region that scrolls by itself: prerendered for
// a wide page, it stays legible on a phone until the page comes alive.
func picture(w *markup.Writer, label, svg string) {
	w.Open("div", "class", "scroll hist-pic", "tabindex", "0", "role", "region", "aria-label", label)
	w.Markup(svg)
	w.Close("div")
}

func cell(w *markup.Writer, s string) { w.Elem("td", s) }

// eventLink is an event's title as a control that selects it; without
// scripts it leads to the event's own page.
func eventLink(w *markup.Writer, s state.State, e *record.Event) {
	w.Open("a", "class", "hist-event", "href", view.EventHref(s, e.ID), "data-event", e.ID, "data-layer", string(e.Layer))
	view.LayerGlyph(w, s.Lang, e.Layer)
	w.Text(e.Title.In(s.Lang))
	w.Close("a")
}

func percent(v float64) string { return text.Fixed(v*100, 1) + "%" }

func number(v float64, decimals int) string {
	if math.IsNaN(v) {
		return "—"
	}
	return text.Fixed(v, decimals)
}

func bracket(l text.Lang, s string) string {
	return text.HistBracket.Fill(l, s)
}

// delay is the wait of an answered spell as the record knows it.
func (q *waits) delay(sp history.Spell) string {
	return delayText(q.l, sp.Min, sp.Max, sp.About)
}

// delayText writes a range of minutes. A range is rounded outwards, so that
// it never claims to know more than the record: whole hours up to three days,
// tenths of a day beyond. An exact delay keeps its minutes.
func delayText(l text.Lang, lo, hi record.Moment, about bool) string {
	s := ""
	switch {
	case hi == 0:
		return text.HistAtOnce.In(l)
	case lo == hi && lo%record.Day == 0:
		s = text.HistDaysOf.Fill(l, count(int(lo/record.Day)))
	case lo == hi:
		s = exactText(l, lo)
	case hi <= 72*record.Hour:
		s = text.HistHoursOf.Fill(l, text.HistRangeOf.Fill(l, count(int(lo/record.Hour)), count(int((hi+record.Hour-1)/record.Hour))))
	default:
		const tenth = float64(record.Day) / 10
		a, b := math.Floor(float64(lo)/tenth)/10, math.Ceil(float64(hi)/tenth)/10
		s = text.HistDaysOf.Fill(l, text.HistRangeOf.Fill(l, plain(a), plain(b)))
	}
	if about {
		return text.Roughly.In(l) + s
	}
	return s
}

func exactText(l text.Lang, m record.Moment) string {
	h, min := m/record.Hour, m%record.Hour
	switch {
	case h == 0:
		return text.HistMinutesOf.Fill(l, count(int(min)))
	case min == 0:
		return text.HistHoursOf.Fill(l, count(int(h)))
	}
	return text.HistHoursOf.Fill(l, count(int(h))) + " " + text.HistMinutesOf.Fill(l, count(int(min)))
}

// plain prints tenths without a needless ".0".
func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// betweenText is the delay from one event to another.
func betweenText(l text.Lang, from, to *record.Event) string {
	lo, hi := history.Delay(from, to)
	return delayText(l, lo, hi, from.Precision == "about" || to.Precision == "about")
}
