package network

import (
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// leadBlock says in one sentence what the network holds on the playhead's
// day, with the cautions that go with it. Links are dated by day: an hour
// beside them would be a false precision.
func leadBlock(r *record.Record, s state.State, step record.Moment) view.Block {
	l := s.Lang
	o := optionsOf(r, s)
	now := valuesOf(r, o).at(step)
	lead := text.NetLead
	if o.strict {
		lead = text.NetLeadStrict
	}
	undated, dates := len(network.Undated(r, o.filter)), text.NetDates
	if o.filter.Undated {
		dates = text.NetDatesIn
	}
	var w markup.Writer
	w.Open("div", "class", "network-lead")
	w.Elem("h2", text.NetTitle.In(l))
	w.Elem("p", lead.Fill(l, view.DayText(l, s.T), itoa(now.Links), itoa(now.Bodies), itoa(now.Ties), itoa(now.Prescribed), itoa(now.Seen)), "class", "lead")
	w.Elem("p", text.NetCaveat.In(l), "class", "caution")
	w.Elem("p", dates.Fill(l, itoa(undated)), "class", "fine")
	w.Close("div")
	return view.Block{ID: "network-lead", HTML: w.String()}
}

// controls are the settings; the selected body is one of them, so that
// no picture needs to be clicked.
func controls(x *scene) view.Block {
	l := x.lang
	pick := func(id, key string, label text.Pair, choices ...view.Choice) view.Control {
		return view.Control{ID: "network-" + id, Key: key, Kind: view.Select, Label: label.In(l), Value: x.s.Opt.Get(key), Choices: choices}
	}
	all := view.Choice{Value: "all", Label: text.NetAll.In(l)}
	kinds := []view.Choice{all}
	for _, k := range text.LinkKinds {
		kinds = append(kinds, view.Choice{Value: k, Label: text.LinkKind(k).In(l)})
	}
	levels := []view.Choice{all}
	for _, v := range text.ActorLevels {
		levels = append(levels, view.Choice{Value: v, Label: text.ActorLevel(v).In(l)})
	}
	bodies := []view.Choice{{Value: "none", Label: text.NetNoBody.In(l)}}
	for _, id := range offeredBodies(x) {
		bodies = append(bodies, view.Choice{Value: id, Label: text.ActorLevel(network.Level(x.r, id)).In(l) + " · " + x.name(id)})
	}
	body := pick("actor", "nwa", text.NetBody, bodies...)
	if x.body == "" {
		body.Value = "none"
	}
	return view.Block{ID: "network-options", Class: "options", Label: text.NetOptions.In(l), Controls: []view.Control{
		pick("picture-kind", "nwp", text.NetPicture, view.Choice{Value: "node", Label: text.NetPicNode.In(l)}, view.Choice{Value: "matrix", Label: text.NetPicMatrix.In(l)}, view.Choice{Value: "time", Label: text.NetPicTime.In(l)}),
		pick("frame", "nwf", text.NetFrame, view.Choice{Value: "both", Label: text.NetBoth.In(l)}, view.Choice{Value: "observed", Label: text.NetObserved.In(l)}, view.Choice{Value: "prescribed", Label: text.NetPrescribed.In(l)}, view.Choice{Value: "difference", Label: text.NetDifference.In(l)}),
		body,
		pick("kind", "nwk", text.NetKind, kinds...),
		pick("level", "nwl", text.NetLevel, levels...),
		pick("certainty", "nwc", text.NetCertainty, all, view.Choice{Value: "stated", Label: text.CertStated.In(l)}, view.Choice{Value: "inferred", Label: text.CertInferred.In(l)}),
		pick("match", "nwm", text.NetMatch, view.Choice{Value: "pair", Label: text.NetMatchPair.In(l)}, view.Choice{Value: "kind", Label: text.NetMatchKind.In(l)}),
		pick("undated", "nwu", text.NetUndated, view.Choice{Value: "out", Label: text.NetUndatedOut.In(l)}, view.Choice{Value: "in", Label: text.NetUndatedIn.In(l)}),
	}}
}

// offeredBodies are the two busiest bodies of each level, with the selected
// one. Each choice is an element that every redraw compares, so the others are
// left to the lists below the picture.
func offeredBodies(x *scene) []string {
	var all []string
	for _, level := range text.ActorLevels {
		ids := linkedBodies(x.r, level)
		all = append(all, ids[:min(len(ids), 2)]...)
	}
	for _, id := range all {
		if id == x.body {
			return all
		}
	}
	if x.body != "" {
		all = append(all, x.body)
	}
	return all
}

// linkedBodies lists the bodies of a level that any link names, those with the
// most links in the whole record first.
func linkedBodies(r *record.Record, level string) []string {
	return bodyCache.Get(r, func() map[string][]string {
		total, by := map[string]int{}, map[string][]string{}
		for i := range r.Links {
			total[r.Links[i].From]++
			total[r.Links[i].To]++
		}
		for i := range r.Actors {
			if a := &r.Actors[i]; total[a.ID] > 0 {
				by[a.Level] = append(by[a.Level], a.ID)
			}
		}
		for _, ids := range by {
			sort.SliceStable(ids, func(i, j int) bool { return total[ids[i]] > total[ids[j]] })
		}
		return by
	})[level]
}

var bodyCache = view.Cache[*record.Record, map[string][]string]{Most: 4}
