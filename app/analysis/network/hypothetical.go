package network

// Hypothetical is a link that a proposal would add to the network or, where
// the two bodies are linked already, strengthen. All of them are this
// project's own reading of a proposal's one sentence, not the paper's: they
// are assumptions and are never counted as facts. The reason for each is
// text.HypotheticalReason(ID).
type Hypothetical struct {
	ID, Proposal   string
	From, To, Kind string
}

var hypotheticals = []Hypothetical{
	{"h-data-1", "data", "sc-water", "energy-lg-office", "information"},
	{"h-data-2", "data", "sc-met", "energy-lg-office", "information"},
	{"h-data-3", "data", "sgcc-sichuan-dispatch", "energy-lg-office", "information"},
	{"h-data-4", "data", "sc-met", "sgcc-sichuan-dispatch", "information"},
	{"h-data-5", "data", "sc-water", "sgcc-sichuan-dispatch", "information"},
	{"h-data-6", "data", "hydro-operators", "sgcc-sichuan-dispatch", "information"},

	{"h-duty-1", "duty", "energy-lg-office", "coal-power-mechanism", "command"},
	{"h-duty-2", "duty", "coal-power-mechanism", "energy-lg-office", "report"},
	{"h-duty-3", "duty", "energy-lg-office", "sc-eit", "command"},
	{"h-duty-4", "duty", "energy-lg-office", "sgcc-sichuan", "command"},
	{"h-duty-5", "duty", "sc-eit", "energy-lg-office", "report"},
	{"h-duty-6", "duty", "sgcc-sichuan", "energy-lg-office", "report"},

	{"h-region-1", "region", "sc-government", "chongqing-gov", "joint"},
	{"h-region-2", "region", "sc-government", "shaanxi", "joint"},
	{"h-region-3", "region", "sc-government", "gansu", "joint"},
	{"h-region-4", "region", "sc-government", "east-receivers", "joint"},
	{"h-region-5", "region", "sc-eit", "shanghai-eic", "information"},
	{"h-region-6", "region", "sgcc-sichuan", "sgcc-chongqing", "joint"},

	{"h-public-1", "public", "energy-lg-office", "residents", "information"},
	{"h-public-2", "public", "sgcc-sichuan", "residents", "information"},
	{"h-public-3", "public", "sgcc-sichuan", "industrial-users", "information"},
	{"h-public-4", "public", "sc-prefectures", "communities", "information"},
	{"h-public-5", "public", "communities", "sc-prefectures", "report"},
	{"h-public-6", "public", "residents", "sgcc-sichuan", "report"},
}

// Hypotheticals returns the links of the proposals for which on is true, in
// the table's order.
func Hypotheticals(on func(proposal string) bool) []Hypothetical {
	var list []Hypothetical
	for _, h := range hypotheticals {
		if on(h.Proposal) {
			list = append(list, h)
		}
	}
	return list
}

// With returns the graph with the hypothetical ties added; the given graph is
// not changed. Added tells, per hypothetical, whether its tie is new (true)
// or strengthens one that exists (false).
func (g *Graph) With(list []Hypothetical) (after *Graph, added []bool) {
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
