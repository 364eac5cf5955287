// Package network is the view of coordination: who told whom, what the plan
// prescribed, and measures of both.
package network

import (
	"strconv"

	"explorer/app/analysis/network"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// Blocks is the panel of the coordination network. It only changes when the
// set of links does, so its blocks are kept per step of the network: moving
// the playhead inside a day gives the very same strings.
func Blocks(m *view.Memo, r *record.Record, s state.State) []view.Block {
	k := keyOf(m, r, s)
	blocks := view.Keep(m, 48, k, func() []view.Block { return makeBlocks(newScene(m, r, s, k.step)) })
	out := make([]view.Block, 0, len(blocks)+1)
	out = append(out, leadBlock(m, r, s, k.step))
	return append(out, blocks...)
}

// key is everything that the panel below its first lines depends on.
type key struct {
	r      *record.Record
	step   record.Moment // the last day with a new link, or the playhead's day if it has one
	onDay  bool          // the playhead's own day brings links
	lang   text.Lang
	root   string
	on     state.Overlays
	width  int
	window record.Span
	options
}

// options are the network's settings as plain words; "" stands for all.
type options struct {
	picture, frame, body, group string
	filter                      network.Filter
	strict, table               bool
}

func optionsOf(r *record.Record, s state.State) options {
	all := func(o state.Option) string {
		if v := o.Of(s); v != "all" {
			return v
		}
		return ""
	}
	o := options{
		picture: optPicture.Of(s), frame: optFrame.Of(s), body: optBody.Of(s), group: optGroup.Of(s),
		filter: network.Filter{Kind: all(optKind), Level: all(optLevel), Certainty: all(optCertainty), Undated: optUndated.Of(s) == "in"},
		strict: optMatch.Of(s) == "kind", table: optTable.Of(s) == "show",
	}
	if r.Actor(o.body) == nil {
		o.body = ""
	}
	return o
}

func keyOf(m *view.Memo, r *record.Record, s state.State) key {
	k := key{r: r, lang: s.Lang, root: s.Root, on: onlyProposals(s.On), width: s.Width, options: optionsOf(r, s)}
	today := s.T.StartOfDay()
	for _, day := range stepDays(m, r) {
		if day > s.T {
			break
		}
		k.step = day
	}
	k.onDay = k.step == today
	k.window = s.W
	return k
}

func onlyProposals(on state.Overlays) state.Overlays {
	var kept state.Overlays
	for _, p := range state.Proposals {
		kept = kept.With(p, on.Has(p))
	}
	return kept
}

func stepDays(m *view.Memo, r *record.Record) []record.Moment {
	return view.Keep(m, 1, daysKey{}, func() []record.Moment { return network.Days(r, network.Filter{}) })
}

// The memo's keys of what depends on the record alone.
type (
	daysKey   struct{}
	spotsKey  struct{}
	bodiesKey struct{}
)

// spotsOf are the build's positions, or the same computed here where the
// build has not run.
func spotsOf(m *view.Memo, r *record.Record) map[string]record.Spot {
	return view.Keep(m, 1, spotsKey{}, func() map[string]record.Spot {
		list := r.Spots
		if len(list) == 0 {
			list = network.Layout(&r.Files)
		}
		spots := make(map[string]record.Spot, len(list))
		for _, s := range list {
			spots[s.Actor] = s
		}
		return spots
	})
}

func makeBlocks(x *scene) []view.Block {
	late := func(id string, make func(*scene) string) view.Block {
		return view.Late(id, func() string { return make(x) })
	}
	picture := late("network-picture", pictureOf)
	picture.Class = "network-picture"
	blocks := []view.Block{
		controls(x),
		picture,
		late("network-day", dayOf),
		late("network-body", bodyCard),
		late("network-proposals", proposals),
		late("network-list-head", listHead),
	}
	for _, level := range text.ActorLevels {
		blocks = append(blocks, late("network-list-"+level, func(x *scene) string { return levelList(x, level) }))
	}
	return append(blocks,
		late("network-difference", difference),
		late("network-measures", measureTable),
		late("network-bodies", bodyTable),
		tableControl(x),
		late("network-table", linkTable),
		late("network-files", filesOf),
	)
}

func itoa(n int) string { return strconv.Itoa(n) }
