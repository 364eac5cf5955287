//go:build !js

package browser

// Off the browser nothing happens: the build prerenders, tests ask ui.

// Start describes no page.
func Start() Page { return Page{} }

// OnFailure tells nobody here.
func OnFailure(tell func(err any)) {}

// Refuse says nothing here.
func Refuse(words string) {}

// Ready does nothing here.
func Ready() {}

// Root does nothing here.
func Root(name, value string) {}

// Title does nothing here.
func Title(s string) {}

// Width is 0 here.
func Width(id string) int { return 0 }

// RectOf finds nothing here.
func RectOf(id string) (Rect, bool) { return Rect{}, false }

// Sight takes everything for visible here.
func Sight(id string) int { return OnScreen }

// Style does nothing here.
func Style(id, property, value string) {}

// Glide is noted.
func Glide(id string, share float64) { note("Glide " + id) }

// Text is noted.
func Text(id, s string) { note("Text " + id + " " + s) }

// Attr does nothing here.
func Attr(id, name, value string) {}

// HTML finds nothing here.
func HTML(id, markup string) bool { return false }

// Filled is false here.
func Filled(id string) bool { return false }

// SetValue does nothing here.
func SetValue(id, value string) {}

// Center does nothing here.
func Center(id string) {}

// Focus does nothing here.
func Focus(id string) {}

// Focused is "" here.
func Focused() string { return "" }

// Refocus finds nothing here.
func Refocus(selector string) bool { return false }

// OpenDetails lists nothing here.
func OpenDetails(id string) []string { return nil }

// Unfold does nothing here.
func Unfold(keys []string) {}

// FocusFirst finds nothing here.
func FocusFirst(selector string) bool { return false }

// Listen hears nothing here.
func Listen(handle func(Event) Reply) {}

// Capture does nothing here.
func Capture(id string, pointer int) {}

// Hash is "" here.
func Hash() string { return "" }

// Address is "" here.
func Address() string { return "" }

// Link is noted.
func Link(url string, push bool) {
	if push {
		note("Push " + url)
		return
	}
	note("Link " + url)
}

// Now is the tape's clock; without one it stands still.
func Now() float64 {
	if tape == nil {
		return 0
	}
	return tape.now
}

// Timer calls as a tape's clock goes on; without one never.
type Timer struct{ f func() }

// NewTimer makes a timer that stands still.
func NewTimer(f func()) Timer { return Timer{f} }

// Start is due ms milliseconds from now on the tape.
func (t Timer) Start(ms int) {
	if tape != nil {
		tape.due = append(tape.due, due{tape.now + float64(ms), t.f})
	}
}

// After never calls here.
func After(ms int, f func()) {}

// Frames never calls here.
func Frames(f func(ms float64) bool) {}

// Copy fails here.
func Copy(s string, done func(ok bool)) { done(false) }

// Save does nothing here.
func Save(name, mime, content string) {}

// Fullscreen does nothing here.
func Fullscreen(on bool) {}

// Print does nothing here.
func Print() {}

// SaveTheme does nothing here.
func SaveTheme(theme string) {}

// SaveIntro does nothing here.
func SaveIntro(open bool) {}
