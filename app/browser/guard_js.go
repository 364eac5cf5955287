//go:build js

package browser

import "syscall/js"

// failed is told of what went wrong in an entry from the browser.
var failed = func(any) {}

// OnFailure sets who is told when an answer to the browser fails.
func OnFailure(tell func(err any)) { failed = tell }

// try makes a call that a browser may refuse: any facility may be missing or
// throw. It tells whether the call went through.
func try(call func()) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	call()
	return true
}

var reflect = window.Get("Reflect")

// facility is a property that a browser may refuse to give. Go's own Get of
// one that throws ends the program past any recover; a call may throw.
func facility(of js.Value, name string) (v js.Value) {
	try(func() { v = reflect.Call("get", of, name) })
	return v
}

// entry is a function that the browser calls. A panic in it would end the
// program; it is told instead, and everything else goes on.
func entry(f func(args []js.Value)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer func() {
			if err := recover(); err != nil {
				failed(err)
			}
		}()
		f(args)
		return nil
	})
}

// number is a field of an event or element; 0 when it has no such number, as
// a MouseEvent under a pointer event's name.
func number(v js.Value, field string) float64 {
	if v = v.Get(field); v.Type() == js.TypeNumber {
		return v.Float()
	}
	return 0
}

func whole(v js.Value, field string) int { return int(number(v, field)) }

// Refuse says, through the page's own line, that this page cannot be made
// live, and takes the bar of its loading away. Loading again would not help,
// so it is not offered.
func Refuse(words string) {
	try(func() { window.Get("explorer").Call("notice", words) })
	try(func() { document.Call("querySelector", ".boot-bar").Call("remove") })
}
