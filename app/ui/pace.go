package ui

import "explorer/app/browser"

// follower is a part of the page that catches up with a state that changes
// faster than it can be told: when the state rests, and now and then while it
// races. Times are in ms.
type follower struct {
	rest, most float64 // told after so long a rest, or so long after it was told last
	atOnce     bool    // the first change after a rest is told at once
	tell       func(resting bool)

	asked, told float64
	due         bool
}

const (
	beatMs  = 90  // how often followers are looked at: fast enough to read a date by
	restMs  = 80  // a rest, seen at a beat
	panelMs = 300 // the most that lists and pictures stay behind a playhead moved by hand
	// Every written link makes the browser look at the page's icon again.
	linkRestMs = 250
	linkMostMs = 3000
)

// ask tells a follower of a change. One timer serves them all.
func (p *program) ask(f *follower) {
	f.asked = browser.Now()
	if !f.due {
		f.due = true
		if !f.atOnce {
			f.told = f.asked
		} else if f.asked-f.told >= f.most {
			f.told = f.asked
			f.tell(false)
		}
	}
	if !p.beating {
		p.beating = true
		browser.After(beatMs, p.beat)
	}
}

// beat serves the followers that are due, until all have told the last change.
func (p *program) beat() {
	defer p.guard()
	p.beating = false
	now, more := browser.Now(), false
	for _, f := range [...]*follower{&p.wording, &p.panels, &p.linking} {
		if !f.due {
			continue
		}
		resting := now-f.asked >= f.rest
		if resting || now-f.told >= f.most {
			f.due, f.told = !resting, now
			f.tell(resting)
		}
		more = more || f.due
	}
	if more && !p.beating {
		p.beating = true
		browser.After(beatMs, p.beat)
	}
}
