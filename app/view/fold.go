package view

import (
	"strings"
	"sync"

	"explorer/app/record"
	"explorer/app/text"
)

// folded remembers what an event is searched in: the record never changes,
// and a search asks every event on every key.
var folded sync.Map // *record.Event → string

// hay is all that a search looks through for an event, in both languages.
func hay(r *record.Record, e *record.Event) string {
	if s, ok := folded.Load(e); ok {
		return s.(string)
	}
	parts := []string{e.Title.Zh, e.Title.En, e.Summary.Zh, e.Summary.En, e.Note.Zh, e.Note.En}
	for _, id := range append(append([]string{}, e.Actors...), e.Targets...) {
		if a := r.Actor(id); a != nil {
			parts = append(parts, a.Name.Zh, a.Name.En)
		}
	}
	for _, id := range e.Places {
		if p := r.Place(id); p != nil {
			parts = append(parts, p.Name.Zh, p.Name.En)
		}
	}
	s := text.Fold(strings.Join(parts, "\n"))
	folded.Store(e, s)
	return s
}

// matchesWords tells whether all words of a search occur in an event, however
// the reader's keyboard writes them.
func matchesWords(r *record.Record, e *record.Event, q string) bool {
	in := hay(r, e)
	for _, word := range strings.Fields(text.Fold(q)) {
		if plain := strings.Trim(word, ".,;:!?()"); plain != "" {
			word = plain
		}
		if !strings.Contains(in, word) {
			return false
		}
	}
	return true
}
