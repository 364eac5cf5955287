package view

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// OverlayPanel tells, for each switched-on proposal or aspect, what the paper
// says, which recorded events show the need or a practice, and what was put
// into practice later. The ties are ours and marked so. It is "" when none is
// on.
func OverlayPanel(r *record.Record, s state.State) string {
	ids := s.On.List()
	if len(ids) == 0 {
		return ""
	}
	l := s.Lang
	var w markup.Writer
	w.Open("section", "id", "overlays", "class", "overlays", "aria-label", text.OverlayPanelLabel.In(l))
	w.Elem("h2", text.OverlayPanelLabel.In(l), "class", "overlays-title")
	for _, id := range ids {
		o, paper := r.Overlay(id)
		if o == nil {
			continue
		}
		w.Open("article", "class", "overlay")
		w.Elem("p", text.OverlayFrom.Fill(l, paperName(l, paper)), "class", "kicker")
		w.Elem("h3", o.Title.In(l))
		w.Elem("p", o.Explanation.In(l))
		examples(&w, r, s, text.OverlayNeed, o.IllustratedBy)
		examples(&w, r, s, text.OverlayLater, o.AnsweredLater)
		w.Close("article")
	}
	w.Elem("p", text.OverlayCaution.In(l), "class", "fine")
	w.Close("section")
	return w.String()
}

func paperName(l text.Lang, p *record.Paper) string {
	if p.Author.Empty() {
		return text.Quote(string(l), p.Title.In(l))
	}
	return p.Author.In(l) + " " + p.Year
}

func examples(w *markup.Writer, r *record.Record, s state.State, title text.Pair, list []record.Example) {
	if len(list) == 0 {
		return
	}
	l := s.Lang
	w.Open("h4")
	w.Text(title.In(l) + " ")
	w.Elem("span", text.Ours.In(l), "class", "ours")
	w.Close("h4")
	w.Open("ul", "class", "rows")
	for _, ex := range list {
		e := r.Event(ex.Event)
		if e == nil {
			continue
		}
		eventRow(w, s, e, listDate(l, e))
		w.Elem("li", ex.Why.In(l), "class", "why")
	}
	w.Close("ul")
}
