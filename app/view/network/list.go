package network

import (
	"explorer/app/analysis/network"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
	"explorer/app/view"
)

// dayOf lists the links that the playhead's day brings, or where the
// nearest ones are.
func dayOf(x *scene) string {
	l := x.lang
	var w markup.Writer
	w.Open("section", "class", "network-day", "aria-labelledby", "network-day-title")
	var fresh []*record.Link
	if x.step == x.s.T.StartOfDay() {
		for _, k := range x.observed {
			if k.Date != "" && k.At.From == x.step {
				fresh = append(fresh, k)
			}
		}
	}
	if len(fresh) > 0 {
		w.Elem("h3", text.NetDayTitle.Fill(l, view.DayText(l, x.step), itoa(len(fresh))), "id", "network-day-title")
		x.linkList(&w, fresh)
		w.Close("section")
		return w.String()
	}
	w.Elem("h3", text.NetDayNone.In(l), "id", "network-day-title")
	before, after := x.neighbourDays()
	w.Open("p")
	switch {
	case before == 0 && after == 0:
		w.Text(text.NetNone.In(l))
	case before == 0:
		w.Text(text.NetDayFirst.Fill(l, view.DayText(l, after)))
	case after == 0:
		w.Text(text.NetDayLast.Fill(l, view.DayText(l, before)))
	default:
		w.Text(text.NetDayNoneText.Fill(l, view.DayText(l, before), view.DayText(l, after)))
	}
	w.Close("p")
	w.Open("p", "class", "jumps")
	for _, day := range []record.Moment{before, after} {
		if day != 0 {
			w.Elem("button", text.NetJump.Fill(l, view.DayText(l, day)), "type", "button", "data-t", day.String())
		}
	}
	w.Close("p")
	w.Close("section")
	return w.String()
}

// neighbourDays are the days with links nearest to the step, through the
// filter; zero for none.
func (x *scene) neighbourDays() (before, after record.Moment) {
	for _, step := range valuesOf(x.m, x.r, x.options).steps {
		if step.From <= x.step {
			before = step.From
		} else if after == 0 {
			after = step.From
		}
	}
	return before, after
}

// bodyCard tells all about the selected body, so far, planned and later.
func bodyCard(x *scene) string {
	var w markup.Writer
	w.Open("section", "id", "network-selected", "class", "network-selected")
	a := x.r.Actor(x.body)
	if a == nil {
		w.Close("section")
		return w.String()
	}
	l := x.lang
	w.Elem("h3", text.NetSelected.Fill(l, a.Name.In(l)))
	w.Elem("p", text.ActorLevel(a.Level).In(l)+text.Colon.In(l)+a.Role.In(l))
	w.Open("p")
	w.Elem("button", text.NetSelectedOff.In(l), "type", "button", "data-set", optBody.Set("none"))
	w.Close("p")
	touches := func(links []*record.Link, ok func(*record.Link) bool) []*record.Link {
		var out []*record.Link
		for _, k := range links {
			if ok(k) {
				out = append(out, k)
			}
		}
		return out
	}
	sent := func(k *record.Link) bool { return k.From == x.body }
	came := func(k *record.Link) bool { return k.To == x.body }
	either := func(k *record.Link) bool { return sent(k) || came(k) }
	undated := network.Undated(x.r, x.filter)
	if x.filter.Undated {
		undated = nil // they are among the observed
	}
	x.part(&w, text.NetSentBy.In(l)+text.Colon.In(l)+text.NetSoFar.In(l), touches(x.observed, sent), true)
	x.part(&w, text.NetSentTo.In(l)+text.Colon.In(l)+text.NetSoFar.In(l), touches(x.observed, came), true)
	x.part(&w, text.NetPlanned.In(l), touches(x.planned, either), false)
	x.part(&w, text.NetLater.In(l), touches(x.later(), either), false)
	x.part(&w, text.NetNoDate.In(l), touches(undated, either), false)
	w.Close("section")
	return w.String()
}

func (x *scene) part(w *markup.Writer, title string, links []*record.Link, always bool) {
	if len(links) == 0 && !always {
		return
	}
	w.Elem("h4", title+" ("+itoa(len(links))+")")
	if len(links) == 0 {
		w.Elem("p", text.NetNone.In(x.lang))
		return
	}
	x.linkList(w, links)
}

func (x *scene) linkList(w *markup.Writer, links []*record.Link) {
	w.Open("ul", "class", "links")
	for _, k := range links {
		w.Open("li")
		x.linkItem(w, k)
		w.Close("li")
	}
	w.Close("ul")
}

// linkItem tells one link: who to whom, kind, day, basis, its event and its
// sources.
func (x *scene) linkItem(w *markup.Writer, k *record.Link) {
	l := x.lang
	w.Elem("strong", text.NetArrow.Fill(l, x.name(k.From), x.name(k.To)))
	w.Text(" " + text.LinkKind(k.Kind).In(l) + " · " + x.linkDate(k))
	if k.Certainty == "inferred" {
		w.Text(" · " + text.CertInferred.In(l))
	}
	w.Open("span", "class", "what")
	w.Text(k.What.In(l))
	w.Close("span")
	x.linkRefs(w, k)
}

func (x *scene) linkRefs(w *markup.Writer, k *record.Link) {
	l := x.lang
	w.Open("span", "class", "fine refs")
	if e := x.r.Event(k.Event); e != nil {
		w.Elem("a", text.NetOpenEvent.Fill(l, e.Title.In(l)), "href", view.EventHref(x.s, e.ID), "data-event", e.ID)
	} else {
		w.Text(text.NetNoEvent.In(l))
	}
	w.Text(" · " + text.NetSources.In(l) + text.Colon.In(l))
	for i, id := range k.Sources {
		if i > 0 {
			w.Text(" · ")
		}
		if src := x.r.Source(id); src != nil {
			view.SourceLink(w, l, src, src.Publisher.In(l))
		}
	}
	w.Close("span")
}

func (x *scene) linkDate(k *record.Link) string {
	if !k.Observed {
		return text.NetPlanned.In(x.lang)
	}
	if k.Date == "" {
		return text.NetNoDate.In(x.lang)
	}
	return view.DayText(x.lang, k.At.From)
}

func listHead(x *scene) string {
	var w markup.Writer
	w.Open("div", "class", "network-list-head")
	w.Elem("h3", text.NetListTitle.In(x.lang))
	w.Elem("p", text.NetListHint.In(x.lang), "class", "fine")
	w.Close("div")
	return w.String()
}

// levelList is the list twin of the picture for one level: a heading
// that opens it and, when open, a line per body with its links so far and the
// next one. Which level is open is an option and not a details element, which
// a redraw would close. The order does not follow the playhead, so that
// nothing jumps.
func levelList(x *scene, level string) string {
	l := x.lang
	ids := linkedBodies(x.m, x.r, level)
	title, set, open := text.NetGroup, level, "false"
	if len(ids) == 1 {
		title = text.NetGroupOne
	}
	if x.group == level {
		set, open = "none", "true"
	}
	var w markup.Writer
	w.Open("div", "class", "network-level")
	w.Open("h4")
	w.Elem("button", title.Fill(l, text.ActorLevel(level).In(l), itoa(len(ids))), "type", "button", "id", "network-level-"+level,
		"aria-expanded", open, "data-set", optGroup.Set(set))
	w.Close("h4")
	if x.group == level {
		w.Open("ul", "class", "rows")
		for _, id := range ids {
			w.Open("li")
			w.Open("button", "type", "button", "id", "network-b-"+id, "data-set", optBody.Set(id), "class", "event-link",
				markup.If(id == x.body, "aria-pressed"), "true")
			w.Elem("span", x.name(id), "class", "title")
			w.Elem("span", x.bodyLine(id), "class", "right")
			w.Close("button")
			w.Close("li")
		}
		w.Close("ul")
	}
	w.Close("div")
	return w.String()
}

// tally is a body's line in the list: its links so far with the last day, its
// prescribed ones, and the next.
type tally struct {
	soFar, planned int
	last           record.Moment
	next           *record.Link
}

// tallies counts the links of every body, once per scene.
func (x *scene) tallies() map[string]*tally {
	if x.counts != nil {
		return x.counts
	}
	x.counts = map[string]*tally{}
	each := func(links []*record.Link, do func(*tally, *record.Link)) {
		for _, k := range links {
			for _, id := range [2]string{k.From, k.To} {
				if x.counts[id] == nil {
					x.counts[id] = &tally{}
				}
				do(x.counts[id], k)
			}
		}
	}
	each(x.observed, func(t *tally, k *record.Link) {
		t.soFar++
		if k.Date != "" {
			t.last = k.At.From
		}
	})
	each(x.planned, func(t *tally, _ *record.Link) { t.planned++ })
	each(x.later(), func(t *tally, k *record.Link) {
		if t.next == nil {
			t.next = k
		}
	})
	return x.counts
}

// bodyLine is "7 links by 21 August; plan: 3 links; next: 28 August, notice".
func (x *scene) bodyLine(id string) string {
	l := x.lang
	t := x.tallies()[id]
	if t == nil {
		t = &tally{}
	}
	s := text.NetBodyNone.In(l)
	if t.soFar > 0 {
		day := view.DayText(l, t.last)
		if t.last == 0 {
			day = text.NetNoDate.In(l)
		}
		count := text.NetLinkCount
		if t.soFar == 1 {
			count = text.NetLinkOne
		}
		s = text.NetBodyLine.Fill(l, day, count.Fill(l, itoa(t.soFar)))
	}
	if t.planned > 0 {
		count := text.NetPlanCount
		if t.planned == 1 {
			count = text.NetPlanOne
		}
		s += text.Semicolon.In(l) + text.NetBodyPlan.Fill(l, count.Fill(l, itoa(t.planned)))
	}
	if t.next != nil {
		s += text.Semicolon.In(l) + text.NetBodyNext.Fill(l, view.DayText(l, t.next.At.From), text.LinkKind(t.next.Kind).In(l))
	}
	return s
}

// later are the dated links after the step.
func (x *scene) later() []*record.Link {
	if x.after == nil {
		x.after = network.Between(x.r, record.Span{From: x.step + 1, To: 1 << 40}, x.filter)
	}
	return x.after
}
