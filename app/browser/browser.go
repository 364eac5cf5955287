// Package browser is the only door to syscall/js. It knows elements by id,
// holds no handles but those of what follows every step of the playhead, and
// turns DOM events into plain values. On any other platform the same functions
// exist and do nothing, so that ui can be prerendered and tested natively.
package browser

// Event is a DOM event as plain values. Hooks holds the data-* hooks of the
// nearest ancestor that has any: event, t, set, download, act, view, layer,
// overlay, key.
type Event struct {
	Type                   string
	ID                     string // of the target
	Tag                    string // lower case
	Hooks                  map[string]string
	Value                  string
	Checked                bool
	Key                    string
	Shift, Ctrl, Alt, Meta bool
	X, Y                   float64 // client coordinates; of a move only X
	DeltaX, DeltaY         float64
	Pointer                int
	Button                 int
	Buttons                int    // held during a move
	Types                  bool   // the target takes text from the keyboard
	Composing              bool   // an input method is still at work on the text
	In                     string // id of the drawing area the event is in: timeline, overview or ""
}

// Reply tells the browser what to do with an event besides.
type Reply struct{ Prevent, Stop bool }

// Rect is an element's box in client coordinates.
type Rect struct{ X, Y, Width, Height float64 }

// Where an element is: on the screen, or above or below it.
const (
	Above = iota - 1
	OnScreen
	Below
)

// Page is what the page told the program at its start.
type Page struct {
	Record        []byte
	Root, Lang    string
	View, Event   string
	Hash, Theme   string
	Reduced       bool
	Folded        bool // the introduction was folded before the first paint
	TimelineWidth int
}
