package chart

import "explorer/app/markup"

// Ends shows how waits had ended by each of some days, a bar each: answered is
// solid, eased is outlined grey, and what has no end on record stays empty.
type Ends struct {
	Width float64
	Label string
	Rows  []EndsRow
}

// EndsRow is one day with its shares; what is left of 1 has no end on record.
type EndsRow struct {
	Name, Value     string
	Answered, Eased float64
}

const (
	endsRow  = 24
	endsName = 70
)

// SVG draws the bars.
func (f Ends) SVG() string {
	x := Linear{0, 1, endsName, f.Width - 4}
	height := float64(len(f.Rows))*endsRow + 6
	var w markup.Writer
	w.Open("svg", "class", "chart ends", "role", "img", "aria-label", f.Label,
		"viewBox", "0 0 "+num(f.Width)+" "+num(height), "width", num(f.Width), "height", num(height))
	for i, r := range f.Rows {
		y := float64(i)*endsRow + 3
		bar := func(class string, from, to float64) {
			if to > from {
				w.Leaf("rect", "class", class, "x", num(x.At(from)), "y", num(y), "width", num(x.At(to)-x.At(from)), "height", "18")
			}
		}
		w.Elem("text", r.Name, "class", "lab start", "x", "1", "y", num(y+13))
		bar("open", 0, 1)
		bar("answered", 0, r.Answered)
		bar("eased", r.Answered, r.Answered+r.Eased)
		if x.At(1)-x.At(r.Answered+r.Eased) > TextWidth(r.Value, 12)+10 { // else it would stand on the bar
			w.Elem("text", r.Value, "class", "num end", "x", num(x.R1-6), "y", num(y+13))
		}
	}
	w.Close("svg")
	return w.String()
}
