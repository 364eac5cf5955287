package chart

import (
	"math"

	"explorer/app/markup"
)

// Map shows regions of a 1000 by MapHeight picture, as the build projects
// them, scaled to Width.
type Map struct {
	Label   string
	Width   float64
	Regions []MapRegion
	Empty   string // said when there are no outlines
	Legend  []Key
}

// MapRegion is one prefecture. Class is its look: in, out, open, none or c1 to
// c4. Name is written where it fits, else Number alone.
type MapRegion struct {
	ID, Path     string
	X, Y         float64
	Class        string
	Name, Number string
	Picked       bool
}

// MapHeight is the height of the build's picture, whose width is 1000.
const MapHeight = 856.0

// mapNames is the width from which names are tried at all.
const mapNames = 560.0

// SVG draws the map. The picked region comes last, so that its outline is
// whole.
func (m Map) SVG() string {
	k := m.Width / 1000
	height := MapHeight * k
	if len(m.Regions) == 0 {
		height = 60
	}
	legend, extra := layKeys(m.Legend, m.Width)
	var w markup.Writer
	openChart(&w, "map", m.Label, m.Width, height+extra)
	w.Markup(`<defs><pattern id="map-dots" width="8" height="8" patternUnits="userSpaceOnUse"><circle class="dot" cx="2" cy="2" r="1"/></pattern>` +
		`<pattern id="map-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V7"/></pattern></defs>`)
	if len(m.Regions) == 0 {
		w.Elem("text", m.Empty, "class", "lab mid", "x", num(m.Width/2), "y", "36")
	}
	w.Open("g", "transform", "scale("+num3(k)+")")
	for _, picked := range []bool{false, true} {
		for _, g := range m.Regions {
			if g.Picked == picked {
				w.Leaf("path", "class", "region "+g.Class+cls(picked, " picked"), "d", g.Path, "data-set", "mpp="+g.ID)
			}
		}
	}
	w.Close("g")
	m.names(&w, k)
	drawKeys(&w, legend, height)
	w.Close("svg")
	return w.String()
}

// names labels regions without overlaps: names first come, first served; a
// name that would cover another gives way to the region's number.
func (m Map) names(w *markup.Writer, k float64) {
	type box struct{ x0, x1, y float64 }
	var taken []box
	for _, g := range m.Regions {
		x, y := g.X*k, g.Y*k
		label := g.Number
		if m.Width >= mapNames {
			half := TextWidth(g.Name, 12)/2 + 2
			free := true
			for _, b := range taken {
				free = free && (x+half < b.x0 || x-half > b.x1 || math.Abs(y-b.y) > 14)
			}
			if free {
				label = g.Name
			}
		}
		half := TextWidth(label, 12)/2 + 2
		taken = append(taken, box{x - half, x + half, y})
		w.Elem("text", label, "class", "region-name mid"+cls(g.Picked, " picked"), "x", num(x), "y", num(y+4), "data-set", "mpp="+g.ID)
	}
}

// num3 prints a scale factor with three decimals.
func num3(v float64) string {
	r := math.Round(v * 1000)
	s := itoa(int(r))
	for len(s) < 4 {
		s = "0" + s
	}
	return s[:len(s)-3] + "." + s[len(s)-3:]
}
