//go:build js

package browser

import (
	"strings"
	"syscall/js"
)

var hooks = []string{"event", "t", "set", "download", "act", "key", "view", "layer"}

// selector finds what a click means something on. Layer alone is no action.
const selector = "[data-event],[data-t],[data-set],[data-download],[data-act],[data-key]"

// typed are the fields that take text: in all others a key is a command.
const typed = "textarea,[contenteditable],input:not([type=checkbox],[type=radio],[type=range],[type=button],[type=submit])"

// Listen hears the whole page through one listener per kind of event, for the
// page's lifetime. It registers before go-app does, and on document, so that
// go-app's own link handling on window never sees what is answered here.
// Moves are heard only while a pointer is pressed: a mouse that passes over
// the page wakes nothing.
func Listen(handle func(Event) Reply) {
	hear := func(kind string, besides func()) js.Func {
		return entry(func(args []js.Value) {
			defer besides()
			e := args[0]
			r := handle(read(kind, e))
			if r.Prevent {
				e.Call("preventDefault")
			}
			if r.Stop {
				e.Call("stopPropagation")
			}
		})
	}
	nothing := func() {}
	for _, kind := range []string{"click", "change", "input", "keydown", "compositionend", "mousedown", "fullscreenchange"} {
		document.Call("addEventListener", kind, hear(kind, nothing))
	}
	document.Call("addEventListener", "wheel", hear("wheel", nothing), map[string]any{"passive": false})
	window.Call("addEventListener", "resize", hear("resize", nothing))
	move := hear("pointermove", nothing)
	document.Call("addEventListener", "pointerdown", hear("pointerdown", func() { document.Call("addEventListener", "pointermove", move) }))
	for _, kind := range []string{"pointerup", "pointercancel"} {
		document.Call("addEventListener", kind, hear(kind, func() { document.Call("removeEventListener", "pointermove", move) }))
	}
	for _, kind := range []string{"popstate", "hashchange"} {
		window.Call("addEventListener", kind, entry(func(args []js.Value) {
			args[0].Call("stopImmediatePropagation")
			handle(Event{Type: "link", Value: Hash()})
		}), map[string]any{"capture": true})
	}
}

func read(kind string, e js.Value) Event {
	ev := Event{Type: kind}
	if kind == "pointermove" {
		// Moves are frequent: no look at the target.
		ev.X, ev.Pointer, ev.Buttons = number(e, "clientX"), whole(e, "pointerId"), whole(e, "buttons")
		return ev
	}
	t := e.Get("target")
	if kind == "resize" || !t.Truthy() {
		return ev
	}
	if kind == "fullscreenchange" {
		ev.Checked = facility(document, "fullscreenElement").Truthy()
		return ev
	}
	switch kind {
	case "pointerup", "pointercancel", "pointerdown", "wheel":
		ev.X, ev.Y = number(e, "clientX"), number(e, "clientY")
	}
	switch kind {
	case "pointerup", "pointercancel":
		ev.Pointer = whole(e, "pointerId")
		return ev
	case "pointerdown":
		ev.Pointer, ev.Button = whole(e, "pointerId"), whole(e, "button")
	case "wheel":
		ev.DeltaX, ev.DeltaY = number(e, "deltaX"), number(e, "deltaY")
	case "keydown":
		ev.Key = str(e.Get("key"))
		ev.Composing = e.Get("isComposing").Truthy() || ev.Key == "Process"
	case "input":
		ev.Composing = e.Get("isComposing").Truthy()
	}
	ev.Shift, ev.Ctrl = e.Get("shiftKey").Truthy(), e.Get("ctrlKey").Truthy()
	ev.Alt, ev.Meta = e.Get("altKey").Truthy(), e.Get("metaKey").Truthy()
	if t.Get("closest").Type() != js.TypeFunction {
		return ev
	}
	ev.ID, ev.Tag = str(t.Get("id")), strings.ToLower(str(t.Get("tagName")))
	if kind == "keydown" {
		ev.Types = t.Call("matches", typed).Bool()
		return ev // a held key repeats as often as a pointer moves
	}
	if area := t.Call("closest", "#timeline,#overview"); area.Truthy() {
		ev.In = area.Get("id").String()
	}
	if kind == "change" || kind == "input" || kind == "compositionend" {
		ev.Value = str(t.Get("value"))
		ev.Checked = t.Get("checked").Truthy()
	}
	if hook := t.Call("closest", selector); hook.Truthy() {
		ev.Hooks = map[string]string{}
		for _, name := range hooks {
			if v := hook.Call("getAttribute", "data-"+name); v.Type() == js.TypeString {
				ev.Hooks[name] = v.String()
			}
		}
		if ev.Tag != "input" && ev.Tag != "select" {
			ev.Tag = strings.ToLower(str(hook.Get("tagName")))
		}
	}
	return ev
}

// Capture keeps a pointer's events coming while it drags outside.
func Capture(id string, pointer int) {
	if e, ok := byID(id); ok {
		// A pointer that is not, or no longer, there cannot be captured.
		try(func() { e.Call("setPointerCapture", pointer) })
	}
}
