package ui

import (
	"testing"

	"explorer/app/browser"
	"explorer/app/state"
)

// opened is a program that heard a link, off the browser.
func opened(t *testing.T, hash string) *program {
	t.Helper()
	return open(t, browser.Page{Lang: "en", View: "timeline", Hash: hash})
}

func TestAMoveWithoutAButtonEndsTheDrag(t *testing.T) {
	p := opened(t, "")
	p.hear(browser.Event{Type: "pointerdown", In: "timeline", Pointer: 1, X: 100})
	p.hear(browser.Event{Type: "pointermove", Pointer: 1, X: 140, Buttons: 1})
	if !p.drag.on || !p.drag.moved {
		t.Fatalf("a held press drags nothing: %+v", p.drag)
	}
	p.hear(browser.Event{Type: "pointermove", Pointer: 1, X: 180})
	if p.drag.on || p.drag.moved {
		t.Errorf("the drag goes on without a button: %+v", p.drag)
	}
	p.hear(browser.Event{Type: "pointerdown", In: "timeline", Pointer: 1, X: 100, Ctrl: true})
	if p.drag.on {
		t.Error("Ctrl and a press, which opens a menu, drag")
	}
}

func TestKeysWithAltOrCtrlAndThoseOfAnInputMethodAreNotOurs(t *testing.T) {
	p := opened(t, "event=e-20220821-level1&present=1")
	was := p.s
	for _, e := range []browser.Event{
		{Key: "ArrowLeft", Alt: true}, {Key: "ArrowRight", Alt: true}, {Key: "Home", Alt: true},
		{Key: "PageDown", Ctrl: true}, {Key: "b", Ctrl: true}, {Key: "b", Meta: true}, {Key: "Escape", Composing: true},
	} {
		e.Type, e.ID = "keydown", "playhead"
		if p.hear(e).Prevent || p.s != was {
			t.Errorf("%+v is acted on", e)
		}
	}
	if p.hear(browser.Event{Type: "keydown", Key: "b", Tag: "input", Types: true}).Prevent {
		t.Error("b is kept from a text field")
	}
	if p.hear(browser.Event{Type: "keydown", Key: ".", Tag: "input"}); !p.s.Blank {
		t.Error("a full stop on a checkbox does not blank")
	}
}

func TestHalfAWordSearchesNothing(t *testing.T) {
	p := opened(t, "")
	e := browser.Event{Type: "input", ID: "filter-q", Value: "shui", Composing: true, Hooks: map[string]string{"key": "q"}}
	if p.hear(e); p.s.Q != "" {
		t.Errorf("while composing it searches %q", p.s.Q)
	}
	e.Type, e.Composing, e.Value = "compositionend", false, "water"
	if p.hear(e); p.s.Q != "water" {
		t.Errorf("the finished word searches %q", p.s.Q)
	}
}

func TestZoomingStopsAtTheLimits(t *testing.T) {
	p := opened(t, "")
	for _, factor := range []float64{0.5, 2} {
		for range 40 {
			p.zoom(factor, p.s.T)
		}
		was := p.s
		if p.zoom(factor, p.s.T); p.s != was {
			t.Errorf("zooming by %v goes on past the limit: %v", factor, p.s.W)
		}
	}
	was := p.s
	if p.hear(browser.Event{Type: "wheel", In: "timeline", DeltaY: 120}).Prevent || p.s != was {
		t.Error("the wheel alone is kept from the page")
	}
}

func TestAFreshLinksListIsNotTheOneThatTheBuildPrinted(t *testing.T) {
	for _, hash := range []string{"q=hydro", "who=grid", "where=chengdu", "conf=single"} {
		if p := opened(t, hash); listBuilt(p.s) == listOf(p.s) {
			t.Errorf("%s: the whole list would stay", hash)
		}
	}
	if p := opened(t, "view=map"); listBuilt(p.s) != listOf(p.s) {
		t.Error("without a filter the list would be made again")
	}
}

func TestEveryViewHasItsTitle(t *testing.T) {
	seen := map[string]bool{}
	for _, v := range state.Views {
		p := opened(t, "view="+string(v))
		title := titleOf(p.s)
		if title == "" || seen[title] {
			t.Errorf("%s is titled %q", v, title)
		}
		seen[title] = true
	}
}
