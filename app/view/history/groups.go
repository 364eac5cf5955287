package history

import (
	"strconv"

	"explorer/app/analysis/history"
	"explorer/app/record"
	"explorer/app/text"
	"explorer/app/view"
)

// group shares out the waits. Grouped by who answers, every group has all of
// them and each ends with the first answer of its own level.
func (q *waits) group(keep func(*record.Event) bool) {
	add := func(id, name, class string, spells []history.Spell) {
		if len(spells) > 0 {
			q.groups = append(q.groups, waitGroup{id, name, class, spells, history.KaplanMeier(history.Rows(spells))})
		}
	}
	by := func(id, name, class string, in func(history.Spell) bool) {
		var list []history.Spell
		for _, sp := range q.all {
			if in(sp) {
				list = append(list, sp)
			}
		}
		add(id, name, class, list)
	}
	line := func() string { return "g" + strconv.Itoa(len(q.groups)+1) }
	switch optGroup.Of(q.s) {
	case "stage":
		for i := -1; i <= len(q.stages); i++ {
			by(q.stageID(i), q.stageName(i), line(), func(sp history.Spell) bool {
				return history.Index(q.stages, sp.Event.At.From) == i
			})
		}
	case "layer":
		for _, layer := range record.Layers[:2] {
			by(string(layer), text.Layer(string(layer)).In(q.l), string(layer), func(sp history.Spell) bool { return sp.Event.Layer == layer })
		}
	case "actor":
		for _, level := range append(append([]string{}, text.ActorLevels...), "none") {
			by(level, levelName(q.l, level), line(), func(sp history.Spell) bool { return firstLevel(q.r, sp.Event) == level })
		}
	case "conf":
		for _, conf := range []string{"confirmed", "single", "disputed"} {
			by(conf, text.Confidence(conf).In(q.l), line(), func(sp history.Spell) bool { return sp.Event.Confidence == conf })
		}
	case "answer":
		for _, level := range text.ActorLevels {
			spells := history.Spells(q.r, q.seen, keep, func(a *record.Event) bool { return view.AnyActorLevel(q.r, a, level) })
			if answered(spells) > 0 {
				add(level, text.HistByLevel.Fill(q.l, levelName(q.l, level)), line(), spells)
			}
		}
	default:
		add("all", text.HistAll.In(q.l), "g1", q.all)
	}
}

func answered(spells []history.Spell) int {
	n := 0
	for _, sp := range spells {
		if sp.Answered() {
			n++
		}
	}
	return n
}

// firstLevel is the level of the first body named in an event, or "none".
func firstLevel(r *record.Record, e *record.Event) string {
	for _, id := range e.Actors {
		if a := r.Actor(id); a != nil {
			return a.Level
		}
	}
	return "none"
}

func levelName(l text.Lang, level string) string {
	if level == "none" {
		return text.HistNoActor.In(l)
	}
	return text.ActorLevel(level).In(l)
}

func (q *waits) stageID(i int) string {
	switch {
	case i < 0:
		return "before"
	case i >= len(q.stages):
		return "after"
	}
	return q.stages[i].Stage.ID
}

func (q *waits) stageName(i int) string {
	switch {
	case i < 0:
		return text.HistBefore.In(q.l)
	case i >= len(q.stages):
		return text.HistAfter.In(q.l)
	}
	return q.stages[i].Stage.Name.In(q.l)
}
