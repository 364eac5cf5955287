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
	ends := [2]float64{-1e9, -1e9}
	for _, d := range s.Dots {
		if !d.At.Overlaps(c.t.W) {
			continue
		}
		x := c.scale.At((d.At.From + d.At.To) / 2)
		y := scale.At(d.Value)
		c.dot(d, x, y, floor)
		half := TextWidth(text.Number(d.Value), 11) / 2
		row := d.Kind
		if x-half > ends[row]+3 {
			tx, ty, anchor := x, y-6, "mid"
			if d.Kind == 1 { // beside its mark, clear of the first series' number
				tx, ty, anchor = x+6, y+4, "start"
			}
			c.w.Elem("text", text.Number(d.Value), "class", "num "+anchor+" k"+strconv.Itoa(d.Kind), "x", num(tx), "y", num(ty))
			ends[row] = x + half
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
