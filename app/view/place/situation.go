package place

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"explorer/app/analysis/psr"
	"explorer/app/record"
	"explorer/app/text"
	"explorer/app/view"
)

// outside tells whether the industrial stop leaves a prefecture out.
func outside(r *record.Record, id string) bool { return slices.Contains(r.Case.Map.StopExcept, id) }

// local is what the record holds of one prefecture, whenever it is.
type local struct {
	place  *record.Place
	number string
	events []*record.Event // with a place in the prefecture, in time order
	alerts []*record.Event // of events: those of the case's alert bodies
	levels []*record.Level // alert ladders of the prefecture itself
}

// localsOf lists the 21 prefectures in the record's order of places.
func localsOf(m *view.Memo, r *record.Record) []local {
	return view.Keep(m, 1, localsKey{}, func() []local {
		var all []local
		at := map[string]int{}
		for i := range r.Places {
			if p := &r.Places[i]; p.Kind == "prefecture" {
				at[p.ID] = len(all)
				all = append(all, local{place: p, number: strconv.Itoa(len(all) + 1)})
			}
		}
		for i := range r.Events {
			e := &r.Events[i]
			done := map[string]bool{}
			for _, id := range e.Places {
				p := r.Prefecture(id)
				if p == nil || done[p.ID] {
					continue
				}
				done[p.ID] = true
				one := &all[at[p.ID]]
				one.events = append(one.events, e)
				if isAlert(r, e) {
					one.alerts = append(one.alerts, e)
				}
			}
		}
		for i := range r.Levels {
			v := &r.Levels[i]
			for j := range all {
				if strings.HasSuffix(v.Ladder, "-"+all[j].place.ID) {
					all[j].levels = append(all[j].levels, v)
				}
			}
		}
		return all
	})
}

// The memo's keys of what depends on the record alone.
type (
	localsKey     struct{}
	boundariesKey struct{}
)

// isAlert tells whether an event is a heat or drought alert or response.
func isAlert(r *record.Record, e *record.Event) bool {
	before := r.Case.Map.Before
	if e.Layer != record.Response || before != 0 && e.At.From >= before {
		return false
	}
	for _, a := range e.Actors {
		if slices.Contains(r.Case.Map.AlertBodies, a) {
			return true
		}
	}
	return false
}

// alert is one alert of a prefecture at a moment. Open marks an end that is
// not recorded.
type alert struct {
	event *record.Event
	level *record.Level
	open  bool
}

func (a alert) text(l text.Lang) string {
	title, from, to := "", record.Moment(0), record.Moment(0)
	if a.event != nil {
		title, from, to = a.event.Title.In(l), a.event.At.From, a.event.Lasts.To
	} else {
		title, from, to = a.level.Label.In(l), a.level.Lasts.From, a.level.Lasts.To
	}
	if a.open {
		return title + text.Semicolon.In(l) + text.MapSince.Fill(l, view.DayText(l, from))
	}
	return title + text.Semicolon.In(l) + text.MapFromTo.Fill(l, view.MomentText(l, from), view.MomentText(l, to))
}

// alertsAt gives the alerts on at t: those with a recorded end that has not
// come, and those without one. An open alert of a ladder gives way to the
// ladder's next entry, and an event that starts with a ladder's entry is told
// once, by the ladder.
func (p local) alertsAt(t record.Moment) []alert {
	var list []alert
	told := map[record.Moment]bool{}
	for i, v := range p.levels {
		told[v.Lasts.From] = true
		if v.Lasts.From > t {
			continue
		}
		if v.HasEnd() && v.Lasts.Contains(t) {
			list = append(list, alert{level: v})
		}
		last := i == len(p.levels)-1 || p.levels[i+1].Lasts.From > t
		if !v.HasEnd() && last && t < psr.OpenEnds {
			list = append(list, alert{level: v, open: true})
		}
	}
	for _, e := range p.alerts {
		if e.At.From > t || told[e.At.From] {
			continue
		}
		switch {
		case !e.HasEnd():
			if t < psr.OpenEnds {
				list = append(list, alert{event: e, open: true})
			}
		case e.Lasts.Contains(t):
			list = append(list, alert{event: e})
		}
	}
	return list
}

// soFar gives the events begun by t and, of the responses among them, how many
// and how many are known to be in force.
func (p local) soFar(t record.Moment) (events []*record.Event, responses, inForce int) {
	n := sort.Search(len(p.events), func(i int) bool { return p.events[i].At.From > t })
	for _, e := range p.events[:n] {
		if e.Layer == record.Response && !e.RestatesPlan {
			responses++
			if e.HasEnd() && e.Force.Contains(t) {
				inForce++
			}
		}
	}
	return p.events[:n], responses, inForce
}

// stopAt is the industrial stop's level in force at t, or nil.
func stopAt(r *record.Record, t record.Moment) *record.Level {
	for i := range r.Levels {
		if v := &r.Levels[i]; v.Ladder == "orderly-use" && v.Level == "full-stop" && v.Lasts.Contains(t) {
			return v
		}
	}
	return nil
}

// wideAt lists the levels over the province or wider that are on at t: with a
// recorded end that has not come, or without one. A level without an end gives
// way to the next of the same ladder and scope.
func wideAt(r *record.Record, t record.Moment) []*record.Level {
	var list []*record.Level
	for i := range r.Levels {
		v := &r.Levels[i]
		if v.Lasts.From > t || v.HasEnd() && !v.Lasts.Contains(t) || strings.HasPrefix(v.Ladder, "heat-warning-chengdu") ||
			view.LadderRow(v) == "orderly-use-chongqing" {
			continue
		}
		if !v.HasEnd() && (t >= psr.OpenEnds || replaced(r, v, t)) {
			continue
		}
		list = append(list, v)
	}
	return list
}

// replaced tells whether a later level of the ladder and scope has begun by t.
func replaced(r *record.Record, v *record.Level, t record.Moment) bool {
	for i := range r.Levels {
		if n := &r.Levels[i]; n.Ladder == v.Ladder && n.Scope == v.Scope && v.Lasts.From < n.Lasts.From && n.Lasts.From <= t {
			return true
		}
	}
	return false
}

// boundaries are the moments at which the map can change.
func boundaries(m *view.Memo, r *record.Record) []record.Moment {
	return view.Keep(m, 1, boundariesKey{}, func() []record.Moment {
		seen := map[record.Moment]bool{psr.OpenEnds: true}
		for i := range r.Events {
			seen[r.Events[i].At.From], seen[r.Events[i].Lasts.To] = true, true
		}
		for i := range r.Levels {
			seen[r.Levels[i].Lasts.From], seen[r.Levels[i].Lasts.To] = true, true
		}
		for i := range r.Links {
			seen[r.Links[i].At.From] = true
		}
		var list []record.Moment
		for m := range seen {
			list = append(list, m)
		}
		sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
		return list
	})
}

// homes names the province of bodies whose id does not end with it.
var homes = map[string]string{"csg-zhaotong": "yunnan"}

// helper is a province, or a collective of provinces, with the links by which
// it sent help.
type helper struct {
	name  text.Pair
	links []*record.Link
}

// helpersOf lists the other provinces that sent resources, in the order of
// their first dated link; undated ones come last.
func helpersOf(r *record.Record) []helper {
	var list []helper
	at := map[string]int{}
	for i := range r.Links {
		k := &r.Links[i]
		if k.Kind != "resource" || !k.Observed {
			continue
		}
		a := r.Actor(k.From)
		if a == nil {
			continue
		}
		id, name := "", text.Pair{}
		if p := provinceOf(r, a); p != nil {
			id, name = p.ID, p.Name
		} else if a.Level == "other-province" {
			id, name = a.ID, a.Name
		} else {
			continue
		}
		j, ok := at[id]
		if !ok {
			j = len(list)
			at[id] = j
			list = append(list, helper{name: name})
		}
		list[j].links = append(list[j].links, k)
	}
	for _, h := range list {
		sort.SliceStable(h.links, func(i, j int) bool { return before(h.links[i], h.links[j]) })
	}
	sort.SliceStable(list, func(i, j int) bool { return before(list[i].links[0], list[j].links[0]) })
	return list
}

func before(a, b *record.Link) bool {
	if (a.Date == "") != (b.Date == "") {
		return b.Date == ""
	}
	return a.At.From < b.At.From
}

// provinceOf is the other province a body belongs to, or nil.
func provinceOf(r *record.Record, a *record.Actor) *record.Place {
	id := homes[a.ID]
	if id == "" {
		id = a.ID[strings.LastIndexByte(a.ID, '-')+1:]
	}
	if p := r.Place(id); p != nil && p.Kind == "other-province" {
		return p
	}
	return nil
}
