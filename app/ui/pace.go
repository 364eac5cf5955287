package ui

import (
	"math"

	"explorer/app/browser"
	"explorer/app/state"
)

// follower is a part of the page that catches up with a state that changes
// faster than it can be told: at once after a rest, now and then while it
// races, and when it rests again. Times are in ms.
type follower struct {
	every float64 // while the state races
	rest  float64 // without a change
	late  bool    // not told at once
	tell  func()

	due  bool
	told float64
}

const (
	flagMs = 120 // fast enough to read a date by
	wordMs = 180 // a head beside the picture is looked at now and then
	playMs = 90  // lists and pictures follow playback closely: the reader watches, and the steps are few
	restMs = 110
	// Lists and pictures in sight follow a playhead that races under a hand as
	// often as this machine can afford: so many times what they took last.
	panelShare = 400
	panelLeast = 180
	panelMost  = 1200
	// Out of sight there is no hurry, and every written link makes the browser
	// look at the page's icon again.
	laterMs     = 3000
	laterRestMs = 300
)

// followers are all of them, with the one timer that sees the state rest.
type followers struct {
	flag, words, panels, link, unseen follower
	asked, panelCost                  float64
	timer                             browser.Timer
	waiting                           bool
}

func (p *program) gather() {
	p.catching = followers{
		flag:   follower{rest: restMs, every: flagMs, tell: p.flag},
		words:  follower{rest: restMs, every: wordMs, tell: p.words},
		panels: follower{rest: restMs, every: panelLeast, tell: p.followInSight},
		link:   follower{rest: laterRestMs, every: laterMs, late: true, tell: func() { p.link(false) }},
		unseen: follower{rest: laterRestMs, every: laterMs, late: true, tell: func() { p.follow(all) }},
		timer:  browser.NewTimer(p.rested),
	}
}

func (p *program) followInSight() {
	start := browser.Now()
	p.follow(inSight)
	p.catching.panelCost = browser.Now() - start
}

// pace sets how fast a state's followers are.
func (c *followers) pace(s state.State) {
	c.words.every, c.panels.every = wordMs, min(max(panelShare*c.panelCost, panelLeast), panelMost)
	if s.View != state.Timeline {
		c.words.every = c.panels.every // no head in sight; they are heard and read by embedders
	}
	if s.Playing {
		c.panels.every = playMs
	}
}

// ask tells followers of a change. Those whose turn it is answer right here,
// in the frame that shows the change anyway.
func (c *followers) ask(list ...*follower) {
	c.asked = browser.Now()
	for _, f := range list {
		if !f.due && f.late {
			f.told = c.asked
		}
		f.due = true
		if c.asked-f.told >= f.every {
			f.told = c.asked
			f.tell()
		}
	}
	if !c.waiting {
		c.wait(restMs)
	}
}

func (c *followers) wait(ms float64) {
	c.waiting = true
	c.timer.Start(int(ms) + 1)
}

// rested serves the followers for whom the state has rested long enough.
func (p *program) rested() {
	defer p.guard()
	c := &p.catching
	c.waiting = false
	still, next := browser.Now()-c.asked, math.Inf(1)
	for _, f := range [...]*follower{&c.panels, &c.words, &c.flag, &c.link, &c.unseen} {
		switch {
		case !f.due:
		case still < f.rest:
			next = min(next, f.rest-still)
		default:
			f.due = false
			f.told = c.asked
			f.tell()
		}
	}
	if !math.IsInf(next, 1) && !c.waiting {
		c.wait(next)
	}
}
