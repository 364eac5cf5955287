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
func leadBlock(m *view.Memo, r *record.Record, s state.State, step record.Moment) view.Block {
	l := s.Lang
	o := optionsOf(r, s)
	now := valuesOf(m, r, o).at(step)
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
	kinds, levels := []text.Pair{text.NetAll}, []text.Pair{text.NetAll}
	for _, k := range text.LinkKinds {
		kinds = append(kinds, text.LinkKind(k))
	}
	for _, v := range text.ActorLevels {
		levels = append(levels, text.ActorLevel(v))
	}
	pick := func(id string, o state.Option, label text.Pair, names ...text.Pair) view.Control {
		return view.Pick(x.s, "network-"+id, o, label, names...)
	}
	body := pick("actor", optBody, text.NetBody)
	body.Choices = []view.Choice{{Value: "none", Label: text.NetNoBody.In(l)}}
	for _, id := range offeredBodies(x) {
		body.Choices = append(body.Choices, view.Choice{Value: id, Label: text.ActorLevel(network.Level(x.r, id)).In(l) + " · " + x.name(id)})
	}
	if x.body == "" {
		body.Value = "none"
	}
	return view.Block{ID: "network-options", Class: "options", Label: text.NetOptions.In(l), Controls: []view.Control{
		pick("picture-kind", optPicture, text.NetPicture, text.NetPicNode, text.NetPicMatrix, text.NetPicTime),
		pick("frame", optFrame, text.NetFrame, text.NetBoth, text.NetObserved, text.NetPrescribed, text.NetDifference),
		body,
		pick("kind", optKind, text.NetKind, kinds...),
		pick("level", optLevel, text.NetLevel, levels...),
		pick("certainty", optCertainty, text.NetCertainty, text.NetAll, text.CertStated, text.CertInferred),
		pick("match", optMatch, text.NetMatch, text.NetMatchPair, text.NetMatchKind),
		pick("undated", optUndated, text.NetUndated, text.NetUndatedOut, text.NetUndatedIn),
	}}
}

// offeredBodies are the two busiest bodies of each level, with the selected
// one. Each choice is an element that every redraw compares, so the others are
// left to the lists below the picture.
func offeredBodies(x *scene) []string {
	var all []string
	for _, level := range text.ActorLevels {
		ids := linkedBodies(x.m, x.r, level)
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
func linkedBodies(m *view.Memo, r *record.Record, level string) []string {
	return view.Keep(m, 1, bodiesKey{}, func() map[string][]string {
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
