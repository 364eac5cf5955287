package geo

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

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
