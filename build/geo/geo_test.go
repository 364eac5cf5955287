package geo

import (
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
	"explorer/build/source"
)

func regions(t *testing.T) []record.Region {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	list, err := Regions(boundaries(t), r.Places)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestEveryPrefectureOfTheRecordHasASmallWholeOutline(t *testing.T) {
	list := regions(t)
	if len(list) != 21 {
		t.Fatalf("%d regions, want 21", len(list))
	}
	size := 0
	for _, g := range list {
		size += len(g.Path)
		for _, ring := range rings(t, g.Path) {
			for _, p := range ring {
				if p[0] < 0 || p[0] > Width || p[1] < 0 || p[1] > 860 {
					t.Errorf("%s leaves the 1000 by 860 picture at %v", g.Place, p)
				}
			}
		}
		if !inside(rings(t, g.Path)[0], g.X, g.Y) {
			t.Errorf("the label point of %s lies outside it", g.Place)
		}
	}
	if size > 25_000 {
		t.Errorf("paths take %d bytes, at most 25,000 are allowed", size)
	}
	t.Logf("paths take %d bytes", size)
}

func TestNeighboursShareTheirSimplifiedBoundaryWithoutGaps(t *testing.T) {
	// In a gapless map every edge is drawn by two areas, in opposite
	// directions, or by one at the outer rim, and the rim is one closed ring.
	edges := map[[4]int]int{}
	for _, g := range regions(t) {
		for _, ring := range rings(t, g.Path) {
			for i, p := range ring {
				q := ring[(i+1)%len(ring)]
				edges[[4]int{p[0], p[1], q[0], q[1]}]++
			}
		}
	}
	next := map[[2]int][2]int{}
	for e, n := range edges {
		if n > 1 {
			t.Errorf("edge %v is drawn %d times in one direction: areas overlap", e, n)
		}
		if edges[[4]int{e[2], e[3], e[0], e[1]}] == 0 {
			from := [2]int{e[0], e[1]}
			if _, twice := next[from]; twice {
				t.Errorf("the rim branches at %v: there is a gap", from)
			}
			next[from] = [2]int{e[2], e[3]}
		}
	}
	var start [2]int
	for start = range next {
		break
	}
	length := 1
	for p := next[start]; p != start && length <= len(next); p = next[p] {
		length++
	}
	if length != len(next) {
		t.Errorf("the rim has %d edges but its first ring only %d: there is a gap", len(next), length)
	}
}

func TestAreasKeepTheirSizeUnderSimplification(t *testing.T) {
	features, err := read(boundaries(t))
	if err != nil {
		t.Fatal(err)
	}
	project(features)
	paths := outline(features)
	for i, f := range features {
		before, after := 0.0, 0.0
		for k, p := range f.rings[0][:len(f.rings[0])-1] {
			q := f.rings[0][k+1]
			before += p.x*q.y - q.x*p.y
		}
		ring := rings(t, paths[i])[0]
		for k, p := range ring {
			q := ring[(k+1)%len(ring)]
			after += float64(p[0]*q[1] - q[0]*p[1])
		}
		if math.Abs(after/before-1) > 0.03 {
			t.Errorf("%s changes its area by %.1f %%", f.name, 100*(after/before-1))
		}
	}
}

// The boundaries are older than 2016, when Jianyang passed from Ziyang to
// Chengdu; text.MapOutlines tells the reader. When the geometry is replaced by
// a newer one, this test asks for that sentence to go.
func TestJianyangIsStillDrawnInsideZiyang(t *testing.T) {
	features, err := read(boundaries(t))
	if err != nil {
		t.Fatal(err)
	}
	const lon, lat = 104.55, 30.39 // the town of Jianyang
	for _, f := range features {
		ring := make([][2]int, 0, len(f.rings[0]))
		for _, p := range f.rings[0] {
			ring = append(ring, [2]int{int(p.x * 10000), int(p.y * 10000)})
		}
		if inside(ring, lon*10000, lat*10000) != (f.name == "资阳市") {
			t.Errorf("%s: Jianyang has moved", f.name)
		}
	}
}

func boundaries(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(source.Root(), "data", "geo", "sichuan-prefectures.geojson"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestAMapThatDoesNotFitTheRecordIsAnError(t *testing.T) {
	const square = `[[[0,0],[1,0],[1,1],[0,0]]]`
	places := []record.Place{{ID: "x", Name: text.Pair{Zh: "X"}, Kind: "prefecture"}}
	for name, c := range map[string]struct{ json, want string }{
		"not JSON":        {`{`, "geo"},
		"a point":         {`{"features":[{"properties":{"name":"X"},"geometry":{"type":"Point","coordinates":[0,0]}}]}`, "not an area"},
		"an open ring":    {`{"features":[{"properties":{"name":"X"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}}]}`, "does not close"},
		"a strange place": {`{"features":[{"properties":{"name":"Y"},"geometry":{"type":"Polygon","coordinates":` + square + `}}]}`, "Y"},
	} {
		if _, err := Regions([]byte(c.json), places); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, c.want)
		}
	}
	if got, err := Regions([]byte(`{"features":[{"properties":{"name":"X","label_point":[0.6,0.3]},"geometry":{"type":"MultiPolygon","coordinates":[`+square+`]}}]}`), places); err != nil || len(got) != 1 {
		t.Errorf("a lone island gives %v, %v", got, err)
	}
}

// rings reads back the paths that writeRing prints.
func rings(t *testing.T, path string) [][][2]int {
	t.Helper()
	var all [][][2]int
	for _, part := range strings.Split(strings.TrimSuffix(path, "z"), "z") {
		var ring [][2]int
		x, y := 0, 0
		for i, step := range strings.Split(strings.TrimPrefix(part, "M"), "l") {
			cut := strings.LastIndexAny(step, " -")
			if cut <= 0 {
				t.Fatalf("step %q", step)
			}
			a, b := step[:cut], strings.TrimPrefix(step[cut:], " ")
			dx, err1 := strconv.Atoi(a)
			dy, err2 := strconv.Atoi(b)
			if err1 != nil || err2 != nil {
				t.Fatalf("step %q", step)
			}
			if i == 0 {
				x, y = dx, dy
			} else {
				x, y = x+dx, y+dy
			}
			ring = append(ring, [2]int{x, y})
		}
		if n := len(ring); n > 1 && ring[0] == ring[n-1] {
			ring = ring[:n-1]
		}
		all = append(all, ring)
	}
	return all
}

func inside(ring [][2]int, x, y float64) bool {
	in := false
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		if (float64(p[1]) > y) != (float64(q[1]) > y) &&
			x < float64(q[0]-p[0])*(y-float64(p[1]))/float64(q[1]-p[1])+float64(p[0]) {
			in = !in
		}
	}
	return in
}
