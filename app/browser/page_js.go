//go:build js

package browser

import "syscall/js"

// Hash is the address's fragment without "#".
func Hash() string {
	h := window.Get("location").Get("hash").String()
	if len(h) > 0 {
		return h[1:]
	}
	return ""
}

// Address is the page's address as it would be shared.
func Address() string { return window.Get("location").Get("href").String() }

// Link writes the address: as a new history entry, or in place. It fires no
// event.
func Link(url string, push bool) {
	method := "replaceState"
	if push {
		method = "pushState"
	}
	if url == "" {
		loc := window.Get("location")
		url = loc.Get("pathname").String() + loc.Get("search").String()
	}
	// Frames without an origin may not write it, and no browser lets a page
	// write it all the time. The state is on the screen all the same.
	try(func() { facility(window, "history").Call(method, js.Null(), "", url) })
}

var performance = window.Get("performance")

// Now is the page's clock in milliseconds.
func Now() float64 { return performance.Call("now").Float() }

// Timer calls the same function, once for each Start.
type Timer struct{ fn js.Func }

// NewTimer makes a timer that stands still.
func NewTimer(f func()) Timer {
	return Timer{entry(func([]js.Value) { f() })}
}

// Start calls the timer's function once, ms milliseconds from now.
func (t Timer) Start(ms int) { window.Call("setTimeout", t.fn, ms) }

// After calls f once, ms milliseconds from now.
func After(ms int, f func()) {
	var fn js.Func
	fn = entry(func([]js.Value) {
		fn.Release()
		f()
	})
	window.Call("setTimeout", fn, ms)
}

// Frames calls f with the milliseconds since the last animation frame until
// it returns false.
func Frames(f func(ms float64) bool) {
	var fn js.Func
	last := 0.0
	fn = entry(func(args []js.Value) {
		now := args[0].Float()
		ms := 0.0
		if last > 0 {
			ms = now - last
		}
		last = now
		// A tab that slept must not leap.
		if f(min(ms, 250)) {
			window.Call("requestAnimationFrame", fn)
		} else {
			fn.Release()
		}
	})
	window.Call("requestAnimationFrame", fn)
}

// Copy puts text on the clipboard and reports whether it could.
func Copy(s string, done func(ok bool)) {
	if !try(func() {
		promise := facility(facility(window, "navigator"), "clipboard").Call("writeText", s)
		settle(promise, func(ok bool) { done(ok || copyOld(s)) })
	}) {
		done(copyOld(s))
	}
}

// copyOld serves pages opened over plain http, where the clipboard API is
// missing. The focus goes back to where it was.
func copyOld(s string) (ok bool) {
	focus := document.Get("activeElement")
	area := document.Call("createElement", "textarea")
	area.Set("value", s)
	document.Get("body").Call("appendChild", area)
	area.Call("select")
	try(func() { ok = document.Call("execCommand", "copy").Truthy() })
	area.Call("remove")
	try(func() { focus.Call("focus", map[string]any{"preventScroll": true}) })
	return ok
}

func settle(promise js.Value, done func(ok bool)) {
	var yes, no js.Func
	release := func() { yes.Release(); no.Release() }
	yes = entry(func([]js.Value) { release(); done(true) })
	no = entry(func([]js.Value) { release(); done(false) })
	promise.Call("then", yes, no)
}

// Save offers a text file for download.
func Save(name, mime, content string) {
	blob := window.Get("Blob").New([]any{content}, map[string]any{"type": mime})
	url := window.Get("URL").Call("createObjectURL", blob)
	a := document.Call("createElement", "a")
	a.Set("href", url)
	a.Set("download", name)
	document.Get("body").Call("appendChild", a)
	a.Call("click")
	a.Call("remove")
	After(1000, func() { window.Get("URL").Call("revokeObjectURL", url) })
}

// Fullscreen asks for or leaves full screen; a refusal is no error.
func Fullscreen(on bool) {
	try(func() {
		switch {
		case on:
			settle(html.Call("requestFullscreen"), func(bool) {})
		case facility(document, "fullscreenElement").Truthy():
			settle(document.Call("exitFullscreen"), func(bool) {})
		}
	})
}

// Print opens the print dialog.
func Print() { try(func() { window.Call("print") }) }

// SaveTheme keeps the reader's theme; "" follows the system.
func SaveTheme(theme string) {
	keep("explorer-theme", theme)
}

// SaveIntro keeps whether the introduction is folded, which theme.js reads
// before the first paint of the next visit.
func SaveIntro(open bool) {
	if open {
		keep("explorer-intro", "")
		return
	}
	keep("explorer-intro", "folded")
}

// keep stores a word under a name; "" forgets it.
func keep(name, value string) {
	// Storage may be forbidden, which throws: the choice then lasts a visit.
	try(func() {
		store := facility(window, "localStorage")
		if value == "" {
			store.Call("removeItem", name)
			return
		}
		store.Call("setItem", name, value)
	})
}
