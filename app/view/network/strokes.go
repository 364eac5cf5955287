package network

import (
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/text"
)

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
