package whatif

import (
	"explorer/app/analysis/whatif"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
	"explorer/app/view"
)

// table is a plain table: the first cell of a row is its header. A cell
// given in cells is markup made by a Writer.
type table struct {
	caption string
	heads   []text.Pair
	rows    [][]string
	markup  map[int]bool // columns whose cells are markup
	wide    map[int]bool // columns of running text
}

func (t table) write(w *markup.Writer, l text.Lang) {
	w.Open("div", "class", "wi-scroll", "tabindex", "0", "role", "region", "aria-label", text.WhatIfTableOf.Fill(l, t.caption))
	w.Open("table")
	w.Elem("caption", t.caption)
	w.Open("thead")
	w.Open("tr")
	for _, h := range t.heads {
		w.Elem("th", h.In(l), "scope", "col")
	}
	w.Close("tr")
	w.Close("thead")
	w.Open("tbody")
	for _, row := range t.rows {
		w.Open("tr")
		for i, cell := range row {
			tag, attrs := "td", []string(nil)
			if i == 0 {
				tag, attrs = "th", []string{"scope", "row"}
			}
			if t.wide[i] {
				attrs = append(attrs, "class", "wide")
			}
			w.Open(tag, attrs...)
			if t.markup[i] {
				w.Markup(cell)
			} else {
				w.Text(cell)
			}
			w.Close(tag)
		}
		w.Close("tr")
	}
	w.Close("tbody")
	w.Close("table")
	w.Close("div")
}

// sourceList writes the publishers of sources, linked where an address is
// known, each once.
func sourceList(r *record.Record, l text.Lang, ids []string) string {
	var w markup.Writer
	seen := map[string]bool{}
	for _, id := range ids {
		src := r.Source(id)
		if src == nil || seen[src.Publisher.In(l)] {
			continue
		}
		if len(seen) > 0 {
			w.Text(text.WhatIfComma.In(l))
		}
		seen[src.Publisher.In(l)] = true
		view.SourceLink(&w, l, src, src.Publisher.In(l))
	}
	return w.String()
}

// refList writes recorded numbers as a list: title, value, note, sources.
func refList(w *markup.Writer, r *record.Record, l text.Lang, refs []whatif.Ref) {
	w.Open("ul", "class", "wi-refs")
	for _, ref := range refs {
		v, ok := ref.Value(r)
		if !ok {
			continue
		}
		a := ref.About(r)
		w.Open("li")
		w.Text(a.Title.In(l) + text.Colon.In(l) + view.Precisely(l, a.Precision) + text.Value(l, v, a.Unit))
		if a.Precision == "derived" {
			w.Text(" ")
			w.Elem("span", text.WhatIfDerived.In(l), "class", "wi-tag")
		}
		w.Text(" · ")
		w.Markup(sourceList(r, l, a.Sources))
		if note := text.Split(a.Note, l); note != "" {
			w.Open("small")
			w.Text(" " + note)
			w.Close("small")
		}
		w.Close("li")
	}
	w.Close("ul")
}
