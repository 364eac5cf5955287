package view

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// RecordSection is the part of the page below the app: the story in short,
// every event by day, and the foot. It reads complete with scripts off; live
// it is set anew only when the language or the filters change.
func RecordSection(r *record.Record, s state.State, root string) string {
	s.Root = root
	var w markup.Writer
	w.Open("section", "id", "record", "class", "record", "aria-label", text.ListTitle.In(s.Lang))
	if s.View == state.Timeline {
		w.Markup(RecordList(r, s))
	}
	w.Close("section")
	return w.String()
}

// RecordList is what the section contains.
func RecordList(r *record.Record, s state.State) string {
	var w markup.Writer
	story(&w, r, s)
	l := s.Lang
	w.Open("div", "class", "all-events")
	w.Elem("h2", text.ListTitle.In(l), "id", "list-title")
	every := s
	every.Layers = state.AllLayers // layers are hidden by style, scripts or not
	var list []*record.Event
	for i := range r.Events {
		if e := &r.Events[i]; Matches(r, every, e) {
			list = append(list, e)
		}
	}
	if len(list) == 0 {
		w.Elem("p", text.ListNothing.In(l), "class", "none")
	} else {
		w.Elem("p", text.ListLead.Fill(l, text.Number(float64(len(list)))), "class", "fine")
	}
	days(&w, r, s, list)
	w.Close("div")
	foot(&w, s)
	return w.String()
}

func story(w *markup.Writer, r *record.Record, s state.State) {
	l := s.Lang
	w.Elem("h2", text.StoryTitle.In(l), "id", "story-title")
	w.Open("ol", "class", "story")
	for _, line := range text.Story {
		w.Open("li")
		w.Text(line.Text.In(l) + " ")
		w.Open("span", "class", "fine")
		w.Text(text.StoryBasis.In(l) + text.Colon.In(l))
		first := true
		for _, id := range line.Events {
			e := r.Event(id)
			if e == nil {
				continue
			}
			if !first {
				w.Text(text.Semicolon.In(l))
			}
			first = false
			w.Elem("a", e.Title.In(l), "href", eventHref(s, id), "data-event", id)
		}
		w.Close("span")
		w.Close("li")
	}
	w.Close("ol")
}

func days(w *markup.Writer, r *record.Record, s state.State, list []*record.Event) {
	day := ""
	for _, e := range list {
		if d := dayTitle(s.Lang, e); d != day {
			if day != "" {
				w.Close("ul")
			}
			day = d
			w.Elem("h3", d)
			w.Open("ul", "class", "events")
		}
		listItem(w, r, s, e)
	}
	if day != "" {
		w.Close("ul")
	}
}

func dayTitle(l text.Lang, e *record.Event) string {
	y, mo, d, _, _ := e.At.From.Civil()
	if len(e.Start) == len("2022-08") {
		return text.Month(l, y, mo)
	}
	return text.Date(l, y, mo, d, y != 2022) + " " + text.Weekday(l, e.At.From.Weekday())
}

func listItem(w *markup.Writer, r *record.Record, s state.State, e *record.Event) {
	l := s.Lang
	w.Open("li", "data-layer", string(e.Layer))
	layerGlyph(w, l, e.Layer)
	w.Elem("a", e.Title.In(l), "id", "from-"+e.ID, "href", eventHref(s, e.ID), "data-event", e.ID)
	w.Open("p")
	w.Text(e.Summary.In(l))
	w.Close("p")
	w.Open("p", "class", "fine")
	w.Text(itemTime(l, e) + text.Confidence(e.Confidence).In(l) + " · " + text.ListSources.In(l))
	for i, name := range publishers(r, l, e.Sources) {
		if i > 0 {
			w.Text(text.Join(l, []string{"", ""}))
		}
		w.Text(name)
	}
	w.Close("p")
	w.Close("li")
}

// itemTime adds to the day's heading what the record knows beyond the day.
func itemTime(l text.Lang, e *record.Event) string {
	if e.Precision == "day" && !e.HasEnd() {
		return ""
	}
	return EventTime(l, e) + " · "
}

// publishers names an event's sources once each.
func publishers(r *record.Record, l text.Lang, ids []string) []string {
	var list []string
	seen := map[string]bool{}
	for _, id := range ids {
		src := r.Source(id)
		if src == nil || seen[src.Publisher.In(l)] {
			continue
		}
		seen[src.Publisher.In(l)] = true
		list = append(list, src.Publisher.In(l))
	}
	return list
}

// downloads are the record's files, as the build writes them.
var downloads = []string{"events", "sources", "actors", "places", "series", "parameters", "levels", "links", "answers", "reviews"}

func foot(w *markup.Writer, s state.State) {
	l := s.Lang
	w.Open("div", "class", "foot")
	w.Elem("p", text.FootAbout.In(l))
	w.Open("p")
	w.Text(text.FootData.In(l))
	for _, name := range downloads {
		w.Elem("a", name+".json", "href", s.Root+"data/"+name+".json", "download", name+".json")
		w.Text(" ")
		w.Elem("a", "csv", "href", s.Root+"data/"+name+".csv", "download", name+".csv")
		w.Text(" ")
	}
	w.Close("p")
	w.Elem("p", text.FootOffline.In(l)+" "+text.FootMap.In(l))
	w.Close("div")
}
