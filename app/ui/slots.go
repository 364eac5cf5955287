package ui

import (
	"reflect"
	"slices"

	"explorer/app/browser"
	"explorer/app/view"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// slots are the places for panels' markup. go-app lays out each as an empty
// element that it never sees change; fill sets what is inside. So a panel
// that follows the playhead costs its own markup and nothing else of the page.
type slots map[string]string

// slot is the place of one panel's markup. A prerendered one holds it.
func (p *program) slot(name string, markup func() string) app.UI {
	inside := ""
	if !p.page {
		inside = markup()
	}
	return app.Raw(`<div id="` + slotID(name) + `" data-slot="` + name + `">` + inside + `</div>`)
}

// refill fills every slot after a redraw, which may have made some anew.
func (p *program) refill() {
	for name, markup := range p.slots {
		if markup != "" && !browser.Filled(slotID(name)) {
			delete(p.slots, name)
		}
	}
	p.put("intro", p.pics.intro(p))
	p.put("answer", p.pics.answer(p))
	p.put("detail", p.pics.detail(p))
	p.put("overlays", p.pics.overlays(p))
	p.fill([]view.Block{p.pics.filters(p)})
	p.fill(p.pics.asof(p))
	p.fill(p.pics.blocks(p))
}

// fill sets the slots of blocks whose markup changed.
func (p *program) fill(blocks []view.Block) {
	for _, b := range blocks {
		if p.put(b.ID, b.Markup()) && b.ID == "asof-head" {
			p.said.head = p.pics.panel.head // which may be older than the words
			p.head()
		}
	}
}

// put sets one slot, keeping the focus and what the reader had unfolded.
func (p *program) put(name, markup string) bool {
	if p.slots[name] == markup {
		return false
	}
	id := slotID(name)
	focus, unfolded := browser.Focused(), browser.OpenDetails(id)
	if !browser.HTML(id, markup) {
		return false // its place comes with the next redraw
	}
	p.slots[name] = markup
	browser.Unfold(unfolded)
	browser.Refocus(focus)
	return true
}

func slotID(name string) string { return "slot-" + name }

// inSight leaves of a panel's blocks those that are on the screen.
func inSight(blocks []view.Block) []view.Block {
	var seen []view.Block
	for _, b := range blocks {
		switch browser.Sight(slotID(b.ID)) {
		case browser.Above:
			continue
		case browser.Below:
			return seen // and so are all after it
		}
		seen = append(seen, b)
	}
	return seen
}

// sameFrames tells whether two panels differ in nothing but markup.
func sameFrames(a, b []view.Block) bool {
	return slices.EqualFunc(a, b, func(a, b view.Block) bool {
		return a.ID == b.ID && a.Class == b.Class && a.Label == b.Label && a.After == b.After &&
			reflect.DeepEqual(a.Controls, b.Controls)
	})
}
