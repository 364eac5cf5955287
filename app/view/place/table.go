package place

import (
	"strconv"
	"strings"

	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// help is the strip of other provinces that sent help.
func (x *atlas) help() string {
	l := x.lang
	var w markup.Writer
	w.Open("section", "class", "map-help", "aria-labelledby", "map-help-title")
	w.Elem("h3", text.MapHelp.In(l), "id", "map-help-title")
	w.Elem("p", text.MapHelpNote.In(l), "class", "fine")
	w.Open("ul", "class", "help-strip")
	for _, h := range helpersOf(x.r) {
		first := h.links[0]
		later := first.Date != "" && first.At.From > x.at
		w.Open("li", markup.If(later, "class"), "later")
		w.Elem("strong", h.name.In(l))
		for _, k := range h.links {
			w.Open("span", "class", "sent")
			day := text.MapHelpNoDate.In(l)
			if k.Date != "" {
				day = view.DayText(l, k.At.From)
				if k.At.From > x.at {
					day = text.MapHelpLater.Fill(l, day)
				}
			}
			w.Text(day + text.Colon.In(l))
			if e := x.r.Event(k.Event); e != nil {
				w.Elem("a", k.What.In(l), "href", view.EventHref(x.s, e.ID), "data-event", e.ID)
			} else {
				w.Text(k.What.In(l))
			}
			w.Close("span")
		}
		w.Close("li")
	}
	w.Close("ul")
	w.Close("section")
	return w.String()
}

// table is the map's twin in words; its buttons select a prefecture.
func (x *atlas) table() string {
	l := x.lang
	caption := text.MapTable.Fill(l, view.MomentText(l, x.at))
	var w markup.Writer
	w.Open("div", "class", "map-table")
	w.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
	w.Open("table")
	w.Elem("caption", caption)
	w.Open("thead")
	w.Open("tr")
	for i, c := range []text.Pair{text.MapColNumber, text.MapColPlace, text.MapColStop, text.MapColAlerts, text.MapColResp, text.MapColEvents} {
		w.Elem("th", c.In(l), "scope", "col", markup.If(i > 3, "class"), "num")
	}
	w.Close("tr")
	w.Close("thead")
	w.Open("tbody")
	for _, p := range x.locals {
		events, responses, inForce := p.soFar(x.at)
		w.Open("tr")
		w.Elem("td", p.number)
		w.Open("th", "scope", "row")
		w.Elem("button", text.PrefectureShort(p.place.Name).In(l), "type", "button", "id", "map-p-"+p.place.ID, "data-set", optPlace.Set(p.place.ID),
			markup.If(p.place.ID == x.place, "aria-pressed"), "true")
		w.Close("th")
		w.Elem("td", x.stopText(p))
		w.Elem("td", x.alertText(p))
		w.Elem("td", orNone(l, responses, strconv.Itoa(responses)+" / "+strconv.Itoa(inForce)), "class", "num")
		w.Elem("td", orNone(l, len(events), strconv.Itoa(len(events))), "class", "num")
		w.Close("tr")
	}
	w.Close("tbody")
	w.Close("table")
	w.Close("div")
	w.Open("p", "class", "downloads")
	w.Elem("button", text.MapGetTable.In(l), "type", "button", "data-download", "prefectures.csv")
	w.Close("p")
	w.Close("div")
	return w.String()
}

func orNone(l text.Lang, n int, s string) string {
	if n == 0 {
		return text.MapNoRecord.In(l)
	}
	return s
}

// File makes prefectures.csv: the table at the playhead, in both languages.
func File(r *record.Record, s state.State, name string) (view.File, bool) {
	if name != "prefectures.csv" {
		return view.File{}, false
	}
	var b strings.Builder
	b.WriteString(view.BOM)
	view.CSVRow(&b, "at", "place", "name_zh", "name_en", "industrial_stop", "alerts_zh", "alerts_en", "alerts_with_open_end",
		"local_responses_so_far", "local_responses_in_force_known_end", "events_so_far", "event_ids")
	stop := stopAt(r, s.T)
	for _, p := range localsOf(nil, r) {
		status := "none on record"
		switch {
		case stop != nil && outside(r, p.place.ID):
			status = "outside the notice"
		case stop != nil:
			status = "in force"
		}
		var zh, en, ids []string
		open := 0
		for _, a := range p.alertsAt(s.T) {
			zh, en = append(zh, a.text(text.Zh)), append(en, a.text(text.En))
			if a.open {
				open++
			}
		}
		events, responses, inForce := p.soFar(s.T)
		for _, e := range events {
			ids = append(ids, e.ID)
		}
		view.CSVRow(&b, s.T.String()+"+08:00", p.place.ID, p.place.Name.Zh, p.place.Name.En, status, strings.Join(zh, " | "), strings.Join(en, " | "),
			strconv.Itoa(open), strconv.Itoa(responses), strconv.Itoa(inForce), strconv.Itoa(len(events)), strings.Join(ids, " "))
	}
	return view.File{Name: name, Type: "text/csv;charset=utf-8", Content: b.String()}, true
}
