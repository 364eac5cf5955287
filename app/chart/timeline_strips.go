package chart

import (
	"math"
	"strconv"

	"explorer/app/record"
	"explorer/app/text"
)

// strip draws measured points as dots on stems, with their precision: a
// hollow dot for "about", an arrow for "at least" or "at most", a whisker
// over the time an accumulated value covers. Dots are never joined.
func (c *canvas) strip(s Strip) {
	label := s.Label
	if c.f.Narrow {
		label += " " + s.Unit
	}
	c.label(label, c.y+stripH/2-7, "lab")
	if !c.f.Narrow {
		c.w.Elem("text", s.Unit, "class", "lab small end", "x", num(c.f.Left-10), "y", num(c.y+stripH/2+11))
	}
	floor := c.y + stripH - 4
	c.rule(floor)
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, d := range s.Dots {
		if d.At.Overlaps(c.t.W) {
			lo, hi = min(lo, d.Value), max(hi, d.Value)
		}
	}
	if lo > hi {
		return
	}
	// Stems stand on a floor a little below the lowest value: heights compare
	// within a strip, they do not start at zero, and every dot is labelled.
	scale := Linear{lo - (hi-lo)*0.5, hi, floor, c.y + 17}
	if lo == hi {
		scale = Linear{lo - 1, lo, floor, c.y + 17}
	}
	var taken []box
	for _, d := range s.Dots {
		if d.At.Overlaps(c.t.W) {
			x, y := c.scale.At((d.At.From+d.At.To)/2), scale.At(d.Value)
			taken = append(taken, box{x - 4, y - 4, x + 4, y + 4})
		}
	}
	own := 0
	for _, d := range s.Dots {
		if !d.At.Overlaps(c.t.W) {
			continue
		}
		x, y := c.scale.At((d.At.From+d.At.To)/2), scale.At(d.Value)
		c.dot(d, x, y, floor)
		c.value(d, x, y, &taken, own)
		own++
	}
}

type box struct{ x0, y0, x1, y1 float64 }

func (b box) overlaps(o box) bool { return b.x0 < o.x1 && o.x0 < b.x1 && b.y0 < o.y1 && o.y0 < b.y1 }

// value labels a dot above, beside or below it, where it meets neither another
// dot nor another label; without such a place it has none (the table twin has
// every value). own is the dot's own place in taken.
func (c *canvas) value(d Dot, x, y float64, taken *[]box, own int) {
	label := text.Number(d.Value)
	w := TextWidth(label, 11)
	for _, b := range []box{
		{x - w/2, y - 16, x + w/2, y - 5},
		{x + 6, y - 5, x + 6 + w, y + 5},
		{x - 6 - w, y - 5, x - 6, y + 5},
		{x - w/2, y + 6, x + w/2, y + 17},
	} {
		free := b.x0 >= c.f.Left-2 && b.x1 <= c.t.Width
		for i, o := range *taken {
			free = free && (i == own || !b.overlaps(o))
		}
		if free {
			*taken = append(*taken, b)
			c.w.Elem("text", label, "class", "num mid k"+strconv.Itoa(d.Kind), "x", num((b.x0+b.x1)/2), "y", num(b.y1-1))
			return
		}
	}
}

func (c *canvas) dot(d Dot, x, y, floor float64) {
	kind := " k" + strconv.Itoa(d.Kind)
	if d.Covers.To-d.Covers.From > record.Day {
		if x0, x1, ok := c.scale.Clip(d.Covers); ok {
			c.w.Leaf("path", "class", "whisker", "d", "M"+num(x0)+" "+num(y)+"H"+num(x1))
		}
	}
	c.w.Leaf("path", "class", "stem", "d", "M"+num(x)+" "+num(y)+"V"+num(floor))
	path := "M" + num(x-3) + " " + num(y) + "a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
	switch d.Precision {
	case "at-least":
		path = "M" + num(x-4) + " " + num(y+2) + "l4-6l4 6z"
	case "at-most":
		path = "M" + num(x-4) + " " + num(y-2) + "l4 6l4-6z"
	default:
		if d.Kind == 1 {
			path = "M" + num(x-2.8) + " " + num(y-2.8) + "h5.6v5.6h-5.6z"
		}
	}
	c.w.Leaf("path", "class", "dot"+kind+cls(d.Precision == "about" || d.Derived, " about"), "d", path)
}
