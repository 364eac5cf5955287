package ui

import (
	"strconv"
	"strings"

	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/views"
)

func itoa(n int) string { return strconv.Itoa(n) }

// hear answers every event of the page. Clicks it does not know stay the
// browser's; go-app never sees any, so that links to files work as links.
func (p *program) hear(e browser.Event) (reply browser.Reply) {
	defer p.guard()
	switch e.Type {
	case "click":
		reply.Stop = true
		reply.Prevent = p.click(e)
	case "change", "input", "compositionend":
		if !e.Composing { // half a word is no search
			p.changed(e)
		}
	case "keydown":
		reply.Prevent = p.key(e)
	case "pointerdown", "pointermove", "pointerup", "pointercancel":
		p.pointer(e)
	case "mousedown":
		reply.Prevent = e.In == "timeline" // else the press would take the focus from the playhead
	case "wheel":
		reply.Prevent = p.wheel(e)
	case "link":
		p.linkOpened(e.Value)
	case "resize":
		p.measure()
	case "fullscreenchange":
		if !e.Checked && p.s.Present {
			p.send(state.PresentSet{On: false})
		}
		p.measure()
	}
	return reply
}

func (p *program) linkOpened(fragment string) {
	// In-page anchors such as #playhead are no state.
	if fragment != "" && !state.IsLink(fragment) {
		return
	}
	p.send(state.LinkOpened{Fragment: fragment, Base: p.base})
	// What a field shows is its property, which go-app leaves alone when the value is empty.
	browser.SetValue("filter-q", p.s.Q)
}

// click answers a click on something with a hook and tells whether the
// browser's own answer is to be kept from happening.
func (p *program) click(e browser.Event) bool {
	if e.Ctrl || e.Meta || e.Shift {
		return false // a new tab or a download, as the reader asked
	}
	switch h := e.Hooks; {
	case h == nil:
		return false
	case h["act"] != "":
		p.act(h["act"])
		return true
	case h["event"] != "":
		if p.drag.moved {
			return true
		}
		if from := browser.Focused(); from != "" && from != "#detail-title" && !strings.HasPrefix(from, `[data-slot="detail"]`) {
			p.from = from
		}
		p.send(state.EventSelected{ID: h["event"]})
		return true
	case h["t"] != "":
		if t, err := record.ParseMoment(h["t"]); err == nil {
			p.send(state.Scrubbed{T: t})
		}
		return true
	case h["set"] != "":
		p.set(h["set"])
		return true
	case h["download"] != "":
		if f, ok := views.Download(p.x.Record, p.s, h["download"]); ok {
			browser.Save(f.Name, f.Type, f.Content)
		}
		return true
	}
	return false
}

// set answers data-set="key=value&key=value".
func (p *program) set(pairs string) {
	var list [][2]string
	for _, pair := range strings.Split(pairs, "&") {
		key, value, _ := strings.Cut(pair, "=")
		if !p.special(key, value) {
			list = append(list, [2]string{key, value})
		}
	}
	if len(list) > 0 {
		p.send(state.OptionsChosen{Pairs: list})
	}
}

// special answers keys that are no view option: filters, overlays, resets.
func (p *program) special(key, value string) bool {
	switch key {
	case "q", "who", "where", "conf", "all":
		p.send(state.FilterChanged{Key: key, Value: value})
		if key == "all" || len(p.s.Q) < len(value) && key == "q" && strings.HasPrefix(value, p.s.Q) && p.s.Q != "" {
			browser.SetValue("filter-q", p.s.Q) // cleared, or cut
		}
	case "reset-whatif":
		p.send(state.OptionsReset{View: state.WhatIf})
	case "on":
		for _, id := range append(append([]string{}, state.Proposals...), state.Aspects...) {
			want := false
			for _, v := range strings.Split(value, ",") {
				want = want || v == id
			}
			if p.s.On.Has(id) != want {
				p.send(state.OverlaySet{ID: id, On: want})
			}
		}
	default:
		return false
	}
	return true
}

func (p *program) act(action string) {
	name, arg, _ := strings.Cut(action, ":")
	switch name {
	case "play":
		p.togglePlay()
	case "view":
		p.send(state.ViewOpened{View: state.View(arg)})
		browser.Center("view-" + arg)
	case "window":
		for _, w := range presets {
			if w.key == arg {
				p.send(state.WindowSet{W: w.w})
			}
		}
	case "answer":
		p.send(state.AnswerShown{ID: arg})
		p.answered()
	case "skip":
		browser.Focus("playhead")
	case "help":
		if !p.s.Help {
			p.from = browser.Focused()
		}
		p.send(state.HelpToggled{})
	default:
		if m, ok := actions(p.s)[name]; ok {
			p.send(m)
			if name == "loop-clear" { // which is hidden now, and cannot keep the focus
				p.focusAt(`[data-act="loop-start"]`)
			}
		}
	}
}

// actions are the page's buttons and what each says.
func actions(s state.State) map[string]state.Msg {
	return map[string]state.Msg{
		"prev-event":   state.Stepped{By: int(state.ByEvent), Dir: -1},
		"next-event":   state.Stepped{By: int(state.ByEvent), Dir: 1},
		"prev-turn":    state.Stepped{By: int(state.ByTurn), Dir: -1},
		"next-turn":    state.Stepped{By: int(state.ByTurn), Dir: 1},
		"zoom-in":      state.Zoomed{Factor: 0.5, Around: aroundOf(s)},
		"zoom-out":     state.Zoomed{Factor: 2, Around: aroundOf(s)},
		"pan-left":     state.Panned{Fraction: -0.25},
		"pan-right":    state.Panned{Fraction: 0.25},
		"loop-start":   state.LoopMarked{},
		"loop-end":     state.LoopMarked{End: true},
		"loop-clear":   state.LoopCleared{},
		"explore":      state.IntroSet{Focus: "playhead"},
		"intro-hide":   state.IntroSet{Focus: "intro-show"},
		"intro-show":   state.IntroSet{Open: true, Focus: "intro-hide"},
		"present":      state.PresentSet{On: !s.Present},
		"blank":        state.BlankToggled{},
		"copy":         state.LinkCopied{},
		"print":        state.PrintAsked{},
		"notice-close": state.NoticeClosed{},
		"close":        state.EventSelected{},
		"lang":         state.LangChosen{Lang: s.Lang.Other()},
		"theme":        state.ThemeChosen{Theme: nextTheme(s.Theme)},
	}
}

// aroundOf is what zooming keeps in place: the playhead when it is in sight.
func aroundOf(s state.State) record.Moment {
	if s.W.Contains(s.T) {
		return s.T
	}
	return (s.W.From + s.W.To) / 2
}

func nextTheme(theme string) string {
	switch theme {
	case "":
		return "dark"
	case "dark":
		return "light"
	}
	return ""
}

// changed answers a control's new value. Text and sliders answer each input,
// the rest the finished change.
func (p *program) changed(e browser.Event) {
	if kind, id, ok := strings.Cut(e.ID, "-"); ok && e.Type == "change" {
		switch kind {
		case "layer":
			p.send(state.LayerSet{Layer: record.Layer(id), On: e.Checked})
			return
		case "proposal", "aspect":
			p.press(id, e.Checked)
			return
		}
	}
	switch e.ID {
	case "speed":
		if v, err := strconv.ParseFloat(e.Value, 64); err == nil {
			p.send(state.SpeedChosen{Speed: v})
		}
		return
	case "pause-turns":
		p.send(state.PauseSet{On: e.Checked})
		return
	}
	key := e.Hooks["key"]
	if key == "" {
		return
	}
	value := e.Value
	if value == "on" { // a checkbox without a value of its own
		value = "0"
		if e.Checked {
			value = "1"
		}
	}
	if !p.special(key, value) {
		p.send(state.OptionsChosen{Pairs: [][2]string{{key, value}}})
	}
}
