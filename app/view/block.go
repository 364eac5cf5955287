// Package view tells what each panel shows: State + Record → plain values.
// A panel is a list of Blocks: real controls, described as data, and markup
// from package markup or chart. Package ui turns them into the page and the
// build prerenders the very same ones, so both always agree. Everything here
// is pure.
//
// Markup may carry these hooks, which ui listens to for the whole page:
//
//	data-event="e-…"       a click selects the event
//	data-t="2022-08-21T…"  a click moves the playhead
//	data-set="key=value"   a click sets a view option (state.OptionsChosen)
//	data-download="name"   a click saves the file that the view's File makes
package view

import "sync"

// Block is one stable slot of a panel. Its ID must not change between states:
// the page keeps a slot's element, focus and scroll position by it.
type Block struct {
	ID       string
	Class    string
	HTML     string        // markup, in a view with exactly one root element; "" for a control block
	Late     func() string // makes HTML when it is asked for, where that takes long
	Controls []Control     // real, focusable controls
	Label    string        // accessible name of the control group
	After    bool          // the controls stand after the markup, not before it
}

// late is a block whose markup is made once, when it is first asked for.
func late(id string, make func() string) Block {
	return Block{ID: id, Late: sync.OnceValue(make)}
}

// Markup is the block's markup.
func (b Block) Markup() string {
	if b.Late != nil {
		return b.Late()
	}
	return b.HTML
}

// ControlKind is the native element a control becomes.
type ControlKind string

// The kinds of control.
const (
	Select   ControlKind = "select"
	Checkbox ControlKind = "checkbox"
	Range    ControlKind = "range"
	Number   ControlKind = "number"
	Button   ControlKind = "button"
	Search   ControlKind = "search"
)

// Control is one native control that sets a view option. ID is its element
// id and Key its option; a Button sets Key to Value, a Checkbox to "1" or "".
type Control struct {
	ID, Key, Label, Hint string
	Kind                 ControlKind
	Value                string
	Choices              []Choice // of a Select
	Min, Max, Step       string   // of a Range or Number
	Text                 string   // the value in words, shown beside a Range and spoken as aria-valuetext
	Mark                 string   // a short tag beside the label, such as "ours"
	Pressed              bool     // of a Button that is a toggle
	Toggle               bool
	Disabled             bool
}

// Choice is one option of a Select. Values are never empty: go-app drops
// empty values, so "no choice" is spelled "all" or "none".
type Choice struct{ Value, Label string }

// File is a download made in the browser.
type File struct{ Name, Type, Content string }
