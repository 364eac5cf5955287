package chart

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
)

// Timeline is everything the main picture shows, as plain values.
type Timeline struct {
	Lang    text.Lang
	Width   float64 // of the whole picture in pixels
	W       record.Span
	Label   string // what the picture is, for those who do not see it
	Stages  []Band
	Level   Row
	Ladders []Row
	Turns   []Turn
	Lanes   []Lane
	Bars    Bars
	Strips  []Strip
	Arcs    []Arc
	Shadows []Shadow // hypothetical marks; the row exists only when there are any
	Compact bool     // stages, level, turning points and axis alone
}

// Band is a labelled stretch of time. Open marks one whose end is unknown.
type Band struct {
	Span  record.Span
	Label string
	Class string
	Open  bool
}

// Row is a labelled line of bands.
type Row struct {
	Label string
	Bands []Band
}

// Turn is a turning point's label; where there is no room for all, those of
// a higher weight keep theirs.
type Turn struct {
	At     record.Moment
	Label  string
	Weight int
}

// Lane is one PSR layer's line of marks.
type Lane struct {
	Layer record.Layer
	Label string
	Note  string // such as the count
	Marks []Mark
}

// Mark is one event.
type Mark struct {
	Event      string
	At         record.Span // as precise as the record knows
	About      bool        // drawn with a soft edge
	Confidence string
	Title      string
	Lit        bool   // an overlay points to it
	Letters    string // of the overlays that point to it, such as "AC"
	Selected   bool
}

// Bars are the measures in force.
type Bars struct {
	Label string
	Bars  []Bar
	More  text.Pair // "{0} more", for what does not fit
}

// Bar is a measure with a recorded start and end.
type Bar struct {
	Event string
	Span  record.Span
	Label string
}

// Strip is one or two series on the shared axis, as dots that are never joined.
type Strip struct {
	Label string
	Unit  string
	Dots  []Dot
	Kinds []string // legend of the series, when there are two
}

// Dot is one measured point.
type Dot struct {
	At        record.Span // what its date stands for
	Covers    record.Span // the stretch an accumulated value covers
	Value     float64
	Precision string // exact, about, at-least, at-most
	Derived   bool
	Kind      int // 0 or 1: which series of the strip
}

// Arc ties an answer to what it answers.
type Arc struct{ From, To string }

// Shadow is a hypothetical mark; its label is inside the picture so that no
// screenshot loses it.
type Shadow struct {
	At    record.Span
	Label string
}

// Frame is where the plot lies inside a picture of a width.
type Frame struct {
	Left, Right float64 // margins
	Narrow      bool    // labels stand inside the plot
}

// FrameOf gives the margins of a width: narrow pictures have no label column.
func FrameOf(width float64) Frame {
	if width < NarrowBelow {
		return Frame{Left: 6, Right: 6, Narrow: true}
	}
	return Frame{Left: 128, Right: 10}
}

// NarrowBelow is the width under which a picture is laid out for a phone.
const NarrowBelow = 640

// Heights of the picture's rows in pixels.
const (
	stageH    = 20
	levelH    = 18
	ladderH   = 14
	turnH     = 15
	turnRows  = 3
	pitch     = 11 // of marks, both ways
	barH      = 16
	barRows   = 5
	stripH    = 46
	axisH     = 22
	shadowH   = 26
	narrowCap = 15 // a row's label above it, on a phone
)

var laneH = map[record.Layer]float64{record.Pressure: 56, record.State: 66, record.Response: 100}

// canvas carries what the rows of one picture share while they are drawn.
type canvas struct {
	w     markup.Writer
	t     Timeline
	f     Frame
	scale TimeScale
	y     float64
	spots map[string]spot // where each event's mark ended up
}

type spot struct{ x, y float64 }

// Height is the picture's height, which depends on neither window nor width
// beyond narrow or wide, so that nothing below it jumps.
func (t Timeline) Height() float64 {
	c := newCanvas(t)
	c.rows(func() {})
	return c.y
}

// SVG draws the timeline.
func (t Timeline) SVG() string {
	c := newCanvas(t)
	height := t.Height()
	c.w.Open("svg", "class", "chart timeline"+cls(t.ringed(), " rings"), "role", "img", "aria-label", t.Label,
		"viewBox", "0 0 "+num(t.Width)+" "+num(height), "width", num(t.Width), "height", num(height))
	c.defs()
	c.grid(height)
	c.rows(nil)
	c.arcs()
	c.w.Close("svg")
	return c.w.String()
}

// ringed tells whether any mark has a lettered ring; all others step back then.
func (t Timeline) ringed() bool {
	for i := range t.Lanes {
		for _, m := range t.Lanes[i].Marks {
			if m.Letters != "" {
				return true
			}
		}
	}
	return false
}

func newCanvas(t Timeline) *canvas {
	f := FrameOf(t.Width)
	return &canvas{t: t, f: f, spots: map[string]spot{},
		scale: TimeScale{t.W, f.Left, t.Width - f.Right}}
}

// rows lays out the rows from the top. With dry set nothing is drawn, only
// the height is found.
func (c *canvas) rows(dry func()) {
	draw := func(h float64, f func()) {
		if dry == nil {
			f()
		}
		c.y += h
	}
	draw(axisH, c.axis)
	draw(stageH+4, c.stages)
	if c.f.Narrow {
		c.y += narrowCap
	}
	draw(levelH+6, c.level)
	if c.t.Compact {
		draw(turnRows*turnH+10, c.turns)
		if len(c.t.Shadows) > 0 {
			draw(shadowH, c.shadows)
		}
		return
	}
	for i := range c.t.Ladders {
		if c.f.Narrow {
			c.y += narrowCap
		}
		draw(ladderH, func() { c.ladder(c.t.Ladders[i]) })
	}
	draw(turnRows*turnH+10, c.turns)
	if len(c.t.Shadows) > 0 {
		draw(shadowH, c.shadows)
	}
	for i := range c.t.Lanes {
		draw(laneH[c.t.Lanes[i].Layer], func() { c.lane(c.t.Lanes[i]) })
	}
	c.y += 8
	if c.f.Narrow {
		c.y += narrowCap
	}
	draw(barRows*barH+6, c.bars)
	for i := range c.t.Strips {
		if c.f.Narrow {
			c.y += narrowCap
		}
		draw(stripH, func() { c.strip(c.t.Strips[i]) })
	}
}

func (c *canvas) defs() {
	c.w.Markup(`<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5"/></pattern></defs>`)
}

// label writes a row's name in the label column, or above the row on a phone.
func (c *canvas) label(s string, mid float64, class string) {
	if c.f.Narrow {
		c.w.Elem("text", s, "class", class+" start", "x", num(c.f.Left), "y", num(c.y-3))
		return
	}
	c.w.Elem("text", s, "class", class+" end", "x", num(c.f.Left-10), "y", num(mid+4))
}

func (c *canvas) rule(y float64) {
	c.w.Leaf("path", "class", "rule", "d", "M"+num(c.f.Left)+" "+num(y)+"H"+num(c.t.Width-c.f.Right))
}

func (c *canvas) grid(height float64) {
	d := ""
	for _, t := range c.scale.Ticks(c.t.Lang, c.tickApart()) {
		d += "M" + num(c.scale.At(t.At)) + " " + num(axisH) + "V" + num(height)
	}
	c.w.Leaf("path", "class", "grid", "d", d)
}

func (c *canvas) tickApart() float64 {
	if c.t.Lang == text.En {
		return 56
	}
	return 48
}

func (c *canvas) axis() {
	c.rule(c.y + axisH - 2)
	for _, t := range c.scale.Ticks(c.t.Lang, c.tickApart()) {
		x := c.scale.At(t.At)
		half := TextWidth(t.Label, 12) / 2
		x = min(max(x, half+1), c.t.Width-half-1)
		c.w.Elem("text", t.Label, "class", "tick mid"+cls(t.Major, " major"), "x", num(x), "y", num(c.y+14))
	}
}

func cls(cond bool, class string) string {
	if cond {
		return class
	}
	return ""
}

func num(v float64) string { return markup.Num(v) }
