package chart

import (
	"explorer/app/markup"
	"explorer/app/record"
)

// Aligned lays the same hours around several zeros under each other.
type Aligned struct {
	Width  float64
	Label  string
	Hours  float64 // on each side of zero
	XLabel string
	Ticks  []float64
	Lanes  []string // names, the same in each panel
	Panels []AlignedPanel
}

// AlignedPanel is one zero and what lies around it.
type AlignedPanel struct {
	Title string
	Marks []AlignedMark
}

// AlignedMark is one event, between Low and High hours from zero.
type AlignedMark struct {
	Lane       int
	Low, High  float64
	About      bool
	Layer      record.Layer
	Confidence string
	Event      string
	Title      string
	Selected   bool
}

// alignedSpot is where a mark of a panel ended up; y counts rows until the
// lanes' heights are known.
type alignedSpot struct {
	mark int
	x, y float64
}

const (
	alignedTitle = 22
	alignedRows  = 6 // marks on top of each other before they are counted
	alignedPad   = 6
)

// SVG draws the panels. A lane is as high as its fullest hour in any panel,
// so that panels compare.
func (a Aligned) SVG() string {
	f := FrameOf(a.Width)
	// The stacks work on moments: hours become minutes.
	m := func(h float64) record.Moment { return record.Moment(h * float64(record.Hour)) }
	scale := TimeScale{W: record.Span{From: m(-a.Hours), To: m(a.Hours)}, X0: f.Left, X1: a.Width - f.Right}
	laid := make([][]alignedSpot, len(a.Panels))
	over := make([][][]gather, len(a.Panels))
	rows := make([]int, len(a.Lanes))
	for p, panel := range a.Panels {
		over[p] = make([][]gather, len(a.Lanes))
		for lane := range a.Lanes {
			st := newStacks(scale, alignedRows)
			for i, k := range panel.Marks {
				if k.Lane != lane {
					continue
				}
				x0, x1, ok := scale.Clip(record.Span{From: m(k.Low), To: max(m(k.High), m(k.Low)+1)})
				if !ok {
					continue
				}
				x, row, ok := st.place(x0, x1)
				if !ok {
					continue
				}
				rows[lane] = max(rows[lane], row+1)
				laid[p] = append(laid[p], alignedSpot{i, x, float64(row)})
			}
			over[p][lane] = st.gathered()
			if len(over[p][lane]) > 0 {
				rows[lane] = alignedRows + 1
			}
		}
	}
	tops, high := make([]float64, len(a.Lanes)), 0.0
	for lane, n := range rows {
		tops[lane] = high
		high += float64(max(n, 1))*pitch + alignedPad
		if f.Narrow {
			high += narrowCap
		}
	}
	each := alignedTitle + high + 10
	height := each*float64(len(a.Panels)) + 34
	var w markup.Writer
	w.Open("svg", "class", "chart aligned", "role", "img", "aria-label", a.Label,
		"viewBox", "0 0 "+num(a.Width)+" "+num(height), "width", num(a.Width), "height", num(height))
	for p, panel := range a.Panels {
		top := each * float64(p)
		w.Elem("text", fit(panel.Title, a.Width-2, 13), "class", "panel start", "x", "1", "y", num(top+14))
		grid := ""
		for _, t := range a.Ticks {
			if t != 0 {
				grid += "M" + num(scale.At(m(t))) + " " + num(top+alignedTitle) + "v" + num(high)
			}
		}
		w.Leaf("path", "class", "grid", "d", grid)
		w.Leaf("path", "class", "zero", "d", "M"+num(scale.At(0))+" "+num(top+alignedTitle-2)+"v"+num(high+4))
		for lane, name := range a.Lanes {
			floor := top + alignedTitle + high
			if lane+1 < len(tops) {
				floor = top + alignedTitle + tops[lane+1]
			}
			w.Leaf("path", "class", "rule", "d", "M"+num(scale.X0)+" "+num(floor-2)+"H"+num(scale.X1))
			if f.Narrow {
				w.Elem("text", name, "class", "lab start", "x", num(scale.X0), "y", num(top+alignedTitle+tops[lane]+11))
			} else {
				w.Elem("text", fit(name, scale.X0-12, 12), "class", "lab end", "x", num(scale.X0-8), "y", num(floor-6))
			}
			for _, g := range over[p][lane] {
				w.Elem("text", "+"+itoa(g.n), "class", "gathered mid", "x", num(g.x), "y", num(floor-alignedPad-alignedRows*pitch-1))
			}
		}
		a.marks(&w, panel, laid[p], func(lane int) float64 {
			if lane+1 < len(tops) {
				return top + alignedTitle + tops[lane+1]
			}
			return top + alignedTitle + high
		}, scale, m)
	}
	for _, t := range a.Ticks {
		label := num(t)
		if t > 0 {
			label = "+" + label
		} else if t < 0 {
			label = "−" + num(-t)
		}
		half := TextWidth(label, 12) / 2
		x := min(max(scale.At(m(t)), half+1), a.Width-half-1)
		w.Elem("text", label, "class", "tick mid", "x", num(x), "y", num(height-20))
	}
	w.Elem("text", a.XLabel, "class", "lab mid", "x", num(scale.At(0)), "y", num(height-4))
	w.Close("svg")
	return w.String()
}

func (a Aligned) marks(w *markup.Writer, panel AlignedPanel, laid []alignedSpot, floor func(int) float64, scale TimeScale, m func(float64) record.Moment) {
	hard, soft := "", ""
	spans := map[string]bool{}
	for i := range laid {
		k := panel.Marks[laid[i].mark]
		laid[i].y = floor(k.Lane) - alignedPad - pitch/2 - laid[i].y*pitch
		x0, x1, _ := scale.Clip(record.Span{From: m(k.Low), To: m(k.High)})
		d := spanLine(x0, x1, laid[i].y, false, scale)
		if x1-x0 <= pitch || spans[d] {
			continue
		}
		spans[d] = true
		if k.About {
			soft += d
		} else {
			hard += d
		}
	}
	if hard != "" {
		w.Leaf("path", "class", "span", "d", hard)
	}
	if soft != "" {
		w.Leaf("path", "class", "span soft", "d", soft)
	}
	for _, at := range laid {
		k := panel.Marks[at.mark]
		if k.Selected {
			w.Leaf("circle", "class", "chosen", "cx", num(at.x), "cy", num(at.y), "r", "9")
		}
		w.Open("path", "class", "m "+string(k.Layer)+" "+k.Confidence, "d", shape(k.Layer, at.x, at.y),
			"data-event", k.Event, "data-layer", string(k.Layer))
		w.Elem("title", k.Title)
		w.Close("path")
	}
}
