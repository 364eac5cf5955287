package view

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// What the views' own packages take from this one: how the record's items are
// written in lists, tables and links.

// Late is a block whose markup is made once, when it is first asked for.
func Late(id string, make func() string) Block { return late(id, make) }

// EventHref is the event's own page, where a reader without scripts goes.
func EventHref(s state.State, id string) string { return eventHref(s, id) }

// EventRow writes an event as a list item that selects it.
func EventRow(w *markup.Writer, s state.State, e *record.Event, right string) {
	eventRow(w, s, e, right)
}

// LayerGlyph writes a layer's shape, which is heard as its name.
func LayerGlyph(w *markup.Writer, l text.Lang, layer record.Layer) { layerGlyph(w, l, layer) }

// ListDate is an event's date in a list's right column.
func ListDate(l text.Lang, e *record.Event) string { return listDate(l, e) }

// StartText writes when an event began, as precisely as the record knows.
func StartText(l text.Lang, e *record.Event) string { return startText(l, e) }

// SourceLink writes a source's name, linked when its address is known.
func SourceLink(w *markup.Writer, l text.Lang, src *record.Source, label string) {
	sourceLink(w, l, src, label)
}

// SourceItem writes one source as a list item.
func SourceItem(w *markup.Writer, r *record.Record, l text.Lang, id string) { sourceItem(w, r, l, id) }

// Publishers names the publishers of sources once each.
func Publishers(r *record.Record, l text.Lang, ids []string) []string { return publishers(r, l, ids) }

// Precisely is the word before a value that is about, at least or at most.
func Precisely(l text.Lang, precision string) string { return precisely(l, precision) }

// Term writes one entry of a definition list.
func Term(w *markup.Writer, name, value string) { term(w, name, value) }

// LadderRow is the row of the timeline that shows a level.
func LadderRow(v *record.Level) string { return ladderRow(v) }

// AnyActorLevel tells whether one of an event's actors is of a listed level.
func AnyActorLevel(r *record.Record, e *record.Event, levels string) bool {
	return anyActorLevel(r, e, levels)
}
