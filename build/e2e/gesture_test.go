package e2e

import (
	"fmt"
	"testing"

	"explorer/build/e2e/drive"
)

// gesture sends an event to an element and tells whether the page kept it
// from the browser.
func (r *reader) gesture(selector, kind, fields string) bool {
	r.t.Helper()
	class := map[string]string{"wheel": "WheelEvent", "keydown": "KeyboardEvent", "input": "InputEvent"}[kind]
	if class == "" {
		class = "PointerEvent"
	}
	return r.yes(fmt.Sprintf(`(() => { const e = document.querySelector(%q), b = e.getBoundingClientRect();
		return !e.dispatchEvent(new %s(%q, {bubbles: true, cancelable: true, clientX: b.x + b.width / 2, clientY: b.y + 20, %s})); })()`,
		selector, class, kind, fields))
}

func TestAPressThatWasLostEndsTheDrag(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	r.gesture("#timeline", "pointerdown", "pointerId: 1, button: 0, buttons: 1")
	r.gesture("#timeline", "pointermove", "pointerId: 1, buttons: 0")
	r.yes(`document.dispatchEvent(new PointerEvent("pointermove", {pointerId: 1, buttons: 0, clientX: 300, clientY: 300}))`)
	if h := r.hash(); h != "" {
		t.Errorf("a move without a button moved the playhead: %q", h)
	}
	r.gesture("#timeline", "pointerdown", "pointerId: 1, button: 0, buttons: 1")
	r.yes(`document.dispatchEvent(new PointerEvent("pointermove", {pointerId: 1, buttons: 1, clientX: 300, clientY: 300}))`)
	if h := r.hash(); h == "" {
		t.Error("a held press does not scrub")
	}
}

func TestTheWheelScrollsAndCtrlZoomsUntilTheLimit(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	r.focus("#playhead")
	if r.gesture("#timeline", "wheel", "deltaY: 120") {
		t.Error("the wheel is kept from the page")
	}
	if h := r.hash(); h != "" {
		t.Errorf("the wheel changed the link: %q", h)
	}
	if !r.gesture("#timeline", "wheel", "deltaY: 120, ctrlKey: true") {
		t.Error("Ctrl and the wheel do not zoom")
	}
	kept := true
	for range 60 {
		kept = r.gesture("#timeline", "wheel", "deltaY: 200, ctrlKey: true")
	}
	if kept {
		t.Error("at the limit the wheel is still kept from the page")
	}
}

func TestKeysOfTheBrowserStayTheBrowsers(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	r.focus("#playhead")
	for _, key := range []string{"ArrowLeft", "ArrowRight", "Home"} {
		if r.gesture("#playhead", "keydown", fmt.Sprintf("key: %q, altKey: true", key)) {
			t.Errorf("Alt+%s is kept from the browser", key)
		}
	}
	r.click("#present")
	r.wait(`document.documentElement.dataset.present === "1"`)
	for _, key := range []string{"PageDown", "b"} {
		if r.gesture("#playhead", "keydown", fmt.Sprintf("key: %q, ctrlKey: true", key)) {
			t.Errorf("Ctrl+%s is kept from the browser while presenting", key)
		}
	}
	for _, key := range []string{"b", "."} {
		if !r.gesture("#layer-state", "keydown", fmt.Sprintf("key: %q", key)) {
			t.Errorf("%s on a checkbox does not blank", key)
		}
		r.wait(`document.documentElement.dataset.blank === "1"`)
		r.gesture("#layer-state", "keydown", fmt.Sprintf("key: %q", key))
		r.wait(`document.documentElement.dataset.blank !== "1"`)
	}
}

func TestAnInputMethodAtWorkIsLeftAlone(t *testing.T) {
	r := visit(t, drive.Look{}, "#event=e-20220821-level1")
	r.gesture("#filter-q", "keydown", `key: "Escape", isComposing: true`)
	r.yes(`(document.getElementById("filter-q").value = "shui'dian", true)`)
	r.gesture("#filter-q", "input", "isComposing: true")
	if h := r.hash(); h != "event=e-20220821-level1" {
		t.Errorf("while composing the link became %q", h)
	}
	r.yes(`(document.getElementById("filter-q").value = "水电", true)`)
	r.yes(`document.getElementById("filter-q").dispatchEvent(new CompositionEvent("compositionend", {bubbles: true, data: "水电"}))`)
	r.wait(`document.querySelectorAll("#record .events li").length < 189 && document.querySelectorAll("#record .events li").length > 0`)
}
