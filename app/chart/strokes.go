package chart

import (
	"math"

	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
)

// Strokes shows bodies over time: one row per body, one stroke per link, from
// the sender's dot to the receiver's arrow, on the link's day. Links of the
// plan have no time; they stand in a column of their own on the left.
type Strokes struct {
	Label  string
	Lang   text.Lang
	Width  float64
	W      record.Span
	Rows   []StrokeRow
	Marks  []Stroke
	Plan   string // heading of the plan's column; "" leaves it out
	Empty  string
	Legend []Key
}

// StrokeRow is one body. Group starts a new level when it differs.
type StrokeRow struct {
	ID, Label, Group string
	Picked           bool
}

// Stroke is one link from row to row. Timeless ones go to the plan's column.
// A mark with To < 0 is a bar of Weight links on its row instead.
type Stroke struct {
	From, To int
	Day      record.Moment
	Timeless bool
	Class    string
	New      bool
	Event    string
	Weight   int
}

const (
	strokeRow  = 17.0
	strokeTop  = 24.0
	strokeAxis = 22.0
)

// SVG draws the strokes. Those of one day share the day's width side by side,
// as the record does not know their order.
func (s Strokes) SVG() string {
	left := math.Min(170, math.Max(78, s.Width*0.2))
	plan := 0.0
	if s.Plan != "" {
		plan = math.Min(120, s.Width*0.18)
	}
	scale := TimeScale{s.W, left + plan + 8, s.Width - 8}
	row := strokeRow
	if s.bars() {
		row = 30
	}
	floor := strokeTop + row*float64(max(len(s.Rows), 2))
	legend, extra := layKeys(s.Legend, s.Width)
	var w markup.Writer
	openChart(&w, "strokes", s.Label, s.Width, floor+strokeAxis+extra)
	if s.Plan != "" {
		w.Leaf("rect", "class", "plan-zone", "x", num(left), "y", num(strokeTop-4), "width", num(plan), "height", num(floor-strokeTop+4))
		w.Elem("text", s.Plan, "class", "head mid", "x", num(left+plan/2), "y", "14")
	}
	s.axis(&w, scale, floor)
	y := func(i int) float64 { return strokeTop + (float64(i)+0.5)*row }
	rows := ""
	for i, r := range s.Rows {
		if i > 0 && r.Group != s.Rows[i-1].Group {
			w.Leaf("path", "class", "rule", "d", "M0 "+num(y(i)-row/2)+"H"+num(s.Width))
		}
		w.Elem("text", fit(r.Label, left-6, 12), "class", "name"+cls(r.Picked, " picked"), "x", "0", "y", num(y(i)+4),
			markup.If(r.ID != "", "data-set"), "nwa="+r.ID)
		rows += "M" + num(left) + " " + num(y(i)) + "H" + num(s.Width-4)
	}
	w.Leaf("path", "class", "grid", "d", rows)
	s.marks(&w, scale, y, left, plan, row)
	if len(s.Marks) == 0 {
		w.Elem("text", s.Empty, "class", "lab mid", "x", num(s.Width/2), "y", num(floor/2+8))
	}
	drawKeys(&w, legend, floor+strokeAxis)
	w.Close("svg")
	return w.String()
}

func (s Strokes) bars() bool { return len(s.Marks) > 0 && s.Marks[0].To < 0 }

func (s Strokes) axis(w *markup.Writer, scale TimeScale, floor float64) {
	d := ""
	for _, t := range scale.Ticks(s.Lang, 52) {
		x := scale.At(t.At)
		d += "M" + num(x) + " " + num(strokeTop-4) + "V" + num(floor)
		half := TextWidth(t.Label, 12) / 2
		w.Elem("text", t.Label, "class", "tick mid", "x", num(math.Min(math.Max(x, half+1), s.Width-half-1)), "y", num(floor+15))
	}
	w.Leaf("path", "class", "rule", "d", d)
}

// marks places each stroke in its day, or in the plan's column.
func (s Strokes) marks(w *markup.Writer, scale TimeScale, y func(int) float64, left, plan, row float64) {
	count := map[record.Moment]int{}
	const timeless = record.Moment(math.MinInt64)
	key := func(m Stroke) record.Moment {
		if m.Timeless {
			return timeless
		}
		return m.Day
	}
	for _, m := range s.Marks {
		count[key(m)]++
	}
	slot := map[record.Moment]int{}
	for _, m := range s.Marks {
		k := key(m)
		x0, x1 := left+3, left+plan-3
		if !m.Timeless {
			x0, x1 = scale.At(m.Day), scale.At(m.Day+record.Day)
		}
		if m.To < 0 {
			wide := math.Max(2, x1-x0-2)
			if m.Timeless {
				wide = math.Min(wide, 14)
				x0 = left + plan/2 - wide/2 - 1
			}
			h := math.Min(row-4, 3+2.2*float64(m.Weight))
			w.Leaf("rect", "class", "bar "+m.Class+cls(m.New, " new"), "x", num(x0+1), "y", num(y(m.From)+row/2-2-h), "width", num(wide), "height", num(h))
			continue
		}
		x := x0 + (x1-x0)*(float64(slot[k])+0.5)/float64(count[k])
		slot[k]++
		a, b := y(m.From), y(m.To)
		dir := 1.0
		if b < a {
			dir = -1
		}
		w.Open("g", "class", "stroke "+m.Class+cls(m.New, " new"), markup.If(m.Event != "", "data-event"), m.Event)
		w.Leaf("path", "d", "M"+num(x)+" "+num(a)+"V"+num(b-4*dir))
		w.Leaf("circle", "cx", num(x), "cy", num(a), "r", "1.8")
		w.Leaf("path", "class", "tip", "d", "M"+num(x)+" "+num(b)+"l-2.5 "+num(-5*dir)+"h5z")
		w.Close("g")
	}
}
