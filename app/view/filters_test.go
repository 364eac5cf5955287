package view

import (
	"testing"

	"explorer/app/state"
	"explorer/app/text"
	"explorer/build/source"
)

func TestAControlShowsTheFilterInForce(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	county := ""
	for i := range r.Places {
		if p := &r.Places[i]; p.Kind != "prefecture" {
			county = p.ID
		}
	}
	for _, l := range []text.Lang{text.Zh, text.En} {
		s := state.Default(l)
		s.Who, s.Where, s.Conf = "grid,provincial", county+",chengdu", "single"
		for _, c := range Filters(r, s).Controls {
			if c.Kind != Select {
				continue
			}
			found := 0
			for _, choice := range c.Choices {
				if choice.Value == c.Value && choice.Label != "" {
					found++
				}
			}
			if found != 1 {
				t.Errorf("%s: %q is offered %d times", c.ID, c.Value, found)
			}
		}
	}
}
