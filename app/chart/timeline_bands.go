package chart

import (
	"sort"

	"explorer/app/record"
)

func (c *canvas) stages() {
	for _, b := range c.t.Stages {
		c.band(b, stageH, "stage", 12)
	}
}

func (c *canvas) level() {
	c.label(c.t.Level.Label, c.y+levelH/2, "lab")
	c.w.Leaf("rect", "class", "track", "x", num(c.f.Left), "y", num(c.y),
		"width", num(c.scale.X1-c.scale.X0), "height", num(levelH))
	for _, b := range c.t.Level.Bands {
		c.band(b, levelH, "level", 12)
	}
}

func (c *canvas) ladder(r Row) {
	c.label(r.Label, c.y+ladderH/2-1, "lab small")
	for _, b := range r.Bands {
		c.band(b, ladderH-3, "ladder", 0)
	}
}

// band draws a stretch of time with its label inside when there is room. An
// unknown end is a short stub with an open edge, never a guess.
func (c *canvas) band(b Band, h float64, class string, size float64) {
	span := b.Span
	if b.Open {
		span.To = span.From + record.Day
	}
	x0, x1, ok := c.scale.Clip(span)
	if !ok || x1-x0 < 0.2 {
		return
	}
	w := x1 - x0
	c.w.Open("rect", "class", class+" "+b.Class+cls(b.Open, " open"), "x", num(x0), "y", num(c.y),
		"width", num(max(w, 3)), "height", num(h))
	c.w.Elem("title", b.Label)
	c.w.Close("rect")
	if label := fit(b.Label, w-10, 12); size > 0 && len(label) > len("…")+2 {
		c.w.Elem("text", label, "class", class+"-label", "x", num(x0+6), "y", num(c.y+h/2+4))
	}
}

// turns labels the turning points in up to turnRows rows so that no two
// overlap, the weightiest first; one without room keeps its tick.
func (c *canvas) turns() {
	list := append([]Turn(nil), c.t.Turns...)
	sort.SliceStable(list, func(i, j int) bool { return list[i].Weight > list[j].Weight })
	var taken [turnRows][]segment
	for _, t := range list {
		if !c.t.W.Contains(t.At) {
			continue
		}
		x := c.scale.At(t.At)
		half := TextWidth(t.Label, 12)/2*boldWider + 2
		mid := min(max(x, half), c.t.Width-half)
		bottom := c.y + turnRows*turnH + 6
		row := freeRow(&taken, segment{mid - half - 3, mid + half + 3})
		if row < 0 {
			c.w.Leaf("path", "class", "turn-tick", "d", "M"+num(x)+" "+num(bottom-5)+"V"+num(bottom))
			continue
		}
		y := c.y + float64(row+1)*turnH - 3
		c.w.Leaf("path", "class", "turn-tick", "d", "M"+num(x)+" "+num(y+3)+"V"+num(bottom))
		c.w.Elem("text", t.Label, "class", "turn mid", "x", num(mid), "y", num(y))
	}
}

type segment struct{ x0, x1 float64 }

// freeRow takes the first row in which a stretch overlaps none before it.
func freeRow(rows *[turnRows][]segment, s segment) int {
	for i := range rows {
		free := true
		for _, o := range rows[i] {
			free = free && (s.x1 <= o.x0 || s.x0 >= o.x1)
		}
		if free {
			rows[i] = append(rows[i], s)
			return i
		}
	}
	return -1
}

func (c *canvas) shadows() {
	end := -1e9
	for _, s := range c.t.Shadows {
		x0, x1, ok := c.scale.Clip(s.At)
		if !ok {
			continue
		}
		x1 = max(x1, x0+10)
		c.w.Open("rect", "class", "shadow", "x", num(x0), "y", num(c.y+2), "width", num(x1-x0), "height", "9")
		c.w.Elem("title", s.Label)
		c.w.Close("rect")
		half := TextWidth(s.Label, 12) / 2
		mid := min(max((x0+x1)/2, half), c.t.Width-half)
		if mid-half > end+6 {
			c.w.Elem("text", s.Label, "class", "shadow-label mid", "x", num(mid), "y", num(c.y+22))
			end = mid + half
		}
	}
}

// bars packs the measures in force into barRows rows, earliest first; what
// does not fit is counted.
func (c *canvas) bars() {
	c.label(c.t.Bars.Label, c.y+barH/2, "lab")
	list := append([]Bar(nil), c.t.Bars.Bars...)
	sort.SliceStable(list, func(i, j int) bool { return list[i].Span.From < list[j].Span.From })
	var ends [barRows]float64
	for i := range ends {
		ends[i] = -1e9
	}
	left := 0
	for _, b := range list {
		x0, x1, ok := c.scale.Clip(b.Span)
		if !ok {
			continue
		}
		label := fit(b.Label, max(x1-x0, min(c.scale.X1-x0, 210))-8, 12)
		end := max(x1, x0+TextWidth(label, 12)+8)
		row := -1
		for i := range ends {
			if x0 >= ends[i]+3 {
				row = i
				break
			}
		}
		if row < 0 {
			left++
			continue
		}
		ends[row] = end
		y := c.y + float64(row)*barH
		c.w.Open("g", "data-event", b.Event, "data-layer", string(record.Response))
		c.w.Leaf("rect", "class", "measure", "x", num(x0), "y", num(y), "width", num(max(x1-x0, 2)), "height", num(barH-2))
		c.w.Elem("text", label, "class", "measure-label", "x", num(x0+4), "y", num(y+11))
		c.w.Close("g")
	}
	if left > 0 {
		c.w.Elem("text", c.t.Bars.More.Fill(c.t.Lang, itoa(left)), "class", "lab small end",
			"x", num(c.t.Width-c.f.Right), "y", num(c.y-3))
	}
}

// fit cuts a label to a width with an ellipsis.
func fit(s string, width, size float64) string {
	if TextWidth(s, size) <= width {
		return s
	}
	w := size // the ellipsis
	for i, r := range s {
		w += TextWidth(string(r), size)
		if w > width {
			if i == 0 {
				return ""
			}
			return s[:i] + "…"
		}
	}
	return s
}
