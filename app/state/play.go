package state

import (
	"explorer/app/analysis/psr"
	"explorer/app/record"
)

// Playback runs at hoursPerSecond hours of the record a second at speed 1,
// and faster through quiet hours.
const (
	hoursPerSecond = 6.0
	quietAfter     = 6 * record.Hour // a stretch this far from the next start is quiet
	quietFactor    = 4.0
)

// Speeds are the choices of playback speed.
var Speeds = []float64{0.25, 0.5, 1, 2, 4, 8, 16}

func play(x *psr.Index, s State, m Msg) (State, []Effect) {
	switch m := m.(type) {
	case PlayToggled:
		s.Playing = !s.Playing
		if s.Playing && s.T >= playEnd(s) {
			s.T = playStart(s)
		}
		if !s.Playing {
			return s, []Effect{ReplaceLink{}}
		}
	case Ticked:
		return tick(x, s, m.Ms)
	case SpeedChosen:
		for _, v := range Speeds {
			if v == m.Speed {
				s.Speed = v
			}
		}
	case PauseSet:
		s.Pause = m.On
	case LoopMarked:
		s.Loop = markLoop(s.Loop, s.T, m.End)
	case LoopCleared:
		s.Loop = record.Span{}
	}
	return s, nil
}

// markLoop sets one end of the loop; an end on the wrong side of the other
// drops that other one. A loop with To 0 waits for its end.
func markLoop(l record.Span, t record.Moment, end bool) record.Span {
	if end {
		if l.From == 0 || l.From >= t {
			return record.Span{}
		}
		return record.Span{From: l.From, To: t}
	}
	if l.To <= t {
		l.To = 0
	}
	return record.Span{From: t, To: l.To}
}

// Looping tells whether a whole loop is marked.
func (s State) Looping() bool { return s.Loop.To > s.Loop.From && s.Loop.From != 0 }

func playStart(s State) record.Moment {
	if s.Looping() {
		return s.Loop.From
	}
	return s.W.From
}

func playEnd(s State) record.Moment {
	if s.Looping() {
		return s.Loop.To
	}
	return clampT(s.W.To)
}

// tick moves the playhead on. It stops at the window's end, goes round in a
// loop, and pauses on each turning point when the reader wants that. For
// reduced motion each tick is one step to the next event's start.
func tick(x *psr.Index, s State, ms float64) (State, []Effect) {
	if !s.Playing || ms <= 0 {
		return s, nil
	}
	from := s.T
	next := x.NextStart(from)
	to := next
	if !s.Reduced {
		rate := hoursPerSecond * s.Speed
		if next-from > quietAfter || next == from {
			rate *= quietFactor
		}
		move := record.Moment(ms / 1000 * rate * float64(record.Hour))
		to = from + max(move, 1)
		if next > from && to > next {
			to = next // never hurry past a start
		}
	} else if to == from {
		to = playEnd(s)
	}
	if turn := x.NextTurn(from); s.Pause && turn != nil && turn.At.From <= to && turn.At.From <= playEnd(s) {
		s.T, s.Playing = turn.At.From, false
		return s, []Effect{ReplaceLink{}, Announce{turn.Title.In(s.Lang)}}
	}
	s.T = to
	if to >= playEnd(s) {
		s.T = playEnd(s)
		if s.Looping() {
			s.T = s.Loop.From
			return s, nil
		}
		s.Playing = false
		return s, []Effect{ReplaceLink{}}
	}
	return s, nil
}
