package network

import (
	"sort"

	"explorer/app/record"
)

// Density is the share of possible ties that exist: m / (n·(n−1)) for m ties
// among n bodies. A graph of fewer than two bodies has density 0.
//
// Source: Wasserman & Faust, Social Network Analysis (1994), eq. 4.6 for
// directed graphs; the same as networkx.density of a DiGraph.
func (g *Graph) Density() float64 {
	n := len(g.Nodes)
	if n < 2 {
		return 0
	}
	return float64(len(g.Ties)) / float64(n*(n-1))
}

// Mutual counts the ties whose opposite exists too; both directions count. A
// tie with a joint action is mutual by itself: what two bodies do together has
// no direction, whichever of them the source names first.
func (g *Graph) Mutual() int {
	n := 0
	for _, t := range g.Ties {
		if t.Joint() || g.Tie(t.To, t.From) != nil {
			n++
		}
	}
	return n
}

// Joint tells whether one of the tie's links is a joint action.
func (t Tie) Joint() bool {
	for _, l := range t.Links {
		if l.Kind == "joint" {
			return true
		}
	}
	return false
}

// Reciprocity is the share of ties that are mutual: Mutual / m; 0 without ties.
//
// Source: Wasserman & Faust (1994), ch. 13; without joint action the same as
// networkx.overall_reciprocity.
func (g *Graph) Reciprocity() float64 {
	if len(g.Ties) == 0 {
		return 0
	}
	return float64(g.Mutual()) / float64(len(g.Ties))
}

// OutDegree is the number of bodies that this one turned to; 0 for strangers.
func (g *Graph) OutDegree(id string) int {
	if i, ok := g.index[id]; ok {
		return len(g.out[i])
	}
	return 0
}

// InDegree is the number of bodies that turned to this one; 0 for strangers.
func (g *Graph) InDegree(id string) int {
	if i, ok := g.index[id]; ok {
		return len(g.in[i])
	}
	return 0
}

// Components are the weakly connected parts: bodies that are linked by some
// chain of ties, whatever their direction. Largest first, equal sizes by their
// first body; bodies inside sorted.
//
// Source: Wasserman & Faust (1994), §4.2; networkx.weakly_connected_components.
func (g *Graph) Components() [][]string {
	around := g.around()
	seen := make([]bool, len(g.Nodes))
	var parts [][]string
	for s := range g.Nodes {
		if seen[s] {
			continue
		}
		seen[s] = true
		part, queue := []string{}, []int{s}
		for len(queue) > 0 {
			v := queue[0]
			queue = queue[1:]
			part = append(part, g.Nodes[v])
			for _, w := range around[v] {
				if !seen[w] {
					seen[w] = true
					queue = append(queue, w)
				}
			}
		}
		sort.Strings(part)
		parts = append(parts, part)
	}
	sort.SliceStable(parts, func(i, j int) bool { return len(parts[i]) > len(parts[j]) })
	return parts
}

// Across counts the ties whose two ends lie in different groups. Ends without
// a group ("") are not judged: their ties count in neither number.
func (g *Graph) Across(group func(id string) string) (across, total int) {
	for _, t := range g.Ties {
		a, b := group(t.From), group(t.To)
		if a == "" || b == "" {
			continue
		}
		total++
		if a != b {
			across++
		}
	}
	return across, total
}

// Sector groups the levels of bodies into five sectors. The record names no
// sector of a body, so this grouping is ours: government (central,
// provincial, municipal), power (grid, generator), enterprise, public, other
// provinces. A grid company of another province stays in power.
func Sector(level string) string {
	switch level {
	case "central", "provincial", "municipal":
		return "government"
	case "grid", "generator":
		return "power"
	}
	return level
}

// Values are the measures of one network at one moment, with the counts they
// are made of.
type Values struct {
	Links, Ties, Bodies int
	Mutual              int // ties answered in the opposite direction
	Parts, Largest      int // weak components, bodies in the largest
	AcrossLevels        int // ties between levels
	AcrossSectors       int // ties between sectors
	Judged              int // ties whose ends both have a level
	Prescribed, Seen    int // prescribed matches, and those of them on record
	Density             float64
	Reciprocity         float64
}

// Measure takes all measures of the links; the share on record is taken
// against the prescribed links.
func Measure(r *record.Record, links, prescribed []*record.Link, strict bool) Values {
	g := New(links)
	v := Values{
		Links: g.LinkCount(), Ties: len(g.Ties), Bodies: len(g.Nodes),
		Mutual: g.Mutual(), Density: g.Density(), Reciprocity: g.Reciprocity(),
	}
	if parts := g.Components(); len(parts) > 0 {
		v.Parts, v.Largest = len(parts), len(parts[0])
	}
	v.AcrossLevels, v.Judged = g.Across(func(id string) string { return Level(r, id) })
	v.AcrossSectors, _ = g.Across(func(id string) string { return Sector(Level(r, id)) })
	d := Compare(prescribed, links, strict)
	v.Prescribed, v.Seen = len(d.Both)+len(d.Missing), len(d.Both)
	return v
}

// Step is the network's state from a day on, until the next step.
type Step struct {
	From   record.Moment
	Values Values
}

// Curve gives the measures of the observed network after each day that
// changes it. It is a step function of time: before the first step there is
// no link on record (or only undated ones, when the filter lets them in).
func Curve(r *record.Record, f Filter, strict bool) []Step {
	prescribed := Prescribed(r, f)
	var steps []Step
	for _, day := range Days(r, f) {
		steps = append(steps, Step{day, Measure(r, Observed(r, day, f), prescribed, strict)})
	}
	return steps
}
