package chart

// LeversBand shows the gap as a band, lever after lever. Every row but the
// recorded ones is hypothetical: hatched, under the word Stamp.
type LeversBand struct {
	Width float64
	Label string
	Stamp string // "hypothetical", or "" while no lever is in use
	Unit  string
	Top   float64 // end of the axis
	Rows  []BandRow
}

// BandRow is one state of the gap, [Lo, Hi]. Hyp marks a hypothetical one and
// Final the last.
type BandRow struct {
	Title, Value string
	Lo, Hi       float64
	Hyp, Final   bool
}

// SVG draws the bands.
func (f LeversBand) SVG() string {
	top := f.Top
	for _, r := range f.Rows {
		top = max(top, r.Hi)
	}
	s := newSheet("hatch-band", f.Width, top)
	s.stamp(f.Stamp)
	for _, r := range f.Rows {
		s.caption(r.Title, r.Value)
		s.track()
		// Up to Lo the gap is there in any case; between Lo and Hi it may be.
		if r.Lo > 0 {
			class := "wi-sure"
			if r.Hyp {
				class += " hyp"
			}
			s.bar(class, 0, r.Lo, false)
		}
		s.bar("wi-maybe"+cls(r.Final, " final"), r.Lo, r.Hi, r.Hyp)
		s.y += sheetBar + sheetGap
	}
	s.axis(f.Unit)
	return s.svg("leversband", f.Label)
}
