package network

import (
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/chart"
	"explorer/app/text"
)

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
