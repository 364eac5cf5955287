package view

import (
	"math"
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
)

// networkPicture draws the chosen picture of the frame. On narrow screens
// single bodies cannot be told apart: levels are drawn instead, or the
// selected body with its partners.
func networkPicture(x *scene) string {
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
	spots := networkSpots(x.r)
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

// matrix holds the frame's bodies, or where they do not fit, its levels on a
// narrow screen and its busiest bodies on a wide one. It also returns how many
// bodies there are.
func (x *scene) matrix() (chart.Matrix, int) {
	m := chart.Matrix{Width: x.width(), Empty: text.NetNothing.In(x.lang), Legend: append(x.keys("cell "), chart.Key{Text: text.LegendRowColumn.In(x.lang)})}
	ids, weight := x.bodies()
	if x.narrow && x.body == "" {
		x.levelMatrix(&m)
		m.Label = text.NetMatrixLabel.Fill(x.lang, x.stepText(), itoa(len(m.Bodies)))
		m.Legend = append(m.Legend, chart.Key{Text: text.LegendNumber.In(x.lang)})
		return m, len(m.Bodies)
	}
	all := len(ids)
	if x.narrow { // the selected body's own surroundings
		near := map[string]bool{x.body: true}
		for _, t := range x.ties {
			if t.From == x.body || t.To == x.body {
				near[t.From], near[t.To] = true, true
			}
		}
		ids = keep(ids, func(id string) bool { return near[id] })
		all = len(ids)
	}
	if room := chart.MatrixRoom(m.Width); len(ids) > room {
		busiest := append([]string{}, ids...)
		sort.SliceStable(busiest, func(i, j int) bool { return weight[busiest[i]] > weight[busiest[j]] })
		kept := map[string]bool{}
		for _, id := range busiest[:room] {
			kept[id] = true
		}
		ids = keep(ids, func(id string) bool { return kept[id] || id == x.body })
		ids = ids[:min(len(ids), room)]
	}
	index := map[string]int{}
	for i, id := range ids {
		index[id] = i
		m.Bodies = append(m.Bodies, chart.MatrixBody{ID: id, Label: x.name(id), Group: network.Level(x.r, id), Picked: id == x.body})
	}
	for _, t := range x.ties {
		row, okA := index[t.From]
		col, okB := index[t.To]
		if !okA || !okB {
			continue
		}
		class := t.Class()
		if t.Hypo != nil && class != "hypo" {
			class += " hypo"
		}
		m.Cells = append(m.Cells, chart.MatrixCell{Row: row, Col: col, Class: class, Text: cellText(x.lang, t), New: t.New, Event: t.Event()})
	}
	m.Label = text.NetMatrixLabel.Fill(x.lang, x.stepText(), itoa(len(m.Bodies)))
	m.Legend = append(m.Legend, chart.Key{Text: text.LegendKinds.In(x.lang)})
	for _, k := range text.LinkKinds {
		m.Legend = append(m.Legend, chart.Key{Text: text.LinkLetter(k).In(x.lang) + " " + text.LinkKind(k).In(x.lang)})
	}
	return m, all
}

func cellText(l text.Lang, t sceneTie) string {
	links := t.Seen
	if len(links) == 0 {
		links = t.Planned
	}
	switch {
	case len(links) > 1:
		return itoa(len(links))
	case len(links) == 1:
		return text.LinkLetter(links[0].Kind).In(l)
	}
	return text.LinkLetter(t.Hypo.Kind).In(l)
}

func (x *scene) levelMatrix(m *chart.Matrix) {
	for _, level := range text.ActorLevels {
		m.Bodies = append(m.Bodies, chart.MatrixBody{Label: text.ActorLevelShort(level).In(x.lang), Group: level})
	}
	n := len(text.ActorLevels)
	count := make([]int, n*n)
	class := make([]string, n*n)
	fresh := make([]bool, n*n)
	rank := map[string]int{"": 0, "hypo": 1, "undated": 2, "plan": 3, "seen": 4, "both": 5}
	for _, t := range x.ties {
		a, b := levelRank(x.r, t.From), levelRank(x.r, t.To)
		if a >= n || b >= n {
			continue
		}
		i := a*n + b
		count[i]++
		fresh[i] = fresh[i] || t.New
		if c := t.Class(); rank[c] > rank[class[i]] {
			class[i] = c
		}
	}
	for i, c := range count {
		if c > 0 {
			m.Cells = append(m.Cells, chart.MatrixCell{Row: i / n, Col: i % n, Class: class[i], Text: itoa(c), New: fresh[i]})
		}
	}
}

func keep(ids []string, ok func(string) bool) []string {
	var out []string
	for _, id := range ids {
		if ok(id) {
			out = append(out, id)
		}
	}
	return out
}

// strokes lays the frame over the window's days.
func (x *scene) strokes() chart.Strokes {
	c := chart.Strokes{Label: text.NetTimeLabel.Fill(x.lang, x.stepText()), Lang: x.lang, Width: x.width(), W: x.s.W,
		Empty: text.NetNothing.In(x.lang), Legend: x.keys("tie ")}
	if x.frame != "observed" {
		c.Plan = text.NetPlanColumn.In(x.lang)
	}
	if x.narrow && x.body == "" {
		x.strokeBars(&c)
		return c
	}
	type mark struct {
		l               *record.Link
		class           string
		timeless, fresh bool
	}
	var marks []mark
	used := map[string]bool{}
	for _, t := range x.ties {
		if x.narrow && t.From != x.body && t.To != x.body {
			continue
		}
		for _, l := range t.Planned {
			class := "plan"
			if t.Matched {
				class = "both"
			}
			marks = append(marks, mark{l, class, true, false})
			used[l.From], used[l.To] = true, true
		}
		for _, l := range t.Seen {
			if l.Date != "" && x.s.W.Contains(l.At.From) {
				class := "seen"
				if t.Matched {
					class = "both"
				}
				marks = append(marks, mark{l, class, false, t.New && l.At.From == x.step})
				used[l.From], used[l.To] = true, true
			}
		}
	}
	ids, _ := x.bodies()
	index := map[string]int{}
	for _, id := range ids {
		if used[id] {
			index[id] = len(c.Rows)
			c.Rows = append(c.Rows, chart.StrokeRow{ID: id, Label: x.name(id), Group: network.Level(x.r, id), Picked: id == x.body})
		}
	}
	for _, m := range marks {
		c.Marks = append(c.Marks, chart.Stroke{From: index[m.l.From], To: index[m.l.To], Day: m.l.At.From,
			Timeless: m.timeless, Class: m.class, New: m.fresh, Event: m.l.Event})
	}
	sort.SliceStable(c.Marks, func(i, j int) bool {
		a, b := c.Marks[i], c.Marks[j]
		if a.From != b.From {
			return a.From < b.From
		}
		return a.To < b.To
	})
	return c
}

// strokeBars sums the links that each level sent per day.
func (x *scene) strokeBars(c *chart.Strokes) {
	c.Label = text.NetTimeLevelsLabel.Fill(x.lang, x.stepText())
	c.Legend = nil
	for _, level := range text.ActorLevels {
		c.Rows = append(c.Rows, chart.StrokeRow{Label: text.ActorLevelShort(level).In(x.lang), Group: level})
	}
	type cell struct {
		row      int
		day      record.Moment
		timeless bool
	}
	sum, fresh := map[cell]int{}, map[cell]bool{}
	for _, t := range x.ties {
		row := levelRank(x.r, t.From)
		if row == len(c.Rows) {
			continue
		}
		if n := len(t.Planned); n > 0 {
			sum[cell{row, 0, true}] += n
		}
		for _, l := range t.Seen {
			if l.Date != "" && x.s.W.Contains(l.At.From) {
				k := cell{row, l.At.From, false}
				sum[k]++
				fresh[k] = fresh[k] || t.New && l.At.From == x.step
			}
		}
	}
	for k, n := range sum {
		class := "seen"
		if k.timeless {
			class = "plan"
		}
		c.Marks = append(c.Marks, chart.Stroke{From: k.row, To: -1, Day: k.day, Timeless: k.timeless, Class: class, New: fresh[k], Weight: n})
	}
	sort.Slice(c.Marks, func(i, j int) bool {
		a, b := c.Marks[i], c.Marks[j]
		if a.From != b.From {
			return a.From < b.From
		}
		return a.Day < b.Day
	})
	c.Legend = x.keys("tie ")
}
