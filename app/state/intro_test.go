package state_test

import (
	"slices"
	"testing"

	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

func TestTheFirstStepFoldsTheIntroductionAndRemembers(t *testing.T) {
	x := index(t)
	for _, m := range []state.Msg{state.Scrubbed{record.At(2022, 8, 14, 0, 0)}, state.Stepped{By: int(state.ByTurn), Dir: 1}, state.PlayToggled{}} {
		s, effects := state.Update(x, state.Default(text.Zh), m)
		if s.Intro || !slices.Contains(effects, state.Effect(state.SaveIntro{})) {
			t.Errorf("%T: unfolded %v, effects %v", m, s.Intro, effects)
		}
		if _, again := state.Update(x, s, m); slices.Contains(again, state.Effect(state.SaveIntro{})) {
			t.Errorf("%T: stored again when already folded", m)
		}
	}
	phone := state.Default(text.Zh)
	phone.Width = 343
	for _, start := range []state.State{phone, state.Default(text.Zh)} {
		s, _ := state.Update(x, start, state.OverlaySet{ID: "region", On: true})
		if folded := !s.Intro; folded != (start.Width == 343) {
			t.Errorf("a proposal pressed at %d px: folded %v", start.Width, folded)
		}
	}
	s, effects := state.Update(x, state.Default(text.Zh), state.IntroSet{Focus: "playhead"})
	if s.Intro || !slices.Contains(effects, state.Effect(state.FocusOn{"playhead"})) {
		t.Errorf("Explore: unfolded %v, effects %v", s.Intro, effects)
	}
	if s, effects = state.Update(x, s, state.IntroSet{Open: true, Focus: "intro-hide"}); !s.Intro || !slices.Contains(effects, state.Effect(state.SaveIntro{true})) {
		t.Errorf("Show: unfolded %v, effects %v", s.Intro, effects)
	}
}
