package view

import (
	"strings"

	"explorer/app/record"
	"explorer/app/text"
)

// matchesWords tells whether all words of a search occur in an event, however
// the reader's keyboard writes them.
func matchesWords(r *record.Record, e *record.Event, q string) bool {
	in := r.SearchText(e)
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
