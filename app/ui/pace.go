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

// followers are the parts of the page that catch up, with the one timer that
// serves them all.
type followers struct {
	words, panels, link follower
	timer               browser.Timer
	beating             bool
}

func (p *program) gather() {
	p.catching = followers{
		words:  follower{rest: restMs, most: restMs, atOnce: true, tell: func(bool) { p.words() }},
		panels: follower{rest: restMs, most: panelMs, atOnce: true, tell: p.follow},
		link:   follower{rest: linkRestMs, most: linkMostMs, tell: func(bool) { p.link(false) }},
		timer:  browser.NewTimer(p.beat),
	}
}

// ask tells followers of a change.
func (c *followers) ask(list ...*follower) {
	now := browser.Now()
	for _, f := range list {
		f.asked = now
		switch {
		case f.due:
		case !f.atOnce:
			f.due, f.told = true, now
		default:
			f.due = true
			if now-f.told >= f.most {
				f.told = now
				f.tell(false)
			}
		}
	}
	c.start()
}

func (c *followers) start() {
	if !c.beating {
		c.beating = true
		c.timer.Start(beatMs)
	}
}

// beat serves the followers that are due, until all have told the last change.
func (p *program) beat() {
	defer p.guard()
	c := &p.catching
	c.beating = false
	now, more := browser.Now(), false
	for _, f := range [...]*follower{&c.words, &c.panels, &c.link} {
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
	if more {
		c.start()
	}
}
