package main

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
	"explorer/build/check"
)

func prerender(r *record.Record, s state.State, root string) (string, error) {
	return "<div id=\"app\">stub " + root + "</div>", nil
}

func recordSection(r *record.Record, s state.State, root string) string {
	var w markup.Writer
	w.Open("section", "id", "record")
	for i := range r.Events {
		e := &r.Events[i]
		w.Elem("a", e.Title.In(s.Lang), "href", root+home(s.Lang)+"e/"+e.ID+"/")
	}
	w.Close("section")
	return w.String()
}

func eventPage(r *record.Record, l text.Lang, e *record.Event, root string) (title, description, body string) {
	return e.Title.In(l), e.Summary.In(l), "<main><h1>" + e.Title.In(l) + "</h1></main>"
}

func blocks(r *record.Record, s state.State) []view.Block { return view.Blocks(r, s) }

func recordProblems(dir string) []check.Problem { return check.Dir(dir) }
