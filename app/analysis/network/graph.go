// Package network asks the record who acted with whom: the coordination the
// plan prescribed, the one that is on record, their difference, and measures
// of both. It also computes the fixed layout of the network picture, and holds
// our hypothetical links for each proposal.
//
// A link of the record is one act between two bodies (a command, a request, a
// notice…). A tie is an ordered pair of bodies with at least one link; the
// measures look at ties, so ten notices from one body to another count as one
// tie. Directions are kept as recorded, also for joint action, whose first
// body is the one the source names first.
//
//	links := network.Observed(r, t, network.Filter{})
//	g := network.New(links)
//	g.Density()
package network

import (
	"sort"

	"explorer/app/record"
)

// Tie is an ordered pair of bodies with the links that make it, in the order
// they were given. Links is empty for graphs made by FromPairs.
type Tie struct {
	From, To string
	Links    []*record.Link
}

// Graph is a simple directed graph: no two ties between the same bodies in
// the same direction, and no tie from a body to itself.
type Graph struct {
	Nodes []string // body ids, sorted
	Ties  []Tie    // sorted by From, then To

	index   map[string]int
	out, in [][]int // neighbours by node index, rising
}

// New builds the graph of the bodies that the links name. A link from a body
// to itself is left out.
func New(links []*record.Link) *Graph {
	by := map[[2]string][]*record.Link{}
	var pairs [][2]string
	for _, l := range links {
		p := [2]string{l.From, l.To}
		if by[p] == nil {
			pairs = append(pairs, p)
		}
		by[p] = append(by[p], l)
	}
	g := FromPairs(nil, pairs)
	for i := range g.Ties {
		g.Ties[i].Links = by[[2]string{g.Ties[i].From, g.Ties[i].To}]
	}
	return g
}

// FromPairs builds a graph from bare pairs; nodes adds bodies that may have no
// tie. Repeated pairs count once.
func FromPairs(nodes []string, pairs [][2]string) *Graph {
	seen := map[string]bool{}
	ties := map[[2]string]bool{}
	for _, n := range nodes {
		seen[n] = true
	}
	g := &Graph{index: map[string]int{}}
	for _, p := range pairs {
		if p[0] == p[1] || ties[p] {
			continue
		}
		ties[p], seen[p[0]], seen[p[1]] = true, true, true
		g.Ties = append(g.Ties, Tie{From: p[0], To: p[1]})
	}
	sort.Slice(g.Ties, func(i, j int) bool {
		a, b := g.Ties[i], g.Ties[j]
		if a.From != b.From {
			return a.From < b.From
		}
		return a.To < b.To
	})
	for n := range seen {
		g.Nodes = append(g.Nodes, n)
	}
	sort.Strings(g.Nodes)
	for i, n := range g.Nodes {
		g.index[n] = i
	}
	g.out, g.in = make([][]int, len(g.Nodes)), make([][]int, len(g.Nodes))
	for _, t := range g.Ties {
		a, b := g.index[t.From], g.index[t.To]
		g.out[a] = append(g.out[a], b)
		g.in[b] = append(g.in[b], a)
	}
	return g
}

// Tie returns the tie from one body to another, or nil.
func (g *Graph) Tie(from, to string) *Tie {
	i := sort.Search(len(g.Ties), func(i int) bool {
		t := &g.Ties[i]
		return t.From > from || t.From == from && t.To >= to
	})
	if i < len(g.Ties) && g.Ties[i].From == from && g.Ties[i].To == to {
		return &g.Ties[i]
	}
	return nil
}

// LinkCount is the number of links in all ties.
func (g *Graph) LinkCount() int {
	n := 0
	for i := range g.Ties {
		n += len(g.Ties[i].Links)
	}
	return n
}

// around gives, per node, its neighbours in either direction, rising and
// without repeats.
func (g *Graph) around() [][]int {
	all := make([][]int, len(g.Nodes))
	for i := range g.Nodes {
		all[i] = union(g.out[i], g.in[i])
	}
	return all
}

func union(a, b []int) []int {
	u := make([]int, 0, len(a)+len(b))
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0] < b[0]:
			u, a = append(u, a[0]), a[1:]
		case len(a) == 0 || b[0] < a[0]:
			u, b = append(u, b[0]), b[1:]
		default:
			u, a, b = append(u, a[0]), a[1:], b[1:]
		}
	}
	return u
}
