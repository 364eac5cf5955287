package ui

import (
	"math"

	"explorer/app/browser"
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/view"
)

// drag follows the pointers on the drawing area: one scrubs, two pinch.
type drag struct {
	on, moved bool
	pointer   int
	startX    float64
	startY    float64
	where     string
	second    int
	pinching  bool
	x1, x2    float64
	onMark    bool         // the press was on something that a click selects
	area      browser.Rect // of the timeline since the press; zero when unknown
}

// A finger must move this far along the axis before it scrubs, so that
// scrolling the page past the timeline does not move the playhead.
const slop = 6

func (p *program) pointer(e browser.Event) {
	d := &p.drag
	switch e.Type {
	case "pointerdown":
		if e.In == "" || e.Button != 0 || e.Ctrl { // with Ctrl a Mac opens its menu
			return
		}
		if d.on && e.Pointer != d.pointer && d.where == "timeline" {
			d.second, d.pinching, d.moved, d.x2 = e.Pointer, true, true, e.X
			return
		}
		*d = drag{on: true, pointer: e.Pointer, startX: e.X, startY: e.Y, where: e.In, x1: e.X, onMark: e.Hooks["event"] != ""}
		if e.In == "timeline" {
			browser.Focus("playhead")
		}
	case "pointermove":
		p.pointerMove(e)
	case "pointerup":
		if !d.on || e.Pointer != d.pointer && e.Pointer != d.second {
			return
		}
		if !d.moved && !d.onMark {
			p.dragTo(e.X)
		}
		// The click that follows still asks whether this was a drag.
		d.on, d.pinching = false, false
	case "pointercancel":
		*d = drag{}
	}
}

func (p *program) pointerMove(e browser.Event) {
	d := &p.drag
	switch {
	case !d.on:
	case e.Buttons == 0:
		*d = drag{} // let go where nobody told us: outside, or in a menu
	case d.pinching:
		p.pinch(e)
	case e.Pointer != d.pointer:
	case d.moved || math.Abs(e.X-d.startX) > slop:
		if !d.moved {
			// Only now: a captured press would take the click from its mark.
			browser.Capture(d.where, e.Pointer)
		}
		d.moved, d.x1 = true, e.X
		p.dragTo(e.X)
	}
}

// dragTo moves the playhead, or the window on the overview, to a client x.
func (p *program) dragTo(x float64) {
	if p.drag.where == "overview" {
		if r, ok := browser.RectOf("overview"); ok && r.Width > 0 {
			mid := chart.OverviewMoment((x - r.X) / r.Width)
			half := (p.s.W.To - p.s.W.From) / 2
			p.send(state.WindowSet{W: record.Span{From: (mid - half).StartOfDay(), To: (mid - half).StartOfDay() + 2*half}})
		}
		return
	}
	if p.drag.area.Width == 0 {
		p.drag.area, _ = browser.RectOf("timeline")
	}
	if t, ok := p.momentIn(p.drag.area, x); ok && t != p.s.T {
		p.send(state.Scrubbed{T: t})
	}
}

// momentAt is the moment under a client x, on the steps a pixel can tell apart.
func (p *program) momentAt(x float64) (record.Moment, bool) {
	r, _ := browser.RectOf("timeline")
	return p.momentIn(r, x)
}

func (p *program) momentIn(r browser.Rect, x float64) (record.Moment, bool) {
	if r.Width <= 0 {
		return 0, false
	}
	f, k := frameOf(p.s.Width), r.Width/float64(p.s.Width) // style may stretch the picture
	scale := chart.TimeScale{W: p.s.W, X0: f.Left * k, X1: r.Width - f.Right*k}
	unit := view.DragUnit(p.s.W, scale.X1-scale.X0)
	t := (scale.Invert(x-r.X) + unit/2) / unit * unit
	return min(max(t, p.s.W.From), p.s.W.To), true
}

func (p *program) pinch(e browser.Event) {
	d := &p.drag
	before := math.Abs(d.x1 - d.x2)
	if e.Pointer == d.pointer {
		d.x1 = e.X
	} else if e.Pointer == d.second {
		d.x2 = e.X
	}
	now := math.Abs(d.x1 - d.x2)
	if before < 20 || now < 20 {
		return
	}
	if t, ok := p.momentAt((d.x1 + d.x2) / 2); ok {
		p.send(state.Zoomed{Factor: before / now, Around: t})
	}
}

// wheel zooms around the pointer with Ctrl or a pinch on a trackpad; sideways
// it pans. All else scrolls the page, and so does what would change nothing.
func (p *program) wheel(e browser.Event) bool {
	if e.In == "" {
		return false
	}
	was := p.s.W
	switch {
	case e.Ctrl || e.Meta:
		if t, ok := p.momentAt(e.X); ok {
			p.zoom(math.Exp(min(max(e.DeltaY, -200), 200)/400), t)
		}
	case math.Abs(e.DeltaX) > math.Abs(e.DeltaY):
		p.send(state.Panned{Fraction: min(max(e.DeltaX, -200), 200) / 1000})
	case e.Shift && browser.Focused() == "#playhead":
		p.send(state.Panned{Fraction: min(max(e.DeltaY, -200), 200) / 1000})
	}
	return p.s.W != was
}

// zoom leaves the window alone when its length is at a limit.
func (p *program) zoom(factor float64, around record.Moment) {
	if w := state.Zoom(p.s.W, factor, around); w.To-w.From != p.s.W.To-p.s.W.From {
		p.send(state.Zoomed{Factor: factor, Around: around})
	}
}

// reducedStepMs is the time between two steps under reduced motion, at speed 1.
const reducedStepMs = 1200

// togglePlay starts or stops playback. A frame moves one line of style; the
// page is drawn anew only when a boundary is crossed. Under reduced motion
// the playhead steps instead of gliding.
func (p *program) togglePlay() {
	p.send(state.PlayToggled{})
	if !p.s.Playing {
		return
	}
	if p.s.Reduced {
		p.stepOn()
		return
	}
	owed := 0.0
	browser.Frames(func(ms float64) bool {
		defer p.guard()
		owed += ms
		if p.s.Playing && owed >= 30 {
			p.send(state.Ticked{Ms: owed})
			owed = 0
		}
		return p.s.Playing
	})
}

func (p *program) stepOn() {
	browser.After(int(reducedStepMs/p.s.Speed), func() {
		defer p.guard()
		if !p.s.Playing {
			return
		}
		p.send(state.Ticked{Ms: reducedStepMs})
		if p.s.Playing {
			p.stepOn()
		}
	})
}
