package view

import (
	"sync"

	"explorer/app/analysis/psr"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// lastKnown lists the series of the as-of panel, in its order.
var lastKnown = []struct {
	series string
	short  text.Pair
}{
	{"sichuan-demand-peak-official", text.ShortDemand},
	{"sichuan-grid-load-daily", text.ShortServed},
	{"sichuan-hydro-daily-capability", text.ShortHydro},
	{"sichuan-import-daily-energy", text.ShortImports},
	{"sichuan-thermal-output", text.ShortThermal},
	{"main-load-area-usable-storage", text.ShortStorage},
	{"sichuan-province-max-temp", text.ShortTemp},
	{"sichuan-residential-daily-consumption", text.ShortHomes},
	{"sichuan-large-industry-daily-consumption", text.ShortIndustry},
}

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
		return Block{ID: id, Late: sync.OnceValue(func() string {
			var w markup.Writer
			write(&w, s, now())
			return w.String()
		})}
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

// Head is what of the as-of panel follows every step of the playhead at once;
// the lists may come a moment later.
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
		day := text.InForceDay.Fill(l, text.Number(float64((now.T.StartOfDay()-e.Lasts.From.StartOfDay())/record.Day+1)))
		eventRow(w, s, e, day)
	}
	w.Close("ul")
	if len(now.Measures) > shown {
		w.Close("details")
	}
	w.Elem("p", text.InForceNote.In(l), "class", "fine")
}

// figures lists the last known value of each chosen series with its date, its
// precision and its source: a number never stands alone.
func figures(w *markup.Writer, r *record.Record, l text.Lang, now psr.Situation) {
	w.Elem("h3", text.LastKnown.In(l), "id", "figures-title")
	any := false
	for _, known := range lastKnown {
		for _, f := range now.Figures {
			if f.Series.ID != known.series {
				continue
			}
			if !any {
				w.Open("table", "class", "figures", "aria-labelledby", "figures-title")
				any = true
			}
			figureRow(w, r, l, now.T, known.short, f)
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
	for _, id := range f.Point.Sources {
		if src := r.Source(id); src != nil {
			w.Open("span", "class", "fine")
			sourceLink(w, l, src, src.Publisher.In(l))
			w.Close("span")
			break
		}
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
func pointDate(l text.Lang, p *record.Point) string {
	y, mo, d, _, _ := p.At.From.Civil()
	switch len(p.Date) {
	case len("2022"):
		return text.YearOnly.Fill(l, p.Date)
	case len("2022-08"):
		return text.Month(l, y, mo)
	}
	if y != 2022 {
		return text.Date(l, y, mo, d, true)
	}
	return text.ShortDate(l, mo, d)
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
	l := s.Lang
	w.Open("li")
	w.Open("a", "class", "event-link", "href", eventHref(s, e.ID), "data-event", e.ID, "data-layer", string(e.Layer))
	layerGlyph(w, l, e.Layer)
	w.Elem("span", e.Title.In(l), "class", "title")
	w.Elem("span", right, "class", "right")
	w.Close("a")
	w.Close("li")
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
