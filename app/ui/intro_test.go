package ui

import (
	"strings"
	"testing"

	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

func TestTheStartPageIsBuiltWithItsIntroductionUnfolded(t *testing.T) {
	for _, l := range text.Langs {
		html := prerendered(t, state.Default(l))
		for _, hook := range []string{`id="intro"`, `data-open="1"`, `id="explore"`, `id="intro-hide"`, `id="intro-show"`} {
			if strings.Count(html, hook) != 1 {
				t.Errorf("%s: the start page lacks %s", l, hook)
			}
		}
		s := state.Default(l)
		s.View = state.Map
		if strings.Contains(prerendered(t, s), "intro-open") {
			t.Errorf("%s: the map carries the introduction", l)
		}
	}
}

func TestTheIntroductionFoldsForAReaderWhoKnowsTheWay(t *testing.T) {
	for name, page := range map[string]browser.Page{
		"a link with a state": {Hash: "t=2022-08-25T10:00"}, "folded before": {Folded: true},
	} {
		if p := open(t, page); p.s.Intro {
			t.Errorf("%s opens with the introduction unfolded", name)
		}
	}
	p := open(t, browser.Page{})
	if !p.s.Intro {
		t.Fatal("a first visit opens folded")
	}
	p.send(state.Scrubbed{T: record.At(2022, 8, 15, 0, 0)})
	if p.s.Intro {
		t.Error("the first scrub leaves the introduction unfolded")
	}
	p.act("intro-show")
	if !p.s.Intro {
		t.Error("Show does not unfold")
	}
	p.act("explore")
	if p.s.Intro {
		t.Error("Explore does not fold")
	}
}
