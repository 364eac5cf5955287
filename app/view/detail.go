package view

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// Detail is the panel of the selected event, or "" when none is selected.
func Detail(r *record.Record, s state.State) string {
	e := r.Event(s.Event)
	if e == nil {
		return ""
	}
	l := s.Lang
	var w markup.Writer
	w.Open("section", "id", "detail", "class", "detail", "aria-labelledby", "detail-title")
	w.Open("button", "type", "button", "class", "close", "data-act", "close")
	w.Text("× ")
	w.Text(text.DetailClose.In(l))
	w.Close("button")
	w.Elem("h2", e.Title.In(l), "id", "detail-title", "tabindex", "-1")
	eventBody(&w, r, s, e)
	w.Open("p", "class", "detail-links")
	w.Elem("button", text.DetailGo.In(l), "type", "button", "class", "act", "data-t", e.At.From.String())
	w.Text(" ")
	w.Elem("a", text.DetailPage.In(l), "href", eventHref(s, e.ID))
	w.Close("p")
	neighbours(&w, r, s, e)
	w.Close("section")
	return w.String()
}

// eventBody writes everything the record holds of an event below its title;
// the event's own page uses the same.
func eventBody(w *markup.Writer, r *record.Record, s state.State, e *record.Event) {
	l := s.Lang
	w.Open("p", "class", "kicker")
	w.Elem("span", glyphs[e.Layer], "class", "glyph "+string(e.Layer), "aria-hidden", "true")
	w.Text(text.Layer(string(e.Layer)).In(l) + " · " + EventTime(l, e) + " · " + text.Confidence(e.Confidence).In(l))
	if e.TurningPoint {
		w.Text(" · " + text.TurningPoint.In(l))
	}
	w.Close("p")
	w.Elem("p", e.Summary.In(l), "class", "summary")
	w.Open("dl")
	term(w, text.DetailPrecision.In(l), text.Precision(e.Precision).In(l)+endHint(l, e))
	coded(w, l, e)
	names(w, l, text.DetailWho, actorNames(r, l, e.Actors))
	names(w, l, text.DetailTo, actorNames(r, l, e.Targets))
	names(w, l, text.DetailWhere, placeNames(r, l, e.Places))
	term(w, text.DetailConfidence.In(l), text.ConfidenceLong(e.Confidence).In(l))
	w.Close("dl")
	eventFigures(w, r, l, e)
	if note := e.Note.In(l); note != "" {
		w.Elem("h3", text.DetailNote.In(l))
		w.Elem("p", note)
	}
	eventNotes(w, r, l, e)
	chainLists(w, r, s, e)
	eventOverlays(w, r, s, e)
	w.Elem("h3", text.DetailSources.In(l))
	w.Open("ul", "class", "sources")
	for _, id := range e.Sources {
		sourceItem(w, r, l, id)
	}
	w.Close("ul")
}

func endHint(l text.Lang, e *record.Event) string {
	if e.Layer == record.Response && !e.HasEnd() {
		return text.Semicolon.In(l) + text.EndNotRecorded.In(l)
	}
	return ""
}

func term(w *markup.Writer, name, value string) {
	w.Elem("dt", name)
	w.Elem("dd", value)
}

func names(w *markup.Writer, l text.Lang, name text.Pair, list []string) {
	if len(list) == 0 {
		return
	}
	term(w, name.In(l), text.Join(l, list))
}

func actorNames(r *record.Record, l text.Lang, ids []string) []string {
	var list []string
	for _, id := range ids {
		if a := r.Actor(id); a != nil {
			list = append(list, a.Name.In(l))
		}
	}
	return list
}

func placeNames(r *record.Record, l text.Lang, ids []string) []string {
	var list []string
	for _, id := range ids {
		if p := r.Place(id); p != nil {
			list = append(list, p.Name.In(l))
		}
	}
	return list
}

func eventFigures(w *markup.Writer, r *record.Record, l text.Lang, e *record.Event) {
	if len(e.Figures) == 0 {
		return
	}
	w.Elem("h3", text.DetailFigures.In(l))
	w.Open("ul", "class", "event-figures")
	for _, f := range e.Figures {
		w.Open("li")
		w.Text(r.MetricTitle(f.Metric).In(l) + text.Colon.In(l))
		w.Elem("strong", text.Value(l, f.Value, f.Unit))
		if local := text.Local(l, f.Value, f.Unit); local != "" {
			w.Text("（" + local + "）")
		}
		if note := text.Split(f.Note, l); note != "" {
			w.Elem("span", " "+note, "class", "fine")
		}
		w.Close("li")
	}
	w.Close("ul")
}

// eventNotes shows the record's contradictions and cautions that concern an
// event, so that both sides of a dispute are one tap away.
func eventNotes(w *markup.Writer, r *record.Record, l text.Lang, e *record.Event) {
	first := true
	for _, n := range r.Notes {
		for _, id := range n.Events {
			if id != e.ID {
				continue
			}
			if first {
				w.Elem("h3", text.DetailContra.In(l))
				first = false
			}
			w.Elem("p", n.Text.In(l), "class", "caution")
		}
	}
}

func eventOverlays(w *markup.Writer, r *record.Record, s state.State, e *record.Event) {
	l := s.Lang
	first := true
	for _, p := range r.Papers {
		for _, list := range [][]record.Overlay{p.Proposals, p.Aspects} {
			for _, o := range list {
				for _, ex := range append(append([]record.Example{}, o.IllustratedBy...), o.AnsweredLater...) {
					if ex.Event != e.ID {
						continue
					}
					if first {
						w.Elem("h3", text.DetailOverlays.In(l))
						w.Open("ul")
						first = false
					}
					w.Elem("li", o.Title.In(l)+text.Colon.In(l)+ex.Why.In(l))
				}
			}
		}
	}
	if !first {
		w.Close("ul")
	}
}

// sourceItem writes one source: publisher, title, date, kind and address. A
// title stays in its own language and says so to screen readers.
func sourceItem(w *markup.Writer, r *record.Record, l text.Lang, id string) {
	src := r.Source(id)
	if src == nil {
		return
	}
	w.Open("li")
	sourceLink(w, l, src, src.Publisher.In(l))
	if src.Title != "" {
		w.Text(" ")
		w.Elem("cite", text.Quote(src.Lang, src.Title), "lang", langTag(src.Lang))
	}
	date := src.Published
	if date == "" {
		date = text.NoDate.In(l)
	}
	w.Text(" " + date + " · " + text.SourceKind(src.Kind).In(l))
	switch src.URLStatus {
	case "none":
		w.Text(" · " + text.NoAddress.In(l))
	case "rebuilt":
		w.Text(" · " + text.RebuiltAddress.In(l))
	}
	w.Close("li")
}

func langTag(l string) string { return text.Lang(l).Tag() }

func neighbours(w *markup.Writer, r *record.Record, s state.State, e *record.Event) {
	l := s.Lang
	w.Open("p", "class", "neighbours")
	if e.Order > 0 {
		prev := &r.Events[e.Order-1]
		w.Elem("a", text.DetailPrev.Fill(l, prev.Title.In(l)), "href", eventHref(s, prev.ID), "data-event", prev.ID, "rel", "prev")
	}
	if e.Order+1 < len(r.Events) {
		next := &r.Events[e.Order+1]
		w.Elem("a", text.DetailNext.Fill(l, next.Title.In(l)), "href", eventHref(s, next.ID), "data-event", next.ID, "rel", "next")
	}
	w.Close("p")
}
