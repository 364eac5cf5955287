package state_test

import (
	"math/rand"
	"testing"

	"explorer/app/record"
	. "explorer/app/state"
	"explorer/app/text"
)

func at(s string) record.Moment {
	m, err := record.ParseMoment(s)
	if err != nil {
		panic(err)
	}
	return m
}

func TestMessagesDoWhatTheySay(t *testing.T) {
	x := index(t)
	for name, c := range map[string]struct {
		from func(*State)
		msg  Msg
		is   func(State) bool
	}{
		"scrubbing moves the playhead and stops playing": {
			func(s *State) { s.Playing = true }, Scrubbed{at("2022-08-14T12:00")},
			func(s State) bool { return s.T == at("2022-08-14T12:00") && !s.Playing }},
		"stepping by events goes to the next start": {
			nil, Stepped{By: int(ByEvent), Dir: 1},
			func(s State) bool { return s.T > DefaultT && x.PrevStart(s.T) == DefaultT }},
		"stepping by an hour back leaves level one": {
			nil, Stepped{By: int(ByHour), Dir: -1},
			func(s State) bool { return s.T == at("2022-08-20T23:00") }},
		"the next turning point after 8·21 is the restart": {
			nil, Stepped{By: int(ByTurn), Dir: 1},
			func(s State) bool { return s.T == at("2022-08-25") }},
		"Home goes to the window's start": {
			nil, Stepped{By: int(ByWindow), Dir: -1}, func(s State) bool { return s.T == s.W.From }},
		"stepping out of the window brings the window along": {
			func(s *State) { s.T = at("2022-09-30") }, Stepped{By: int(ByEvent), Dir: 1},
			func(s State) bool { return s.W.Contains(s.T) && s.W.To-s.W.From == DefaultW.To-DefaultW.From }},
		"a layer goes off": {
			nil, LayerSet{record.Pressure, false}, func(s State) bool { return !s.Layers.Has(record.Pressure) && s.Layers.Has(record.State) }},
		"several overlays are on at once": {
			func(s *State) { s.On = s.On.With("data", true) }, OverlaySet{"plan", true},
			func(s State) bool { return s.On.Has("data") && s.On.Has("plan") }},
		"selecting an event keeps the moment": {
			nil, EventSelected{"e-20220829-downgrade-l2"},
			func(s State) bool { return s.Event == "e-20220829-downgrade-l2" && s.T == DefaultT }},
		"going to a moment outside the window brings the window along": {
			nil, Scrubbed{at("2006-08-15")}, func(s State) bool { return s.W.Contains(s.T) }},
		"an unknown event is no selection": {
			nil, EventSelected{"e-none"}, func(s State) bool { return s.Event == "" }},
		"zooming in keeps the moment's place": {
			nil, Zoomed{0.5, DefaultT}, func(s State) bool { return s.W.To-s.W.From == (DefaultW.To-DefaultW.From)/2 && s.W.Contains(DefaultT) }},
		"zooming in ends at six hours": {
			nil, Zoomed{1e-9, DefaultT}, func(s State) bool { return s.W.To-s.W.From == ShortestWindow }},
		"zooming out ends at the bounds": {
			nil, Zoomed{1e9, DefaultT}, func(s State) bool { return s.W == record.Span{From: Earliest, To: Latest} }},
		"panning stays inside the bounds": {
			nil, Panned{-1e6}, func(s State) bool { return s.W.From == Earliest }},
		"the other language keeps everything else": {
			func(s *State) { s.On, s.Event = s.On.With("duty", true), "e-20220821-level1" }, LangChosen{text.En},
			func(s State) bool { return s.Lang == text.En && s.On.Has("duty") && s.Event == "e-20220821-level1" }},
		"a search with a bad place changes nothing": {
			nil, FilterChanged{"where", "atlantis"}, func(s State) bool { return s.Where == "" }},
		"all clears every filter": {
			func(s *State) { s.Q, s.Who, s.Conf = "x", "grid", "single" }, FilterChanged{"all", "1"},
			func(s State) bool { return s.Q == "" && s.Who == "" && s.Conf == "" }},
		"leaving the presentation lifts the blank": {
			func(s *State) { s.Present, s.Blank = true, true }, PresentSet{false}, func(s State) bool { return !s.Present && !s.Blank }},
		"there is no blank without a presentation": {
			nil, BlankToggled{}, func(s State) bool { return !s.Blank }},
	} {
		s := Default(text.Zh)
		if c.from != nil {
			c.from(&s)
		}
		if got, _ := Update(x, s, c.msg); !c.is(got) {
			t.Errorf("%s: got %+v", name, got)
		}
	}
}

func TestScrubbingDoesNotFloodTheHistory(t *testing.T) {
	x := index(t)
	_, effects := Update(x, Default(text.Zh), Scrubbed{at("2022-08-15")})
	for _, e := range effects {
		if _, push := e.(PushLink); push {
			t.Error("scrubbing pushes a history entry")
		}
	}
	_, effects = Update(x, Default(text.Zh), ViewOpened{Network})
	if len(effects) == 0 || effects[0] != (Effect)(PushLink{}) {
		t.Error("opening a view does not push a history entry")
	}
}

// play ticks until playing stops, and gives the moments at which it did.
func play(t *testing.T, s State, ticks int) State {
	t.Helper()
	x := index(t)
	s, _ = Update(x, s, PlayToggled{})
	for range ticks {
		if !s.Playing {
			break
		}
		s, _ = Update(x, s, Ticked{33})
	}
	return s
}

func TestPlayingPausesAtTurningPoints(t *testing.T) {
	s := play(t, Default(text.Zh), 100000)
	if s.Playing || s.T != at("2022-08-25") {
		t.Errorf("stopped at %s", s.T)
	}
}

func TestPlayingWithoutPausesEndsAtTheWindow(t *testing.T) {
	for _, speed := range Speeds {
		s := Default(text.Zh)
		s.Pause, s.Speed = false, speed
		if s = play(t, s, 100000); s.Playing || s.T != s.W.To {
			t.Errorf("at speed %v it stopped at %s", speed, s.T)
		}
	}
}

func TestAFasterSpeedArrivesSooner(t *testing.T) {
	last := 1 << 30
	for _, speed := range Speeds {
		x := index(t)
		s := Default(text.Zh)
		s.Pause, s.Speed, s.Playing = false, speed, true
		n := 0
		for ; s.Playing && n < 200000; n++ {
			s, _ = Update(x, s, Ticked{33})
		}
		if n >= last {
			t.Errorf("speed %v takes %d ticks, the one before took %d", speed, n, last)
		}
		last = n
	}
}

func TestPlayingLoopsAMarkedStretch(t *testing.T) {
	x := index(t)
	s := Default(text.Zh)
	s.Pause = false
	s, _ = Update(x, s, LoopMarked{})
	s, _ = Update(x, s, Scrubbed{at("2022-08-22")})
	s, _ = Update(x, s, LoopMarked{End: true})
	s = play(t, s, 500)
	if !s.Playing || s.T < at("2022-08-21") || s.T > at("2022-08-22") {
		t.Errorf("left the loop: %s, playing %v", s.T, s.Playing)
	}
}

func TestReducedMotionStepsFromStartToStart(t *testing.T) {
	x := index(t)
	s := Default(text.Zh)
	s.Reduced, s.Pause, s.Playing = true, false, true
	next, _ := Update(x, s, Ticked{1200})
	if next.T != x.NextStart(s.T) {
		t.Errorf("stepped to %s, not %s", next.T, x.NextStart(s.T))
	}
}

func TestNoSequenceOfMessagesLeavesTheBounds(t *testing.T) {
	x := index(t)
	rnd := rand.New(rand.NewSource(821))
	messages := []func() Msg{
		func() Msg { return Scrubbed{record.Moment(rnd.Int63n(1<<32) - 1<<31)} },
		func() Msg { return Stepped{rnd.Intn(4), rnd.Intn(2)*2 - 1} },
		func() Msg { return Zoomed{rnd.ExpFloat64() + 0.01, record.Moment(rnd.Int63n(1 << 26))} },
		func() Msg { return Panned{rnd.NormFloat64() * 3} },
		func() Msg {
			return WindowSet{record.Span{From: record.Moment(rnd.Int63n(1 << 26)), To: record.Moment(rnd.Int63n(1 << 26))}}
		},
		func() Msg { return PlayToggled{} },
		func() Msg { return Ticked{rnd.Float64() * 1000} },
		func() Msg { return LoopMarked{rnd.Intn(2) == 0} },
		func() Msg { return SpeedChosen{Speeds[rnd.Intn(len(Speeds))]} },
		func() Msg { return EventSelected{x.Record.Events[rnd.Intn(len(x.Record.Events))].ID} },
		func() Msg { return Resized{rnd.Intn(5000) - 100} },
	}
	s := Default(text.En)
	for i := range 20000 {
		m := messages[rnd.Intn(len(messages))]()
		before := s
		s, _ = Update(x, s, m)
		if s.T < Earliest || s.T >= Latest || s.W.From < Earliest || s.W.To > Latest || s.W.To-s.W.From < ShortestWindow-1 || s.Width < 280 {
			t.Fatalf("message %d %#v on %+v left the bounds: %+v", i, m, before, s)
		}
		if again, _ := Update(x, before, m); again != s {
			t.Fatalf("message %d %#v gave two answers", i, m)
		}
	}
}

func TestACopyOfAStateIsIndependent(t *testing.T) {
	x := index(t)
	s := Default(text.Zh)
	kept := s
	for _, m := range []Msg{OverlaySet{"data", true}, LayerSet{record.State, false}, FilterChanged{"q", "x"}, OptionsChosen{[][2]string{{Schema[0].Key, Schema[0].Default}}}} {
		s, _ = Update(x, s, m)
	}
	if kept != Default(text.Zh) {
		t.Error("a message changed an older state")
	}
}
