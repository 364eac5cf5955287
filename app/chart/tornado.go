package chart

// Tornado shows how far the answer moves with each assumption alone, the
// widest first. All of it is hypothetical.
type Tornado struct {
	Width float64
	Label string
	Stamp string
	Unit  string
	Base  float64 // the answer with every assumption at its middle
	Note  string  // says what the upright line is
	Rows  []TornadoRow
}

// TornadoRow is one assumption: the answer at its best and worst end.
type TornadoRow struct {
	Title, Value string
	Best, Worst  float64
}

// SVG draws the tornado.
func (f Tornado) SVG() string {
	top := f.Base
	for _, r := range f.Rows {
		top = max(top, r.Worst)
	}
	s := newSheet("hatch-tornado", f.Width, top)
	s.stamp(f.Stamp)
	for _, r := range f.Rows {
		s.caption(r.Title, r.Value)
		s.track()
		s.bar("wi-swing", r.Best, r.Worst, true)
		s.upright("wi-base", f.Base, s.y-2, s.y+sheetBar+2)
		s.y += sheetBar + sheetGap
	}
	s.axis(f.Unit)
	if f.Note != "" {
		for _, line := range wrap(f.Note, f.Width, 12) {
			s.y += 16
			s.w.Elem("text", line, "class", "wi-note", "x", "0", "y", num(s.y-4))
		}
	}
	return s.svg("tornado", f.Label)
}
