//go:build js

package browser

import (
	"strconv"
	"strings"
	"syscall/js"
)

var (
	window   = js.Global()
	document = window.Get("document")
	html     = document.Get("documentElement")
)

// Start reads what boot.js handed over and frees the page's own copy.
func Start() Page {
	x := window.Get("explorer")
	p := Page{Root: str(x.Get("root")), Lang: str(x.Get("lang")), View: str(x.Get("view")), Event: str(x.Get("event"))}
	if b := x.Get("record"); b.Truthy() {
		p.Record = make([]byte, b.Get("length").Int())
		js.CopyBytesToGo(p.Record, b)
		x.Set("record", js.Null())
	}
	p.Hash = Hash()
	p.Theme = str(html.Get("dataset").Get("theme"))
	try(func() {
		p.Reduced = window.Call("matchMedia", "(prefers-reduced-motion: reduce)").Get("matches").Truthy()
	})
	p.Folded = str(html.Get("dataset").Get("folded")) != ""
	p.TimelineWidth = Width("timeline")
	return p
}

func str(v js.Value) string {
	if v.Type() != js.TypeString {
		return ""
	}
	return v.String()
}

func byID(id string) (js.Value, bool) {
	e := document.Call("getElementById", id)
	return e, e.Truthy()
}

// Ready tells the page, tests and embedders that the first interactive render
// is done.
func Ready() { html.Get("dataset").Set("ready", "1") }

// Root sets an attribute of the html element; "" removes it.
func Root(name, value string) {
	if value == "" {
		html.Call("removeAttribute", name)
		return
	}
	html.Call("setAttribute", name, value)
}

// Title sets the document's title.
func Title(s string) { document.Set("title", s) }

// Width is an element's inner width in pixels, or 0.
func Width(id string) int {
	if e, ok := byID(id); ok {
		return e.Get("clientWidth").Int()
	}
	return 0
}

// RectOf is an element's box; ok is false when there is no such element.
func RectOf(id string) (Rect, bool) {
	e, ok := byID(id)
	if !ok {
		return Rect{}, false
	}
	r := e.Call("getBoundingClientRect")
	return Rect{r.Get("left").Float(), r.Get("top").Float(), r.Get("width").Float(), r.Get("height").Float()}, true
}

// Sight tells where an element is: Above the screen, OnScreen or Below it. An
// element that is not there or not laid out counts as on the screen.
func Sight(id string) int {
	r, ok := RectOf(id)
	switch {
	case !ok || r.Width == 0:
	case r.Y >= window.Get("innerHeight").Float():
		return Below
	case r.Y+r.Height < 0:
		return Above
	}
	return OnScreen
}

// Style sets one style property of an element.
func Style(id, property, value string) {
	if e, ok := byID(id); ok {
		e.Get("style").Call("setProperty", property, value)
	}
}

// glides are the elements that Glide moves: a paused animation each, whose
// time is the place.
var glides = map[string]glide{}

type glide struct{ element, animation js.Value }

// glideMs is how long a glide's animation would take if it ran. Browsers keep
// its time to the microsecond.
const glideMs = 10000

// Glide moves an element along the width of its parent: share 0 is its own
// place, share 1 one width further. Setting the time of a paused animation is
// the cheapest move there is: a browser hands it to its compositor without
// looking at the layers of the page again, which it does for a changed style.
func Glide(id string, share float64) {
	g, ok := glides[id]
	if !ok || !g.element.Get("isConnected").Bool() {
		if g.element, ok = byID(id); !ok {
			return
		}
		at := func(percent string) map[string]any { return map[string]any{"transform": "translateX(" + percent + ")"} }
		if !try(func() {
			frames := []any{at("-100%"), at("200%")}
			g.animation = g.element.Call("animate", frames, map[string]any{"duration": glideMs, "fill": "both"})
			g.animation.Call("pause")
		}) {
			g.animation = js.Undefined()
		}
		glides[id] = g
	}
	if g.animation.IsUndefined() { // dearer, but it moves
		place := "translateX(" + strconv.FormatFloat(100*share, 'f', 4, 64) + "%)"
		g.element.Get("style").Call("setProperty", "transform", place)
		return
	}
	g.animation.Set("currentTime", (share+1)/3*glideMs)
}

// Text replaces an element's text. A text node's data changes nothing but the
// text; textContent would replace the node and cost a look at styles. The node
// is looked up each time: page translation puts elements in its place.
func Text(id, s string) {
	e, ok := byID(id)
	if !ok {
		return
	}
	line := e.Get("firstChild")
	if line.Truthy() && line.Get("nodeType").Int() == 3 && line.Equal(e.Get("lastChild")) {
		line.Set("data", s)
		return
	}
	e.Set("textContent", s)
}

// Attr sets an attribute of an element.
func Attr(id, name, value string) {
	if e, ok := byID(id); ok {
		e.Call("setAttribute", name, value)
	}
}

// HTML replaces an element's content by markup that package markup made; ok is
// false when there is no such element.
func HTML(id, markup string) (ok bool) {
	e, ok := byID(id)
	if ok {
		e.Set("innerHTML", markup)
	}
	return ok
}

// Filled tells whether an element exists and has content.
func Filled(id string) bool {
	e, ok := byID(id)
	return ok && e.Get("childElementCount").Int() > 0
}

// SetValue sets an input's live value, which attributes do not.
func SetValue(id, value string) {
	if e, ok := byID(id); ok && e.Get("value").String() != value {
		e.Set("value", value)
	}
}

// Focus moves the focus, scrolling only as far as needed.
func Focus(id string) {
	if e, ok := byID(id); ok {
		e.Call("focus", map[string]any{"preventScroll": id == "playhead"})
	}
}

// Center scrolls a row sideways so that an element of it is in its middle.
func Center(id string) {
	e, ok := byID(id)
	if !ok {
		return
	}
	row := e.Get("parentElement")
	left := e.Get("offsetLeft").Float() - row.Get("offsetLeft").Float()
	row.Set("scrollLeft", left-(row.Get("clientWidth").Float()-e.Get("offsetWidth").Float())/2)
}

// Focused describes the focused element so that Refocus finds it again after
// its slot was drawn anew: its id, or its hook.
func Focused() string {
	e := document.Get("activeElement")
	if !e.Truthy() || e.Equal(document.Get("body")) {
		return ""
	}
	if id := str(e.Get("id")); id != "" {
		return "#" + id
	}
	for _, hook := range hooks {
		if v := e.Call("getAttribute", "data-"+hook); v.Type() == js.TypeString {
			slot := e.Call("closest", "[data-slot]")
			if !slot.Truthy() {
				return ""
			}
			return `[data-slot="` + quote(slot.Get("dataset").Get("slot").String()) + `"] [data-` + hook + `="` + quote(v.String()) + `"]`
		}
	}
	return ""
}

// Refocus puts the focus back to what Focused described, when it was lost,
// and tells whether something has the focus now.
func Refocus(selector string) bool {
	return Focused() != "" || FocusFirst(selector)
}

// FocusFirst moves the focus to the first element that a selector of Focused
// finds, and tells whether there is one.
func FocusFirst(selector string) bool {
	if selector == "" {
		return false
	}
	e := document.Call("querySelector", selector)
	if e.Truthy() {
		e.Call("focus", map[string]any{"preventScroll": selector == "#playhead"}) // taller than the screen
	}
	return e.Truthy()
}

// OpenDetails lists the unfolded details of the slots in an element, so that
// Unfold can open them again after their slot was drawn anew: by id, or by
// slot and place.
func OpenDetails(id string) []string {
	e, ok := byID(id)
	if !ok {
		return nil
	}
	list := e.Call("querySelectorAll", "[data-slot] details[open]")
	var keys []string
	for i := range list.Length() {
		if key := detailsKey(list.Index(i)); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

func detailsKey(d js.Value) string {
	if id := str(d.Get("id")); id != "" {
		return "#" + id
	}
	slot := d.Call("closest", "[data-slot]")
	all := slot.Call("querySelectorAll", "details")
	for i := range all.Length() {
		if all.Index(i).Equal(d) {
			return slot.Get("dataset").Get("slot").String() + "\n" + strconv.Itoa(i)
		}
	}
	return ""
}

// Unfold opens the details that OpenDetails listed.
func Unfold(keys []string) {
	for _, key := range keys {
		slot, place, ok := strings.Cut(key, "\n")
		if !ok {
			if d := document.Call("querySelector", "[data-slot] details"+key); d.Truthy() && !d.Get("open").Bool() {
				d.Set("open", true)
			}
			continue
		}
		i, _ := strconv.Atoi(place)
		d := document.Call("querySelectorAll", `[data-slot="`+quote(slot)+`"] details`).Index(i)
		if d.Truthy() && !d.Get("open").Bool() {
			d.Set("open", true)
		}
	}
}

func quote(s string) string {
	return strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s)
}
