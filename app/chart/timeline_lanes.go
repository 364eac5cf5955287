package chart

import (
	"strconv"

	"explorer/app/record"
)

// lane draws one layer's marks: each in the middle of the time the record
// knows, beside or above the others of that time, and crowds gathered as a
// number on top.
func (c *canvas) lane(l Lane) {
	h := laneH[l.Layer]
	top, floor := c.y, c.y+h-4
	if c.f.Narrow {
		top += narrowCap
		c.w.Elem("text", l.Label, "class", "lane-label start "+string(l.Layer), "x", num(c.f.Left), "y", num(c.y+12))
		c.w.Elem("text", l.Note, "class", "lab small start", "x", num(c.f.Left+TextWidth(l.Label, 15)*boldWider+12), "y", num(c.y+12))
	} else {
		c.w.Leaf("path", "class", "key "+string(l.Layer), "d", shape(l.Layer, c.f.Left-12-TextWidth(l.Label, 15)*boldWider-8, c.y+h/2-9))
		c.w.Elem("text", l.Label, "class", "lane-label end", "x", num(c.f.Left-10), "y", num(c.y+h/2-4))
		c.w.Elem("text", l.Note, "class", "lab small end", "x", num(c.f.Left-10), "y", num(c.y+h/2+13))
	}
	c.rule(c.y + h)
	c.w.Open("g", "data-layer", string(l.Layer))
	p := newStacks(c.scale, int((floor-top)/pitch))
	spans, soft := map[string]bool{}, ""
	hard := ""
	var marks []placed
	for _, m := range l.Marks {
		x0, x1, ok := c.scale.Clip(m.At)
		if !ok {
			continue
		}
		x, row, ok := p.place(x0, x1)
		if !ok {
			continue
		}
		y := floor - pitch/2 - float64(row)*pitch
		marks = append(marks, placed{m, x, y})
		c.spots[m.Event] = spot{x, y}
		if d := spanLine(x0, x1, y, m.About, c.scale); x1-x0 > pitch && !spans[d] {
			spans[d] = true
			if m.About {
				soft += d
			} else {
				hard += d
			}
		}
	}
	if hard != "" {
		c.w.Leaf("path", "class", "span "+string(l.Layer), "d", hard)
	}
	if soft != "" {
		c.w.Leaf("path", "class", "span soft "+string(l.Layer), "d", soft)
	}
	for _, m := range marks {
		c.mark(l.Layer, m)
	}
	for _, m := range marks {
		if m.Letters != "" {
			c.w.Elem("text", m.Letters, "class", "letters start", "x", num(m.x+9), "y", num(m.y+4), "aria-hidden", "true")
		}
	}
	for _, g := range p.gathered() {
		c.w.Elem("text", "+"+itoa(g.n), "class", "gathered mid", "x", num(g.x), "y", num(top+4))
	}
	c.w.Close("g")
}

// boldWider is how much wider bold letters run than TextWidth estimates.
const boldWider = 1.18

type placed struct {
	Mark
	x, y float64
}

func (c *canvas) mark(l record.Layer, m placed) {
	if m.Lit {
		c.w.Leaf("circle", "class", "lit", "cx", num(m.x), "cy", num(m.y), "r", "8")
	}
	if m.Selected {
		c.w.Leaf("circle", "class", "chosen", "cx", num(m.x), "cy", num(m.y), "r", "9")
	}
	c.w.Open("path", "class", "m "+string(l)+" "+m.Confidence+cls(m.Letters != "", " ringed"), "d", shape(l, m.x, m.y),
		"data-event", m.Event, "data-layer", string(l))
	c.w.Elem("title", m.Title)
	c.w.Close("path")
	if m.Confidence == "disputed" {
		// Split: the left half filled, the right half open.
		c.w.Leaf("path", "class", "half "+string(l), "d", "M"+num(m.x)+" "+num(m.y-4.4)+"h-4.4v8.8h4.4z")
	}
}

// shape is a layer's mark around a point: a triangle, a disc or a square, so
// that no one has to tell colours apart.
func shape(l record.Layer, x, y float64) string {
	switch l {
	case record.Pressure:
		return "M" + num(x) + " " + num(y-5) + "l5.2 9.2h-10.4z"
	case record.State:
		return "M" + num(x-4.5) + " " + num(y) + "a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"
	}
	return "M" + num(x-4.3) + " " + num(y-4.3) + "h8.6v8.6h-8.6z"
}

// spanLine is the stretch of time within which an event happened.
func spanLine(x0, x1, y float64, about bool, s TimeScale) string {
	if about {
		d := (x1 - x0) / 2
		x0, x1 = max(x0-d, s.X0), min(x1+d, s.X1)
	}
	return "M" + num(x0+1) + " " + num(y) + "H" + num(x1-1)
}

// stacks places marks in columns one pitch apart.
type stacks struct {
	x0      float64
	most    int
	heights map[int]int
	over    map[int]int
}

func newStacks(s TimeScale, most int) *stacks {
	return &stacks{x0: s.X0, most: max(most, 1), heights: map[int]int{}, over: map[int]int{}}
}

// place finds the lowest free place within [x0, x1], nearest its middle. It
// fails, and counts the mark as gathered, when the middle is full.
func (p *stacks) place(x0, x1 float64) (x float64, row int, ok bool) {
	mid := (x0 + x1) / 2
	home := p.column(mid)
	if x1-x0 < 2*pitch {
		// A point or a narrow day keeps its own x, but heeds its neighbours.
		row = max(p.heights[home], p.near(home, mid))
		if row >= p.most {
			p.over[home]++
			return 0, 0, false
		}
		p.heights[home] = row + 1
		return mid, row, true
	}
	// A day's marks stand on its middle; only a full column spills over to
	// its neighbours within the day.
	reach := int((x1 - x0 - pitch) / 2 / pitch)
	for d := 0; d <= reach; d++ {
		for _, col := range []int{home - d, home + d} {
			if row = p.heights[col]; row < p.most {
				p.heights[col] = row + 1
				return mid + float64(col-home)*pitch, row, true
			}
		}
	}
	p.over[home]++
	return 0, 0, false
}

// near is the height of a neighbouring column that a mark at x would touch.
func (p *stacks) near(col int, x float64) int {
	off := x - p.x0 - float64(col)*pitch
	if off < pitch/2 {
		return p.heights[col-1]
	}
	return p.heights[col+1]
}

func (p *stacks) column(x float64) int {
	return int((x - p.x0) / pitch)
}

type gather struct {
	x float64
	n int
}

// gathered lists the crowds that did not fit, merged so that their numbers do
// not overlap.
func (p *stacks) gathered() []gather {
	lo, hi := 1<<30, -1
	for col := range p.over {
		lo, hi = min(lo, col), max(hi, col)
	}
	var list []gather
	for col := lo; col <= hi; col++ {
		n := p.over[col]
		if n == 0 {
			continue
		}
		x := p.x0 + (float64(col)+0.5)*pitch
		if k := len(list); k > 0 && x-list[k-1].x < 30 {
			list[k-1].n += n
			continue
		}
		list = append(list, gather{x, n})
	}
	return list
}

func (c *canvas) arcs() {
	for _, a := range c.t.Arcs {
		from, ok1 := c.spots[a.From]
		to, ok2 := c.spots[a.To]
		if !ok1 || !ok2 {
			continue
		}
		mid := (from.y + to.y) / 2
		c.w.Leaf("path", "class", "arc", "d", "M"+num(from.x)+" "+num(from.y)+"C"+num(from.x)+" "+num(mid)+" "+
			num(to.x)+" "+num(mid)+" "+num(to.x)+" "+num(to.y))
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
