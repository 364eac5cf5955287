package state

import (
	"strings"

	"explorer/app/analysis/psr"
	"explorer/app/record"
	"explorer/app/text"
)

// Update gives the state after a message, and what the page shall do about
// it. It is pure: the same state and message give the same answer.
func Update(x *psr.Index, s State, m Msg) (State, []Effect) {
	if s.Intro && foldsIntro(s, m) {
		return foldThen(x, s, m)
	}
	switch m := m.(type) {
	case Scrubbed:
		s.T = clampT(m.T)
		s.W = keepInView(s.W, s.T)
		s.Playing = false
		return s, []Effect{ReplaceLink{}}
	case Stepped:
		return step(x, s, m)
	case PlayToggled, Ticked, SpeedChosen, PauseSet, LoopMarked, LoopCleared:
		return play(x, s, m)
	case LayerSet:
		s.Layers = s.Layers.With(m.Layer, m.On)
		return s, []Effect{PushLink{}}
	case OverlaySet:
		s.On, s.Asked = s.On.With(m.ID, m.On), m.ID
		return s, []Effect{PushLink{}}
	case AnswerShown:
		if s.On.Has(m.ID) {
			s.Asked = m.ID
		}
		return s, nil
	case ViewOpened:
		if s.View == m.View {
			return s, nil
		}
		s.View, s.Playing = m.View, false
		return s, []Effect{PushLink{}}
	case EventSelected:
		return selectEvent(x, s, m.ID)
	case Zoomed:
		s.W = Zoom(s.W, m.Factor, m.Around)
		return s, []Effect{ReplaceLink{}}
	case Panned:
		s.W = Pan(s.W, m.Fraction)
		return s, []Effect{ReplaceLink{}}
	case WindowSet:
		return setWindow(s, m.W)
	case FilterChanged:
		return filter(x, s, m)
	case OptionsChosen:
		for _, p := range m.Pairs {
			if opt, ok := s.Opt.With(p[0], p[1]); ok {
				s.Opt = opt
			}
		}
		return s, []Effect{ReplaceLink{}}
	case OptionsReset:
		s.Opt = s.Opt.reset(m.View)
		if m.View == WhatIf {
			s.On, s.Asked = 0, "" // a switch alone brings its levers in
		}
		return s, []Effect{ReplaceLink{}, Announce{text.BackToRecord.In(s.Lang)}}
	}
	return updatePage(x, s, m)
}

// updatePage answers what concerns the page as a whole and not the record.
func updatePage(x *psr.Index, s State, m Msg) (State, []Effect) {
	switch m := m.(type) {
	case LangChosen:
		if s.Lang == m.Lang {
			return s, nil
		}
		s.Lang, s.Notices = m.Lang, ""
		return s, []Effect{SwapLang{}, ReplaceLink{}}
	case PresentSet:
		if s.Present == m.On {
			return s, nil
		}
		s.Present, s.Blank, s.Help = m.On, false, false
		return s, []Effect{Fullscreen{m.On}, ReplaceLink{}, FocusOn{presentFocus(m.On)}}
	case BlankToggled:
		s.Blank = !s.Blank && s.Present
		return s, nil
	case HelpToggled:
		s.Help = !s.Help
		if s.Help {
			return s, []Effect{FocusOn{"help-close"}}
		}
		return s, []Effect{FocusBack{}}
	case IntroSet:
		return setIntro(s, m)
	case ThemeChosen:
		s.Theme = m.Theme
		return s, []Effect{SaveTheme{m.Theme}}
	case LinkOpened:
		return openLink(x, s, m)
	case Resized:
		s.Width = min(max(m.Width, 280), 2600)
		return s, nil
	case NoticeRaised:
		s.Notices = Notices(m.Text)
		return s, nil
	case NoticeClosed:
		s.Notices = ""
		return s, []Effect{FocusOn{"playhead"}}
	case LinkCopied:
		return s, []Effect{CopyLink{}}
	case PrintAsked:
		return s, []Effect{PrintPage{}}
	}
	return s, nil
}

func presentFocus(on bool) string {
	if on {
		return "playhead"
	}
	return "present"
}

func step(x *psr.Index, s State, m Stepped) (State, []Effect) {
	said := ""
	switch Unit(m.By) {
	case ByEvent:
		if m.Dir < 0 {
			s.T = x.PrevStart(s.T)
		} else {
			s.T = x.NextStart(s.T)
		}
		said = begun(x.Record, s)
	case ByHour:
		s.T = clampT(s.T + record.Moment(m.Dir)*record.Hour)
	case ByTurn:
		e := x.NextTurn(s.T)
		if m.Dir < 0 {
			e = x.PrevTurn(s.T)
		}
		if e != nil {
			s.T, said = clampT(e.At.From), e.Title.In(s.Lang)
		}
	case ByWindow:
		s.T = s.W.From
		if m.Dir > 0 {
			s.T = s.W.To
		}
		s.T = clampT(s.T)
	}
	s.Playing = false
	s.W = keepInView(s.W, s.T)
	effects := []Effect{ReplaceLink{}}
	if said != "" {
		effects = append(effects, Announce{said})
	}
	return s, effects
}

// begun names what starts at the playhead: the first two, and that there are more.
func begun(r *record.Record, s State) string {
	var names []string
	for i := range r.Events {
		if e := &r.Events[i]; e.At.From == s.T {
			if len(names) == 2 {
				return text.Join(s.Lang, append(names, "…"))
			}
			names = append(names, e.Title.In(s.Lang))
		}
	}
	return text.Join(s.Lang, names)
}

// keepInView moves the window only when the playhead has left it.
func keepInView(w record.Span, t record.Moment) record.Span {
	if t >= w.From && t <= w.To {
		return w
	}
	return follow(w, t)
}

func selectEvent(x *psr.Index, s State, id string) (State, []Effect) {
	if id == "" {
		s.Event = ""
		return s, []Effect{PushLink{}, FocusBack{}}
	}
	if x.Record.Event(id) == nil {
		return s, nil
	}
	// The moment stays: one reads about a measure in force now without
	// leaving now. The detail has a way to the event's own moment.
	s.Event, s.Playing = id, false
	return s, []Effect{PushLink{}, FocusOn{"detail-title"}}
}

func setWindow(s State, w record.Span) (State, []Effect) {
	if w == (record.Span{}) {
		w = DefaultW
	}
	if w.To-w.From < ShortestWindow {
		w.To = w.From + ShortestWindow
	}
	s.W = inside(w)
	return s, []Effect{ReplaceLink{}}
}

func filter(x *psr.Index, s State, m FilterChanged) (State, []Effect) {
	next := s
	if m.Key == "all" {
		next.Q, next.Who, next.Where, next.Conf = "", "", "", ""
		return next, []Effect{ReplaceLink{}}
	}
	value := m.Value
	if value == "all" && m.Key != "q" || strings.TrimSpace(value) == "" {
		value = "" // "all" is a choice of the selects; typed it is a word
	}
	said := Notices("")
	if r := []rune(value); m.Key == "q" && len(r) > longestSearch {
		value = string(r[:longestSearch])
		said = Notices(text.FilterCut.Fill(s.Lang, text.Number(longestSearch)))
	}
	switch m.Key {
	case "q":
		next.Q = ""
	case "who":
		next.Who = ""
	case "where":
		next.Where = ""
	case "conf":
		next.Conf = ""
	default:
		return s, nil
	}
	if value != "" && !next.read(m.Key, value, Ids{x.Record}) {
		return s, nil
	}
	if said != "" {
		next.Notices = said
	}
	return next, []Effect{ReplaceLink{}}
}

// openLink shows what a link says and keeps what no link carries.
func openLink(x *psr.Index, s State, m LinkOpened) (State, []Effect) {
	n := Decode(m.Fragment, s.Lang, m.Base, Ids{x.Record})
	n.Root, n.Width, n.Speed, n.Pause, n.Loop = s.Root, s.Width, s.Speed, s.Pause, s.Loop
	n.Theme, n.Reduced = s.Theme, s.Reduced
	n.Intro = s.Intro && m.Fragment == ""
	return n, nil
}

// Ids answers the codec's questions from a record.
type Ids struct{ Record *record.Record }

// HasEvent tells whether the record holds the event.
func (k Ids) HasEvent(id string) bool { return k.Record.Event(id) != nil }

// HasPlace tells whether the record holds the place.
func (k Ids) HasPlace(id string) bool { return k.Record.Place(id) != nil }
