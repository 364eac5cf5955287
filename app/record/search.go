package record

import (
	"strings"

	"explorer/app/text"
)

// SearchText is all that a search looks through for an event, in both
// languages and folded (text.Fold). All are made when the first is asked for:
// the record never changes, and a search asks every event on every key.
func (r *Record) SearchText(e *Event) string { return r.searched()[e.ID] }

func (r *Record) foldAll() map[string]string {
	all := make(map[string]string, len(r.Events))
	for i := range r.Events {
		e := &r.Events[i]
		all[e.ID] = text.Fold(strings.Join(r.words(e), "\n"))
	}
	return all
}

func (r *Record) words(e *Event) []string {
	words := []string{e.Title.Zh, e.Title.En, e.Summary.Zh, e.Summary.En, e.Note.Zh, e.Note.En}
	for _, ids := range [][]string{e.Actors, e.Targets} {
		for _, id := range ids {
			if a := r.Actor(id); a != nil {
				words = append(words, a.Name.Zh, a.Name.En)
			}
		}
	}
	for _, id := range e.Places {
		if p := r.Place(id); p != nil {
			words = append(words, p.Name.Zh, p.Name.En)
		}
	}
	return words
}
