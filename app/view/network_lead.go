package view

import (
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// networkLead says in one sentence what the network holds on the playhead's
// day, with the cautions that go with it. Links are dated by day: an hour
// beside them would be a false precision.
func networkLead(r *record.Record, s state.State, step record.Moment) Block {
	l := s.Lang
	o := networkOptionsOf(r, s)
	now := networkValuesOf(r, o).at(step)
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
	w.Elem("p", lead.Fill(l, DayText(l, s.T), itoa(now.Links), itoa(now.Bodies), itoa(now.Ties), itoa(now.Prescribed), itoa(now.Seen)), "class", "lead")
	w.Elem("p", text.NetCaveat.In(l), "class", "caution")
	w.Elem("p", dates.Fill(l, itoa(undated)), "class", "fine")
	w.Close("div")
	return Block{ID: "network-lead", HTML: w.String()}
}

// networkControls are the settings; the selected body is one of them, so that
// no picture needs to be clicked.
func networkControls(x *scene) Block {
	l := x.lang
	pick := func(id, key string, label text.Pair, choices ...Choice) Control {
		return Control{ID: "network-" + id, Key: key, Kind: Select, Label: label.In(l), Value: x.s.Opt.Get(key), Choices: choices}
	}
	all := Choice{"all", text.NetAll.In(l)}
	kinds := []Choice{all}
	for _, k := range text.LinkKinds {
		kinds = append(kinds, Choice{k, text.LinkKind(k).In(l)})
	}
	levels := []Choice{all}
	for _, v := range text.ActorLevels {
		levels = append(levels, Choice{v, text.ActorLevel(v).In(l)})
	}
	bodies := []Choice{{"none", text.NetNoBody.In(l)}}
	for _, id := range offeredBodies(x) {
		bodies = append(bodies, Choice{id, text.ActorLevel(network.Level(x.r, id)).In(l) + " · " + x.name(id)})
	}
	body := pick("actor", "nwa", text.NetBody, bodies...)
	if x.body == "" {
		body.Value = "none"
	}
	return Block{ID: "network-options", Class: "options", Label: text.NetOptions.In(l), Controls: []Control{
		pick("picture-kind", "nwp", text.NetPicture, Choice{"node", text.NetPicNode.In(l)}, Choice{"matrix", text.NetPicMatrix.In(l)}, Choice{"time", text.NetPicTime.In(l)}),
		pick("frame", "nwf", text.NetFrame, Choice{"both", text.NetBoth.In(l)}, Choice{"observed", text.NetObserved.In(l)}, Choice{"prescribed", text.NetPrescribed.In(l)}, Choice{"difference", text.NetDifference.In(l)}),
		body,
		pick("kind", "nwk", text.NetKind, kinds...),
		pick("level", "nwl", text.NetLevel, levels...),
		pick("certainty", "nwc", text.NetCertainty, all, Choice{"stated", text.CertStated.In(l)}, Choice{"inferred", text.CertInferred.In(l)}),
		pick("match", "nwm", text.NetMatch, Choice{"pair", text.NetMatchPair.In(l)}, Choice{"kind", text.NetMatchKind.In(l)}),
		pick("undated", "nwu", text.NetUndated, Choice{"out", text.NetUndatedOut.In(l)}, Choice{"in", text.NetUndatedIn.In(l)}),
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
	return bodyCache.get(r, func() map[string][]string {
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

var bodyCache = cache[*record.Record, map[string][]string]{most: 4}
