// Package viewtest holds what the tests of the views share.
package viewtest

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/build/source"
)

// Record is the site's own record.
func Record(t testing.TB) *record.Record {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// State is the default state with options, "t=…" and "on=…" set.
func State(t testing.TB, l text.Lang, width int, set ...string) state.State {
	t.Helper()
	s := state.Default(l)
	s.Width = width
	for _, pair := range set {
		key, value, _ := strings.Cut(pair, "=")
		switch key {
		case "t":
			m, err := record.ParseMoment(value)
			if err != nil {
				t.Fatal(err)
			}
			s.T = m
		case "on":
			s.On = s.On.With(value, true)
		default:
			o, ok := s.Opt.With(key, value)
			if !ok {
				t.Fatalf("%s is refused", pair)
			}
			s.Opt = o
		}
	}
	return s
}

// Markup is the markup of the block with an id.
func Markup(t testing.TB, blocks []view.Block, id string) string {
	t.Helper()
	for _, b := range blocks {
		if b.ID == id {
			return b.Markup()
		}
	}
	t.Fatalf("no block %s", id)
	return ""
}

// OneRoot fails unless the markup is well-formed with one root element.
func OneRoot(t testing.TB, id, html string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(html))
	depth, roots := 0, 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		switch token.(type) {
		case xml.StartElement:
			if depth == 0 {
				roots++
			}
			depth++
		case xml.EndElement:
			depth--
		}
	}
	if roots != 1 {
		t.Errorf("%s has %d roots, want 1", id, roots)
	}
}
