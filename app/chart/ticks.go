package chart

import (
	"strconv"

	"explorer/app/record"
	"explorer/app/text"
)

// TimeScale maps moments of a window to x positions.
type TimeScale struct {
	W      record.Span
	X0, X1 float64
}

// At maps a moment; it extrapolates outside the window.
func (s TimeScale) At(m record.Moment) float64 {
	return Linear{float64(s.W.From), float64(s.W.To), s.X0, s.X1}.At(float64(m))
}

// Invert maps a position to the nearest minute.
func (s TimeScale) Invert(x float64) record.Moment {
	return record.Moment(Linear{float64(s.W.From), float64(s.W.To), s.X0, s.X1}.Invert(x) + 0.5)
}

// Clip maps a span to the part of it inside the window; ok is false when
// nothing is.
func (s TimeScale) Clip(span record.Span) (x0, x1 float64, ok bool) {
	if !span.Overlaps(s.W) && !(span.From == span.To && s.W.Contains(span.From)) {
		return 0, 0, false
	}
	return max(s.At(span.From), s.X0), min(s.At(span.To), s.X1), true
}

// Tick is one labelled position of a time axis.
type Tick struct {
	At    record.Moment
	Label string
	Major bool // starts a larger unit: a day among hours, a year among months
}

// tickSteps are the steps an axis may take: a number of minutes, or of months.
var tickSteps = []struct {
	minutes record.Moment
	months  int
}{
	{record.Hour, 0}, {3 * record.Hour, 0}, {6 * record.Hour, 0}, {12 * record.Hour, 0},
	{record.Day, 0}, {2 * record.Day, 0}, {4 * record.Day, 0}, {7 * record.Day, 0},
	{0, 1}, {0, 3}, {0, 6}, {0, 12}, {0, 24}, {0, 60},
}

// Ticks gives the axis labels of a window so that each has at least apart
// pixels; the last step is used when none fits.
func (s TimeScale) Ticks(l text.Lang, apart float64) []Tick {
	perMinute := (s.X1 - s.X0) / float64(max(s.W.To-s.W.From, 1))
	for i, step := range tickSteps {
		length := step.minutes
		if step.months > 0 {
			length = record.Moment(step.months) * 30 * record.Day
		}
		if float64(length)*perMinute >= apart || i == len(tickSteps)-1 {
			if step.months > 0 {
				return s.monthTicks(l, step.months)
			}
			return s.minuteTicks(l, step.minutes)
		}
	}
	return nil
}

func (s TimeScale) minuteTicks(l text.Lang, step record.Moment) []Tick {
	// Steps of days count from the window's own first midnight, so that a
	// pan does not shuffle the labels; steps of hours from midnight.
	at := s.W.From.StartOfDay()
	if step > record.Day {
		days := step / record.Day
		at -= (at / record.Day % days) * record.Day
	}
	var ticks []Tick
	for ; at <= s.W.To; at += step {
		if at < s.W.From {
			continue
		}
		_, mo, d, h, mi := at.Civil()
		t := Tick{At: at, Label: text.ShortDate(l, mo, d), Major: step >= record.Day}
		if h != 0 || mi != 0 {
			t.Label = text.Clock(h, mi)
		} else {
			t.Major = true
		}
		ticks = append(ticks, t)
	}
	return ticks
}

func (s TimeScale) monthTicks(l text.Lang, step int) []Tick {
	y, mo, _, _, _ := s.W.From.Civil()
	var ticks []Tick
	for n := (y*12 + mo - 1) / step * step; ; n += step {
		at := record.At(n/12, n%12+1, 1, 0, 0)
		if at > s.W.To {
			return ticks
		}
		if at < s.W.From {
			continue
		}
		t := Tick{At: at, Label: text.ShortMonth(l, n%12+1)}
		if n%12 == 0 {
			t.Label, t.Major = strconv.Itoa(n/12), true
		}
		ticks = append(ticks, t)
	}
}

// TextWidth estimates a label's width in pixels at a font size: wide for
// Chinese, about half for Latin letters. Charts use it to keep labels apart.
func TextWidth(s string, size float64) float64 {
	w := 0.0
	for _, r := range s {
		switch {
		case r >= 0x2e80:
			w += size
		case r == 'i' || r == 'l' || r == ' ' || r == '.' || r == ',':
			w += size * 0.3
		case r >= 'A' && r <= 'Z' || r == 'm' || r == 'w':
			w += size * 0.68
		default:
			w += size * 0.55
		}
	}
	return w
}
