package text_test

import (
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

func TestEveryWordOfTheCodingIsTold(t *testing.T) {
	for _, role := range record.Roles {
		told(t, string(role), text.Role(string(role)))
	}
	for _, kind := range record.AnswerKinds {
		told(t, string(kind), text.AnswerUp(string(kind)))
		told(t, string(kind), text.AnswerDown(string(kind)))
	}
	for _, basis := range record.Bases {
		told(t, string(basis), text.Basis(string(basis)))
	}
}

// told wants words in both languages: an unknown id would stand for itself.
func told(t *testing.T, id string, words text.Pair) {
	t.Helper()
	if words.Zh == "" || words.En == "" || words.Zh == id {
		t.Errorf("%s is called %q and %q", id, words.Zh, words.En)
	}
}
