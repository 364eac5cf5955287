package chart

import "explorer/app/markup"

// Delays shows each delay as a range on one axis of days, a row each.
type Delays struct {
	Width  float64
	Label  string
	XLabel string
	Max    float64 // days
	Ticks  []float64
	Rows   []DelayRow
}

// DelayRow is one delay between Low and High days.
type DelayRow struct {
	Label, Value string
	Event        string
	Low, High    float64
	About        bool
}

const delayRow = 30

// SVG draws the ranges, each under its label. A range shorter than a pixel is
// drawn three wide.
func (f Delays) SVG() string {
	x := Linear{0, max(f.Max, 1), 8, f.Width - 12}
	height := float64(len(f.Rows))*delayRow + 44
	var w markup.Writer
	w.Open("svg", "class", "chart delays", "role", "img", "aria-label", f.Label,
		"viewBox", "0 0 "+num(f.Width)+" "+num(height), "width", num(f.Width), "height", num(height))
	floor := height - 40
	for _, t := range f.Ticks {
		w.Leaf("path", "class", "grid", "d", "M"+num(x.At(t))+" 2V"+num(floor))
		w.Elem("text", num(t), "class", "tick mid", "x", num(x.At(t)), "y", num(floor+16))
	}
	w.Elem("text", f.XLabel, "class", "lab end", "x", num(x.R1), "y", num(floor+33))
	for i, r := range f.Rows {
		y := float64(i)*delayRow + 15
		label := fit(r.Label, f.Width-30-TextWidth(r.Value, 12), 12)
		w.Elem("text", label, "class", "lab start", "x", num(x.R0), "y", num(y))
		w.Elem("text", r.Value, "class", "num end", "x", num(x.R1), "y", num(y))
		x0 := x.At(r.Low)
		w.Leaf("path", "class", "range"+cls(r.About, " soft"), "data-event", r.Event,
			"d", "M"+num(x0)+" "+num(y+7)+"H"+num(max(x.At(min(r.High, f.Max)), x0+3)))
	}
	w.Close("svg")
	return w.String()
}
