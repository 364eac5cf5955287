package view

import (
	"explorer/app/analysis/psr"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
)

// figures lists the last known value of each chosen series with its date, its
// precision and its source: a number never stands alone.
func figures(w *markup.Writer, r *record.Record, l text.Lang, now psr.Situation) {
	w.Elem("h3", text.LastKnown.In(l), "id", "figures-title")
	any := false
	for _, known := range r.Case.LastKnown {
		for _, f := range now.Figures {
			if f.Series.ID != known.Series {
				continue
			}
			if !any {
				w.Open("table", "class", "figures", "aria-labelledby", "figures-title")
				any = true
			}
			figureRow(w, r, l, now.T, known.Short, f)
		}
	}
	if any {
		w.Close("table")
		return
	}
	w.Elem("p", text.LastKnownNone.In(l), "class", "none")
}

func figureRow(w *markup.Writer, r *record.Record, l text.Lang, t record.Moment, short text.Pair, f psr.LastFigure) {
	w.Open("tr")
	w.Open("th", "scope", "row", "title", f.Series.Title.In(l))
	w.Text(short.In(l))
	src := f.Source
	for _, id := range f.Point.Sources {
		if src == nil {
			src = r.Source(id)
		}
	}
	if src != nil {
		w.Open("span", "class", "fine")
		sourceLink(w, l, src, src.Publisher.In(l))
		w.Close("span")
	}
	w.Close("th")
	w.Open("td", "class", "value")
	w.Text(precisely(l, f.Point.Precision) + text.Value(l, f.Point.Value, f.Series.Unit))
	w.Close("td")
	w.Open("td", "class", "date")
	w.Text(pointDate(l, f.Point))
	if f.Point.At.Contains(t) {
		w.Leaf("br")
		w.Text(text.ThatDay.In(l))
	}
	if f.Source != nil && f.Source.Published != f.Point.Date {
		w.Leaf("br")
		w.Text(text.PublishedOn.Fill(l, dateText(l, f.Source.Published)))
	}
	if f.Point.Derived {
		w.Leaf("br")
		w.Text(text.DerivedMark.In(l))
	}
	w.Close("td")
	w.Close("tr")
}

func precisely(l text.Lang, precision string) string {
	switch precision {
	case "about":
		return text.Roughly.In(l)
	case "at-least":
		return text.AtLeast.In(l)
	case "at-most":
		return text.AtMost.In(l)
	}
	return ""
}

// pointDate writes the date of a point as the record knows it.
func pointDate(l text.Lang, p *record.Point) string { return dateText(l, p.Date) }

// dateText writes a year, month or day of the record.
func dateText(l text.Lang, date string) string {
	span, err := record.ParseSpan(date)
	if err != nil {
		return date
	}
	y, mo, d, _, _ := span.From.Civil()
	switch len(date) {
	case len("2022"):
		return text.YearOnly.Fill(l, date)
	case len("2022-08"):
		return text.Month(l, y, mo)
	}
	if y != 2022 {
		return text.Date(l, y, mo, d, true)
	}
	return text.ShortDate(l, mo, d)
}
