package view

import (
	"sync"

	"explorer/app/analysis/psr"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

const (
	latestShown = 5
	openShown   = 4
	openListed  = 60 // at most, in the folded list
)

// AsOf is the panel that tells the situation at the playhead: its head with
// the latest events, what is in force, the last known figures, and what had no
// answer yet.
func AsOf(x *psr.Index, s state.State) []Block {
	now := sync.OnceValue(func() psr.Situation { return x.At(s.T, s.Layers.Has, latestShown) })
	part := func(id string, write func(*markup.Writer, state.State, psr.Situation)) Block {
		return late(id, func() string {
			var w markup.Writer
			write(&w, s, now())
			return w.String()
		})
	}
	return []Block{
		part("asof-head", asOfHead),
		part("asof-force", func(w *markup.Writer, s state.State, now psr.Situation) {
			alerts(w, s.Lang, now)
			if s.Layers.Has(record.Response) {
				inForce(w, s, now)
			}
		}),
		part("asof-figures", func(w *markup.Writer, s state.State, now psr.Situation) { figures(w, x.Record, s.Lang, now) }),
		part("asof-open", func(w *markup.Writer, s state.State, now psr.Situation) {
			if s.Layers.Has(record.Pressure) || s.Layers.Has(record.State) {
				open(w, s, now.Open)
			}
		}),
	}
}

func asOfHead(w *markup.Writer, s state.State, now psr.Situation) {
	l := s.Lang
	h := headOf(l, now.T, now.Level, now.Hours)
	w.Open("h2", "class", "when")
	w.Elem("span", h.Day, "id", "asof-day")
	w.Text(" ")
	w.Elem("span", h.Weekday, "id", "asof-weekday", "class", "weekday")
	w.Text(" ")
	w.Elem("span", h.Clock, "id", "asof-clock")
	w.Close("h2")
	w.Elem("p", h.Level, "id", "asof-level", "class", h.Class)
	stage := text.StageNone.In(l)
	if now.Stage != nil {
		stage = text.StageNow.Fill(l, now.Stage.Name.In(l))
	}
	w.Open("p", "class", "sub")
	w.Text(stage + " · " + text.BeijingTime.In(l))
	w.Leaf("br")
	w.Text(text.SoFar.In(l))
	for i, layer := range record.Layers {
		if i > 0 {
			w.Text(" · ")
		}
		w.Text(text.Layer(string(layer)).In(l) + " " + text.Number(float64(now.Begun[i])))
	}
	w.Close("p")
	w.Elem("h3", text.JustHappened.In(l))
	if len(now.Latest) == 0 {
		w.Elem("p", text.NothingYet.In(l), "class", "none")
		return
	}
	eventButtons(w, s, now.Latest)
}

func alerts(w *markup.Writer, l text.Lang, now psr.Situation) {
	if len(now.Alerts) == 0 {
		return
	}
	w.Open("details", "class", "alerts")
	w.Elem("summary", text.AlertsNow.In(l)+" ("+text.Number(float64(len(now.Alerts)))+")")
	w.Open("ul")
	for _, v := range now.Alerts {
		w.Open("li")
		w.Text(text.Ladder(v.Ladder).In(l) + text.Colon.In(l) + v.Label.In(l) + text.Colon.In(l) + text.Since.Fill(l, DayText(l, v.Lasts.From)))
		w.Close("li")
	}
	w.Close("ul")
	w.Close("details")
}

// Head is what of the as-of panel changes with every step of the playhead; its
// lists change only at boundaries.
type Head struct {
	Time, LevelName string // data-time and data-level of the panel, for share links, embedders and tests
	Day, Weekday    string
	Clock           string
	Level, Class    string // the level in words, and how it looks
}

// AsOfHead is the panel's head at the playhead.
func AsOfHead(x *psr.Index, s state.State) Head {
	level, hours := x.LevelAt(s.T)
	return headOf(s.Lang, s.T, level, hours)
}

func headOf(l text.Lang, t record.Moment, level *record.Level, hours int) Head {
	_, _, _, hour, minute := t.Civil()
	h := Head{
		Time: t.String(), LevelName: "none", Day: DayText(l, t), Weekday: text.Weekday(l, t.Weekday()),
		Clock: text.Clock(hour, minute), Level: text.LevelNotYet.In(l), Class: "level-now lv-none",
	}
	if level != nil {
		h.LevelName, h.Class = level.Level, "level-now lv-"+level.Level
		h.Level = text.LevelSince.Fill(l, text.ResponseLevel(level.Level).In(l), text.Number(float64(hours)))
	}
	return h
}

func inForce(w *markup.Writer, s state.State, now psr.Situation) {
	l := s.Lang
	w.Elem("h3", text.InForce.In(l))
	if len(now.Measures) == 0 {
		w.Elem("p", text.InForceNone.In(l), "class", "none")
		return
	}
	const shown = 5
	w.Open("ul", "class", "rows")
	for i, e := range now.Measures {
		if i == shown {
			w.Close("ul")
			w.Open("details")
			w.Elem("summary", text.NoAnswerMore.Fill(l, text.Number(float64(len(now.Measures)))))
			w.Open("ul", "class", "rows")
		}
		day := text.InForceDay.Fill(l, text.Number(float64((now.T.StartOfDay()-e.Force.From.StartOfDay())/record.Day+1)))
		eventRow(w, s, e, day)
	}
	w.Close("ul")
	if len(now.Measures) > shown {
		w.Close("details")
	}
	w.Elem("p", text.InForceNote.In(l), "class", "fine")
}

func open(w *markup.Writer, s state.State, events []*record.Event) {
	l := s.Lang
	w.Elem("h3", text.NoAnswerYet.In(l))
	if len(events) == 0 {
		w.Elem("p", text.NoAnswerNone.In(l), "class", "none")
		return
	}
	eventButtons(w, s, events[:min(openShown, len(events))])
	if len(events) <= openShown {
		return
	}
	w.Open("details")
	w.Elem("summary", text.NoAnswerMore.Fill(l, text.Number(float64(len(events)))))
	eventButtons(w, s, events[openShown:min(openListed, len(events))])
	w.Close("details")
}

// eventButtons lists events as buttons that select them.
func eventButtons(w *markup.Writer, s state.State, events []*record.Event) {
	w.Open("ul", "class", "rows")
	for _, e := range events {
		date := listDate(s.Lang, e)
		if e.At.Contains(s.T) && e.At.To-e.At.From >= record.Day {
			date = text.ThatDay.In(s.Lang)
		}
		eventRow(w, s, e, date)
	}
	w.Close("ul")
}

func eventRow(w *markup.Writer, s state.State, e *record.Event, right string) {
	w.Open("li")
	eventAnchor(w, s, e, right)
	w.Close("li")
}

func eventAnchor(w *markup.Writer, s state.State, e *record.Event, right string) {
	l := s.Lang
	w.Open("a", "class", "event-link", "href", eventHref(s, e.ID), "data-event", e.ID, "data-layer", string(e.Layer))
	layerGlyph(w, l, e.Layer)
	w.Elem("span", e.Title.In(l), "class", "title")
	w.Elem("span", right, "class", "right")
	w.Close("a")
}

// eventHref is the event's own page, where a reader without scripts goes.
func eventHref(s state.State, id string) string { return s.Home() + "e/" + id + "/" }

// layerGlyph writes a layer's shape, which is heard as its name. There are
// hundreds of them: a hidden word beside each would be a layer of the page each.
func layerGlyph(w *markup.Writer, l text.Lang, layer record.Layer) {
	w.Elem("span", glyphs[layer], "class", "glyph "+string(layer), "role", "img", "aria-label", text.Layer(string(layer)).In(l))
}

var glyphs = map[record.Layer]string{record.Pressure: "▲", record.State: "●", record.Response: "■"}

// listDate is an event's date in a list's right column.
func listDate(l text.Lang, e *record.Event) string {
	y, mo, d, h, mi := e.At.From.Civil()
	date := text.ShortDate(l, mo, d)
	if y != 2022 {
		date = text.Month(l, y, mo)
	}
	switch {
	case e.Precision == "about":
		return text.Roughly.In(l) + date
	case e.At.To-e.At.From < record.Day:
		return date + " " + text.Clock(h, mi)
	}
	return date
}

// sourceLink writes a source's name, linked when its address is known.
func sourceLink(w *markup.Writer, l text.Lang, src *record.Source, label string) {
	if src.URL == "" {
		w.Text(label)
		return
	}
	w.Elem("a", label, "href", src.URL, "target", "_blank", "rel", "noopener")
}
