package chart

import "explorer/app/markup"

// Small pictures of the key numbers: a few bars or tiles without an axis. They
// say nothing that the words beside them do not, so they are hidden from those
// who listen.

// SmallBar is one bar of a small picture as a share of its full width; Rest is
// the share that follows it, dashed.
type SmallBar struct {
	Share, Rest float64
	Hollow      bool
}

const (
	smallW    = 150.0
	smallH    = 15.0
	smallBarH = 5.0
	tile      = 9.5
	tileStep  = 12.5
)

// SmallBars draws one bar below another.
func SmallBars(bars ...SmallBar) string {
	var w markup.Writer
	small(&w, smallW+1, smallH)
	for i, b := range bars {
		y := 0.5 + float64(i)*(smallBarH+4)
		class := "sm"
		if b.Hollow {
			class = "sm hollow"
		}
		w.Leaf("path", "class", class, "d", outline(0.5, y, b.Share*smallW, smallBarH))
		if b.Rest > 0 {
			w.Leaf("path", "class", "sm rest", "d", outline(0.5+b.Share*smallW, y, b.Rest*smallW, smallBarH))
		}
	}
	w.Close("svg")
	return w.String()
}

// Tiles is a number of equal tiles of one look.
type Tiles struct {
	N     int
	Class string
}

// SmallTiles draws groups of tiles one after the other, in rows of so many.
func SmallTiles(perRow int, groups ...Tiles) string {
	all := 0
	for _, g := range groups {
		all += g.N
	}
	perRow = max(perRow, 1)
	rows := (all + perRow - 1) / perRow
	high := 12.0
	if rows > 1 {
		high = smallBarH
	}
	var w markup.Writer
	small(&w, float64(perRow)*tileStep, smallH)
	i := 0
	for _, g := range groups {
		d := ""
		for range g.N {
			d += outline(0.5+float64(i%perRow)*tileStep, 0.5+float64(i/perRow)*(high+4), tile, high)
			i++
		}
		w.Leaf("path", "class", "sm "+g.Class, "d", d)
	}
	w.Close("svg")
	return w.String()
}

func small(w *markup.Writer, width, height float64) {
	w.Open("svg", "class", "small-picture", "aria-hidden", "true", "viewBox", "0 0 "+num(width)+" "+num(height),
		"width", num(width), "height", num(height))
}

func outline(x, y, width, height float64) string {
	return "M" + num(x) + " " + num(y) + "h" + num(width) + "v" + num(height) + "h-" + num(width) + "z"
}
