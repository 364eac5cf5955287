package chart

import (
	"math"

	"explorer/app/markup"
)

// Graph is a network picture: bodies at fixed spots in columns, ties as
// curves between them.
type Graph struct {
	Label         string // what the picture is, for those who do not see it
	Width, Height float64
	Columns       []GraphColumn
	Nodes         []GraphNode
	Ties          []GraphTie
	Empty         string // said in the middle when there is no node
	Legend        []Key
}

// GraphColumn heads a column at x.
type GraphColumn struct {
	X     float64
	Label string
}

// GraphNode is one body. Weight is its number of partners; Room is the width
// for its label, to the right of it.
type GraphNode struct {
	ID, Label string
	X, Y      float64
	Weight    int
	Room      float64
	Picked    bool
	Faded     bool
}

// GraphTie joins two nodes by index. Class is seen, plan, both, hypo or
// undated; see Key.
type GraphTie struct {
	From, To   int
	Class      string
	New, Faded bool
	Event      string // opened by a click; "" for none
	Text       string // written at the middle of the tie, for hypothetical ones
}

// Key explains one class of mark in the picture's own legend.
type Key struct{ Class, Text string }

const (
	keyH    = 20.0
	keyLine = 26.0
	keyGap  = 16.0
)

// SVG draws the network: faint ties first, then the marked ones, then bodies.
func (g Graph) SVG() string {
	legend, height := layKeys(g.Legend, g.Width)
	var w markup.Writer
	openChart(&w, "graph", g.Label, g.Width, g.Height+height)
	for _, c := range g.Columns {
		w.Elem("text", c.Label, "class", "head", "x", num(c.X), "y", "16")
	}
	for _, faded := range []bool{true, false} {
		for _, class := range []string{"seen", "undated", "plan", "both", "hypo"} {
			for _, fresh := range []bool{false, true} {
				g.ties(&w, class, fresh, faded)
			}
		}
	}
	for _, n := range g.Nodes {
		g.node(&w, n)
	}
	g.words(&w)
	if len(g.Nodes) == 0 {
		w.Elem("text", g.Empty, "class", "lab mid", "x", num(g.Width/2), "y", num(g.Height/2))
	}
	drawKeys(&w, legend, g.Height)
	w.Close("svg")
	return w.String()
}

// ties draws one class of ties; arrowheads share a path.
func (g Graph) ties(w *markup.Writer, class string, fresh, faded bool) {
	heads, open := "", false
	for _, t := range g.Ties {
		if t.Class != class || t.New != fresh || t.Faded != faded {
			continue
		}
		if !open {
			w.Open("g", "class", "tie "+class+cls(fresh, " new")+cls(faded, " faded"))
			open = true
		}
		d, head := g.curve(t)
		heads += head
		w.Leaf("path", "d", d, markup.If(t.Event != "", "data-event"), t.Event)
	}
	if open {
		w.Leaf("path", "class", "tip", "d", heads)
		w.Close("g")
	}
}

// curve leaves and reaches bodies level, so that arrowheads lie flat. Ties
// inside a column bow to the left, away from the labels; in the first column
// there is no room there, and they bow to the right.
func (g Graph) curve(t GraphTie) (d, head string) {
	a, b := g.Nodes[t.From], g.Nodes[t.To]
	ra, rb := radius(a.Weight), radius(b.Weight)+1
	dir := 1.0
	if b.X < a.X {
		dir = -1
	}
	if a.X == b.X {
		bow := math.Min(18, 6+math.Abs(a.Y-b.Y)*0.12)
		if a.X < 20 {
			bow = -bow
		}
		side := math.Copysign(1, bow)
		x0, x1 := a.X-side*ra, b.X-side*rb
		return "M" + num(x0) + " " + num(a.Y) + "C" + num(x0-bow) + " " + num(a.Y) + " " + num(x1-bow) + " " + num(b.Y) + " " + num(x1) + " " + num(b.Y),
			tip(x1, b.Y, side)
	}
	x0, x1 := a.X+dir*ra, b.X-dir*rb
	mid := num((x0 + x1) / 2)
	return "M" + num(x0) + " " + num(a.Y) + "C" + mid + " " + num(a.Y) + " " + mid + " " + num(b.Y) + " " + num(x1) + " " + num(b.Y),
		tip(x1, b.Y, dir)
}

// words writes the ties' texts where they cover neither each other nor a
// body's name; the first is always written.
func (g Graph) words(w *markup.Writer) {
	type box struct{ x0, x1, y float64 }
	var taken []box
	for _, n := range g.Nodes {
		taken = append(taken, box{n.X - 9, n.X + radius(n.Weight) + 4 + min(TextWidth(n.Label, 12), n.Room), n.Y})
	}
	first := true
	for _, t := range g.Ties {
		if t.Text == "" || t.Faded {
			continue
		}
		half := TextWidth(t.Text, 12)/2 + 2
		x, y := g.middle(t)
		x = min(max(x, half), g.Width-half)
		free := true
		for _, b := range taken {
			free = free && (x+half < b.x0 || x-half > b.x1 || math.Abs(y-3-b.y) > 13)
		}
		if free || first {
			w.Elem("text", t.Text, "class", "word mid", "x", num(x), "y", num(y-3))
			taken, first = append(taken, box{x - half, x + half, y - 3}), false
		}
	}
}

func (g Graph) middle(t GraphTie) (x, y float64) {
	a, b := g.Nodes[t.From], g.Nodes[t.To]
	if a.X == b.X {
		return a.X, (a.Y + b.Y) / 2
	}
	return (a.X + b.X) / 2, (a.Y + b.Y) / 2
}

// tip is an arrowhead that points right (dir 1) or left (dir −1).
func tip(x, y, dir float64) string {
	return "M" + num(x) + " " + num(y) + "l" + num(-6*dir) + " -3v6z"
}

func (g Graph) node(w *markup.Writer, n GraphNode) {
	r := radius(n.Weight)
	w.Open("g", "class", "node"+cls(n.Picked, " picked")+cls(n.Faded, " faded"), "data-set", "nwa="+n.ID)
	w.Leaf("circle", "cx", num(n.X), "cy", num(n.Y), "r", num(r))
	if s := fit(n.Label, n.Room-r-4, 12); s != "" {
		w.Elem("text", s, "class", "name", "x", num(n.X+r+4), "y", num(n.Y+4))
	}
	w.Close("g")
}

// radius grows with the root of the weight, so that areas compare.
func radius(weight int) float64 { return math.Min(9, 2+1.5*math.Sqrt(float64(weight))) }

// openChart begins an svg of this package's network and map family.
func openChart(w *markup.Writer, class, label string, width, height float64) {
	w.Open("svg", "class", "chart "+class, "role", "img", "aria-label", label,
		"viewBox", "0 0 "+num(width)+" "+num(height), "width", num(width), "height", num(height))
}

type placedKey struct {
	Key
	x, y float64
}

// layKeys wraps a legend into lines and returns its height.
func layKeys(keys []Key, width float64) ([]placedKey, float64) {
	if len(keys) == 0 {
		return nil, 0
	}
	var out []placedKey
	x, y := 2.0, 8.0
	for _, k := range keys {
		need := TextWidth(k.Text, 12) + keyGap
		if k.Class != "" {
			need += keyLine + 4
		}
		if x > 2 && x+need-keyGap > width {
			x, y = 2, y+keyH
		}
		out = append(out, placedKey{k, x, y})
		x += need
	}
	return out, y + keyH
}

func drawKeys(w *markup.Writer, keys []placedKey, top float64) {
	for _, k := range keys {
		x, y := k.x, top+k.y+6
		if k.Class != "" {
			w.Open("g", "class", k.Class)
			if isArea(k.Class) {
				w.Leaf("rect", "x", num(x), "y", num(y-6), "width", num(keyLine-8), "height", "12")
				x -= 6
			} else {
				w.Leaf("path", "d", "M"+num(x)+" "+num(y)+"h"+num(keyLine-6))
				w.Leaf("path", "class", "tip", "d", tip(x+keyLine, y, 1))
			}
			w.Close("g")
			x += keyLine + 4
		}
		w.Elem("text", k.Text, "class", "key-text", "x", num(x), "y", num(y+4))
	}
}

// isArea tells whether a legend's mark is a filled cell; other marks are ties.
func isArea(class string) bool { return len(class) < 4 || class[:4] != "tie " }
