package chart

import (
	"math"

	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
)

// Braid draws who answered what: three lanes on a time axis of their own, and
// a tie from each event to what answers it. A tie is as wide as the delay is
// long.
type Braid struct {
	Lang   text.Lang
	Width  float64
	W      record.Span
	Label  string
	Lanes  [3]string // names, in the order of record.Layers
	Nodes  []BraidNode
	Ties   []BraidTie
	Now    record.Moment // the playhead, drawn when inside W
	Future bool          // fade what begins after Now
}

// BraidNode is one event; Number ties it to the list beside the picture and
// is 0 when there is none.
type BraidNode struct {
	Event      string
	Layer      record.Layer
	At         record.Span
	Confidence string
	Title      string
	Number     int
	Selected   bool
}

// BraidTie leads from an event to its answer, by their places in Nodes.
type BraidTie struct {
	From, To int
	Delay    string // written on the tie when there is room
	Strong   bool
}

const (
	braidPitch = 22 // of rows of nodes
	braidTop   = 8
	braidGap   = 22 // between lanes, where most ties run
	braidAxis  = 24
)

// braidSpot is where a node ended up; ok is false outside the window.
type braidSpot struct {
	x, y float64
	ok   bool
}

// SVG draws the braid.
func (b Braid) SVG() string {
	f := FrameOf(b.Width)
	scale := TimeScale{W: b.W, X0: f.Left, X1: b.Width - f.Right}
	if f.Narrow {
		scale.X0, scale.X1 = 12, b.Width-12
	}
	spots, tops, floors, height := b.lay(scale, f.Narrow)
	height += braidAxis
	var w markup.Writer
	w.Open("svg", "class", "chart braid", "role", "img", "aria-label", b.Label,
		"viewBox", "0 0 "+num(b.Width)+" "+num(height), "width", num(b.Width), "height", num(height))
	apart := 48.0
	if b.Lang == text.En {
		apart = 56
	}
	grid, ticks := "", scale.Ticks(b.Lang, apart)
	for _, t := range ticks {
		grid += "M" + num(scale.At(t.At)) + " " + num(braidTop) + "V" + num(height-braidAxis)
	}
	w.Leaf("path", "class", "grid", "d", grid)
	for i, name := range b.Lanes {
		if f.Narrow {
			w.Elem("text", name, "class", "lane-label start", "x", "1", "y", num(tops[i]-4))
		} else {
			mid := (tops[i] + floors[i]) / 2
			w.Leaf("path", "class", "key "+string(record.Layers[i]), "d", shape(record.Layers[i], f.Left-24-TextWidth(name, 17.5), mid))
			w.Elem("text", name, "class", "lane-label end", "x", num(f.Left-14), "y", num(mid+5))
		}
		w.Leaf("path", "class", "rule", "d", "M"+num(scale.X0)+" "+num(floors[i]+2)+"H"+num(scale.X1))
	}
	if b.W.Contains(b.Now) {
		w.Leaf("path", "class", "now", "d", "M"+num(scale.At(b.Now))+" "+num(braidTop)+"V"+num(height-braidAxis))
	}
	b.ties(&w, spots)
	for i, n := range b.Nodes {
		if spots[i].ok {
			b.node(&w, n, spots[i])
		}
	}
	b.delays(&w, spots)
	for _, t := range ticks {
		half := TextWidth(t.Label, 12) / 2
		x := min(max(scale.At(t.At), half+1), b.Width-half-1)
		w.Elem("text", t.Label, "class", "tick mid"+cls(t.Major, " major"), "x", num(x), "y", num(height-7))
	}
	w.Close("svg")
	return w.String()
}

// lay gives each node the lowest row of its lane in which it touches no
// other.
func (b Braid) lay(scale TimeScale, narrow bool) (spots []braidSpot, tops, floors [3]float64, height float64) {
	spots = make([]braidSpot, len(b.Nodes))
	y := float64(braidTop)
	for lane, layer := range record.Layers {
		if narrow {
			y += narrowCap
		}
		tops[lane] = y
		var ends []float64
		for i, n := range b.Nodes {
			if n.Layer != layer || !b.W.Contains(n.At.From) {
				continue
			}
			x := scale.At((n.At.From + min(n.At.To, n.At.From+record.Day)) / 2)
			x = min(max(x, scale.X0), scale.X1)
			wide := 13.0
			if n.Number > 0 {
				wide += 4 + TextWidth(itoa(n.Number), 12)
			}
			row := 0
			for row < len(ends) && x-7 < ends[row] {
				row++
			}
			if row == len(ends) {
				ends = append(ends, 0)
			}
			ends[row] = x - 7 + wide
			spots[i] = braidSpot{x, tops[lane] + float64(row)*braidPitch + braidPitch/2, true}
		}
		y += float64(max(len(ends), 1)) * braidPitch
		floors[lane] = y
		y += braidGap
	}
	return spots, tops, floors, y - braidGap + 4
}

func (b Braid) ties(w *markup.Writer, spots []braidSpot) {
	for _, strong := range []bool{false, true} {
		d := ""
		for _, t := range b.Ties {
			from, to := spots[t.From], spots[t.To]
			if t.Strong != strong || !from.ok || !to.ok {
				continue
			}
			d += braidCurve(from, to)
		}
		if d != "" {
			w.Leaf("path", "class", "tie"+cls(strong, " strong"), "d", d)
		}
	}
}

// braidCurve runs level out of the asked event and level into its answer;
// between nodes of one row it bows.
func braidCurve(from, to braidSpot) string {
	if math.Abs(from.y-to.y) < 1 {
		return "M" + num(from.x) + " " + num(from.y) + "Q" + num((from.x+to.x)/2) + " " + num(from.y-2*braidBow(from, to)) + " " + num(to.x) + " " + num(to.y)
	}
	mid := (from.y + to.y) / 2
	return "M" + num(from.x) + " " + num(from.y) + "C" + num(from.x) + " " + num(mid) + " " + num(to.x) + " " + num(mid) + " " + num(to.x) + " " + num(to.y)
}

// braidBow is how far a tie between nodes of one row rises: the further they
// are apart the more, so that ties from one event fan out.
func braidBow(from, to braidSpot) float64 { return min(8+math.Abs(to.x-from.x)/12, 30) }

func (b Braid) node(w *markup.Writer, n BraidNode, at braidSpot) {
	future := b.Future && n.At.From > b.Now
	if n.Selected {
		w.Leaf("circle", "class", "chosen", "cx", num(at.x), "cy", num(at.y), "r", "10")
	}
	w.Open("path", "class", "m "+string(n.Layer)+" "+n.Confidence+cls(future, " later"), "d", shape(n.Layer, at.x, at.y),
		"data-event", n.Event, "data-layer", string(n.Layer))
	w.Elem("title", n.Title)
	w.Close("path")
	if n.Number > 0 {
		w.Elem("text", itoa(n.Number), "class", "number start"+cls(n.Selected, " strong"), "x", num(at.x+8), "y", num(at.y+4))
	}
}

// delays writes the delay on each strong tie that has room for it.
func (b Braid) delays(w *markup.Writer, spots []braidSpot) {
	type box struct{ x0, x1, y0, y1 float64 }
	var taken []box
	for i, s := range spots {
		if s.ok {
			wide := 8.0
			if b.Nodes[i].Number > 0 {
				wide += 4 + TextWidth(itoa(b.Nodes[i].Number), 12)
			}
			taken = append(taken, box{s.x - 7, s.x + wide, s.y - 8, s.y + 8})
		}
	}
	for _, t := range b.Ties {
		from, to := spots[t.From], spots[t.To]
		if !t.Strong || t.Delay == "" || !from.ok || !to.ok {
			continue
		}
		half := TextWidth(t.Delay, 12)/2 + 1
		x, y := (from.x+to.x)/2, (from.y+to.y)/2
		if math.Abs(from.y-to.y) < 1 {
			y -= braidBow(from, to)
		}
		x = min(max(x, half), b.Width-half)
		here := box{x - half, x + half, y - 7, y + 7}
		free := true
		for _, o := range taken {
			free = free && (here.x1 < o.x0 || o.x1 < here.x0 || here.y1 < o.y0 || o.y1 < here.y0)
		}
		if free {
			taken = append(taken, here)
			w.Elem("text", t.Delay, "class", "delay mid", "x", num(x), "y", num(y+4))
		}
	}
}
