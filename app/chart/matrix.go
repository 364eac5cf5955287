package chart

import (
	"math"

	"explorer/app/markup"
)

// Matrix shows who deals with whom: rows send, columns receive.
type Matrix struct {
	Label  string
	Width  float64
	Bodies []MatrixBody
	Cells  []MatrixCell
	Empty  string
	Legend []Key
}

// MatrixBody is one row and the column of the same number. Group starts a
// new level when it differs from the row before.
type MatrixBody struct {
	ID, Label, Group string
	Picked           bool
}

// MatrixCell is one pair. Class is seen, plan, both, hypo or undated; Text is
// a letter or a number of at most two characters.
type MatrixCell struct {
	Row, Col int
	Class    string
	Text     string
	New      bool
	Event    string
}

// Cell sizes that can hold a letter, and the label column.
const (
	minCell = 15.0
	maxCell = 34.0
)

// MatrixRoom tells how many bodies fit a picture of this width.
func MatrixRoom(width float64) int {
	return int((width - matrixLabel(width)) / minCell)
}

func matrixLabel(width float64) float64 { return math.Min(190, math.Max(100, width*0.22)) }

// SVG draws the matrix. Rows carry number and name, columns the number.
func (m Matrix) SVG() string {
	n := float64(len(m.Bodies))
	left := matrixLabel(m.Width)
	cell := math.Min(maxCell, (m.Width-left-1)/math.Max(n, 1))
	const top = 20.0
	height := top + cell*n + 2
	if n == 0 {
		height = 60
	}
	legend, extra := layKeys(m.Legend, m.Width)
	var w markup.Writer
	openChart(&w, "matrix", m.Label, m.Width, height+extra)
	w.Markup(`<defs><pattern id="nw-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5"/></pattern></defs>`)
	lines, strong := "", ""
	for i := 0.0; i <= n && n > 0; i++ {
		d := "M" + num(left) + " " + num(top+i*cell) + "h" + num(n*cell) + "M" + num(left+i*cell) + " " + num(top) + "v" + num(n*cell)
		if k := int(i); k > 0 && k < len(m.Bodies) && m.Bodies[k].Group != m.Bodies[k-1].Group {
			strong += d
		} else {
			lines += d
		}
	}
	if n > 0 {
		w.Leaf("path", "class", "grid", "d", lines)
		w.Leaf("path", "class", "rule", "d", strong)
	}
	for i, b := range m.Bodies {
		number := itoa(i + 1)
		at := left + (float64(i)+0.5)*cell
		y := top + (float64(i)+0.5)*cell
		if b.Picked {
			w.Leaf("rect", "class", "picked", "x", num(left), "y", num(y-cell/2), "width", num(n*cell), "height", num(cell))
			w.Leaf("rect", "class", "picked", "x", num(at-cell/2), "y", num(top), "width", num(cell), "height", num(n*cell))
		}
		if cell >= 20 || i == 0 || (i+1)%5 == 0 || b.Picked { // else the numbers would run together
			w.Elem("text", number, "class", "mid head", "x", num(at), "y", num(top-5))
		}
		w.Elem("text", fit(number+" "+b.Label, left-4, 12), "class", "name", "x", "0", "y", num(y+4),
			markup.If(b.ID != "", "data-set"), "nwa="+b.ID)
	}
	for _, c := range m.Cells {
		x, y := left+float64(c.Col)*cell, top+float64(c.Row)*cell
		w.Open("g", "class", "cell "+c.Class+cls(c.New, " new"), markup.If(c.Event != "", "data-event"), c.Event)
		w.Leaf("rect", "x", num(x+1), "y", num(y+1), "width", num(cell-2), "height", num(cell-2))
		if c.Text != "" {
			w.Elem("text", c.Text, "class", "mid", "x", num(x+cell/2), "y", num(y+cell/2+4))
		}
		w.Close("g")
	}
	if n == 0 {
		w.Elem("text", m.Empty, "class", "lab mid", "x", num(m.Width/2), "y", "36")
	}
	drawKeys(&w, legend, height)
	w.Close("svg")
	return w.String()
}
