package psr

import (
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/build/source"
)

// made is a record of events "id start asks…", each a response but those
// whose id starts with p.
func made(t *testing.T, lines ...string) *record.Record {
	t.Helper()
	var f record.Files
	for _, line := range lines {
		w := strings.Fields(line)
		e := record.Event{ID: w[0], Start: w[1], Precision: "day", Layer: record.Response}
		for _, to := range w[2:] {
			f.Answers = append(f.Answers, record.Answer{From: w[0], To: to, Kind: record.Answers})
		}
		if w[0][0] == 'p' {
			e.Layer = record.Pressure
		}
		f.Events = append(f.Events, e)
	}
	r, err := record.New(f)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func steps(list []Step) string {
	var s []string
	for _, x := range list {
		s = append(s, x.Event.ID+string(rune('0'+x.Depth)))
	}
	return strings.Join(s, " ")
}

func ties(list []Tie) string {
	var s []string
	for _, x := range list {
		s = append(s, x.Asked.ID+">"+x.Answer.ID)
	}
	return strings.Join(s, " ")
}

func TestChainWalksBothWaysToAnyDepth(t *testing.T) {
	r := made(t, "p 2022-08-01", "p2 2022-08-02", "a 2022-08-03 p p2", "b 2022-08-04 a", "c 2022-08-05 b a", "x 2022-08-05 p")
	c := ChainOf(r, "a")
	if got := steps(c.Up); got != "p1 p21" {
		t.Errorf("up %q", got)
	}
	if got := steps(c.Down); got != "b1 c1" {
		t.Errorf("down %q", got)
	}
	if got := ties(c.Ties); got != "p>a p2>a a>b a>c b>c" {
		t.Errorf("ties %q", got)
	}
	if got := steps(ChainOf(r, "p").Down); got != "a1 x1 b2 c2" {
		t.Errorf("down of p %q", got)
	}
	if got := steps(ChainOf(r, "c").Up); got != "a1 b1 p2 p22" {
		t.Errorf("up of c %q", got)
	}
}

func TestChainWalksACircleOnce(t *testing.T) {
	r := made(t, "a 2022-08-03 c", "b 2022-08-04 a", "c 2022-08-05 b a", "s 2022-08-06 s")
	c := ChainOf(r, "a")
	if got := steps(c.Down); got != "b1 c1" {
		t.Errorf("down %q", got)
	}
	if got := ties(c.Ties); got != "c>a a>b a>c b>c" {
		t.Errorf("ties %q", got)
	}
	if c := ChainOf(r, "s"); len(c.Up) != 0 || len(c.Ties) != 1 {
		t.Errorf("an event that answers itself: %v", c)
	}
}

func TestChainOfAnUnknownOrLoneEventIsEmpty(t *testing.T) {
	r := made(t, "a 2022-08-03 gone")
	if c := ChainOf(r, "none"); c.Event != nil || len(c.Ties) != 0 {
		t.Errorf("unknown: %v", c)
	}
	if c := ChainOf(r, "a"); c.Event == nil || len(c.Up)+len(c.Down)+len(c.Ties) != 0 {
		t.Errorf("lone: %v", c)
	}
}

func TestChainsOfTheRecordGoBackInTime(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	all := Ties(r)
	if len(all) < 100 {
		t.Fatalf("%d ties", len(all))
	}
	for _, tie := range all {
		if tie.Answer.At.To <= tie.Asked.At.From {
			t.Errorf("%s answers %s, which came later", tie.Answer.ID, tie.Asked.ID)
		}
	}
	c := ChainOf(r, "e-20220821-level1")
	if len(c.Up) < 3 || len(c.Down) < 5 {
		t.Errorf("level I: %d up, %d down", len(c.Up), len(c.Down))
	}
}
