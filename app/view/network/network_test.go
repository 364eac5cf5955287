package network

import (
	"encoding/csv"
	"encoding/xml"
	"strings"
	"testing"

	"explorer/app/analysis/network"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/build/viewtest"
)

var variants = [][]string{
	nil, {"nwp=matrix"}, {"nwp=time"}, {"nwf=observed"}, {"nwf=prescribed"}, {"nwf=difference"},
	{"nwa=energy-lg-office"}, {"nwa=energy-lg-office", "nwp=matrix"}, {"nwa=energy-lg-office", "nwp=time"}, {"nwa=no-such-body"},
	{"nwk=resource", "nwp=time"}, {"nwl=public"}, {"nwc=inferred", "nwu=in"}, {"nwm=kind"}, {"nwt=show"},
	{"on=data", "on=duty", "on=region", "on=public"}, {"on=data", "nwp=matrix"}, {"t=2020-01-01"}, {"t=2020-01-01", "nwu=in"}, {"t=2026-03-01"},
	{"nwk=joint", "nwl=enterprise", "nwc=inferred"},
}

func TestNetworkBlocksAreTheSameSlotsInEveryState(t *testing.T) {
	r, m := viewtest.Record(t), new(view.Memo)
	slots := ""
	for _, l := range text.Langs {
		for _, width := range []int{320, 343, 900, 1240} {
			for _, set := range variants {
				ids := ""
				for _, b := range Blocks(m, r, viewtest.State(t, l, width, set...)) {
					ids += b.ID + " "
					if b.Controls == nil {
						viewtest.OneRoot(t, b.ID, b.Markup())
					}
					for _, c := range b.Controls {
						for _, choice := range c.Choices {
							if choice.Value == "" || choice.Label == "" {
								t.Errorf("%s has an empty choice", c.ID)
							}
						}
					}
				}
				if slots == "" {
					slots = ids
				}
				if ids != slots {
					t.Errorf("%v has blocks %s, want %s", set, ids, slots)
				}
			}
		}
	}
}

func TestThePictureStaysTheVerySameInsideADay(t *testing.T) {
	r := viewtest.Record(t)
	for _, c := range []struct{ from, to string }{
		{"2022-08-21T00:00", "2022-08-21T23:59"}, // a day with links
		{"2022-08-27T00:00", "2022-08-27T18:00"}, // a day without
	} {
		a := Blocks(nil, r, viewtest.State(t, text.Zh, 900, "t="+c.from))
		b := Blocks(nil, r, viewtest.State(t, text.Zh, 900, "t="+c.to))
		for i := range a {
			if a[i].ID != "network-lead" && a[i].Markup() != b[i].Markup() {
				t.Errorf("%s changes from %s to %s without a new link", a[i].ID, c.from, c.to)
			}
		}
	}
}

func TestNewLinksAreMarkedOnTheirDayOnly(t *testing.T) {
	r := viewtest.Record(t)
	const mark = `class="tie seen new"`
	legend := 1 // the picture's own key carries the class once
	on := viewtest.Markup(t, Blocks(nil, r, viewtest.State(t, text.En, 900, "t=2022-08-21T10:00")), "network-picture")
	after := viewtest.Markup(t, Blocks(nil, r, viewtest.State(t, text.En, 900, "t=2022-08-27")), "network-picture")
	if strings.Count(on, mark) <= legend {
		t.Error("21 August brings links but none is marked")
	}
	if strings.Count(after, mark) != legend {
		t.Error("27 August brings no links but one is marked")
	}
}

func TestTheLeadCountsWhatTheRecordHolds(t *testing.T) {
	r := viewtest.Record(t)
	lead := viewtest.Markup(t, Blocks(nil, r, viewtest.State(t, text.En, 900)), "network-lead")
	links := network.Observed(r, state.DefaultT, network.Filter{})
	g := network.New(links)
	for _, want := range []string{itoa(len(links)) + " links", itoa(len(g.Nodes)) + " bodies", itoa(len(g.Ties)) + " pairs", "34 pairs; 4 of them"} {
		if !strings.Contains(lead, want) {
			t.Errorf("the lead does not say %q: %s", want, lead)
		}
	}
}

func TestEveryLinkOfASelectedBodyNamesItsEventAndSources(t *testing.T) {
	r := viewtest.Record(t)
	for _, id := range []string{"energy-lg-office", "sgcc-sichuan", "sc-eit", "sgcc-jiangsu"} {
		html := viewtest.Markup(t, Blocks(nil, r, viewtest.State(t, text.En, 900, "nwa="+id)), "network-body")
		n := 0
		for i := range r.Links {
			k := &r.Links[i]
			if k.From != id && k.To != id {
				continue
			}
			n++
			if k.Event != "" && !strings.Contains(html, `data-event="`+k.Event+`"`) {
				t.Errorf("%s: the event of %s is missing", id, k.ID)
			}
			for _, s := range k.Sources {
				if src := r.Source(s); src.URL != "" && !strings.Contains(html, strings.ReplaceAll(src.URL, "&", "&amp;")) {
					t.Errorf("%s: source %s of %s is missing", id, s, k.ID)
				}
			}
		}
		// A link that is prescribed and observed stands in both lists.
		if got := strings.Count(html, "<li>"); got < n {
			t.Errorf("%s: %d links listed, the record has %d", id, got, n)
		}
	}
}

func TestAnUnknownBodySelectsNothing(t *testing.T) {
	r := viewtest.Record(t)
	if html := viewtest.Markup(t, Blocks(nil, r, viewtest.State(t, text.En, 900, "nwa=no-such-body")), "network-body"); strings.Contains(html, "<h3>") {
		t.Error(html)
	}
}

func TestProposalsAreMarkedHypotheticalInsideThePicture(t *testing.T) {
	r := viewtest.Record(t)
	for _, l := range text.Langs {
		for _, picture := range []string{"nwp=node", "nwp=matrix"} {
			for _, width := range []int{343, 900} {
				blocks := Blocks(nil, r, viewtest.State(t, l, width, "on=data", picture))
				svg := viewtest.Markup(t, blocks, "network-picture")
				if !strings.Contains(svg, "hypo") || !strings.Contains(svg, text.LegendHypo.In(l)) {
					t.Errorf("%s %s %d: nothing in the picture says hypothetical", l, picture, width)
				}
				if !strings.Contains(viewtest.Markup(t, blocks, "network-measures"), text.MeasHypo.In(l)) {
					t.Errorf("%s: the measures have no column with proposals", l)
				}
			}
		}
	}
}

func TestProposalsLeaveTheRecordedMeasuresAlone(t *testing.T) {
	r := viewtest.Record(t)
	plain := newScene(nil, r, viewtest.State(t, text.En, 900), state.DefaultT)
	with := newScene(nil, r, viewtest.State(t, text.En, 900, "on=duty"), state.DefaultT)
	a, b := valuesOf(nil, r, plain.options).at(plain.step), valuesOf(nil, r, with.options).at(with.step)
	if a != b {
		t.Error("a proposal changed the measures of the record")
	}
	after := with.withHypothetical()
	if after.Ties <= b.Ties || after.Seen != b.Seen {
		t.Errorf("with proposals: %d ties (recorded %d), %d prescribed on record (recorded %d)", after.Ties, b.Ties, after.Seen, b.Seen)
	}
}

func TestTheLinksFileHoldsEveryLinkOnce(t *testing.T) {
	r := viewtest.Record(t)
	f, ok := File(r, viewtest.State(t, text.Zh, 900), "links.csv")
	if !ok {
		t.Fatal("no links.csv")
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(f.Content, view.BOM))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, row := range rows[1:] {
		seen[row[0]] = true
	}
	if len(rows)-1 != len(r.Links) || len(seen) != len(r.Links) {
		t.Errorf("%d rows with %d ids, want %d", len(rows)-1, len(seen), len(r.Links))
	}
}

func TestTheMeasuresFileHoldsEveryStep(t *testing.T) {
	r := viewtest.Record(t)
	f, _ := File(r, viewtest.State(t, text.Zh, 900), "measures.csv")
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(f.Content, view.BOM))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if want := 1 + 3 + len(network.Days(r, network.Filter{})); len(rows) != want {
		t.Errorf("%d rows, want %d", len(rows), want)
	}
}

func TestTheGraphMLFileHoldsTheNetworkOfTheMoment(t *testing.T) {
	r := viewtest.Record(t)
	s := viewtest.State(t, text.Zh, 900)
	f, _ := File(r, s, "network.graphml")
	var file struct {
		Graph struct {
			Nodes []struct {
				ID string `xml:"id,attr"`
			} `xml:"node"`
			Edges []struct {
				Source string `xml:"source,attr"`
				Target string `xml:"target,attr"`
			} `xml:"edge"`
		} `xml:"graph"`
	}
	if err := xml.Unmarshal([]byte(f.Content), &file); err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, n := range file.Graph.Nodes {
		ids[n.ID] = true
	}
	for _, e := range file.Graph.Edges {
		if !ids[e.Source] || !ids[e.Target] {
			t.Errorf("edge %s → %s has an end without a node", e.Source, e.Target)
		}
	}
	// 86 links on record by then and 35 prescribed, one of which is both.
	if want := 86 + 35 - 1; len(file.Graph.Edges) != want {
		t.Errorf("%d edges, want %d", len(file.Graph.Edges), want)
	}
}

func TestEveryHypotheticalLinkHasAReasonInBothLanguages(t *testing.T) {
	for _, h := range network.Hypotheticals(viewtest.Record(t), func(string) bool { return true }) {
		if p := text.HypotheticalReason(h.ID); p.Zh == h.ID || p.En == h.ID || p.Empty() {
			t.Errorf("%s has no reason", h.ID)
		}
	}
}

func BenchmarkNetworkStepWithNewLinks(b *testing.B) {
	r := viewtest.Record(b)
	s := viewtest.State(b, text.Zh, 900)
	for i := 0; i < b.N; i++ {
		s.T = record.At(2022, 8, 10+i%20, 0, 0)
		Blocks(nil, r, s)
	}
}

func BenchmarkNetworkStepInsideADay(b *testing.B) {
	r := viewtest.Record(b)
	s := viewtest.State(b, text.Zh, 900)
	var m view.Memo
	for i := 0; i < b.N; i++ {
		s.T = record.At(2022, 8, 21, i%24, 0)
		Blocks(&m, r, s)
	}
}
