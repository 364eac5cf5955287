package ui

import "explorer/app/browser"

// follower is a part of the page that catches up with a state that changes
// faster than it can be told: at once after a rest, again when the state
// rests, and now and then while it races.
type follower struct {
	rest, most int  // told after so many beats without a change, or so many since it was told last
	late       bool // not told at once
	tell       func(resting bool)

	due         bool
	still, told int // beats since the last change, and since it was told
}

const (
	beatMs     = 90 // fast enough to read a date by
	panelBeats = 6  // the most that lists and pictures stay behind a playhead moved by hand
)

// followers are all of them, with the one timer that serves them.
type followers struct {
	panels, words, flag, link follower
	timer                     browser.Timer
	beating                   bool
}

func (p *program) gather() {
	p.catching = followers{
		panels: follower{rest: 1, most: panelBeats, tell: p.follow},
		words:  follower{rest: 1, most: 2, tell: func(bool) { p.words() }},
		flag:   follower{rest: 1, most: 1, tell: func(bool) { p.flag() }},
		// Every written link makes the browser look at the page's icon again.
		link:  follower{rest: 2, most: 33, late: true, tell: func(bool) { p.link(false) }},
		timer: browser.NewTimer(p.beat),
	}
}

// ask tells followers of a change.
func (c *followers) ask(list ...*follower) {
	for _, f := range list {
		f.still = 0
		if !f.due {
			f.due, f.told = true, 0
			if !f.late {
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
	more := false
	for _, f := range [...]*follower{&c.panels, &c.words, &c.flag, &c.link} {
		if !f.due {
			continue
		}
		f.still++
		f.told++
		resting := f.still > f.rest
		if resting || f.told >= f.most {
			f.due, f.told = !resting, 0
			f.tell(resting)
		}
		more = more || f.due
	}
	if more {
		c.start()
	}
}
