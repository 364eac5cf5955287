package ui

import (
	"strings"
	"testing"

	"explorer/app/analysis/psr"
	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/build/source"
)

func ours(t *testing.T) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// open is the program of a page as it starts, off the browser.
func open(t *testing.T, page browser.Page) *program {
	t.Helper()
	return newProgram(psr.New(ours(t)), page)
}

func prerendered(t *testing.T, s state.State) string {
	t.Helper()
	html, err := Prerender(ours(t), s, "")
	if err != nil {
		t.Fatal(err)
	}
	return html
}

func TestEveryPageCarriesTheHooksOfTheContract(t *testing.T) {
	for _, v := range state.Views {
		s := state.Default(text.En)
		s.View = v
		html := prerendered(t, s)
		for _, id := range []string{"playhead", "layer-pressure", "layer-state", "layer-response", "timeline",
			"proposal-data", "proposal-duty", "proposal-region", "proposal-public", "aspect-plan", "aspect-warning", "aspect-governance",
			"view-timeline", "view-history", "view-network", "view-whatif", "view-map", "view-evidence"} {
			if n := strings.Count(html, `id="`+id+`"`); n != 1 {
				t.Errorf("the page of %s has %d elements with id %s", v, n, id)
			}
		}
	}
	html := prerendered(t, state.Default(text.Zh))
	for _, hook := range []string{`role="slider"`, `aria-valuetext="`, `data-time="2022-08-21T00:00"`, `data-level="I"`, `data-event="e-20220821-level1" data-layer="response"`} {
		if !strings.Contains(html, hook) {
			t.Errorf("the start page lacks %s", hook)
		}
	}
}

func markup(blocks []view.Block) string {
	var all string
	for _, b := range blocks {
		all += b.Markup()
	}
	return all
}

func TestAMovedPlayheadChangesMarkupOnlyAndOnlyAtABoundary(t *testing.T) {
	p := open(t, browser.Page{Lang: "zh", View: "network"})
	start := p.s.T
	at := func(moment record.Moment) []view.Block {
		p.send(state.Scrubbed{T: moment})
		return p.pics.blocks(p)
	}
	now := at(start)
	if markup(at(start+7)) != markup(now) {
		t.Error("seven minutes within an hour change the network")
	}
	before := at(start - 1)
	if markup(before) == markup(now) {
		t.Error("the minute before level one looks like level one")
	}
	if !sameFrames(before, now) {
		t.Error("a moved playhead asks go-app to lay the panel out anew")
	}
	if sameFrames(before[1:], now) {
		t.Error("a panel that lacks a block counts as laid out")
	}
}

func TestTheAsOfPanelIsMadeAnewOnlyAtABoundaryOrANewDay(t *testing.T) {
	p := open(t, browser.Page{Lang: "en"})
	p.s.T = record.At(2022, 8, 21, 0, 0)
	first := markup(p.pics.asof(p))
	p.s.T++
	if markup(p.pics.asof(p)) != first {
		t.Error("a minute without a boundary draws the lists again")
	}
	p.s.T = record.At(2022, 8, 20, 23, 59)
	if markup(p.pics.asof(p)) == first {
		t.Error("the minute before level one shows the lists of level one")
	}
}

func TestAFailingStepIsToldAndEndsNothing(t *testing.T) {
	p := open(t, browser.Page{Lang: "en"})
	func() {
		defer p.guard()
		panic("a slip")
	}()
	if string(p.s.Notices) != text.Stopped.En {
		t.Errorf("the reader is told %q", p.s.Notices)
	}
	p.hear(browser.Event{Type: "keydown", ID: "playhead", Key: "ArrowRight"})
	if p.s.T == state.DefaultT {
		t.Error("keys do nothing after a failed step")
	}
}

func TestKeysBelongToThePlayhead(t *testing.T) {
	fresh := func() *program { return open(t, browser.Page{Lang: "en"}) }
	for _, key := range []string{"ArrowRight", "PageDown", "Home", " ", "1", "?", "[", "+"} {
		p := fresh()
		if r := p.hear(browser.Event{Type: "keydown", ID: "filter-q", Tag: "input", Key: key}); r.Prevent || p.s != fresh().s {
			t.Errorf("%q is taken from the page", key)
		}
		if r := p.hear(browser.Event{Type: "keydown", ID: "playhead", Key: key}); !r.Prevent || (p.s == fresh().s && key != "[") {
			t.Errorf("%q does nothing on the playhead", key)
		}
	}
	p := fresh()
	p.send(state.PresentSet{On: true})
	if r := p.hear(browser.Event{Type: "keydown", ID: "", Key: "PageDown"}); !r.Prevent || p.s.T == state.DefaultT {
		t.Error("the clicker does nothing while presenting")
	}
}

func TestAModifiedClickStaysTheBrowsers(t *testing.T) {
	p := open(t, browser.Page{Lang: "en"})
	e := browser.Event{Type: "click", Hooks: map[string]string{"event": "e-20220821-level1"}, Ctrl: true}
	if reply := p.hear(e); reply.Prevent || p.s.Event != "" {
		t.Error("ctrl-click does not open the event's page in a new tab")
	}
}
