package view

import (
	"encoding/csv"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"explorer/app/analysis/network"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/build/source"
)

func networkRecord(t testing.TB) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// networkState is the default state with options, "t=…" and "on=…" set.
func networkState(t testing.TB, l text.Lang, width int, set ...string) state.State {
	t.Helper()
	s := state.Default(l)
	s.Width = width
	for _, pair := range set {
		key, value, _ := strings.Cut(pair, "=")
		switch key {
		case "t":
			m, err := record.ParseMoment(value)
			if err != nil {
				t.Fatal(err)
			}
			s.T = m
		case "on":
			s.On = s.On.With(value, true)
		default:
			o, ok := s.Opt.With(key, value)
			if !ok {
				t.Fatalf("%s is refused", pair)
			}
			s.Opt = o
		}
	}
	return s
}

func blockHTML(t testing.TB, blocks []Block, id string) string {
	t.Helper()
	for _, b := range blocks {
		if b.ID == id {
			return b.Markup()
		}
	}
	t.Fatalf("no block %s", id)
	return ""
}

// single fails unless the markup is well-formed with one root element.
func single(t *testing.T, id, html string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(html))
	depth, roots := 0, 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		switch token.(type) {
		case xml.StartElement:
			if depth == 0 {
				roots++
			}
			depth++
		case xml.EndElement:
			depth--
		}
	}
	if roots != 1 {
		t.Errorf("%s has %d roots, want 1", id, roots)
	}
}

var networkVariants = [][]string{
	nil, {"nwp=matrix"}, {"nwp=time"}, {"nwf=observed"}, {"nwf=prescribed"}, {"nwf=difference"},
	{"nwa=energy-lg-office"}, {"nwa=energy-lg-office", "nwp=matrix"}, {"nwa=energy-lg-office", "nwp=time"}, {"nwa=no-such-body"},
	{"nwk=resource", "nwp=time"}, {"nwl=public"}, {"nwc=inferred", "nwu=in"}, {"nwm=kind"}, {"nwt=show"},
	{"on=data", "on=duty", "on=region", "on=public"}, {"on=data", "nwp=matrix"}, {"t=2020-01-01"}, {"t=2020-01-01", "nwu=in"}, {"t=2026-03-01"},
	{"nwk=joint", "nwl=enterprise", "nwc=inferred"},
}

func TestNetworkBlocksAreTheSameSlotsInEveryState(t *testing.T) {
	r := networkRecord(t)
	slots := ""
	for _, l := range text.Langs {
		for _, width := range []int{320, 343, 900, 1240} {
			for _, set := range networkVariants {
				ids := ""
				for _, b := range Network(r, networkState(t, l, width, set...)) {
					ids += b.ID + " "
					if b.Controls == nil {
						single(t, b.ID, b.Markup())
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
	r := networkRecord(t)
	for _, c := range []struct{ from, to string }{
		{"2022-08-21T00:00", "2022-08-21T23:59"}, // a day with links
		{"2022-08-27T00:00", "2022-08-27T18:00"}, // a day without
	} {
		a := Network(r, networkState(t, text.Zh, 900, "t="+c.from))
		b := Network(r, networkState(t, text.Zh, 900, "t="+c.to))
		for i := range a {
			if a[i].ID != "network-lead" && a[i].Markup() != b[i].Markup() {
				t.Errorf("%s changes from %s to %s without a new link", a[i].ID, c.from, c.to)
			}
		}
	}
}

func TestNewLinksAreMarkedOnTheirDayOnly(t *testing.T) {
	r := networkRecord(t)
	const mark = `class="tie seen new"`
	legend := 1 // the picture's own key carries the class once
	on := blockHTML(t, Network(r, networkState(t, text.En, 900, "t=2022-08-21T10:00")), "network-picture")
	after := blockHTML(t, Network(r, networkState(t, text.En, 900, "t=2022-08-27")), "network-picture")
	if strings.Count(on, mark) <= legend {
		t.Error("21 August brings links but none is marked")
	}
	if strings.Count(after, mark) != legend {
		t.Error("27 August brings no links but one is marked")
	}
}

func TestTheLeadCountsWhatTheRecordHolds(t *testing.T) {
	r := networkRecord(t)
	lead := blockHTML(t, Network(r, networkState(t, text.En, 900)), "network-lead")
	links := network.Observed(r, state.DefaultT, network.Filter{})
	g := network.New(links)
	for _, want := range []string{itoa(len(links)) + " links", itoa(len(g.Nodes)) + " bodies", itoa(len(g.Ties)) + " pairs", "34 pairs; 4 of them"} {
		if !strings.Contains(lead, want) {
			t.Errorf("the lead does not say %q: %s", want, lead)
		}
	}
}

func TestEveryLinkOfASelectedBodyNamesItsEventAndSources(t *testing.T) {
	r := networkRecord(t)
	for _, id := range []string{"energy-lg-office", "sgcc-sichuan", "sc-eit", "sgcc-jiangsu"} {
		html := blockHTML(t, Network(r, networkState(t, text.En, 900, "nwa="+id)), "network-body")
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
	r := networkRecord(t)
	if html := blockHTML(t, Network(r, networkState(t, text.En, 900, "nwa=no-such-body")), "network-body"); strings.Contains(html, "<h3>") {
		t.Error(html)
	}
}

func TestProposalsAreMarkedHypotheticalInsideThePicture(t *testing.T) {
	r := networkRecord(t)
	for _, l := range text.Langs {
		for _, picture := range []string{"nwp=node", "nwp=matrix"} {
			for _, width := range []int{343, 900} {
				blocks := Network(r, networkState(t, l, width, "on=data", picture))
				svg := blockHTML(t, blocks, "network-picture")
				if !strings.Contains(svg, "hypo") || !strings.Contains(svg, text.LegendHypo.In(l)) {
					t.Errorf("%s %s %d: nothing in the picture says hypothetical", l, picture, width)
				}
				if !strings.Contains(blockHTML(t, blocks, "network-measures"), text.MeasHypo.In(l)) {
					t.Errorf("%s: the measures have no column with proposals", l)
				}
			}
		}
	}
}

func TestProposalsLeaveTheRecordedMeasuresAlone(t *testing.T) {
	r := networkRecord(t)
	plain := newScene(r, networkState(t, text.En, 900), state.DefaultT)
	with := newScene(r, networkState(t, text.En, 900, "on=duty"), state.DefaultT)
	a, b := networkValuesOf(r, plain.options).at(plain.step), networkValuesOf(r, with.options).at(with.step)
	if a != b {
		t.Error("a proposal changed the measures of the record")
	}
	after := with.withHypothetical()
	if after.Ties <= b.Ties || after.Seen != b.Seen {
		t.Errorf("with proposals: %d ties (recorded %d), %d prescribed on record (recorded %d)", after.Ties, b.Ties, after.Seen, b.Seen)
	}
}

func TestTheLinksFileHoldsEveryLinkOnce(t *testing.T) {
	r := networkRecord(t)
	f, ok := Download(r, networkState(t, text.Zh, 900), "links.csv")
	if !ok {
		t.Fatal("no links.csv")
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(f.Content, bom))).ReadAll()
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
	r := networkRecord(t)
	f, _ := Download(r, networkState(t, text.Zh, 900), "measures.csv")
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(f.Content, bom))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if want := 1 + 3 + len(network.Days(r, network.Filter{})); len(rows) != want {
		t.Errorf("%d rows, want %d", len(rows), want)
	}
}

func TestTheGraphMLFileHoldsTheNetworkOfTheMoment(t *testing.T) {
	r := networkRecord(t)
	s := networkState(t, text.Zh, 900)
	f, _ := Download(r, s, "network.graphml")
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

func TestAFieldThatLooksLikeAFormulaIsSetOff(t *testing.T) {
	var b strings.Builder
	csvRow(&b, "=1+1", "a,b", `say "x"`, "-3")
	if got, want := b.String(), "'=1+1,\"a,b\",\"say \"\"x\"\"\",-3\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestEnglishNetworkAndMapCarryNoChinese(t *testing.T) {
	r := networkRecord(t)
	for _, set := range [][]string{nil, {"on=data", "on=duty", "on=region", "on=public"}, {"nwa=sc-eit", "mpp=chengdu"}, {"nwp=matrix", "mpc=alerts"}} {
		s := networkState(t, text.En, 900, set...)
		for _, b := range append(Network(r, s), Map(r, s)...) {
			for _, c := range b.Markup() {
				if c >= 0x4e00 && c <= 0x9fff {
					t.Errorf("%v: %s contains %q", set, b.ID, c)
					break
				}
			}
		}
	}
}

func TestEveryHypotheticalLinkHasAReasonInBothLanguages(t *testing.T) {
	for _, h := range network.Hypotheticals(func(string) bool { return true }) {
		if p := text.HypotheticalReason(h.ID); p.Zh == h.ID || p.En == h.ID || p.Empty() {
			t.Errorf("%s has no reason", h.ID)
		}
	}
}

func BenchmarkNetworkStepWithNewLinks(b *testing.B) {
	r := networkRecord(b)
	s := networkState(b, text.Zh, 900)
	for i := 0; i < b.N; i++ {
		networkCache.kept = nil
		s.T = record.At(2022, 8, 10+i%20, 0, 0)
		Network(r, s)
	}
}

func BenchmarkNetworkStepInsideADay(b *testing.B) {
	r := networkRecord(b)
	s := networkState(b, text.Zh, 900)
	for i := 0; i < b.N; i++ {
		s.T = record.At(2022, 8, 21, i%24, 0)
		Network(r, s)
	}
}
