package network

import (
	"bufio"
	"math"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

// The values come from networkx 2.8.8; testdata/reference.py made them and
// names the command. They are printed with 12 decimals.
const tolerance = 1e-11

type reference struct {
	name                 string
	nodes                []string
	ties                 [][2]string
	density, reciprocity float64
	parts                [][]string
	out, in              map[string]int
	directed, undirected map[string]float64
}

func references(t *testing.T) []reference {
	t.Helper()
	file, err := os.Open("testdata/reference.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var all []reference
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		w := strings.Fields(lines.Text())
		if w[0] == "graph" {
			all = append(all, reference{name: strings.TrimPrefix(lines.Text(), "graph "), out: map[string]int{},
				in: map[string]int{}, directed: map[string]float64{}, undirected: map[string]float64{}})
			continue
		}
		r := &all[len(all)-1]
		switch w[0] {
		case "node":
			r.nodes = append(r.nodes, w[1])
		case "tie":
			r.ties = append(r.ties, [2]string{w[1], w[2]})
		case "density":
			r.density = number(t, w[1])
		case "reciprocity":
			r.reciprocity = number(t, w[1])
		case "part":
			r.parts = append(r.parts, w[1:])
		case "body":
			r.out[w[1]], r.in[w[1]] = int(number(t, w[2])), int(number(t, w[3]))
			r.directed[w[1]], r.undirected[w[1]] = number(t, w[4]), number(t, w[5])
		default:
			t.Fatalf("unknown line %q", lines.Text())
		}
	}
	return all
}

func number(t *testing.T, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func near(a, b float64) bool { return math.Abs(a-b) <= tolerance }

func TestMeasuresAgreeWithNetworkx(t *testing.T) {
	all := references(t)
	if len(all) != 6 {
		t.Fatalf("%d reference graphs, want 6", len(all))
	}
	for _, ref := range all {
		t.Run(ref.name, func(t *testing.T) {
			g := FromPairs(ref.nodes, ref.ties)
			if !near(g.Density(), ref.density) {
				t.Errorf("density %v, want %v", g.Density(), ref.density)
			}
			if !near(g.Reciprocity(), ref.reciprocity) {
				t.Errorf("reciprocity %v, want %v", g.Reciprocity(), ref.reciprocity)
			}
			if !reflect.DeepEqual(g.Components(), ref.parts) {
				t.Errorf("parts %v, want %v", g.Components(), ref.parts)
			}
			directed, undirected := g.Betweenness(true), g.Betweenness(false)
			for i, n := range g.Nodes {
				if g.OutDegree(n) != ref.out[n] || g.InDegree(n) != ref.in[n] {
					t.Errorf("%s has degrees out %d in %d, want %d %d", n, g.OutDegree(n), g.InDegree(n), ref.out[n], ref.in[n])
				}
				if !near(directed[i], ref.directed[n]) {
					t.Errorf("directed betweenness of %s %v, want %v", n, directed[i], ref.directed[n])
				}
				if !near(undirected[i], ref.undirected[n]) {
					t.Errorf("undirected betweenness of %s %v, want %v", n, undirected[i], ref.undirected[n])
				}
			}
		})
	}
}

func TestKarateClubHasTheDensityThatIsPublished(t *testing.T) {
	// 78 ties among 34 members (Zachary 1977): 2·78/(34·33) = 0.1390…
	for _, ref := range references(t) {
		if ref.name == "Zachary's karate club" {
			g := FromPairs(ref.nodes, ref.ties)
			if len(g.Nodes) != 34 || len(g.Ties) != 2*78 || !near(g.Density(), 2*78.0/(34*33)) {
				t.Errorf("%d members, %d ties, density %v", len(g.Nodes), len(g.Ties), g.Density())
			}
		}
	}
}

func TestAnEmptyGraphHasNoMeasureThatBreaks(t *testing.T) {
	g := New(nil)
	if g.Density() != 0 || g.Reciprocity() != 0 || g.Components() != nil || len(g.Betweenness(true)) != 0 || g.OutDegree("x") != 0 {
		t.Error("an empty graph must give zeros")
	}
}

func TestRepeatedPairsAndSelfTiesCountOnceAndNever(t *testing.T) {
	g := FromPairs(nil, [][2]string{{"a", "b"}, {"a", "b"}, {"c", "c"}, {"b", "a"}})
	if len(g.Ties) != 2 || len(g.Nodes) != 2 {
		t.Errorf("%d ties and %d bodies, want 2 and 2", len(g.Ties), len(g.Nodes))
	}
}

func TestTiesAcrossGroupsAreCountedOnlyWhereBothEndsAreKnown(t *testing.T) {
	g := FromPairs(nil, [][2]string{{"a1", "a2"}, {"a1", "b1"}, {"b1", "a1"}, {"b1", "?"}})
	across, total := g.Across(func(id string) string { return strings.Trim(id, "12?") })
	if across != 2 || total != 3 {
		t.Errorf("%d of %d, want 2 of 3", across, total)
	}
}
