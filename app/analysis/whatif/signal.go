package whatif

import (
	"sort"
	"strconv"

	"explorer/app/record"
	"explorer/app/text"
)

// Sight is one recorded value of a signal, as a rule sees it. From and Measured bound the time
// it speaks of; Known is when it counts: at its first publication in this
// record's sources, or sooner under the data lever.
type Sight struct {
	From, Measured, Published, Known record.Moment
	// Soonest is when it counts if a source known to the month or the year only
	// was out on the first day of it; Known takes the last. They are the same
	// where the day is on record.
	Soonest   record.Moment
	Value     float64 // of a measured signal
	Precision string
	Yes       bool // the threshold is met for certain
	Unsure    bool // its precision leaves the question open
	Open      bool // an alert whose end is not recorded
	Label     text.Pair
	Sources   []string
	Note      string
}

// Signal is one thing a rule may watch, with its readings in the order in
// which they became known.
type Signal struct {
	ID        string
	Threshold float64
	Unit      string
	Above     bool // true when the value is at or above the threshold
	Hindsight bool // the threshold is the record's own of 2022: who had it then knew the summer
	Base      *Expr
	Readings  []Sight
}

// At returns the reading that counts at a moment: of those known by then, the
// one that speaks of the latest time. False: nothing was known yet.
func (g *Signal) At(m record.Moment) (Sight, bool) {
	best, ok := Sight{}, false
	for _, rd := range g.Readings {
		if rd.Known > m {
			break
		}
		if !ok || rd.Measured >= best.Measured {
			best, ok = rd, true
		}
	}
	return best, ok
}

// spec says how a signal is read from the record.
type spec struct {
	ladder string // an alert ladder: true while in force
	series string // or a measured series
	above  bool
	unit   string
	base   func(year int) *Expr // the recorded threshold
	of2022 bool                 // that threshold is a figure of the summer of 2022 itself
}

var specs = map[string]spec{
	"nat":    {ladder: "heat-warning-national"},
	"cd":     {ladder: "heat-warning-chengdu"},
	"dry":    {ladder: "drought-response"},
	"red":    {series: "heat-red-warnings-sichuan", of2022: true, above: true, unit: "count", base: fixed(At("heat-red-warnings-sichuan", "2022-07-11"))},
	"rain":   {series: "sichuan-precip-anomaly", of2022: true, unit: "%", base: fixed(Num(0).Less(Of("e-20220715-drought-iv", "rain-deficit-basin")))},
	"inflow": {series: "sichuan-rivers-inflow-anomaly", of2022: true, unit: "%", base: fixed(Num(0).Less(Of("e-20220701-inflow", "inflow-deficit-july")))},
	"load":   {series: "sichuan-annual-peak-load", above: true, unit: "GW", base: lastYearsPeak},
	"hydro":  {series: "sichuan-hydro-daily-capability", unit: "GWh/day", base: fixed(Param("hydro-capability-normal", "value").Over(Num(2)))},
	"stor":   {series: "main-load-area-usable-storage", unit: "10^8 m3", base: fixed(Param("storage-floor", "value"))},
}

func fixed(e *Expr) func(int) *Expr { return func(int) *Expr { return e } }

func lastYearsPeak(year int) *Expr { return At("sichuan-annual-peak-load", strconv.Itoa(year-1)) }

// Rule is "k of these signals".
type Rule struct {
	ID      string // off, broad, two, strict, own
	K       int
	Signals []string
	Heat    string             // orange or red: from which heat warning nat and cd count
	Limits  map[string]float64 // own thresholds; others are the record's
	Within  float64            // data lever: known at most this many days after it was measured; negative: as published
}

// Watch reads a rule's signals for one year. For 2022 the load record is the
// one reported on 9 August; for other years only annual values exist.
func Watch(r *record.Record, rule Rule, year int) []Signal {
	var list []Signal
	for _, id := range rule.Signals {
		list = append(list, watch(r, rule, id, year))
	}
	return list
}

func watch(r *record.Record, rule Rule, id string, year int) Signal {
	sp := specs[id]
	g := Signal{ID: id, Unit: sp.unit, Above: sp.above, Hindsight: sp.of2022}
	switch {
	case sp.ladder != "":
		g.Readings = ladderReadings(r, rule, sp.ladder, year)
	default:
		g.Base = sp.base(year)
		limit, ok := g.Base.Value(r)
		if v, own := rule.Limits[id]; own {
			limit, ok = v, true
			g.Hindsight = false
		}
		g.Threshold = limit
		if ok {
			g.Readings = seriesReadings(r, rule, sp, limit, year)
		}
	}
	sort.SliceStable(g.Readings, func(i, j int) bool { return g.Readings[i].Known < g.Readings[j].Known })
	return g
}

// ladderReadings turns a ladder's entries into readings: true from an entry's
// start, not true from its recorded end. An entry without an end counts until
// a later one of its ladder, and is marked Open.
func ladderReadings(r *record.Record, rule Rule, ladder string, year int) []Sight {
	var list []Sight
	for i := range r.Levels {
		l := &r.Levels[i]
		if l.Ladder != ladder || yearOf(l.Lasts.From) != year {
			continue
		}
		at, _ := record.ParseSpan(l.Start)
		known := at.To - 1
		list = append(list, Sight{
			From: at.From, Measured: known, Published: known, Known: known, Soonest: known, Precision: "exact",
			Yes:  ladder == "drought-response" || rule.Heat == "orange" || l.Level == "red",
			Open: !l.HasEnd(), Label: l.Label, Sources: l.Sources,
		})
		if l.HasEnd() {
			end := l.Lasts.To
			list = append(list, Sight{From: end, Measured: end, Published: end, Known: end, Soonest: end, Precision: "exact",
				Label: l.Label, Sources: l.Sources})
		}
	}
	// An end that a higher warning follows at once is no all-clear.
	sort.SliceStable(list, func(i, j int) bool { return list[i].Measured < list[j].Measured })
	return list
}

func seriesReadings(r *record.Record, rule Rule, sp spec, limit float64, year int) []Sight {
	var list []Sight
	s := r.SeriesByID(sp.series)
	if s == nil {
		return nil
	}
	for i := range s.Points {
		p := &s.Points[i]
		if p.Derived || yearOf(p.At.From) != year {
			continue
		}
		rd := Sight{
			From: p.Covers.From, Measured: p.Covers.To - 1, Value: p.Value, Precision: p.Precision,
			Label: s.Title, Sources: p.Sources, Note: p.Note,
		}
		rd.Soonest, rd.Published = published(r, p.Sources)
		if sp.series == "sichuan-annual-peak-load" && year == 2022 {
			rd = reportedLoad(r, rd)
		}
		// A value of one day or window cannot be known before it is over; one
		// dated to a month only may have been told within the month.
		if p.Window != "" || p.At.To-p.At.From <= record.Day {
			rd.Published, rd.Soonest = max(rd.Published, rd.Measured), max(rd.Soonest, rd.Measured)
		}
		// Nothing is told before what it speaks of has begun.
		rd.Soonest = min(max(rd.Soonest, rd.From+record.Day-1), rd.Published)
		rd.Known = rd.Published
		if rule.Within >= 0 {
			by := rd.Measured + minutes(rule.Within)
			rd.Known, rd.Soonest = min(rd.Known, by), min(rd.Soonest, by)
		}
		rd.Yes, rd.Unsure = meets(p.Value, limit, p.Precision, sp.above)
		list = append(list, rd)
	}
	return list
}

// reportedLoad dates the load record of 2022 by the meeting that reported it:
// the records' own dates were not found.
func reportedLoad(r *record.Record, rd Sight) Sight {
	if e := r.Event("e-20220809-load-records"); e != nil {
		rd.From, rd.Measured = e.At.From, e.At.To-1
		rd.Label, rd.Sources = e.Title, e.Sources
		rd.Soonest, rd.Published = published(r, e.Sources)
	}
	return rd
}

// published is when the first of the sources was out: certainly by the end of
// its day, or of its month or year when no day is recorded, and no sooner than
// the end of the first day of that month or year.
func published(r *record.Record, sources []string) (soonest, certain record.Moment) {
	never := record.At(9999, 1, 1, 0, 0)
	soonest, certain = never, never
	for _, id := range sources {
		s := r.Source(id)
		if s == nil {
			continue
		}
		span, err := record.ParseSpan(s.Published)
		if err != nil {
			continue
		}
		certain = min(certain, span.To-1)
		soonest = min(soonest, span.To-1, span.From+record.Day-1)
	}
	return soonest, certain
}

// meets asks whether a value meets a threshold, given its precision: "at
// least 47" meets "45 or more" for certain, and leaves "50 or more" open.
func meets(v, limit float64, precision string, above bool) (yes, unsure bool) {
	if above {
		yes = v >= limit
		return yes && precision != "at-most", (yes && precision == "at-most") || (!yes && precision == "at-least")
	}
	yes = v <= limit
	return yes && precision != "at-least", (yes && precision == "at-least") || (!yes && precision == "at-most")
}

func yearOf(m record.Moment) int {
	y, _, _, _, _ := m.Civil()
	return y
}
