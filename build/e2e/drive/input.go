package drive

import (
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// virtual are the key codes of the keys that have no text.
var virtual = map[string]int64{
	"ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, "PageUp": 33, "PageDown": 34,
	"End": 35, "Home": 36, "Escape": 27, "Tab": 9, "Enter": 13, "Space": 32,
}

// Key presses a key, named as in KeyboardEvent.key, with "Shift+" before it
// when wanted: "ArrowLeft", "Shift+ArrowRight", "Space", "b", "[".
func (t *Tab) Key(name string) error {
	var modifiers int64
	if rest, ok := strings.CutPrefix(name, "Shift+"); ok {
		name, modifiers = rest, 8
	}
	key, code, text := name, name, ""
	vk := virtual[name]
	switch {
	case name == "Space":
		key, text = " ", " "
	case name == "Enter":
		text = "\r"
	case len(name) == 1:
		text = name
		vk = int64(strings.ToUpper(name)[0])
		switch {
		case name[0] >= '0' && name[0] <= '9':
			code = "Digit" + name
		case strings.ToUpper(name)[0] >= 'A' && strings.ToUpper(name)[0] <= 'Z':
			code = "Key" + strings.ToUpper(name)
		case name == "[":
			code, vk = "BracketLeft", 219
		case name == "]":
			code, vk = "BracketRight", 221
		case name == "?":
			code, vk, modifiers = "Slash", 191, 8
		}
	case vk == 0:
		return fmt.Errorf("drive: unknown key %q", name)
	}
	down := input.DispatchKeyEventTypeRawKeyDown
	if text != "" {
		down = input.DispatchKeyEventTypeKeyDown
	}
	for _, kind := range []input.DispatchKeyEventType{down, input.DispatchKeyEventTypeKeyUp} {
		p := input.DispatchKeyEventParams{Type: kind, Modifiers: modifiers, Key: key, Code: code, WindowsVirtualKeyCode: vk}
		if kind == input.DispatchKeyEventTypeKeyDown {
			p.Text, p.UnmodifiedText = text, text
		}
		if _, err := chromedp.Call(t.ctx, input.DispatchKeyEvent, p); err != nil {
			return err
		}
	}
	return nil
}

// Box is an element's place in the window.
type Box struct{ X, Y, Width, Height float64 }

// Box scrolls an element into view and tells where it is.
func (t *Tab) Box(selector string) (Box, error) {
	return Eval[Box](t, fmt.Sprintf(`(() => {
		const e = document.querySelector(%q);
		if (!e) throw new Error("no " + %[1]q);
		const inside = (b) => b.top >= 0 && b.bottom <= innerHeight;
		if (!inside(e.getBoundingClientRect())) e.scrollIntoView({block: e.clientHeight < innerHeight ? "center" : "start", behavior: "instant"});
		const b = e.getBoundingClientRect();
		return {X: b.x, Y: b.y, Width: b.width, Height: b.height};
	})()`, selector))
}

// Click presses the mouse on the middle of an element.
func (t *Tab) Click(selector string) error {
	b, err := t.Box(selector)
	if err != nil {
		return err
	}
	if b.Width == 0 || b.Height == 0 {
		return fmt.Errorf("drive: %s is not shown", selector)
	}
	// What the last action changed may still be laid out: a hand waits for the
	// thing it aims at to stand still.
	for range 50 {
		time.Sleep(30 * time.Millisecond)
		now, err := t.Box(selector)
		if err != nil {
			return err
		}
		if now == b {
			break
		}
		b = now
	}
	x, y := b.X+b.Width/2, b.Y+b.Height/2
	return t.mouse(input.DispatchMouseEventTypeMousePressed, x, y, x, y)
}

// Focus gives an element the keyboard.
func (t *Tab) Focus(selector string) error {
	ok, err := Eval[bool](t, fmt.Sprintf(`(() => { const e = document.querySelector(%q); e && e.focus(); return document.activeElement === e; })()`, selector))
	if err == nil && !ok {
		err = fmt.Errorf("drive: %s does not take the focus", selector)
	}
	return err
}

// Drag presses at one point, moves in steps to another and lets go.
func (t *Tab) Drag(x0, y0, x1, y1 float64, steps int) error {
	points := []float64{x0, y0}
	for i := 1; i <= steps; i++ {
		f := float64(i) / float64(steps)
		points = append(points, x0+(x1-x0)*f, y0+(y1-y0)*f)
	}
	return t.mouse(input.DispatchMouseEventTypeMousePressed, append(points, x1, y1)...)
}

// mouse moves to the first point, presses, moves through the rest and lets go
// at the last.
func (t *Tab) mouse(press input.DispatchMouseEventType, points ...float64) error {
	send := func(kind input.DispatchMouseEventType, x, y float64, held int64) error {
		p := input.DispatchMouseEventParams{Type: kind, X: x, Y: y, Buttons: held}
		if kind != input.DispatchMouseEventTypeMouseMoved {
			p.Button, p.ClickCount = input.MouseButtonLeft, 1
		} else if held == 1 {
			p.Button = input.MouseButtonLeft
		}
		_, err := chromedp.Call(t.ctx, input.DispatchMouseEvent, p)
		return err
	}
	if err := send(input.DispatchMouseEventTypeMouseMoved, points[0], points[1], 0); err != nil {
		return err
	}
	if err := send(press, points[0], points[1], 1); err != nil {
		return err
	}
	for i := 2; i+3 < len(points); i += 2 {
		if err := send(input.DispatchMouseEventTypeMouseMoved, points[i], points[i+1], 1); err != nil {
			return err
		}
		time.Sleep(time.Millisecond)
	}
	return send(input.DispatchMouseEventTypeMouseReleased, points[len(points)-2], points[len(points)-1], 0)
}

// Swipe drags with one finger.
func (t *Tab) Swipe(x0, y0, x1, y1 float64, steps int) error {
	send := func(kind input.DispatchTouchEventType, points ...*input.TouchPoint) error {
		if points == nil {
			points = []*input.TouchPoint{}
		}
		_, err := chromedp.Call(t.ctx, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: points})
		return err
	}
	if err := send(input.DispatchTouchEventTypeTouchStart, &input.TouchPoint{X: x0, Y: y0}); err != nil {
		return err
	}
	for i := 1; i <= steps; i++ {
		f := float64(i) / float64(steps)
		if err := send(input.DispatchTouchEventTypeTouchMove, &input.TouchPoint{X: x0 + (x1-x0)*f, Y: y0 + (y1-y0)*f}); err != nil {
			return err
		}
	}
	return send(input.DispatchTouchEventTypeTouchEnd)
}
