// Package state holds the one value that describes the screen, the messages
// that change it, and its form as a link. It is pure: Update returns the next
// State and the Effects that the page should carry out; it never does them.
package state

import (
	"explorer/app/record"
	"explorer/app/text"
)

// View names one of the site's views.
type View string

// Names of views. Other rooms speak of the timeline and the evidence; the rest
// stand here so that a name is spelled once.
const (
	Timeline View = "timeline"
	History  View = "history"
	Network  View = "network"
	WhatIf   View = "whatif"
	Map      View = "map"
	Evidence View = "evidence"
)

// Views lists the views in the order of their tabs. Package views fills it
// while the program is set up; the link knows no others.
var Views []View

// Layers is a set of the three layers.
type Layers uint8

// AllLayers has every layer on.
const AllLayers Layers = 7

func layerBit(l record.Layer) Layers {
	switch l {
	case record.Pressure:
		return 1
	case record.State:
		return 2
	case record.Response:
		return 4
	}
	return 0
}

// Has tells whether the layer is on.
func (s Layers) Has(l record.Layer) bool { return s&layerBit(l) != 0 }

// With returns the set with the layer switched.
func (s Layers) With(l record.Layer, on bool) Layers {
	if on {
		return s | layerBit(l)
	}
	return s &^ layerBit(l)
}

// Proposals and Aspects are the overlays' ids in the order of their switches.
var (
	Proposals = []string{"data", "duty", "region", "public"}
	Aspects   = []string{"plan", "warning", "governance"}
)

// Overlays is a set of proposals and aspects.
type Overlays uint8

func overlayBit(id string) Overlays {
	for i, o := range overlayIDs {
		if o == id {
			return 1 << i
		}
	}
	return 0
}

var overlayIDs = append(append([]string{}, Proposals...), Aspects...)

// Letter is an overlay's letter on its switch and beside its rings: A to D are
// the proposals, E to G the aspects.
func Letter(id string) string {
	for i, o := range overlayIDs {
		if o == id {
			return string(rune('A' + i))
		}
	}
	return ""
}

// Has tells whether the overlay is on.
func (s Overlays) Has(id string) bool { return s&overlayBit(id) != 0 }

// With returns the set with the overlay switched.
func (s Overlays) With(id string, on bool) Overlays {
	if on {
		return s | overlayBit(id)
	}
	return s &^ overlayBit(id)
}

// List gives the ids that are on, in the order of their switches.
func (s Overlays) List() []string {
	var ids []string
	for _, id := range overlayIDs {
		if s.Has(id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// Answered is the overlay that the answer bar shows: the one pressed last, or
// else the last of those that are on; "" when none is.
func (s State) Answered() string {
	if s.On.Has(s.Asked) {
		return s.Asked
	}
	if ids := s.On.List(); len(ids) > 0 {
		return ids[len(ids)-1]
	}
	return ""
}

// State describes the whole screen. It holds no pointers that anyone writes
// through: a copy is independent.
type State struct {
	Lang text.Lang

	// In the link.
	T       record.Moment // playhead
	W       record.Span   // window
	Layers  Layers
	On      Overlays
	View    View
	Event   string // selected event id, or ""
	Q       string // search words
	Who     string // comma list of actor levels, or ""
	Where   string // comma list of place ids, or ""
	Conf    string // confidence, or ""
	Present bool
	Embed   bool
	Opt     Options // the views' own options

	// Of this session only.
	Root    string // relative path from the page to the site's root
	Width   int    // of the drawing area in CSS pixels
	Playing bool
	Speed   float64 // 0.25 to 16
	Pause   bool    // at turning points
	Loop    record.Span
	Theme   string // "", light, dark
	Help    bool
	Asked   string // the proposal or aspect that the answer bar shows
	Intro   bool   // the start page's introduction is unfolded
	Blank   bool   // presenter's black screen
	Reduced bool   // the reader prefers reduced motion
	Notices Notices
}

// DefaultT is the playhead's default: the start of the level-one response.
var DefaultT = record.At(2022, 8, 21, 0, 0)

// DefaultW is the default window.
var DefaultW = record.Span{From: record.At(2022, 8, 10, 0, 0), To: record.At(2022, 9, 2, 0, 0)}

// Default is the state of a page that no link describes.
func Default(lang text.Lang) State {
	return State{
		Lang: lang, T: DefaultT, W: DefaultW, Layers: AllLayers, View: Timeline,
		Opt: defaultOptions(), Width: 900, Speed: 1, Pause: true, Intro: true,
	}
}

// Home is the relative path to the language's own start page.
func (s State) Home() string {
	if s.Lang == text.En {
		return s.Root + "en/"
	}
	return s.Root
}

// Notices are lines that tell the reader what the page could not do. Equal
// states stay comparable because it is one string per line, joined.
type Notices string
