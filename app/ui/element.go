package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// The page is built of app.Elem, go-app's element of any name: go-app has a Go type with some
// hundred methods per HTML element; using one type for all of them keeps the
// others out of the program (about 100 kB of download). What they would check
// is spelled here once.
// input is a void element, which go-app knows as a type of its own.
func input(kind, id string) app.HTMLElemSelfClosing {
	return app.ElemSelfClosing("input").Attr("type", kind).ID(id).Attr("autocomplete", "off")
}

func option(value, label string, selected bool) app.UI {
	return app.Elem("option").Attr("value", value).Attr("selected", selected).Text(label)
}

// each is one element per index, after the elements that come first.
func each(n int, item func(i int) app.UI, first ...app.UI) []app.UI {
	for i := range n {
		first = append(first, item(i))
	}
	return first
}
