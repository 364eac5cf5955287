package network

import (
	"math"
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/text"
)

// pictureOf draws the chosen picture of the frame. On narrow screens
// single bodies cannot be told apart: levels are drawn instead, or the
// selected body with its partners.
func pictureOf(x *scene) string {
	var w markup.Writer
	w.Open("figure", "class", "network-figure")
	note := ""
	switch {
	case x.picture == "matrix":
		m, of := x.matrix()
		w.Markup(m.SVG())
		if of > len(m.Bodies) {
			note = text.NetShownOf.Fill(x.lang, itoa(len(m.Bodies)), itoa(of))
		}
	case x.picture == "time":
		w.Markup(x.strokes().SVG())
		note = text.NetSameDay.In(x.lang)
	case x.narrow && x.body != "":
		w.Markup(x.ego().SVG())
	case x.narrow:
		w.Markup(x.levels().SVG())
		note = text.NetPick.In(x.lang)
	default:
		w.Markup(x.graph().SVG())
	}
	w.Open("figcaption", "class", "fine")
	w.Text(note)
	if x.outside > 0 {
		w.Text(" " + text.NetOutside.Fill(x.lang, itoa(x.outside)))
	}
	w.Close("figcaption")
	w.Close("figure")
	return w.String()
}

// width is the drawing width; the picture never asks for less than a phone.
func (x *scene) width() float64 { return math.Max(320, float64(x.s.Width)) }

func (x *scene) graph() chart.Graph {
	ids, weight := x.bodies()
	spots := spotsOf(x.m, x.r)
	g := chart.Graph{
		Label: text.NetGraphLabel.Fill(x.lang, x.stepText(), itoa(len(ids)), itoa(len(x.ties))),
		Width: x.width(), Height: network.LayoutHeight, Empty: text.NetNothing.In(x.lang), Legend: x.keys("tie "),
	}
	scale := g.Width / network.LayoutWidth
	for i, level := range text.ActorLevels {
		g.Columns = append(g.Columns, chart.GraphColumn{X: network.ColumnLeft[i]*scale + 4, Label: text.ActorLevel(level).In(x.lang)})
	}
	near := map[string]bool{x.body: true}
	for _, t := range x.ties {
		if t.From == x.body || t.To == x.body {
			near[t.From], near[t.To] = true, true
		}
	}
	index := map[string]int{}
	for _, id := range ids {
		p, ok := spots[id]
		if !ok {
			continue
		}
		index[id] = len(g.Nodes)
		g.Nodes = append(g.Nodes, chart.GraphNode{ID: id, Label: x.name(id), X: p.X * scale, Y: p.Y, Weight: weight[id],
			Room: columnRoom(p.X)*scale - 4, Picked: id == x.body, Faded: x.body != "" && !near[id]})
	}
	for _, t := range x.ties {
		a, okA := index[t.From]
		b, okB := index[t.To]
		if !okA || !okB {
			continue
		}
		tie := chart.GraphTie{From: a, To: b, Class: t.Class(), New: t.New, Event: t.Event(),
			Faded: x.body != "" && t.From != x.body && t.To != x.body}
		g.Ties = append(g.Ties, tie)
		if t.Hypo != nil {
			tie.Class, tie.New, tie.Event, tie.Text = "hypo", false, "", text.Hypothetical.In(x.lang)
			if t.Class() == "hypo" {
				g.Ties = g.Ties[:len(g.Ties)-1]
			}
			g.Ties = append(g.Ties, tie)
		}
	}
	return g
}

// columnRoom is the room to the right of a spot, up to the next column's spots.
func columnRoom(x float64) float64 {
	for _, left := range network.ColumnLeft {
		if left > x {
			return left - x
		}
	}
	return 0
}

// levels sums the ties by the levels of their ends.
func (x *scene) levels() chart.Flow {
	f := chart.Flow{
		Label: text.NetLevelsLabel.Fill(x.lang, x.stepText()), Width: x.width(),
		LeftTitle: text.NetSends.In(x.lang), RightTitle: text.NetReceives.In(x.lang),
		Empty: text.NetNothing.In(x.lang), Legend: x.keys("tie "),
	}
	type pair struct {
		a, b  int
		class string
	}
	sum, fresh := map[pair]int{}, map[pair]bool{}
	sent, got := make([]int, len(text.ActorLevels)), make([]int, len(text.ActorLevels))
	for _, t := range x.ties {
		a, b := levelRank(x.r, t.From), levelRank(x.r, t.To)
		if a == len(sent) || b == len(got) {
			continue
		}
		k := pair{a, b, t.Class()}
		sum[k]++
		fresh[k] = fresh[k] || t.New
		sent[a]++
		got[b]++
		if t.Hypo != nil && k.class != "hypo" {
			sum[pair{a, b, "hypo"}]++
		}
	}
	for i, level := range text.ActorLevels {
		name := text.ActorLevelShort(level).In(x.lang)
		f.Left = append(f.Left, chart.FlowEnd{Label: name, Note: itoa(sent[i])})
		f.Right = append(f.Right, chart.FlowEnd{Label: name, Note: itoa(got[i])})
	}
	for k, n := range sum {
		f.Ties = append(f.Ties, chart.FlowTie{Left: k.a, Right: k.b, Weight: n, Class: k.class, New: fresh[k]})
	}
	sort.Slice(f.Ties, func(i, j int) bool {
		a, b := f.Ties[i], f.Ties[j]
		if a.Weight != b.Weight {
			return a.Weight > b.Weight
		}
		if a.Left != b.Left {
			return a.Left < b.Left
		}
		if a.Right != b.Right {
			return a.Right < b.Right
		}
		return a.Class < b.Class
	})
	return f
}

// ego shows the selected body with those it deals with.
func (x *scene) ego() chart.Flow {
	f := chart.Flow{
		Label: text.NetEgoLabel.Fill(x.lang, x.name(x.body), x.stepText()), Width: x.width(), Centre: x.name(x.body),
		LeftTitle: text.NetSentTo.In(x.lang), RightTitle: text.NetSentBy.In(x.lang),
		Empty: text.NetNothing.In(x.lang), Legend: x.keys("tie "),
	}
	for _, t := range x.ties {
		class, event := t.Class(), t.Event()
		weight := max(1, len(t.Seen))
		switch x.body {
		case t.From:
			f.Right = append(f.Right, chart.FlowEnd{ID: t.To, Label: x.name(t.To)})
			f.Ties = append(f.Ties, chart.FlowTie{Left: -1, Right: len(f.Right) - 1, Weight: weight, Class: class, New: t.New, Event: event})
		case t.To:
			f.Left = append(f.Left, chart.FlowEnd{ID: t.From, Label: x.name(t.From)})
			f.Ties = append(f.Ties, chart.FlowTie{Left: len(f.Left) - 1, Right: -1, Weight: weight, Class: class, New: t.New, Event: event})
		}
	}
	return f
}

// keys is the legend of the classes that the frame can hold; prefix tells
// whether they are drawn as ties or as cells.
func (x *scene) keys(prefix string) []chart.Key {
	var keys []chart.Key
	add := func(class string, p text.Pair) {
		keys = append(keys, chart.Key{Class: prefix + class, Text: p.In(x.lang)})
	}
	if x.frame != "prescribed" {
		add("seen", text.LegendSeen)
		add("seen new", text.LegendNew)
	}
	if x.frame == "both" || x.frame == "difference" {
		add("both", text.LegendMatched)
	}
	if x.frame != "observed" {
		add("plan", text.LegendPlan)
	}
	if x.filter.Undated && x.frame != "prescribed" {
		add("undated", text.LegendUndated)
	}
	if len(x.hypo) > 0 {
		add("hypo", text.LegendHypo)
	}
	return keys
}
