package chart

import (
	"math"

	"explorer/app/markup"
)

// Flow is a network in three columns for narrow pictures: senders on the
// left, receivers on the right, and in between either nothing (levels to
// levels) or the one body that is looked at.
type Flow struct {
	Label       string
	Width       float64
	Left, Right []FlowEnd
	Centre      string // the body looked at; "" when ends are joined directly
	LeftTitle   string
	RightTitle  string
	Ties        []FlowTie
	Empty       string
	Legend      []Key
}

// FlowEnd is one labelled end. ID, if not "", is the body a click selects.
type FlowEnd struct{ ID, Label, Note string }

// FlowTie joins a left end to a right end; with a Centre, the side without an
// end is −1. Weight is the line's thickness in pairs of bodies.
type FlowTie struct {
	Left, Right int
	Weight      int
	Class       string
	New         bool
	Event       string
}

const (
	flowTop = 24.0
	flowRow = 22.0
)

// SVG draws the flow.
func (f Flow) SVG() string {
	rows := max(len(f.Left), len(f.Right), 3)
	row := flowRow
	if f.Centre == "" {
		row = 34
	}
	height := flowTop + float64(rows)*row
	legend, extra := layKeys(f.Legend, f.Width)
	side := math.Min(f.Width*0.32, 200)
	if f.Centre != "" {
		side = math.Min(f.Width*0.36, 260)
	}
	top := flowTop
	if f.Centre != "" { // the body's name has a line of its own
		top, height = top+20, height+20
	}
	var w markup.Writer
	openChart(&w, "flow", f.Label, f.Width, height+extra)
	w.Elem("text", f.LeftTitle, "class", "head end", "x", num(side), "y", num(top-10))
	w.Elem("text", f.RightTitle, "class", "head", "x", num(f.Width-side), "y", num(top-10))
	// The shorter side stands in the middle of the longer.
	at := func(ends []FlowEnd, i int) float64 {
		return top + (float64(i)+0.5+float64(rows-len(ends))/2)*row
	}
	middle := top + float64(rows)*row/2
	x0, x1 := side+5, f.Width-side-5
	for _, t := range f.Ties {
		ax, ay, bx, by := x0, middle, x1, middle
		if t.Left >= 0 {
			ay = at(f.Left, t.Left)
		}
		if t.Right >= 0 {
			by = at(f.Right, t.Right)
		}
		if f.Centre != "" {
			if t.Left < 0 {
				ax = f.Width/2 + 6
			} else {
				bx = f.Width/2 - 6
			}
		}
		if t.Class == "plan" {
			ay, by = ay+5, by+5
		}
		thick := math.Min(12, 0.8+0.7*float64(t.Weight))
		w.Open("g", "class", "tie "+t.Class+cls(t.New, " new"))
		mid := num((ax + bx) / 2)
		w.Leaf("path", "d", "M"+num(ax)+" "+num(ay)+"C"+mid+" "+num(ay)+" "+mid+" "+num(by)+" "+num(bx-5)+" "+num(by),
			"stroke-width", num(thick), markup.If(t.Event != "", "data-event"), t.Event)
		w.Leaf("path", "class", "tip", "d", tip(bx, by, 1))
		w.Close("g")
	}
	if f.Centre != "" {
		w.Leaf("circle", "class", "centre", "cx", num(f.Width/2), "cy", num(middle), "r", "6")
		w.Elem("text", fit(f.Centre, f.Width-4, 13), "class", "centre-name mid", "x", num(f.Width/2), "y", "14")
	}
	for i, e := range f.Left {
		f.end(&w, e, side, at(f.Left, i), "end", side)
	}
	for i, e := range f.Right {
		f.end(&w, e, f.Width-side, at(f.Right, i), "", side)
	}
	if len(f.Ties) == 0 {
		w.Elem("text", f.Empty, "class", "lab mid", "x", num(f.Width/2), "y", num(middle+20))
	}
	drawKeys(&w, legend, height)
	w.Close("svg")
	return w.String()
}

func (f Flow) end(w *markup.Writer, e FlowEnd, x, y float64, anchor string, room float64) {
	s := fit(e.Label, room-TextWidth(e.Note, 12)-4, 12)
	if e.Note != "" {
		s += " " + e.Note
	}
	w.Elem("text", s, "class", "name "+anchor, "x", num(x), "y", num(y+4),
		markup.If(e.ID != "", "data-set"), "nwa="+e.ID)
}
