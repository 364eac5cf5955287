package view

import "explorer/app/markup"

// paragraph is a block's markup that is one line of text.
func paragraph(class, s string) string {
	var w markup.Writer
	w.Elem("p", s, "class", class)
	return w.String()
}
