package history

import (
	"strconv"

	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// aligned is the sequences around one or two zeros.
type aligned struct {
	r     *record.Record
	s     state.State
	hours int
	zeros []*record.Event
	lanes []string // ids of layers or levels
	near  [][]nearby
}

// nearby is an event and the hours from zero between which it began.
type nearby struct {
	event     *record.Event
	low, high float64
	lane      int
}

func newAligned(r *record.Record, s state.State) *aligned {
	a := &aligned{r: r, s: s}
	a.hours, _ = strconv.Atoi(optHours.Of(s))
	zero := r.Event(optZero.Of(s))
	if zero == nil {
		zero = r.Event(optZero.Default)
	}
	other := r.Event(optOther.Of(s))
	if other == nil && optOther.Of(s) != "none" {
		other = r.Event(optOther.Default)
	}
	if zero != nil {
		a.zeros = append(a.zeros, zero)
	}
	if other != nil && other != zero {
		a.zeros = append(a.zeros, other)
	}
	if optRows.Of(s) == "level" {
		a.lanes = append(append(a.lanes, text.ActorLevels...), "none")
	} else {
		for _, layer := range record.Layers {
			if s.Layers.Has(layer) {
				a.lanes = append(a.lanes, string(layer))
			}
		}
	}
	for _, z := range a.zeros {
		a.near = append(a.near, a.around(z.At.From))
	}
	a.dropEmpty()
	return a
}

// around lists the events that begin within the hours around zero and pass
// the filters.
func (a *aligned) around(zero record.Moment) []nearby {
	var list []nearby
	reach := record.Moment(a.hours) * record.Hour
	for i := range a.r.Events {
		e := &a.r.Events[i]
		if e.At.From < zero-reach || e.At.From >= zero+reach || !view.Matches(a.r, a.s, e) {
			continue
		}
		to := e.At.To
		if to-e.At.From == 1 {
			to = e.At.From // a minute is a point
		}
		id := string(e.Layer)
		if optRows.Of(a.s) == "level" {
			id = firstLevel(a.r, e)
		}
		for lane, l := range a.lanes {
			if l == id {
				list = append(list, nearby{e, inHours(e.At.From - zero), inHours(to - zero), lane})
			}
		}
	}
	return list
}

func inHours(m record.Moment) float64 { return float64(m) / float64(record.Hour) }

// dropEmpty takes out the rows that no zero has anything in.
func (a *aligned) dropEmpty() {
	used := make([]bool, len(a.lanes))
	for _, list := range a.near {
		for _, n := range list {
			used[n.lane] = true
		}
	}
	move := make([]int, len(a.lanes))
	var lanes []string
	for i, id := range a.lanes {
		move[i] = len(lanes)
		if used[i] {
			lanes = append(lanes, id)
		}
	}
	a.lanes = lanes
	for _, list := range a.near {
		for i := range list {
			list[i].lane = move[list[i].lane]
		}
	}
}

func (a *aligned) laneName(id string) string {
	if optRows.Of(a.s) == "level" {
		return levelName(a.s.Lang, id)
	}
	return text.Layer(id).In(a.s.Lang)
}

func alignedBlocks(r *record.Record, s state.State) []view.Block {
	l := s.Lang
	a := newAligned(r, s)
	var w markup.Writer
	w.Open("div", "class", "hist-aligned")
	w.Elem("p", text.HistAlignedLead.In(l), "class", "fine")
	if len(a.zeros) > 0 {
		f := a.picture()
		picture(&w, f.Label, f.SVG())
		for _, z := range a.zeros {
			if z.At.To-z.At.From >= record.Day {
				w.Elem("p", z.Title.In(l)+text.Colon.In(l)+text.HistZeroDay.In(l), "class", "fine")
			}
		}
	}
	w.Close("div")
	var lists markup.Writer // apart, as they do not depend on the chosen event
	lists.Open("div", "class", "hist-around")
	if len(a.zeros) > 0 {
		a.counts(&lists)
		for i := range a.zeros {
			a.list(&lists, i)
		}
	}
	lists.Close("div")
	return []view.Block{
		{ID: "h-aligned-title", HTML: heading(text.HistAligned.In(l))},
		{ID: "h-aligned-controls", Label: text.HistAligned.In(l), Controls: a.controls()},
		{ID: "h-aligned", HTML: w.String()},
		{ID: "h-aligned-lists", HTML: lists.String()},
	}
}

// controls choose the zeros among the turning points, the chosen event and
// what is set now; any event can be made zero by choosing it first.
func (a *aligned) controls() []view.Control {
	l := a.s.Lang
	zeros := func(o state.Option, first ...view.Choice) []view.Choice {
		choices := first
		for i := range a.r.Events {
			e := &a.r.Events[i]
			if e.TurningPoint || e.ID == a.s.Event || e.ID == o.Of(a.s) {
				choices = append(choices, view.Choice{Value: e.ID, Label: view.ListDate(l, e) + " " + e.Title.In(l)})
			}
		}
		return choices
	}
	set := func(i int, o state.Option) string {
		if a.r.Event(o.Of(a.s)) == nil && i < len(a.zeros) {
			return a.zeros[i].ID
		}
		return o.Of(a.s)
	}
	zero := view.Pick(a.s, "h-zero-1", optZero, text.HistZero1)
	other := view.Pick(a.s, "h-zero-2", optOther, text.HistZero2)
	zero.Value, zero.Choices = set(0, optZero), zeros(optZero)
	other.Choices = zeros(optOther, view.Choice{Value: "none", Label: text.HistZeroNone.In(l)})
	if other.Value != "none" {
		other.Value = set(1, optOther)
	}
	hours := view.Pick(a.s, "h-range", optHours, text.HistRange)
	for _, h := range optHours.Values {
		hours.Choices = append(hours.Choices, view.Choice{Value: h, Label: text.HistHours.Fill(l, h)})
	}
	use := view.Control{ID: "h-zero-use", Key: optZero.Key, Label: text.HistZeroUse.In(l), Kind: view.Button, Value: a.s.Event}
	if a.r.Event(a.s.Event) == nil {
		use.Value, use.Disabled = optZero.Of(a.s), true
	}
	by := view.Pick(a.s, "h-by", optRows, text.HistBy, text.HistByLayer, text.HistByActor)
	return []view.Control{zero, other, by, hours, use}
}

func (a *aligned) picture() chart.Aligned {
	l := a.s.Lang
	f := chart.Aligned{Width: float64(a.s.Width), Hours: float64(a.hours), XLabel: text.HistAlignedX.In(l),
		Label: text.HistAlignedLabel.Fill(l, strconv.Itoa(a.hours))}
	step := a.hours / 3
	if a.hours > 72 {
		step = a.hours / 7 // whole days
	}
	if a.s.Width < chart.NarrowBelow && a.hours > 72 {
		step *= 2
	}
	for h := -(a.hours / step) * step; h <= a.hours; h += step {
		f.Ticks = append(f.Ticks, float64(h))
	}
	for _, id := range a.lanes {
		f.Lanes = append(f.Lanes, a.laneName(id))
	}
	for i, z := range a.zeros {
		p := chart.AlignedPanel{Title: text.HistAlignedTitle.Fill(l, z.Title.In(l), view.StartText(l, z))}
		for _, n := range a.near[i] {
			p.Marks = append(p.Marks, chart.AlignedMark{Lane: n.lane, Low: n.low, High: n.high, About: n.event.Precision == "about",
				Layer: n.event.Layer, Confidence: n.event.Confidence, Event: n.event.ID, Title: n.event.Title.In(l),
				Selected: n.event.ID == a.s.Event})
		}
		f.Panels = append(f.Panels, p)
	}
	return f
}
