package ui

import (
	"explorer/app/browser"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// key answers a key; the page's own keys belong to the playhead, and to the
// whole page only while presenting.
func (p *program) key(e browser.Event) bool {
	if e.Composing || e.Ctrl || e.Meta || e.Alt {
		return false // the input method's or the browser's
	}
	if e.Key == "Escape" {
		return p.escape()
	}
	if p.s.Present && p.presentKey(e) {
		return true
	}
	if e.ID != "playhead" {
		return false
	}
	return p.playheadKey(e)
}

func (p *program) escape() bool {
	switch {
	case p.s.Help:
		p.send(state.HelpToggled{})
	case p.s.Blank:
		p.send(state.BlankToggled{})
	case p.s.Present:
		p.send(state.PresentSet{})
	case p.s.Event != "":
		p.send(state.EventSelected{})
	default:
		return false
	}
	return true
}

// presentKey serves a presenter's clicker, which sends PageDown and PageUp.
func (p *program) presentKey(e browser.Event) bool {
	switch e.Key {
	case "PageDown":
		p.act("next-turn")
	case "PageUp":
		p.act("prev-turn")
	case "b", "B", ".":
		if e.Types {
			return false
		}
		p.act("blank")
	default:
		return false
	}
	return true
}

func (p *program) playheadKey(e browser.Event) bool {
	back := e.Key == "ArrowLeft" || e.Key == "ArrowDown"
	switch e.Key {
	case "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown":
		dir := 1
		if back {
			dir = -1
		}
		switch {
		case e.Shift:
			p.send(state.Stepped{By: int(state.ByHour), Dir: dir})
		default:
			p.send(state.Stepped{By: int(state.ByEvent), Dir: dir})
		}
	case "PageUp":
		p.act("prev-turn")
	case "PageDown":
		p.act("next-turn")
	case "Home":
		p.send(state.Stepped{By: int(state.ByWindow), Dir: -1})
	case "End":
		p.send(state.Stepped{By: int(state.ByWindow), Dir: 1})
	case " ":
		p.togglePlay()
	case "<", "《":
		p.act("pan-left")
	case ">", "》":
		p.act("pan-right")
	case "[":
		p.act("loop-start")
	case "]":
		p.act("loop-end")
	case "+", "=":
		p.act("zoom-in")
	case "-", "_":
		p.act("zoom-out")
	case "1", "2", "3":
		layer := record.Layers[e.Key[0]-'1']
		on := !p.s.Layers.Has(layer)
		p.send(state.LayerSet{Layer: layer, On: on})
		p.announce(text.Layer(string(layer)).In(p.s.Lang) + text.Colon.In(p.s.Lang) + text.OnOff(on).In(p.s.Lang))
	case "0":
		p.send(state.OptionsReset{View: state.WhatIf})
	case "?":
		p.act("help")
	default:
		return false
	}
	return true
}
