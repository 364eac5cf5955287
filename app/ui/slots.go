package ui

import (
	"reflect"
	"slices"

	"explorer/app/browser"
	"explorer/app/state"
	"explorer/app/view"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// slots are the places for panels' markup. go-app lays out each as an empty
// element that it never sees change; fill sets what is inside. So a panel
// that follows the playhead costs its own markup and nothing else of the page.
type slots map[string]string

// slot is the place of one panel's markup. A prerendered one holds it.
func (p *program) slot(name, markup string) app.UI {
	if p.page {
		markup = ""
	}
	return app.Raw(`<div id="slot-` + name + `" data-slot="` + name + `">` + markup + `</div>`)
}

// fill sets the slots whose markup changed. After a redraw some may be new.
func (p *program) fill(redrawn bool) {
	if p.put("asof", p.pics.asof(p), redrawn) {
		p.said.head = p.pics.panel.head
	}
	p.put("detail", p.pics.detail(p), redrawn)
	p.put("overlays", p.pics.overlays(p), redrawn)
	filters := p.pics.filters(p)
	p.put(filters.ID, filters.HTML, redrawn)
	if p.s.View == state.Timeline {
		return
	}
	blocks := p.pics.blocks(p)
	if !redrawn && !sameFrames(p.pics.drawn, blocks) {
		p.redraw()
	}
	for _, b := range blocks {
		p.put(b.ID, b.HTML, redrawn)
	}
}

// put sets one slot, keeping the focus and what the reader had unfolded.
func (p *program) put(name, markup string, redrawn bool) bool {
	id := "slot-" + name
	if p.slots[name] == markup && !(redrawn && markup != "" && !browser.Filled(id)) {
		return false
	}
	focus, unfolded := browser.Focused(), browser.OpenDetails(id)
	if !browser.HTML(id, markup) {
		return false // its place comes with the next redraw
	}
	p.slots[name] = markup
	browser.Unfold(unfolded)
	browser.Refocus(focus)
	return true
}

// sameFrames tells whether two panels differ in nothing but markup.
func sameFrames(a, b []view.Block) bool {
	return slices.EqualFunc(a, b, func(a, b view.Block) bool {
		return a.ID == b.ID && a.Class == b.Class && a.Label == b.Label && a.After == b.After &&
			reflect.DeepEqual(a.Controls, b.Controls)
	})
}
