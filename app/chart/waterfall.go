package chart

import "explorer/app/text"

// Waterfall is a ledger as a picture: bars that start where the one before
// ends, in groups that are never added to each other. Values in one unit.
type Waterfall struct {
	ID     string
	Width  float64
	Label  string // accessible name
	Unit   string
	Groups []WaterGroup
}

// WaterGroup is one ledger; Chosen marks the one in use.
type WaterGroup struct {
	Title  string
	Chosen bool
	Bars   []WaterBar
}

// WaterBar is one quantity from From to To. Class is its meaning (demand,
// served, lost, supply, gap); Soft marks a bound instead of a value.
type WaterBar struct {
	Title, Value, Class string
	From, To            float64
	Soft                bool
}

// SVG draws the waterfall.
func (f Waterfall) SVG() string {
	top := 0.0
	for _, g := range f.Groups {
		for _, b := range g.Bars {
			top = max(top, b.From, b.To)
		}
	}
	s := newSheet("hatch-"+f.ID, f.Width, top)
	for _, g := range f.Groups {
		s.heading(g.Title, g.Chosen)
		for i, b := range g.Bars {
			s.caption(b.Title, b.Value)
			s.track()
			s.bar("wi-bar "+b.Class+cls(b.Soft, " soft"), b.From, b.To, false)
			if i+1 < len(g.Bars) {
				// The next bar starts here: a thin line leads down to it.
				s.upright("wi-lead", b.To, s.y+sheetBar, s.y+sheetBar+sheetGap)
			}
			s.y += sheetBar + sheetGap
		}
		s.y += 4
	}
	s.axis(f.Unit)
	return s.svg("waterfall", f.Label)
}

func fullNumber(v float64) string { return text.Number(v) }
