package ui

import (
	"explorer/app/analysis/psr"
	"explorer/app/record"
	"explorer/app/state"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Prerender is the app's element as HTML for a state, as a page without
// scripts shows it. Root is the relative path from the page to the site's
// root. The build mends what go-app's encoder prints wrongly.
func Prerender(r *record.Record, s state.State, root string) (string, error) {
	s.Root = root
	p := &program{x: psr.New(r), s: s}
	return app.HTMLString(&explorer{p: p}), nil
}
