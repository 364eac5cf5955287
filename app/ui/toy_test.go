package ui

import (
	"strings"
	"testing"

	"explorer/app/browser"
	mk "explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/app/views"
)

// A view of the tests' own: an option, a block and a file, and one line in the
// list of views. Everything else is expected to follow.
const toyID state.View = "toy"

var toyVolume = state.OptionsOf(toyID).Choice("toyv", "low", "loud")

func init() {
	views.Add(view.View{ID: toyID, Blocks: toyBlocks, File: toyFile})
}

func toyBlocks(_ *view.Memo, _ *record.Record, s state.State) []view.Block {
	var w mk.Writer
	w.Elem("p", "toy says "+toyVolume.Of(s))
	name := func(word string) text.Pair { return text.Pair{Zh: word, En: word} }
	pick := view.Pick(s, "toy-volume", toyVolume, name("volume"), name("low"), name("loud"))
	return []view.Block{{ID: "toy-block", HTML: w.String(), Controls: []view.Control{pick}}}
}

func toyFile(_ *record.Record, s state.State, name string) (view.File, bool) {
	return view.File{Name: name, Content: toyVolume.Of(s)}, name == "toy.txt"
}

func TestAViewIsOneLineInTheList(t *testing.T) {
	start := prerendered(t, state.Default(text.Zh))
	if !strings.Contains(start, `id="view-toy"`) || !strings.Contains(start, `href="toy/"`) {
		t.Error("the start page has no tab for it")
	}
	s := state.Default(text.Zh)
	s.View = toyID
	page := prerendered(t, s)
	for _, want := range []string{"toy says low", `id="toy-volume"`, `data-slot="toy-block"`} {
		if !strings.Contains(page, want) {
			t.Errorf("its page lacks %s", want)
		}
	}
	p := open(t, browser.Page{Lang: "en", Hash: "view=toy&toyv=loud"})
	if p.s.View != toyID || toyVolume.Of(p.s) != "loud" || p.s.Notices != "" {
		t.Errorf("the link opens %s with %q, saying %q", p.s.View, toyVolume.Of(p.s), p.s.Notices)
	}
	if got := state.Encode(p.s, p.base); got != "view=toy&toyv=loud" {
		t.Errorf("the link is written as %q", got)
	}
	if got := markup(p.pics.blocks(p)); got != "<p>toy says loud</p>" {
		t.Errorf("live it shows %q", got)
	}
	if f, ok := views.Download(p.x.Record, p.s, "toy.txt"); !ok || f.Content != "loud" {
		t.Errorf("its file holds %q", f.Content)
	}
	bad := open(t, browser.Page{Lang: "en", Hash: "view=toy&toyv=silent"})
	if toyVolume.Of(bad.s) != "low" || bad.s.Notices == "" {
		t.Error("a bad value does not warn and fall back")
	}
	p.send(state.OptionsReset{View: toyID})
	if toyVolume.Of(p.s) != "low" {
		t.Error("its options cannot be reset")
	}
}
