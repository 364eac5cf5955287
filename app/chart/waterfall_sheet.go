package chart

import (
	"strings"

	"explorer/app/markup"
)

// sheet is the page on which the what-if pictures are drawn: rows of a label,
// a value at the right edge, and a bar below on one shared axis.
type sheet struct {
	w     markup.Writer
	id    string // distinguishes the hatch pattern of each picture on a page
	width float64
	y     float64
	x     Linear
}

const (
	sheetSize = 13.0 // label size in pixels
	sheetLine = 17.0
	sheetBar  = 14.0
	sheetGap  = 9.0

	// Readers' fonts differ: labels are measured with room to spare.
	loose = 1.15
	bold  = 1.25
)

// newSheet prepares a sheet whose axis runs from zero to top.
func newSheet(id string, width, top float64) *sheet {
	return &sheet{id: id, width: width, x: Linear{0, top, 2, width - 2}}
}

// svg wraps what was drawn into a picture with its accessible name.
func (s *sheet) svg(class, label string) string {
	var w markup.Writer
	w.Open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart wi-chart "+class, "role", "img", "aria-label", label,
		"viewBox", "0 0 "+num(s.width)+" "+num(s.y), "width", num(s.width), "height", num(s.y))
	w.Markup(`<defs><pattern id="` + s.id + `" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="wi-hatch" d="M0 0V6"/></pattern></defs>`)
	w.Markup(s.w.String())
	w.Close("svg")
	return w.String()
}

// stamp writes the word that marks the whole picture, in a hatched frame, so
// that no cut-out loses it.
func (s *sheet) stamp(word string) {
	if word == "" {
		return
	}
	wide := TextWidth(word, sheetSize)*bold + 16
	s.hatched("wi-stamp", 0, s.y+1, wide, 20)
	s.w.Elem("text", word, "class", "wi-stamp-text", "x", "8", "y", num(s.y+15.5))
	s.y += 28
}

// heading is a line of its own above a group of rows.
func (s *sheet) heading(title string, chosen bool) {
	if title == "" {
		return
	}
	s.y += 4
	for _, line := range wrap(title, s.width, sheetSize) {
		s.y += sheetLine
		s.w.Elem("text", line, "class", "wi-head"+cls(chosen, " picked"), "x", "0", "y", num(s.y-4))
	}
	s.w.Leaf("path", "class", "wi-rule", "d", "M0 "+num(s.y+1)+"H"+num(s.width))
	s.y += 6
}

// caption writes a row's label at the left and its value at the right.
func (s *sheet) caption(label, value string) {
	room := s.width - TextWidth(value, sheetSize)*bold - 12
	top := s.y
	for _, line := range wrap(label, room, sheetSize) {
		s.y += sheetLine
		s.w.Elem("text", line, "class", "wi-label", "x", "0", "y", num(s.y-4))
	}
	s.w.Elem("text", value, "class", "wi-value", "x", num(s.width), "y", num(top+sheetLine-4))
	s.y += 2
}

// track is the faint line on which a row's bar stands.
func (s *sheet) track() {
	s.w.Leaf("path", "class", "wi-track", "d", "M"+num(s.x.R0)+" "+num(s.y+sheetBar/2)+"H"+num(s.x.R1))
}

// bar draws from a to b on the axis; hatched bars are hypothetical.
func (s *sheet) bar(class string, a, b float64, hatched bool) {
	x0, x1 := s.x.At(min(a, b)), s.x.At(max(a, b))
	if x1-x0 < 2 {
		x0, x1 = x0-1, x0+1
	}
	if hatched {
		s.hatched(class, x0, s.y, x1-x0, sheetBar)
		return
	}
	s.rect(class, x0, s.y, x1-x0, sheetBar)
}

func (s *sheet) rect(class string, x, y, wide, high float64) {
	s.w.Leaf("rect", "class", class, "x", num(x), "y", num(y), "width", num(wide), "height", num(high))
}

func (s *sheet) hatched(class string, x, y, wide, high float64) {
	s.w.Leaf("rect", "class", class+" wi-hyp", "x", num(x), "y", num(y), "width", num(wide), "height", num(high), "fill", "url(#"+s.id+")")
}

// upright is a vertical line from y0 to the current row.
func (s *sheet) upright(class string, v, y0, y1 float64) {
	s.w.Leaf("path", "class", class, "d", "M"+num(s.x.At(v))+" "+num(y0)+"V"+num(y1))
}

// axis writes round ticks with the unit at the last one.
func (s *sheet) axis(unit string) {
	ticks := s.x.Ticks(max(2, int(s.width/90)))
	for i, v := range ticks {
		label := fullNumber(v + 0) // the first tick may be a negative zero
		class := "wi-tick mid"
		x := s.x.At(v)
		switch {
		case i == 0:
			class, x = "wi-tick", 0
		case i == len(ticks)-1:
			label += " " + unit
			if x+TextWidth(label, 12)/2 > s.width {
				class, x = "wi-tick end", s.width
			}
		}
		s.w.Leaf("path", "class", "wi-tickmark", "d", "M"+num(s.x.At(v))+" "+num(s.y)+"v4")
		s.w.Elem("text", label, "class", class, "x", num(x), "y", num(s.y+16))
	}
	s.y += 20
}

// wrap breaks a label into lines of a width: between words in Latin text,
// anywhere in Chinese.
func wrap(label string, width, size float64) []string {
	var lines []string
	line := ""
	for _, part := range parts(label) {
		if line != "" && TextWidth(line+strings.TrimRight(part, " "), size)*loose > width {
			lines = append(lines, strings.TrimRight(line, " "))
			line = ""
		}
		line += part
	}
	return append(lines, strings.TrimRight(line, " "))
}

// parts cuts a label where a line may break. Closing marks stay with what
// stands before them.
func parts(label string) []string {
	var list []string
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			list = append(list, word.String())
			word.Reset()
		}
	}
	for _, r := range label {
		switch {
		case r == ' ':
			word.WriteRune(r)
			flush()
		case r >= 0x2e80 && strings.ContainsRune("\u3001\u3002\uff0c\uff09\uff1a\uff1b\u300b", r):
			if word.Len() == 0 && len(list) > 0 {
				list[len(list)-1] += string(r)
				continue
			}
			word.WriteRune(r)
			flush()
		case r >= 0x2e80:
			flush()
			list = append(list, string(r))
		default:
			word.WriteRune(r)
		}
	}
	flush()
	return list
}
