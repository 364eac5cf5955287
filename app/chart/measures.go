package chart

import (
	"math"

	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
)

// Measures is a sheet of small step curves, one per measure. Values hold from
// one step to the next: nothing is interpolated.
type Measures struct {
	Label  string
	Lang   text.Lang
	Width  float64
	W      record.Span
	Split  record.Moment // a rule is drawn here: 8·21 00:00
	Curves []StepCurve
}

// StepCurve is one measure. Max is the top of its scale; Now the step from
// which the current value holds.
type StepCurve struct {
	Title, Value string
	Max          float64
	Points       []StepPoint
	Now          record.Moment
}

// StepPoint is a value that holds from a moment on.
type StepPoint struct {
	From  record.Moment
	Value float64
}

const (
	curveW = 205.0
	curveH = 78.0
)

// SVG draws the sheet in as many columns as fit.
func (m Measures) SVG() string {
	columns := max(1, int(m.Width/150))
	columns = min(columns, max(1, len(m.Curves)), int(math.Max(1, math.Ceil(m.Width/curveW))))
	wide := m.Width / float64(columns)
	rows := (len(m.Curves) + columns - 1) / columns
	var w markup.Writer
	openChart(&w, "curves", m.Label, m.Width, float64(rows)*curveH)
	for i, c := range m.Curves {
		m.curve(&w, c, float64(i%columns)*wide, float64(i/columns)*curveH, wide-14)
	}
	w.Close("svg")
	return w.String()
}

func (m Measures) curve(w *markup.Writer, c StepCurve, x, y, wide float64) {
	scale := TimeScale{m.W, x + 1, x + wide}
	top, floor := y+22, y+curveH-20
	up := Linear{0, math.Max(c.Max, 1e-9), floor, top}
	w.Elem("text", fit(c.Title, wide-TextWidth(c.Value, 12)-4, 12), "class", "name", "x", num(x), "y", num(y+13))
	w.Elem("text", c.Value, "class", "value end", "x", num(x+wide), "y", num(y+13))
	w.Leaf("path", "class", "rule", "d", "M"+num(x)+" "+num(floor)+"h"+num(wide))
	if m.W.Contains(m.Split) {
		w.Leaf("path", "class", "split", "d", "M"+num(scale.At(m.Split))+" "+num(top)+"V"+num(floor))
		_, mo, d, _, _ := m.Split.Civil()
		w.Elem("text", text.ShortDate(m.Lang, mo, d), "class", "tick mid", "x", num(scale.At(m.Split)), "y", num(floor+13))
	}
	past, future := "", ""
	value, started := 0.0, false
	add := func(from, to record.Moment, v float64, jump bool) {
		x0, x1, ok := scale.Clip(record.Span{From: from, To: to})
		if !ok {
			return
		}
		d := ""
		if jump && from > m.W.From {
			d = "V" + num(up.At(v)) + "H" + num(x1)
		} else {
			d = "M" + num(x0) + " " + num(up.At(v)) + "H" + num(x1)
		}
		if from <= c.Now {
			past += d
		} else {
			if future == "" {
				future = "M" + num(x0) + " " + num(up.At(value))
			}
			future += d
		}
	}
	for i, p := range c.Points {
		end := m.W.To
		if i+1 < len(c.Points) {
			end = c.Points[i+1].From
		}
		add(p.From, end, p.Value, started && past != "")
		value, started = p.Value, true
		if p.From == c.Now && m.W.Contains(p.From) {
			w.Leaf("circle", "class", "now", "cx", num(scale.At(p.From)), "cy", num(up.At(p.Value)), "r", "3")
		}
	}
	if future != "" {
		w.Leaf("path", "class", "step later", "d", future)
	}
	if past != "" {
		w.Leaf("path", "class", "step", "d", past)
	}
}
