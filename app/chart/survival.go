package chart

import (
	"sort"

	"explorer/app/markup"
)

// Survival is a set of curves "share that still waits" with their bands and
// the numbers at risk below the axis.
type Survival struct {
	Width  float64
	Label  string
	YLabel string // above the plot
	XLabel string // below the axis
	Risk   string // heading of the numbers at risk
	Max    float64
	Ticks  []float64 // of the time axis
	Curves []SurvivalCurve
}

// SurvivalCurve is one group. Key is the letter that ties its line to its row
// of numbers, so that no colour or dash has to be told apart.
type SurvivalCurve struct {
	Key, Name, Class string
	Steps            []SurvivalStep
	Band             bool  // draw the 95 % band
	AtRisk           []int // at Ticks
}

// SurvivalStep is one time of a curve; S holds from it on.
type SurvivalStep struct {
	Time, S   float64
	Low, High float64
	InBand    bool   // Low and High are numbers
	Ended     bool   // an answer falls on it, so that it is a step
	Censored  bool   // the observation of some ended on it
	Set       string // what a click sets (key=value)
	Title     string
	Lit       bool // its events are listed
}

const (
	survivalTop   = 24
	survivalPlot  = 190
	survivalLeft  = 40
	survivalWide  = 150 // with the names in a column
	survivalRight = 22
	survivalRow   = 17
)

// SVG draws the curves.
func (f Survival) SVG() string {
	left, row := float64(survivalWide), float64(survivalRow)
	narrow := f.Width < NarrowBelow
	for _, c := range f.Curves {
		narrow = narrow || TextWidth(c.Key+" "+c.Name, 12) > survivalWide-28
	}
	if narrow {
		left, row = survivalLeft, 2*survivalRow // names stand above their numbers
	}
	x := Linear{0, max(f.Max, 1), left, f.Width - survivalRight}
	y := Linear{0, 1, survivalTop + survivalPlot, survivalTop}
	floor := y.R0
	riskTop := floor + 56
	height := riskTop + row*float64(len(f.Curves)) + 4
	var w markup.Writer
	w.Open("svg", "class", "chart survival", "role", "img", "aria-label", f.Label,
		"viewBox", "0 0 "+num(f.Width)+" "+num(height), "width", num(f.Width), "height", num(height))
	w.Elem("text", f.YLabel, "class", "lab start", "x", num(1), "y", "13")
	for _, v := range []float64{0, .25, .5, .75, 1} {
		w.Leaf("path", "class", "grid"+cls(v == 0.5, " half"), "d", "M"+num(x.R0)+" "+num(y.At(v))+"H"+num(x.R1))
		w.Elem("text", itoa(int(v*100))+"%", "class", "tick end", "x", num(x.R0-6), "y", num(y.At(v)+4))
	}
	for _, t := range f.Ticks {
		w.Leaf("path", "class", "rule", "d", "M"+num(x.At(t))+" "+num(floor)+"v4")
		w.Elem("text", num(t), "class", "tick mid", "x", num(x.At(t)), "y", num(floor+17))
	}
	w.Elem("text", f.XLabel, "class", "lab end", "x", num(x.R1), "y", num(floor+33))
	w.Elem("text", f.Risk, "class", "lab start", "x", num(1), "y", num(riskTop-6))
	for _, c := range f.Curves {
		f.band(&w, c, x, y)
	}
	for i, c := range f.Curves {
		f.curve(&w, c, x, y)
		f.risk(&w, c, x, riskTop+row*float64(i), narrow)
	}
	f.keys(&w, x, y)
	w.Close("svg")
	return w.String()
}

// keys writes each curve's letter where it leaves the plot, the lowest first,
// each above the one before.
func (f Survival) keys(w *markup.Writer, x, y Linear) {
	order := make([]int, len(f.Curves))
	end := make([]float64, len(f.Curves))
	for i, c := range f.Curves {
		order[i], end[i] = i, 1
		for _, p := range c.Steps {
			if p.Time <= f.Max {
				end[i] = p.S
			}
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return end[order[i]] < end[order[j]] })
	free := y.R0 + 14
	for _, i := range order {
		free = min(y.At(end[i])+4, free-13)
		w.Elem("text", f.Curves[i].Key, "class", "key start", "x", num(x.R1+5), "y", num(free))
	}
}

// band draws the stretch of the curve that has an interval.
func (f Survival) band(w *markup.Writer, c SurvivalCurve, x, y Linear) {
	if !c.Band {
		return
	}
	upper, lower := "", ""
	for i, s := range c.Steps {
		if !s.InBand || s.Time > f.Max {
			continue
		}
		next := f.Max
		if i+1 < len(c.Steps) {
			next = min(c.Steps[i+1].Time, f.Max)
		}
		x0, x1 := num(x.At(s.Time)), num(x.At(next))
		if upper == "" {
			upper = "M"
		} else {
			upper += "L"
		}
		upper += x0 + " " + num(y.At(s.High)) + "H" + x1
		lower = "L" + x1 + " " + num(y.At(s.Low)) + "H" + x0 + lower
	}
	if upper != "" {
		w.Leaf("path", "class", "band "+c.Class, "d", upper+lower+"Z")
	}
}

// curve draws the line, a small stroke where an observation ended, and a
// round mark on each step.
func (f Survival) curve(w *markup.Writer, c SurvivalCurve, x, y Linear) {
	d, ticks, s := "M"+num(x.R0)+" "+num(y.At(1)), "", 1.0
	for _, p := range c.Steps {
		if p.Time > f.Max {
			break
		}
		if p.S != s {
			d += "H" + num(x.At(p.Time)) + "V" + num(y.At(p.S))
			s = p.S
		}
		if p.Censored {
			ticks += "M" + num(x.At(p.Time)) + " " + num(y.At(s)-4) + "v8"
		}
	}
	w.Leaf("path", "class", "line "+c.Class, "d", d+"H"+num(x.R1))
	if ticks != "" {
		w.Leaf("path", "class", "censored "+c.Class, "d", ticks)
	}
	for _, p := range c.Steps {
		if !p.Ended || p.Time > f.Max {
			continue
		}
		w.Open("circle", "class", "step "+c.Class+cls(p.Lit, " lit"), "cx", num(x.At(p.Time)), "cy", num(y.At(p.S)),
			"r", num(4+2*b2f(p.Lit)), "data-set", p.Set)
		w.Elem("title", p.Title)
		w.Close("circle")
	}
}

func (f Survival) risk(w *markup.Writer, c SurvivalCurve, x Linear, top float64, narrow bool) {
	name := c.Name
	if c.Key != "" {
		name = c.Key + " " + name
	}
	mid := top + 12
	w.Leaf("path", "class", "line "+c.Class, "d", "M1 "+num(mid-4)+"h16")
	if narrow {
		w.Elem("text", fit(name, f.Width-24, 12), "class", "lab start", "x", "21", "y", num(mid))
		mid += survivalRow - 2
	} else {
		w.Elem("text", fit(name, x.R0-28, 12), "class", "lab start", "x", "21", "y", num(mid))
	}
	for i, t := range f.Ticks {
		if i < len(c.AtRisk) {
			w.Elem("text", itoa(c.AtRisk[i]), "class", "tick mid", "x", num(x.At(t)), "y", num(mid))
		}
	}
}

func b2f(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
