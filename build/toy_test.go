package main

import (
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/app/views"
	"explorer/build/source"
)

// A view that stands in the list is prerendered and known to the worker.
func TestAListedViewGetsAPageAndWorksOffline(t *testing.T) {
	all, ids := views.All, state.Views
	t.Cleanup(func() { views.All, state.Views = all, ids })
	views.Add(view.View{ID: "toy", Blocks: func(*view.Memo, *record.Record, state.State) []view.Block {
		return []view.Block{{ID: "toy-block", HTML: "<p>toy</p>"}}
	}})
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	page, path, err := viewPage(r, text.En, "toy")
	if err != nil || path != "en/toy/" || !strings.Contains(string(page.Body), "<p>toy</p>") {
		t.Errorf("%s: %v, %d bytes", path, err, len(page.Body))
	}
	s := site{}
	if err := addWorker(s, source.Root(), assets{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(s["worker.js"]), `"toy"`) {
		t.Error("the worker does not know the view")
	}
}
