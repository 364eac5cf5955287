package view

import (
	"explorer/app/analysis/psr"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// introOf names what of the record the introduction rests on. It is the one
// place that knows this case's ids.
var introOf = struct {
	hydroUsual, hydro, hydroEvent, demand, served, demandEvent    string
	stop, stopStart, stopMetric, plan, planMetric, province, kind string
	start                                                         string
}{
	hydroUsual: "hydro-capability-normal", hydro: "sichuan-hydro-daily-capability", hydroEvent: "e-20220819-hydro-440",
	demand: "sichuan-demand-peak-official", served: "sichuan-grid-load-daily", demandEvent: "e-20220820-demand-65gw",
	stop: "e-20220814-notice", stopStart: "e-20220815-industry-stop", stopMetric: "cities-covered",
	plan: "e-20220124-plan", planMetric: "response-levels", province: "sichuan", kind: "prefecture",
	start: "e-20220821-level1",
}

// keyNumber is one of the introduction's numbers: a small picture, the number
// with its unit, a line that says what it is, and on tap where it is from.
type keyNumber struct {
	picture, number, unit, line string
	event                       *record.Event
	sources                     []string
}

// introFacts is what the introduction says, looked up in the record.
type introFacts struct {
	numbers                         []keyNumber
	hydro, hydroUnit, cities, dates string // for the folded line
	levels                          string
}

// Intro is the start page's introduction in both its forms: unfolded, and as
// one line. A number that the record does not hold is left out.
func Intro(r *record.Record, s state.State) string {
	l := s.Lang
	f := factsOf(r, l)
	var w markup.Writer
	w.Open("div", "class", "intro-both")
	w.Open("div", "class", "intro-open")
	w.Open("div", "class", "intro-words")
	w.Elem("h2", text.IntroTitle.In(l), "class", "intro-title")
	if e := r.Event(introOf.start); e != nil {
		w.Elem("p", text.IntroLead.Fill(l, f.cities, spokenMoment(l, e.At.From)), "class", "intro-lead")
	}
	w.Open("p", "class", "doors")
	w.Elem("a", text.IntroExplore.In(l), "id", "explore", "class", "door", "href", "#timeline", "data-act", "explore")
	w.Close("p")
	w.Close("div")
	w.Open("div", "class", "intro-facts")
	w.Open("ul", "class", "key-numbers", "aria-label", text.IntroNumbers.In(l))
	for _, k := range f.numbers {
		keyNumberItem(&w, r, s, k)
	}
	w.Close("ul")
	meaning(&w, r, l, f)
	w.Close("div")
	w.Elem("button", text.IntroHide.In(l)+" ×", "type", "button", "id", "intro-hide", "class", "act live-only",
		"data-act", "intro-hide")
	w.Close("div")
	w.Open("p", "class", "intro-line")
	w.Elem("strong", text.IntroLabel.In(l))
	w.Elem("span", text.IntroLine.Fill(l, f.hydro, f.hydroUnit, f.cities, f.dates))
	w.Elem("button", text.IntroShow.In(l)+" ▾", "type", "button", "id", "intro-show", "class", "act",
		"data-act", "intro-show")
	w.Close("p")
	w.Close("div")
	return w.String()
}

func spokenMoment(l text.Lang, m record.Moment) string {
	_, _, _, h, mi := m.Civil()
	return text.IntroMoment.Fill(l, DayText(l, m), text.Clock(h, mi))
}

func keyNumberItem(w *markup.Writer, r *record.Record, s state.State, k keyNumber) {
	l := s.Lang
	w.Open("li")
	w.Open("details", "class", "key-number")
	w.Open("summary")
	w.Markup(k.picture)
	w.Open("span", "class", "number")
	w.Text(k.number + " ")
	if k.unit != "" {
		w.Elem("small", k.unit)
	}
	w.Close("span")
	w.Elem("span", k.line, "class", "of")
	w.Close("summary")
	w.Open("ul", "class", "key-sources")
	if k.event != nil {
		eventRow(w, s, k.event, listDate(l, k.event))
	}
	for _, id := range k.sources {
		if src := r.Source(id); src != nil {
			w.Open("li")
			sourceLink(w, l, src, src.Publisher.In(l)+" "+src.Published)
			w.Close("li")
		}
	}
	w.Close("ul")
	w.Close("details")
	w.Close("li")
}

// meaning says what the highest level is.
func meaning(w *markup.Writer, r *record.Record, l text.Lang, f introFacts) {
	e, first := r.Event(introOf.plan), r.Event(introOf.start)
	if e == nil || first == nil || f.levels == "" {
		return
	}
	y, mo, _, _, _ := e.At.From.Civil()
	w.Open("p", "class", "meaning")
	w.Elem("strong", text.IntroMeaning.In(l))
	w.Text(text.IntroMeansOf.Fill(l, r.Plan.Title.In(l), f.levels, text.Month(l, y, mo), DayText(l, first.At.From)))
	w.Close("p")
}

func factsOf(r *record.Record, l text.Lang) introFacts {
	var f introFacts
	f.levels, _ = eventFigure(r, introOf.plan, introOf.planMetric)
	if k, ok := hydroNumber(r, l); ok {
		f.numbers = append(f.numbers, k)
		f.hydro, f.hydroUnit = k.number, k.unit
	}
	if k, ok := demandNumber(r, l); ok {
		f.numbers = append(f.numbers, k)
	}
	if k, cities, ok := stopNumber(r, l); ok {
		f.numbers = append(f.numbers, k)
		f.cities = cities
	}
	if k, ok := daysNumber(r, l); ok {
		f.numbers = append(f.numbers, k)
		f.dates = k.number
	}
	return f
}

// pointOfEvent is a series' value on the day of an event.
func pointOfEvent(r *record.Record, series, event string) (*record.Series, *record.Point) {
	s, e := r.SeriesByID(series), r.Event(event)
	if s == nil || e == nil {
		return nil, nil
	}
	for i := range s.Points {
		if p := &s.Points[i]; p.At.Contains(e.At.From) {
			return s, p
		}
	}
	return nil, nil
}

func eventFigure(r *record.Record, event, metric string) (string, float64) {
	if e := r.Event(event); e != nil {
		for _, f := range e.Figures {
			if f.Metric == metric {
				return text.Number(f.Value), f.Value
			}
		}
	}
	return "", 0
}

func hydroNumber(r *record.Record, l text.Lang) (keyNumber, bool) {
	usual := r.Parameter(introOf.hydroUsual)
	series, p := pointOfEvent(r, introOf.hydro, introOf.hydroEvent)
	if usual == nil || usual.Value == nil || *usual.Value <= 0 || p == nil {
		return keyNumber{}, false
	}
	was, unit := text.Printed(l, *usual.Value, usual.Unit)
	now, _ := text.Printed(l, p.Value, series.Unit)
	return keyNumber{
		picture: chart.SmallBars(chart.SmallBar{Share: 1, Hollow: true}, chart.SmallBar{Share: p.Value / *usual.Value}),
		number:  text.IntroHydro.Fill(l, was, now), unit: unit,
		line:  text.IntroHydroOf.Fill(l, was, text.InWords(l, now, p.Precision), DayText(l, p.At.From)),
		event: r.Event(introOf.hydroEvent), sources: p.Sources,
	}, true
}

func demandNumber(r *record.Record, l text.Lang) (keyNumber, bool) {
	series, demand := pointOfEvent(r, introOf.demand, introOf.demandEvent)
	_, served := pointOfEvent(r, introOf.served, introOf.demandEvent)
	if demand == nil || served == nil || demand.Value <= 0 {
		return keyNumber{}, false
	}
	d, unit := text.Printed(l, demand.Value, series.Unit)
	v, _ := text.Printed(l, served.Value, series.Unit)
	part := min(served.Value/demand.Value, 1)
	return keyNumber{
		picture: chart.SmallBars(chart.SmallBar{Share: 1}, chart.SmallBar{Share: part, Rest: 1 - part}),
		number:  text.IntroDemand.Fill(l, d, v), unit: unit,
		line: text.IntroDemandOf.Fill(l, text.InWords(l, d, demand.Precision), text.InWords(l, v, served.Precision),
			DayText(l, demand.At.From)),
		event: r.Event(introOf.demandEvent), sources: append(append([]string{}, demand.Sources[:1]...), served.Sources...),
	}, true
}

func stopNumber(r *record.Record, l text.Lang) (k keyNumber, cities string, ok bool) {
	cities, stopped := eventFigure(r, introOf.stop, introOf.stopMetric)
	start := r.Event(introOf.stopStart)
	all := 0
	for i := range r.Places {
		if p := &r.Places[i]; p.Kind == introOf.kind && p.Parent == introOf.province {
			all++
		}
	}
	if cities == "" || start == nil || int(stopped) > all {
		return k, "", false
	}
	return keyNumber{
		picture: chart.SmallTiles((all+1)/2, chart.Tiles{N: int(stopped)},
			chart.Tiles{N: all - int(stopped), Class: "hollow"}),
		number: text.IntroStop.Fill(l, cities, text.Number(float64(all))), unit: text.IntroStopUnit.In(l),
		line:  text.IntroStopOf.Fill(l, DayText(l, start.At.From)),
		event: r.Event(introOf.stop), sources: start.Sources,
	}, cities, true
}

func daysNumber(r *record.Record, l text.Lang) (keyNumber, bool) {
	var days []int
	var whole record.Span
	var tiles []chart.Tiles
	var sources []string
	for i := range r.Levels {
		v := &r.Levels[i]
		if v.Ladder != psr.ResponseLadder || !v.HasEnd() {
			continue
		}
		if len(days) == 0 {
			whole.From = v.Lasts.From
		}
		whole.To = v.Lasts.To
		n := int((v.Lasts.To - v.Lasts.From) / record.Day)
		days, tiles = append(days, n), append(tiles, chart.Tiles{N: n, Class: "lv-" + v.Level})
		sources = append(sources, v.Sources...)
	}
	if len(days) != 2 {
		return keyNumber{}, false
	}
	_, mo, d, _, _ := whole.From.Civil()
	_, toMo, to, _, _ := (whole.To - 1).Civil()
	return keyNumber{
		picture: chart.SmallTiles(days[0]+days[1], tiles...),
		number:  text.DayRange(l, mo, d, toMo, to),
		line:    text.IntroDaysOf.Fill(l, text.Number(float64(days[0])), text.Number(float64(days[1]))),
		event:   r.Event(introOf.start), sources: sources,
	}, true
}
