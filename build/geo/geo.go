// Package geo turns the prefectures' boundaries into small SVG paths at build
// time: it projects them, simplifies every shared boundary once, so that
// neighbours still fit without gaps or overlaps, and prints whole coordinates.
package geo

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"

	"explorer/app/record"

	"github.com/goccy/go-json"
)

// Width of the picture; its height follows from the shape, see Project.
const Width = 1000

// Tolerance of the simplification in units of the picture: no point of a
// drawn boundary lies further than this from the original.
const Tolerance = 1.5

const margin = 4

type point struct{ x, y float64 }

type feature struct {
	name  string
	label point
	rings [][]point // closed: the first point is repeated at the end
}

// Regions reads the boundaries and returns one region per place whose Chinese
// name a feature carries, in the order of the places. Features without a
// place, and polygons with broken rings, are errors: the map must be whole.
func Regions(geojson []byte, places []record.Place) ([]record.Region, error) {
	features, err := read(geojson)
	if err != nil {
		return nil, err
	}
	project(features)
	paths := outline(features)
	byName := map[string]int{}
	for i, f := range features {
		byName[f.name] = i
	}
	var regions []record.Region
	for _, p := range places {
		i, ok := byName[p.Name.Zh]
		if !ok || p.Kind != "prefecture" {
			continue
		}
		delete(byName, p.Name.Zh)
		regions = append(regions, record.Region{Place: p.ID, Path: paths[i],
			X: math.Round(features[i].label.x), Y: math.Round(features[i].label.y)})
	}
	if len(byName) > 0 {
		var names []string
		for n := range byName {
			names = append(names, n)
		}
		sort.Strings(names)
		return nil, fmt.Errorf("geo: no prefecture of the record is named %s", strings.Join(names, ", "))
	}
	return regions, nil
}

func read(geojson []byte) ([]feature, error) {
	var file struct {
		Features []struct {
			Properties struct {
				Name  string     `json:"name"`
				Label [2]float64 `json:"label_point"`
			} `json:"properties"`
			Geometry struct {
				Type        string          `json:"type"`
				Coordinates json.RawMessage `json:"coordinates"`
			} `json:"geometry"`
		} `json:"features"`
	}
	if err := json.Unmarshal(geojson, &file); err != nil {
		return nil, fmt.Errorf("geo: %w", err)
	}
	var features []feature
	for _, g := range file.Features {
		f := feature{name: g.Properties.Name, label: point{g.Properties.Label[0], g.Properties.Label[1]}}
		var polygons [][][][2]float64
		var err error
		switch g.Geometry.Type {
		case "Polygon":
			polygons = make([][][][2]float64, 1)
			err = json.Unmarshal(g.Geometry.Coordinates, &polygons[0])
		case "MultiPolygon":
			err = json.Unmarshal(g.Geometry.Coordinates, &polygons)
		default:
			err = fmt.Errorf("a %q is not an area", g.Geometry.Type)
		}
		if err != nil {
			return nil, fmt.Errorf("geo: %s: %w", f.name, err)
		}
		for _, polygon := range polygons {
			for _, ring := range polygon {
				if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
					return nil, fmt.Errorf("geo: %s has a ring that does not close", f.name)
				}
				points := make([]point, len(ring))
				for i, c := range ring {
					points[i] = point{c[0], c[1]}
				}
				f.rings = append(f.rings, points)
			}
		}
		features = append(features, f)
	}
	return features, nil
}

// project maps longitude and latitude to the picture: equirectangular with
// the middle latitude true to scale, which is enough for one province.
func project(features []feature) {
	west, east, south, north := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	for _, f := range features {
		for _, r := range f.rings {
			for _, p := range r {
				west, east = math.Min(west, p.x), math.Max(east, p.x)
				south, north = math.Min(south, p.y), math.Max(north, p.y)
			}
		}
	}
	squeeze := math.Cos((south + north) / 2 * math.Pi / 180)
	scale := (Width - 2*margin) / ((east - west) * squeeze)
	to := func(p point) point {
		return point{margin + (p.x-west)*squeeze*scale, margin + (north-p.y)*scale}
	}
	for i := range features {
		features[i].label = to(features[i].label)
		for _, r := range features[i].rings {
			for k := range r {
				r[k] = to(r[k])
			}
		}
	}
}

// outline simplifies all rings and prints one path per feature.
func outline(features []feature) []string {
	fixed := junctions(features)
	arcs := map[string][]point{} // simplified, by the arc's own key
	paths := make([]string, len(features))
	for i, f := range features {
		var b strings.Builder
		for _, ring := range f.rings {
			writeRing(&b, simplifyRing(ring, fixed, arcs))
		}
		paths[i] = b.String()
	}
	return paths
}

// junctions are the points where the set of areas that meet changes: they
// stay, and the arcs between them are simplified alike from either side.
func junctions(features []feature) map[point]bool {
	owners := map[point][]int{}
	for i, f := range features {
		for _, r := range f.rings {
			for _, p := range r[:len(r)-1] {
				if o := owners[p]; len(o) == 0 || o[len(o)-1] != i {
					owners[p] = append(o, i)
				}
			}
		}
	}
	same := func(a, b []int) bool {
		if len(a) != len(b) {
			return false
		}
		for i := range a {
			if a[i] != b[i] {
				return false
			}
		}
		return true
	}
	fixed := map[point]bool{}
	for _, f := range features {
		for _, r := range f.rings {
			n := len(r) - 1
			for k := 0; k < n; k++ {
				before, after := owners[r[(k+n-1)%n]], owners[r[(k+1)%n]]
				here := owners[r[k]]
				// A point is inside an arc only if both neighbours belong to
				// the same areas; where one side has more or fewer owners,
				// the point with more owners is the junction.
				if len(here) > 2 || !same(here, before) && len(here) >= len(before) || !same(here, after) && len(here) >= len(after) {
					fixed[r[k]] = true
				}
			}
		}
	}
	return fixed
}

// simplifyRing cuts a ring at its junctions and simplifies each arc. An arc
// is always simplified in the same direction, whichever area asks for it.
func simplifyRing(ring []point, fixed map[point]bool, arcs map[string][]point) []point {
	n := len(ring) - 1
	start := -1
	for k := 0; k < n && start < 0; k++ {
		if fixed[ring[k]] {
			start = k
		}
	}
	if start < 0 { // an island: no neighbour to agree with
		start = smallest(ring[:n])
	}
	var out []point
	arc := []point{ring[start]}
	for k := 1; k <= n; k++ {
		p := ring[(start+k)%n]
		arc = append(arc, p)
		if fixed[p] || k == n {
			out = append(out, simplifyArc(arc, arcs)...)
			out = out[:len(out)-1] // the next arc begins with it
			arc = []point{p}
		}
	}
	return out
}

func simplifyArc(arc []point, arcs map[string][]point) []point {
	forward := less(arc[0], arc[len(arc)-1]) || arc[0] == arc[len(arc)-1] && less(arc[1], arc[len(arc)-2])
	if !forward {
		arc = reversed(arc)
	}
	key := fmt.Sprint(arc[0], arc[1], arc[len(arc)-1])
	kept, ok := arcs[key]
	if !ok {
		kept = douglasPeucker(arc, Tolerance)
		arcs[key] = kept
	}
	if !forward {
		return reversed(kept)
	}
	return append([]point{}, kept...)
}

// douglasPeucker keeps the ends and every point that lies further than the
// tolerance from the line kept so far. A closed arc is split at the point
// furthest from its start first.
//
// Source: D. Douglas & T. Peucker, Algorithms for the reduction of the number
// of points required to represent a digitized line, Cartographica 10 (1973).
func douglasPeucker(arc []point, tolerance float64) []point {
	if len(arc) < 3 {
		return append([]point{}, arc...)
	}
	far, at := -1.0, 0
	for k := 1; k < len(arc)-1; k++ {
		if d := distance(arc[k], arc[0], arc[len(arc)-1]); d > far {
			far, at = d, k
		}
	}
	if far <= tolerance && arc[0] != arc[len(arc)-1] {
		return []point{arc[0], arc[len(arc)-1]}
	}
	left := douglasPeucker(arc[:at+1], tolerance)
	return append(left[:len(left)-1], douglasPeucker(arc[at:], tolerance)...)
}

// distance of p from the segment ab.
func distance(p, a, b point) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	if dx == 0 && dy == 0 {
		return math.Hypot(p.x-a.x, p.y-a.y)
	}
	t := math.Max(0, math.Min(1, ((p.x-a.x)*dx+(p.y-a.y)*dy)/(dx*dx+dy*dy)))
	return math.Hypot(p.x-a.x-t*dx, p.y-a.y-t*dy)
}

// writeRing prints a closed ring in whole steps from point to point. Steps are
// taken between rounded positions, so rounding never adds up, and neighbours
// round the same points alike.
func writeRing(b *strings.Builder, ring []point) {
	x, y := 0, 0
	for i, p := range ring {
		px, py := int(math.Round(p.x)), int(math.Round(p.y))
		switch {
		case i == 0:
			b.WriteString("M" + strconv.Itoa(px) + " " + strconv.Itoa(py))
		case px == x && py == y:
			continue
		default:
			b.WriteString("l" + strconv.Itoa(px-x))
			if py >= y {
				b.WriteByte(' ')
			}
			b.WriteString(strconv.Itoa(py - y))
		}
		x, y = px, py
	}
	b.WriteByte('z')
}

func less(a, b point) bool { return a.x < b.x || a.x == b.x && a.y < b.y }

func smallest(points []point) int {
	at := 0
	for i, p := range points {
		if less(p, points[at]) {
			at = i
		}
	}
	return at
}

func reversed(points []point) []point {
	r := make([]point, len(points))
	for i, p := range points {
		r[len(points)-1-i] = p
	}
	return r
}
