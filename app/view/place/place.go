// Package place is the view of the map: the prefectures and what the record
// holds of each at the playhead. Its address and its value in a link are "map".
package place

import (
	"math"
	"sort"
	"strconv"
	"strings"

	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// Blocks is the panel of the map. It only changes at the record's boundaries, so
// its blocks are kept per boundary.
func Blocks(m *view.Memo, r *record.Record, s state.State) []view.Block {
	k := key{r: r, lang: s.Lang, root: s.Root, width: s.Width, colour: optColour.Of(s), place: optPlace.Of(s)}
	list := boundaries(m, r)
	if i := sort.Search(len(list), func(i int) bool { return list[i] > s.T }); i > 0 {
		k.at = list[i-1]
	}
	if p := r.Place(k.place); p == nil || p.Kind != "prefecture" {
		k.place = ""
	}
	blocks := view.Keep(m, 48, k, func() []view.Block {
		x := &atlas{key: k, s: s, locals: localsOf(m, r), stop: stopAt(r, k.at)}
		return []view.Block{
			x.controls(),
			view.Late("map-picture", x.picture),
			view.Late("map-place", x.selected),
			view.Late("map-wide", x.wide),
			view.Late("map-help", x.help),
			view.Late("map-table", x.table),
		}
	})
	return append([]view.Block{leadBlock(m, r, s)}, blocks...)
}

// key is everything the panel depends on below its first lines.
type key struct {
	r             *record.Record
	at            record.Moment // the last boundary up to the playhead
	lang          text.Lang
	root          string
	width         int
	colour, place string
}

// atlas is what the parts of the map look at.
type atlas struct {
	key
	s      state.State
	locals []local
	stop   *record.Level
}

func leadBlock(m *view.Memo, r *record.Record, s state.State) view.Block {
	l := s.Lang
	with := 0
	locals := localsOf(m, r)
	for _, p := range locals {
		if events, _, _ := p.soFar(s.T); len(events) > 0 {
			with++
		}
	}
	var w markup.Writer
	w.Open("div", "class", "map-lead")
	w.Elem("h2", text.MapTitle.In(l))
	w.Elem("p", text.MapLead.Fill(l, view.MomentText(l, s.T), strconv.Itoa(with), strconv.Itoa(len(locals)-with)), "class", "lead")
	stop := text.MapStopOff.In(l)
	if v := stopAt(r, s.T); v != nil {
		stop = text.MapStopOn.Fill(l, view.DayText(l, v.Lasts.From))
	}
	w.Elem("p", stop)
	w.Elem("p", text.MapRoll.In(l)+" "+text.MapOutlines.In(l), "class", "fine")
	w.Close("div")
	return view.Block{ID: "map-lead", HTML: w.String()}
}

func (x *atlas) controls() view.Block {
	l := x.lang
	places := []view.Choice{{Value: "none", Label: text.MapNoPlace.In(l)}}
	for _, p := range x.locals {
		places = append(places, view.Choice{Value: p.place.ID, Label: p.number + " " + text.PrefectureShort(p.place.Name).In(l)})
	}
	place := x.place
	if place == "" {
		place = "none"
	}
	return view.Block{ID: "map-options", Class: "options", Label: text.MapOptions.In(l), Controls: []view.Control{
		view.Pick(x.s, "map-colour", optColour, text.MapColour, text.MapStop, text.MapAlerts, text.MapResponses, text.MapEvents),
		{ID: "map-prefecture", Key: optPlace.Key, Kind: view.Select, Label: text.MapPlace.In(l), Value: place, Choices: places},
	}}
}

// widest keeps the map from pushing everything else off a screen.
const widest = 680

func (x *atlas) picture() string {
	l := x.lang
	m := chart.Map{Width: math.Min(math.Max(320, float64(x.width)), widest), Empty: text.MapNoShapes.In(l)}
	m.Label = text.MapLabel.Fill(l, x.colourName())
	shapes := map[string]record.Region{}
	for _, g := range x.r.Regions {
		shapes[g.Place] = g
	}
	for _, p := range x.locals {
		g, ok := shapes[p.place.ID]
		if !ok {
			continue
		}
		class, count := x.look(p)
		name := text.PrefectureShort(p.place.Name).In(l)
		if count > 0 {
			name += " " + strconv.Itoa(count)
		}
		m.Regions = append(m.Regions, chart.MapRegion{ID: p.place.ID, Path: g.Path, X: g.X, Y: g.Y, Class: class,
			Name: name, Number: p.number, Picked: p.place.ID == x.place})
	}
	m.Legend = x.legend()
	var w markup.Writer
	w.Open("figure", "class", "map-figure")
	w.Markup(m.SVG())
	w.Close("figure")
	return w.String()
}

func (x *atlas) colourName() string {
	for _, c := range x.controls().Controls[0].Choices {
		if c.Value == x.colour {
			return c.Label
		}
	}
	return ""
}

// look is a prefecture's class, and its count where the colour tells one.
func (x *atlas) look(p local) (class string, count int) {
	events, responses, _ := p.soFar(x.at)
	switch x.colour {
	case "alerts":
		class = "none"
		for _, a := range p.alertsAt(x.at) {
			if !a.open {
				return "hot in", 0
			}
			class = "hot open"
		}
		return class, 0
	case "responses":
		return countClass(responses), responses
	case "events":
		return countClass(len(events)), len(events)
	}
	switch {
	case x.stop == nil:
		return "none", 0
	case outside(x.r, p.place.ID):
		return "out", 0
	}
	return "in", 0
}

func countClass(n int) string {
	switch {
	case n == 0:
		return "none"
	case n == 1:
		return "c1"
	case n < 4:
		return "c2"
	case n < 8:
		return "c3"
	}
	return "c4"
}

func (x *atlas) legend() []chart.Key {
	key := func(class string, p text.Pair) chart.Key {
		return chart.Key{Class: "region " + class, Text: p.In(x.lang)}
	}
	var keys []chart.Key
	switch x.colour {
	case "alerts":
		keys = []chart.Key{key("hot in", text.MapAlertIn), key("hot open", text.MapAlertOpen), key("none", text.MapNoRecord)}
	case "responses", "events":
		keys = []chart.Key{key("c1", text.MapOne), key("c2", text.MapFew), key("c3", text.MapSome), key("c4", text.MapMany), key("none", text.MapNoRecord)}
	default:
		keys = []chart.Key{key("in", text.MapInForce), key("out", text.MapOutside), key("none", text.MapNoStop)}
	}
	return append(keys, chart.Key{Text: text.MapKeyed.In(x.lang)})
}

// stopText is a prefecture's stop in words.
func (x *atlas) stopText(p local) string {
	switch {
	case x.stop == nil:
		return text.MapNoStop.In(x.lang)
	case outside(x.r, p.place.ID):
		return text.MapOutside.In(x.lang)
	}
	return text.MapInForce.In(x.lang)
}

func (x *atlas) alertText(p local) string {
	var list []string
	for _, a := range p.alertsAt(x.at) {
		list = append(list, a.text(x.lang))
	}
	if len(list) == 0 {
		return text.MapNoRecord.In(x.lang)
	}
	return strings.Join(list, " · ")
}

// selected tells all of the chosen prefecture.
func (x *atlas) selected() string {
	l := x.lang
	var w markup.Writer
	w.Open("section", "class", "map-place")
	for _, p := range x.locals {
		if p.place.ID != x.place {
			continue
		}
		w.Elem("h3", text.MapSelected.Fill(l, p.place.Name.In(l), view.MomentText(l, x.at)))
		w.Open("dl")
		view.Term(&w, text.MapColStop.In(l), x.stopText(p))
		view.Term(&w, text.MapColAlerts.In(l), x.alertText(p))
		w.Close("dl")
		events, _, _ := p.soFar(x.at)
		w.Elem("h4", text.MapHere.In(l)+" ("+strconv.Itoa(len(events))+")")
		if len(events) == 0 {
			w.Elem("p", text.MapNoneHere.In(l))
		} else {
			w.Open("ul", "class", "rows")
			for i := len(events) - 1; i >= 0; i-- {
				view.EventRow(&w, x.s, events[i], view.ListDate(l, events[i]))
			}
			w.Close("ul")
		}
		if later := len(p.events) - len(events); later > 0 {
			w.Elem("p", text.MapLaterHere.Fill(l, strconv.Itoa(later)))
		}
		w.Elem("button", text.MapClear.In(l), "type", "button", "data-set", optPlace.Set("none"))
	}
	w.Close("section")
	return w.String()
}

// wide lists what holds for the whole province or more.
func (x *atlas) wide() string {
	l := x.lang
	list := wideAt(x.r, x.at)
	var w markup.Writer
	w.Open("section", "class", "map-wide", "aria-labelledby", "map-wide-title")
	w.Elem("h3", text.MapWide.In(l), "id", "map-wide-title")
	if len(list) == 0 {
		w.Elem("p", text.MapWideNone.In(l))
	} else {
		w.Elem("p", text.MapWideNote.In(l), "class", "fine")
		w.Open("ul")
		for _, v := range list {
			since := text.MapSince.Fill(l, view.DayText(l, v.Lasts.From))
			if v.HasEnd() {
				since = text.MapFromTo.Fill(l, view.DayText(l, v.Lasts.From), view.DayText(l, v.Lasts.To-1))
			}
			w.Open("li")
			w.Text(v.Scope.In(l) + text.Colon.In(l) + v.Label.In(l))
			w.Elem("span", " "+since, "class", "fine")
			w.Close("li")
		}
		w.Close("ul")
	}
	w.Close("section")
	return w.String()
}
