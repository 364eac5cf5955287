package network

import (
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// scene is what all parts of the network panel look at: the ties of the
// frame at one step.
type scene struct {
	options
	m        *view.Memo
	r        *record.Record
	lang     text.Lang
	s        state.State
	step     record.Moment // network so far, inclusive of this day's links
	narrow   bool
	observed []*record.Link // up to the step, through the filter
	planned  []*record.Link // through the filter
	hypo     []record.Hypothetical
	ties     []sceneTie     // of the frame, by sender and receiver
	outside  int            // ties that the difference frame leaves out
	after    []*record.Link // see later
	counts   map[string]*tally
}

// sceneTie is one ordered pair in the frame.
type sceneTie struct {
	From, To      string
	Seen, Planned []*record.Link
	Hypo          *record.Hypothetical
	Matched       bool // prescribed and on record, as the reader chose to match
	New           bool // has a link of the step's day, and the playhead is on it
}

// Class is the tie's look: hypo, both, plan, undated or seen.
func (t sceneTie) Class() string {
	switch {
	case len(t.Seen) == 0 && len(t.Planned) == 0:
		return "hypo"
	case t.Matched:
		return "both"
	case len(t.Seen) == 0:
		return "plan"
	case t.Seen[0].Date == "": // undated links sort last
		return "undated"
	}
	return "seen"
}

// Event is the event a click opens: that of the latest link that has one.
func (t sceneTie) Event() string {
	event := ""
	for _, list := range [][]*record.Link{t.Planned, t.Seen} {
		for _, l := range list {
			if l.Event != "" {
				event = l.Event
			}
		}
	}
	return event
}

// narrowNetwork is the width below which single bodies cannot be told apart.
const narrowNetwork = 720

func newScene(m *view.Memo, r *record.Record, s state.State, step record.Moment) *scene {
	x := &scene{m: m, r: r, s: s, lang: s.Lang, step: step, options: optionsOf(r, s), narrow: s.Width < narrowNetwork}
	// Before the first dated link the step is zero and nothing counts.
	x.observed = network.Observed(r, step, x.filter)
	x.planned = network.Prescribed(r, x.filter)
	for _, h := range network.Hypotheticals(x.r, s.On.Has) {
		if (x.filter.Kind == "" || h.Kind == x.filter.Kind) &&
			(x.filter.Level == "" || network.Level(r, h.From) == x.filter.Level || network.Level(r, h.To) == x.filter.Level) {
			x.hypo = append(x.hypo, h)
		}
	}
	x.collect(step == s.T.StartOfDay())
	return x
}

// collect makes the frame's ties.
func (x *scene) collect(onDay bool) {
	named := map[string]bool{} // bodies that the plan names
	for _, l := range x.planned {
		named[l.From], named[l.To] = true, true
	}
	by := map[[2]string]*sceneTie{}
	at := func(from, to string) *sceneTie {
		k := [2]string{from, to}
		if by[k] == nil {
			by[k] = &sceneTie{From: from, To: to}
		}
		return by[k]
	}
	if x.frame != "observed" {
		for _, l := range x.planned {
			t := at(l.From, l.To)
			t.Planned = append(t.Planned, l)
		}
	}
	if x.frame != "prescribed" {
		left := map[[2]string]bool{}
		for _, l := range x.observed {
			if x.frame == "difference" && !(named[l.From] && named[l.To]) {
				left[[2]string{l.From, l.To}] = true
				continue
			}
			t := at(l.From, l.To)
			t.Seen = append(t.Seen, l)
			t.New = t.New || onDay && l.Date != "" && l.At.From == x.step
		}
		x.outside = len(left)
	}
	for _, m := range network.Compare(x.planned, x.observed, x.strict).Both {
		if t := by[[2]string{m.From, m.To}]; t != nil && len(t.Seen) > 0 && len(t.Planned) > 0 {
			t.Matched = true
		}
	}
	for i := range x.hypo {
		t := at(x.hypo[i].From, x.hypo[i].To)
		t.Hypo = &x.hypo[i]
	}
	for _, t := range by {
		x.ties = append(x.ties, *t)
	}
	sort.Slice(x.ties, func(i, j int) bool {
		a, b := x.ties[i], x.ties[j]
		return a.From < b.From || a.From == b.From && a.To < b.To
	})
}

// name is a body's short name.
func (x *scene) name(id string) string {
	if a := x.r.Actor(id); a != nil {
		return text.BodyShort(id, a.Name).In(x.lang)
	}
	return id
}

// bodies lists the bodies of the frame in the order of levels, busiest first
// inside a level; weight is the number of ties of each.
func (x *scene) bodies() (ids []string, weight map[string]int) {
	weight = map[string]int{}
	for _, t := range x.ties {
		weight[t.From]++
		weight[t.To]++
	}
	for id := range weight {
		ids = append(ids, id)
	}
	sort.Slice(ids, func(i, j int) bool {
		a, b := levelRank(x.r, ids[i]), levelRank(x.r, ids[j])
		if a != b {
			return a < b
		}
		if weight[ids[i]] != weight[ids[j]] {
			return weight[ids[i]] > weight[ids[j]]
		}
		return ids[i] < ids[j]
	})
	return ids, weight
}

func levelRank(r *record.Record, actor string) int {
	level := network.Level(r, actor)
	for i, l := range text.ActorLevels {
		if l == level {
			return i
		}
	}
	return len(text.ActorLevels)
}

// stepText is the day up to which the picture holds all links: that of the
// latest, or before the first link, the day before it.
func (x *scene) stepText() string {
	if x.step == 0 {
		if days := stepDays(x.m, x.r); len(days) > 0 {
			return view.DayText(x.lang, days[0]-record.Day)
		}
	}
	return view.DayText(x.lang, x.step)
}
