package chart

import (
	"explorer/app/record"
	"explorer/app/text"
)

// Rules shows what a warning rule could know and when: a row per signal with
// its recorded readings, the recorded turning points as uprights, and the day
// on which the rule would have fired, hatched and labelled.
type Rules struct {
	Lang  text.Lang
	Width float64
	Label string
	W     record.Span
	Stamp string // the word "hypothetical", with what it is said of
	Fire  *record.Moment
	Real  []RuleLine
	Rows  []RuleRow
}

// RuleLine is a recorded date as an upright with its label.
type RuleLine struct {
	At    record.Moment
	Label string
}

// RuleRow is one signal. Blind is the time in which nothing of it was known.
type RuleRow struct {
	Title, Value string
	Blind        record.Span
	Dots         []RuleDot
}

// RuleDot is one reading: From–Measured is the time it speaks of, Known when
// it counts. State is yes, no or unsure; Used marks one that fired the rule.
type RuleDot struct {
	From, Measured, Known record.Moment
	State                 string
	Used                  bool
}

const ruleH = 22.0

// SVG draws the rows.
func (f Rules) SVG() string {
	s := newSheet("hatch-rules", f.Width, 1)
	scale := TimeScale{f.W, 4, f.Width - 4}
	s.stamp(f.Stamp)
	// Labels of the uprights, each on its own line so that they never meet.
	top := s.y
	for _, l := range f.Real {
		s.y += 16
		x := scale.At(l.At)
		half := TextWidth(l.Label, 12)
		class, at := "wi-real", x+4
		if x+4+half > f.Width {
			class, at = "wi-real end", x-4
		}
		s.w.Elem("text", l.Label, "class", class, "x", num(at), "y", num(s.y-4))
	}
	s.y += 4
	rows := s.y
	for _, r := range f.Rows {
		s.caption(r.Title, r.Value)
		mid := s.y + ruleH/2
		s.w.Leaf("path", "class", "wi-track", "d", "M4 "+num(mid)+"H"+num(f.Width-4))
		if x0, x1, ok := scale.Clip(r.Blind); ok && x1 > x0 {
			s.hatched("wi-blind", x0, s.y+3, x1-x0, ruleH-6)
		}
		for _, d := range r.Dots {
			s.reading(scale, d, mid)
		}
		s.y += ruleH + 6
	}
	bottom := s.y
	for i, l := range f.Real {
		x := num(scale.At(l.At))
		s.w.Leaf("path", "class", "wi-upright", "d", "M"+x+" "+num(top+float64(i)*16+4)+"V"+num(bottom))
	}
	if f.Fire != nil {
		if x0, x1, ok := scale.Clip(record.Span{From: f.Fire.StartOfDay(), To: f.Fire.StartOfDay() + record.Day}); ok {
			s.hatched("wi-fire", x0-1, rows, max(x1-x0, 5)+2, bottom-rows)
		}
	}
	for _, t := range scale.Ticks(f.Lang, 54) {
		x := scale.At(t.At)
		class := "wi-tick mid"
		if half := TextWidth(t.Label, 12) / 2; x < half {
			class, x = "wi-tick", 0
		} else if x+half > f.Width {
			class, x = "wi-tick end", f.Width
		}
		s.w.Leaf("path", "class", "wi-tickmark", "d", "M"+num(scale.At(t.At))+" "+num(s.y)+"v4")
		s.w.Elem("text", t.Label, "class", class, "x", num(x), "y", num(s.y+16))
	}
	s.y += 20
	return s.svg("rules", f.Label)
}

// reading draws one reading: a whisker over its time, a thin line to the
// moment it counts from, and there a dot: filled yes, hollow no, half unsure.
func (s *sheet) reading(scale TimeScale, d RuleDot, y float64) {
	lo, hi := scale.X0, scale.X1
	at := func(m record.Moment) float64 { return min(max(scale.At(m), lo), hi) }
	if d.Known >= scale.W.To || d.Measured < scale.W.From {
		return
	}
	s.w.Leaf("path", "class", "wi-whisker", "d", "M"+num(at(d.From))+" "+num(y)+"H"+num(at(d.Measured)))
	if d.Known > d.Measured {
		s.w.Leaf("path", "class", "wi-wait", "d", "M"+num(at(d.Measured))+" "+num(y)+"H"+num(at(d.Known)))
	}
	s.w.Leaf("circle", "class", "wi-dot "+d.State+cls(d.Used, " used"), "cx", num(at(d.Known)), "cy", num(y), "r", "4.5")
}
