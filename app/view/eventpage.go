package view

import (
	"strings"

	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// EventPage is an event's own static page: its title, a one-line description
// and its body. Root is the relative path to the site's root.
func EventPage(r *record.Record, l text.Lang, e *record.Event, root string) (title, description, body string) {
	s := state.Default(l)
	s.Root = root
	s.T = state.Earliest - 1 // a page has no playhead: no day is "that day"
	title = e.Title.In(l) + " · " + text.SiteName.In(l)
	description = text.PageSummary.Fill(l, EventTime(l, e), e.Summary.In(l))
	var w markup.Writer
	w.Open("div", "class", "page")
	w.Open("header", "class", "top")
	w.Open("div", "class", "name")
	w.Open("p", "class", "h1")
	w.Elem("a", text.SiteName.In(l), "href", orHere(s.Home()))
	w.Close("p")
	w.Close("div")
	w.Open("nav", "class", "tools", "aria-label", text.Tools.In(l))
	other := s
	other.Lang = l.Other()
	w.Elem("a", text.LangOther.In(l), "href", eventHref(other, e.ID), "hreflang", l.Other().Tag(), "lang", l.Other().Tag())
	w.Close("nav")
	w.Close("header")
	w.Open("main", "id", "main", "class", "event-page")
	w.Open("p", "class", "detail-links")
	w.Elem("a", text.DetailOpen.In(l), "href", s.Home()+"#t="+e.At.From.String()+"&event="+e.ID)
	w.Close("p")
	w.Open("article", "class", "detail")
	w.Elem("h1", e.Title.In(l))
	eventBody(&w, r, s, e)
	neighbours(&w, r, s, e)
	w.Close("article")
	w.Close("main")
	w.Close("div")
	// On a page of its own the article's parts come right under its title.
	under := strings.NewReplacer("<h3", "<h2", "</h3>", "</h2>")
	return title, description, under.Replace(w.String())
}

func orHere(href string) string {
	if href == "" {
		return "./"
	}
	return href
}
