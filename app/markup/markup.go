// Package markup writes HTML and SVG as a string, escaping every text and
// attribute. It is the only place that concatenates markup, so nothing of the
// record can break out of its element. Charts and panels are built with it
// natively and in the browser alike: the same calls give the same string.
//
//	var w markup.Writer
//	w.Open("p", "class", "lead")
//	w.Text("5 < 6")
//	w.Close("p")
//	w.String() // <p class="lead">5 &lt; 6</p>
package markup

import (
	"math"
	"strconv"
	"strings"
)

// Writer accumulates markup; its zero value is ready.
type Writer struct{ b strings.Builder }

// Open writes a start tag. attrs are name, value pairs in order; a pair whose
// name is "" is skipped, so a conditional attribute is If(cond, "name").
func (w *Writer) Open(tag string, attrs ...string) {
	w.b.WriteByte('<')
	w.b.WriteString(tag)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i] == "" {
			continue
		}
		w.b.WriteByte(' ')
		w.b.WriteString(attrs[i])
		w.b.WriteString(`="`)
		escape(&w.b, attrs[i+1])
		w.b.WriteByte('"')
	}
	w.b.WriteByte('>')
}

// Close writes an end tag.
func (w *Writer) Close(tag string) {
	w.b.WriteString("</")
	w.b.WriteString(tag)
	w.b.WriteByte('>')
}

// Text writes escaped text.
func (w *Writer) Text(s string) { escape(&w.b, s) }

// Elem writes a whole element with text content.
func (w *Writer) Elem(tag, text string, attrs ...string) {
	w.Open(tag, attrs...)
	w.Text(text)
	w.Close(tag)
}

// Leaf writes an element without content: a void HTML element such as br or
// img, or an SVG shape, which closes itself.
func (w *Writer) Leaf(tag string, attrs ...string) {
	w.Open(tag, attrs...)
	if !void[tag] {
		w.Close(tag)
	}
}

// Markup appends a string that a Writer made. Never pass it anything else.
func (w *Writer) Markup(s string) { w.b.WriteString(s) }

// String is the markup so far.
func (w *Writer) String() string { return w.b.String() }

// If gives name when cond holds, else "", which Open skips with its value.
func If(cond bool, name string) string {
	if cond {
		return name
	}
	return ""
}

// Num prints a coordinate with at most one decimal, so that goldens do not
// depend on the last bits of a float. NaN and infinities print as 0.
func Num(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "0"
	}
	r := math.Round(v*10) / 10
	if r == 0 {
		r = 0 // no negative zero
	}
	return strconv.FormatFloat(r, 'f', -1, 64)
}

var void = map[string]bool{"br": true, "hr": true, "img": true, "input": true, "link": true, "meta": true}

func escape(b *strings.Builder, s string) {
	from := 0
	for i := 0; i < len(s); i++ {
		var to string
		switch s[i] {
		case '&':
			to = "&amp;"
		case '<':
			to = "&lt;"
		case '>':
			to = "&gt;"
		case '"':
			to = "&quot;"
		case '\'':
			to = "&#39;"
		default:
			continue
		}
		b.WriteString(s[from:i])
		b.WriteString(to)
		from = i + 1
	}
	b.WriteString(s[from:])
}
