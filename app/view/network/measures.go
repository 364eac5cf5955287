package network

import (
	"math"
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/text"
)

// measure is one row of the table: how a value is made of counts.
type measure struct {
	id         string
	name, mean text.Pair
	count      func(network.Values) (top, bottom int) // bottom < 0: a bare count
	share      bool                                   // shown as a percentage
	onPlan     bool                                   // has a value for the plan itself
	max        float64                                // of its curve; 0 for the largest value
}

func bare(n int) (int, int) { return n, -1 }

var measureList = []measure{
	{"links", text.MeasLinks, text.MeasLinksMean, func(v network.Values) (int, int) { return bare(v.Links) }, false, true, 0},
	{"bodies", text.MeasBodies, text.MeasBodiesMean, func(v network.Values) (int, int) { return bare(v.Bodies) }, false, true, 0},
	{"ties", text.MeasTies, text.MeasTiesMean, func(v network.Values) (int, int) { return bare(v.Ties) }, false, true, 0},
	{"density", text.MeasDensity, text.MeasDensityMean, func(v network.Values) (int, int) { return v.Ties, v.Bodies * (v.Bodies - 1) }, false, true, 0},
	{"reciprocity", text.MeasRecip, text.MeasRecipMean, func(v network.Values) (int, int) { return v.Mutual, v.Ties }, true, true, 0},
	{"parts", text.MeasParts, text.MeasPartsMean, func(v network.Values) (int, int) { return bare(v.Parts) }, false, true, 0},
	{"largest", text.MeasLargest, text.MeasLargestMean, func(v network.Values) (int, int) { return v.Largest, v.Bodies }, true, true, 1},
	{"prescribed-on-record", text.MeasOnRecord, text.MeasOnRecMean, func(v network.Values) (int, int) { return v.Seen, v.Prescribed }, true, false, 1},
	{"across-levels", text.MeasLevels, text.MeasLevelsMean, func(v network.Values) (int, int) { return v.AcrossLevels, v.Judged }, true, true, 1},
	{"across-sectors", text.MeasSectors, text.MeasSectorsMean, func(v network.Values) (int, int) { return v.AcrossSectors, v.Judged }, true, true, 1},
}

// number is a measure's value; ok is false where it is not defined.
func (m measure) number(v network.Values) (value float64, ok bool) {
	top, bottom := m.count(v)
	switch {
	case bottom < 0:
		return float64(top), true
	case bottom == 0:
		return 0, false
	}
	return float64(top) / float64(bottom), true
}

// show prints a value; shares as percentages, density with three decimals.
func (m measure) show(v network.Values) string {
	value, ok := m.number(v)
	_, bottom := m.count(v)
	switch {
	case !ok:
		return "–"
	case bottom < 0:
		return text.Number(value)
	case m.share:
		return text.Fixed(100*value, 1) + "%"
	}
	return text.Fixed(value, 3)
}

// calculation prints how the value came about, such as 13 ÷ 104 = 12.5%.
func (m measure) calculation(v network.Values) string {
	top, bottom := m.count(v)
	if bottom < 0 {
		return itoa(top)
	}
	return itoa(top) + " ÷ " + itoa(bottom) + " = " + m.show(v)
}

// measureTable is the table of measures: plan, now, before and after 8·21,
// and with the proposals' hypothetical links.
func measureTable(x *scene) string {
	l := x.lang
	all := valuesOf(x.m, x.r, x.options)
	now := all.at(x.step)
	columns := []text.Pair{text.MeasPlan, text.MeasNow, text.MeasBefore, text.MeasAfter}
	var after network.Values
	if len(x.hypo) > 0 {
		columns = append(columns, text.MeasHypo)
		after = x.withHypothetical()
	}
	var w markup.Writer
	w.Open("section", "class", "network-measures", "aria-labelledby", "network-measures-title")
	w.Elem("h3", text.MeasTitle.In(l), "id", "network-measures-title")
	w.Elem("p", text.MeasIntro.In(l)+" "+text.MeasSpans.In(l), "class", "fine")
	w.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", text.MeasCaption.In(l))
	w.Open("table")
	w.Elem("caption", text.MeasCaption.In(l), "class", "sr")
	w.Open("thead")
	w.Open("tr")
	w.Elem("th", text.MeasName.In(l), "scope", "col")
	for i, c := range columns {
		w.Elem("th", c.In(l), "scope", "col", "class", "num"+clsIf(i == 4, " hypothetical"))
	}
	w.Close("tr")
	w.Close("thead")
	w.Open("tbody")
	for _, m := range measureList {
		w.Open("tr")
		w.Elem("th", m.name.In(l), "scope", "row")
		plan := m.show(all.plan)
		if !m.onPlan {
			plan = "–"
		}
		for _, value := range []string{plan, m.show(now), m.show(all.split[0]), m.show(all.split[1])} {
			w.Elem("td", value, "class", "num")
		}
		if len(x.hypo) > 0 {
			w.Elem("td", m.show(after), "class", "num hypothetical")
		}
		w.Close("tr")
		x.meaning(&w, m, now, len(columns)+1)
	}
	w.Close("tbody")
	w.Close("table")
	w.Close("div")
	w.Open("figure")
	w.Elem("figcaption", text.MeasCurves.In(l), "class", "fine")
	w.Markup(x.curves(all))
	w.Close("figure")
	w.Close("section")
	return w.String()
}

// meaning is a measure's row of plain words and calculation, as wide as the
// table, so that it can be read on a phone.
func (x *scene) meaning(w *markup.Writer, m measure, now network.Values, columns int) {
	l := x.lang
	w.Open("tr", "class", "how")
	w.Open("td", "colspan", itoa(columns))
	w.Open("details", "id", "network-measure-"+m.id)
	w.Open("summary")
	w.Elem("span", m.name.In(l)+text.Colon.In(l), "class", "sr")
	w.Text(text.MeasHow.In(l))
	w.Close("summary")
	w.Elem("p", m.mean.In(l))
	w.Elem("p", text.MeasFormula.Fill(l, m.calculation(now))+text.Semicolon.In(l)+text.MeasRows.In(l))
	w.Close("details")
	w.Close("td")
	w.Close("tr")
}

func clsIf(cond bool, class string) string {
	if cond {
		return class
	}
	return ""
}

// withHypothetical measures the observed network with the proposals' links.
// The share of prescribed links on record stays: an assumption is no record.
func (x *scene) withHypothetical() network.Values {
	v := valuesOf(x.m, x.r, x.options).at(x.step)
	g, _ := network.New(x.observed).With(x.hypo)
	v.Links += len(x.hypo)
	v.Density, v.Reciprocity = g.Density(), g.Reciprocity()
	v.Ties, v.Bodies, v.Mutual = len(g.Ties), len(g.Nodes), g.Mutual()
	v.Parts, v.Largest = 0, 0
	if parts := g.Components(); len(parts) > 0 {
		v.Parts, v.Largest = len(parts), len(parts[0])
	}
	v.AcrossLevels, v.Judged = g.Across(func(id string) string { return network.Level(x.r, id) })
	v.AcrossSectors, _ = g.Across(func(id string) string { return network.Sector(network.Level(x.r, id)) })
	return v
}

// curves draws the measures over the window; the label reads out what each
// was before 21 August and is now.
func (x *scene) curves(all *values) string {
	l := x.lang
	c := chart.Measures{Lang: l, Width: x.width(), W: x.s.W, Split: levelOne}
	now, before := all.at(x.step), all.at(levelOne-1)
	label := text.MeasCurves.In(l)
	for _, m := range measureList {
		if m.id == "bodies" || m.id == "ties" {
			continue
		}
		curve := chart.StepCurve{Title: m.name.In(l), Value: m.show(now), Max: m.max, Now: x.step}
		for _, s := range all.steps {
			if value, ok := m.number(s.Values); ok {
				curve.Points = append(curve.Points, chart.StepPoint{From: s.From, Value: value})
				if m.max == 0 && s.From >= x.s.W.From && s.From < x.s.W.To {
					curve.Max = math.Max(curve.Max, value)
				}
			}
		}
		if m.max == 0 {
			if value, ok := m.number(all.at(x.s.W.From)); ok {
				curve.Max = math.Max(curve.Max, value)
			}
		}
		c.Curves = append(c.Curves, curve)
		label += text.Semicolon.In(l) + text.MeasCurve.Fill(l, m.name.In(l), m.show(before), m.show(now))
	}
	c.Label = label
	return c.SVG()
}

// shownBodies bounds the table of bodies; the file holds all.
const shownBodies = 12

// bodyRow is a body's own measures.
type bodyRow struct {
	id             string
	out, in        int
	between, after float64
}

// bodyRows measures every body of the observed network, by betweenness.
func (x *scene) bodyRows() []bodyRow {
	g := network.New(x.observed)
	between := g.Betweenness(true)
	with, _ := g.With(x.hypo)
	after := map[string]float64{}
	if len(x.hypo) > 0 {
		for i, v := range with.Betweenness(true) {
			after[with.Nodes[i]] = v
		}
	}
	var rows []bodyRow
	for i, id := range g.Nodes {
		rows = append(rows, bodyRow{id, g.OutDegree(id), g.InDegree(id), between[i], after[id]})
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		if a.between != b.between {
			return a.between > b.between
		}
		return a.out+a.in > b.out+b.in
	})
	return rows
}

// bodyTable is the table of the bodies that stand between others.
func bodyTable(x *scene) string {
	l := x.lang
	rows := x.bodyRows()
	rows = rows[:min(len(rows), shownBodies)]
	var w markup.Writer
	w.Open("details", "id", "network-central", "class", "network-bodies")
	w.Elem("summary", text.BodiesTitle.In(l))
	w.Elem("p", text.BodiesMean.In(l), "class", "fine")
	w.Open("table")
	w.Elem("caption", text.BodiesCaption.Fill(l, itoa(shownBodies)))
	w.Open("thead")
	w.Open("tr")
	w.Elem("th", text.ColBody.In(l), "scope", "col")
	for _, c := range []text.Pair{text.ColOut, text.ColIn, text.ColBetween} {
		w.Elem("th", c.In(l), "scope", "col", "class", "num")
	}
	if len(x.hypo) > 0 {
		w.Elem("th", text.ColBetweenHypo.In(l), "scope", "col", "class", "num hypothetical")
	}
	w.Close("tr")
	w.Close("thead")
	w.Open("tbody")
	for _, b := range rows {
		w.Open("tr")
		w.Open("th", "scope", "row")
		w.Elem("button", x.name(b.id), "type", "button", "data-set", optBody.Set(b.id))
		w.Close("th")
		w.Elem("td", itoa(b.out), "class", "num")
		w.Elem("td", itoa(b.in), "class", "num")
		w.Elem("td", text.Fixed(b.between, 3), "class", "num")
		if len(x.hypo) > 0 {
			w.Elem("td", text.Fixed(b.after, 3), "class", "num hypothetical")
		}
		w.Close("tr")
	}
	w.Close("tbody")
	w.Close("table")
	w.Close("details")
	return w.String()
}
