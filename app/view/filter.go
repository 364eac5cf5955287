package view

import (
	"strings"

	"explorer/app/record"
	"explorer/app/state"
)

// Matches tells whether an event passes the reader's filters: layers, search
// words (all must occur in title, summary, actor or place names of either
// language), actor levels, places (a prefecture matches its counties) and
// confidence. The window and the playhead are not filters.
func Matches(r *record.Record, s state.State, e *record.Event) bool {
	if !s.Layers.Has(e.Layer) {
		return false
	}
	if s.Conf != "" && !inList(s.Conf, e.Confidence) {
		return false
	}
	if s.Who != "" && !anyActorLevel(r, e, s.Who) {
		return false
	}
	if s.Where != "" && !anyPlace(r, e, s.Where) {
		return false
	}
	return s.Q == "" || matchesWords(r, e, s.Q)
}

func anyActorLevel(r *record.Record, e *record.Event, levels string) bool {
	for _, id := range e.Actors {
		if a := r.Actor(id); a != nil && inList(levels, a.Level) {
			return true
		}
	}
	return false
}

func anyPlace(r *record.Record, e *record.Event, places string) bool {
	for _, id := range e.Places {
		for p := r.Place(id); p != nil; p = r.Place(p.Parent) {
			if inList(places, p.ID) {
				return true
			}
			if p.Kind == "prefecture" || p.Kind == "province" {
				break // a province filter does not take in every county
			}
		}
	}
	return false
}

func inList(list, item string) bool {
	for list != "" {
		var head string
		head, list, _ = strings.Cut(list, ",")
		if head == item {
			return true
		}
	}
	return false
}
