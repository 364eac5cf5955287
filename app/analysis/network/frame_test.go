package network

import (
	"reflect"
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

func small(t *testing.T, links ...record.Link) *record.Record {
	t.Helper()
	r, err := record.New(record.Files{
		Actors: []record.Actor{{ID: "a", Level: "central"}, {ID: "b", Level: "provincial"}, {ID: "c", Level: "grid"}},
		Links:  links,
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func ids(links []*record.Link) []string {
	var s []string
	for _, l := range links {
		s = append(s, l.ID)
	}
	return s
}

func TestALinkCountsFromTheStartOfItsDay(t *testing.T) {
	r := small(t, record.Link{ID: "1", From: "a", To: "b", Date: "2022-08-21", Observed: true})
	start := record.At(2022, 8, 21, 0, 0)
	if got := Observed(r, start-1, Filter{}); len(got) != 0 {
		t.Error("the link counts a minute before its day")
	}
	if got := Observed(r, start, Filter{}); len(got) != 1 {
		t.Error("the link does not count at 00:00 of its day")
	}
}

func TestAnUndatedLinkCountsOnlyWhenAskedFor(t *testing.T) {
	r := small(t, record.Link{ID: "1", From: "a", To: "b", Observed: true}, record.Link{ID: "2", From: "a", To: "c", Date: "2022-08-01", Observed: true})
	if got := ids(Observed(r, record.At(2022, 9, 1, 0, 0), Filter{})); !reflect.DeepEqual(got, []string{"2"}) {
		t.Errorf("without undated links: %v", got)
	}
	if got := ids(Observed(r, 0, Filter{Undated: true})); !reflect.DeepEqual(got, []string{"1"}) {
		t.Errorf("with undated links, before everything: %v", got)
	}
	if got := ids(Undated(r, Filter{})); !reflect.DeepEqual(got, []string{"1"}) {
		t.Errorf("undated: %v", got)
	}
}

func TestAPlannedLinkWithADateIsNotEvidenceOfAction(t *testing.T) {
	r := small(t, record.Link{ID: "1", From: "a", To: "b", Date: "2022-08-21", Planned: true})
	if len(Observed(r, 1<<40, Filter{})) != 0 || len(Days(r, Filter{})) != 0 {
		t.Error("a link that restates the plan was counted as observed")
	}
	if len(Prescribed(r, Filter{})) != 1 {
		t.Error("the link is not prescribed")
	}
}

func TestCompareMatchesByPairAndStrictlyByKind(t *testing.T) {
	r := small(t,
		record.Link{ID: "1", From: "a", To: "b", Kind: "command", Planned: true},
		record.Link{ID: "2", From: "a", To: "b", Kind: "notice", Date: "2022-08-01", Observed: true},
		record.Link{ID: "3", From: "b", To: "a", Kind: "report", Planned: true},
		record.Link{ID: "4", From: "b", To: "c", Kind: "notice", Date: "2022-08-01", Observed: true, Planned: true},
		record.Link{ID: "5", From: "c", To: "b", Kind: "notice", Date: "2022-08-02", Observed: true},
	)
	sizes := func(d Difference) [3]int { return [3]int{len(d.Both), len(d.Missing), len(d.Unplanned)} }
	planned, seen := Prescribed(r, Filter{}), Observed(r, 1<<40, Filter{})
	if got := sizes(Compare(planned, seen, false)); got != [3]int{2, 1, 1} {
		t.Errorf("by pair %v, want 2 both, 1 missing, 1 unplanned", got)
	}
	if got := sizes(Compare(planned, seen, true)); got != [3]int{1, 2, 2} {
		t.Errorf("by pair and kind %v, want 1 both, 2 missing, 2 unplanned", got)
	}
}

func TestFiltersLookAtKindCertaintyAndTheLevelOfEitherEnd(t *testing.T) {
	r := small(t,
		record.Link{ID: "1", From: "a", To: "b", Kind: "command", Certainty: "stated", Date: "2022-08-01", Observed: true},
		record.Link{ID: "2", From: "b", To: "c", Kind: "report", Certainty: "inferred", Date: "2022-08-01", Observed: true},
	)
	for name, c := range map[string]struct {
		f    Filter
		want []string
	}{
		"kind":            {Filter{Kind: "report"}, []string{"2"}},
		"certainty":       {Filter{Certainty: "stated"}, []string{"1"}},
		"level of one":    {Filter{Level: "grid"}, []string{"2"}},
		"level of either": {Filter{Level: "provincial"}, []string{"1", "2"}},
		"nothing left":    {Filter{Level: "public"}, nil},
	} {
		if got := ids(Observed(r, 1<<40, c.f)); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestTheRealRecordsNetworksAreWhatTheDataSay(t *testing.T) {
	r := realRecord(t)
	planned := Prescribed(r, Filter{})
	for _, c := range []struct {
		name   string
		strict bool
		both   int
	}{
		// Counted once by hand over data/sichuan2022/links.json: five pairs
		// are prescribed and on record, three of them with the same kind.
		{"by pair", false, 5},
		{"by pair and kind", true, 3},
	} {
		d := Compare(planned, Observed(r, 1<<40, Filter{}), c.strict)
		if len(d.Both) != c.both {
			t.Errorf("%s: %d prescribed and on record, want %d", c.name, len(d.Both), c.both)
		}
	}
	for _, l := range planned {
		if !l.Observed && l.Event != "" {
			for _, o := range Observed(r, 1<<40, Filter{Undated: true}) {
				if o.ID == l.ID {
					t.Errorf("%s restates the plan but counts as observed", l.ID)
				}
			}
		}
	}
}

func TestTheCurveAgreesWithTheNetworkOfEachDay(t *testing.T) {
	r := realRecord(t)
	steps := Curve(r, Filter{}, false)
	days := Days(r, Filter{})
	if len(steps) != len(days) || len(steps) < 20 {
		t.Fatalf("%d steps for %d days", len(steps), len(days))
	}
	for i, s := range steps {
		if i > 0 && (s.From <= steps[i-1].From || s.Values.Links <= steps[i-1].Values.Links) {
			t.Errorf("step %d does not rise in time and links", i)
		}
		if n := len(Observed(r, s.From+record.Day-1, Filter{})); n != s.Values.Links {
			t.Errorf("%s: %d links, the curve says %d", s.From.Date(), n, s.Values.Links)
		}
	}
}

func TestHypotheticalLinksNameBodiesOfTheRecordAndKnownProposals(t *testing.T) {
	r := realRecord(t)
	seen := map[string]bool{}
	proposals := map[string]bool{}
	for _, p := range r.Papers {
		for _, o := range p.Proposals {
			proposals[o.ID] = true
		}
	}
	for _, h := range r.Case.Hypothetical {
		if r.Actor(h.From) == nil || r.Actor(h.To) == nil || h.From == h.To {
			t.Errorf("%s joins unknown bodies %s → %s", h.ID, h.From, h.To)
		}
		if !proposals[h.Proposal] || seen[h.ID] {
			t.Errorf("%s has an unknown proposal or a repeated id", h.ID)
		}
		seen[h.ID] = true
	}
}

func TestProposalsNeverChangeTheGraphTheyAreAddedTo(t *testing.T) {
	r := realRecord(t)
	g := New(Observed(r, 1<<40, Filter{}))
	ties, links := len(g.Ties), g.LinkCount()
	list := Hypotheticals(r, func(string) bool { return true })
	after, added := g.With(list)
	fresh := 0
	for _, a := range added {
		if a {
			fresh++
		}
	}
	if len(g.Ties) != ties || g.LinkCount() != links || after.LinkCount() != links {
		t.Error("the observed graph or its links changed")
	}
	if len(after.Ties) != ties+fresh || fresh == 0 || fresh == len(list) {
		t.Errorf("%d ties and %d new ones give %d", ties, fresh, len(after.Ties))
	}
}

func realRecord(t testing.TB) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}
