//go:build !js

package browser

// Tape stands for a browser in a native test: it notes what is written to the
// page and has a clock that only Pass moves.
type Tape struct {
	Calls []string // as "Text id words", "Glide id", "Link address" or "Push address"
	now   float64
	due   []due
}

type due struct {
	at float64
	f  func()
}

// tape is the one that runs; nil when the build prerenders.
var tape *Tape

// Record starts a tape and returns it with the function that ends it. Only
// one runs at a time.
func Record() (*Tape, func()) {
	tape = &Tape{now: 1000}
	return tape, func() { tape = nil }
}

func note(call string) {
	if tape != nil {
		tape.Calls = append(tape.Calls, call)
	}
}

// Pass lets time go by, and the timers that come due in it call in their turn.
func (t *Tape) Pass(ms float64) {
	end := t.now + ms
	for {
		next := -1
		for i, d := range t.due {
			if d.at <= end && (next < 0 || d.at < t.due[next].at) {
				next = i
			}
		}
		if next < 0 {
			break
		}
		d := t.due[next]
		t.due = append(t.due[:next], t.due[next+1:]...)
		t.now = d.at
		d.f()
	}
	t.now = end
}
