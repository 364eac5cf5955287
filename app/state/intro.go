package state

import "explorer/app/analysis/psr"

// foldsIntro tells whether a message means that the reader has begun to
// explore, for which the introduction makes room: by moving the playhead or,
// on a phone, by asking for an answer, which would be out of sight below it.
func foldsIntro(s State, m Msg) bool {
	switch m := m.(type) {
	case Scrubbed, Stepped, PlayToggled:
		return true
	case OverlaySet:
		return m.On && s.Width < phoneBelow
	}
	return false
}

// phoneBelow is the width of the drawing below which answers need the room.
const phoneBelow = 640

// foldThen folds the introduction and answers the message all the same.
func foldThen(x *psr.Index, s State, m Msg) (State, []Effect) {
	s.Intro = false
	next, effects := Update(x, s, m)
	return next, append(effects, SaveIntro{})
}

// setIntro folds or unfolds the introduction. The pressed button goes with its
// form, so the focus goes on to another place.
func setIntro(s State, m IntroSet) (State, []Effect) {
	if s.Intro == m.Open {
		return s, nil
	}
	s.Intro = m.Open
	return s, []Effect{SaveIntro{m.Open}, FocusOn{m.Focus}}
}
