package network

import "explorer/app/record"

// Hypotheticals returns the links of the proposals for which on is true, in
// the case's order.
func Hypotheticals(r *record.Record, on func(proposal string) bool) []record.Hypothetical {
	var list []record.Hypothetical
	for _, h := range r.Case.Hypothetical {
		if on(h.Proposal) {
			list = append(list, h)
		}
	}
	return list
}

// With returns the graph with the hypothetical ties added; the given graph is
// not changed. Added tells, per hypothetical, whether its tie is new (true)
// or strengthens one that exists (false).
func (g *Graph) With(list []record.Hypothetical) (after *Graph, added []bool) {
	pairs := make([][2]string, 0, len(g.Ties)+len(list))
	for _, t := range g.Ties {
		pairs = append(pairs, [2]string{t.From, t.To})
	}
	for _, h := range list {
		pairs = append(pairs, [2]string{h.From, h.To})
		added = append(added, g.Tie(h.From, h.To) == nil)
	}
	after = FromPairs(g.Nodes, pairs)
	for _, t := range g.Ties {
		after.Tie(t.From, t.To).Links = t.Links
	}
	return after, added
}
