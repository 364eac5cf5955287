package whatif

import (
	"strconv"

	"explorer/app/record"
)

// Choices is what a reader assumes, in plain values. The zero value assumes
// nothing: the record as it is.
type Choices struct {
	Reading string             // of the gap; "" for the first
	After   bool               // the industrial stop, about 7 GW, is taken off first
	On      map[string]bool    // proposals and aspects that are switched on
	Level   map[string]int     // level chosen for a proposal or aspect, 1 to 4
	Lever   map[string]Setting // by a lever's id; one without follows its proposal
	Rule    string             // of warning: a preset's id, "own", "off", or "" to follow the early-warning aspect
	Own     Rule               // the reader's own rule
}

// Setting is how a reader set one lever. The zero value follows the level of
// the lever's proposal.
type Setting struct {
	Off   bool
	Level int  // 1 to 4
	Own   bool // Value, in the lever's unit, counts
	Value float64
}

// Choice is how one lever then stands.
type Choice struct {
	Level   int  // 1 to 4, or 0
	Own     bool // the reader's own value is used
	Value   float64
	Clipped bool // the own value was outside the bounds and is held at them
	Follows bool // the level comes from the proposal
}

// On tells whether the lever takes part.
func (c Choice) On() bool { return c.Level > 0 || c.Own }

// Ambition is a group's level, 0 to 4. The one rule: a level that was chosen
// counts; without one, a proposal that is switched on counts as level 1, the
// smallest step.
func (c Choices) Ambition(group string) int {
	n := c.Level[group]
	if n == 0 && c.On[group] {
		n = 1
	}
	return n
}

// Chosen is how a lever stands: its own setting first, else its proposal's.
func Chosen(r *record.Record, c Choices, l *Lever) Choice {
	return c.stands(l.ID, l.Group, l.Most(r))
}

func (c Choices) stands(lever, group string, most float64) Choice {
	set := c.Lever[lever]
	switch {
	case set.Off:
		return Choice{}
	case set.Own && set.Value > most:
		return Choice{Own: true, Value: most, Clipped: true}
	case set.Own:
		return Choice{Own: true, Value: set.Value}
	case set.Level > 0:
		return Choice{Level: set.Level}
	}
	return Choice{Level: c.Ambition(group), Follows: true}
}

// effect is a lever's band for a choice: a level k takes k quarters of the
// recorded range, an own value is a point.
func effect(r *record.Record, l *Lever, c Choice) Band {
	if c.Own {
		return Point(c.Value)
	}
	full, ok := l.Full(r)
	if !ok || c.Level == 0 {
		return Band{}
	}
	return full.Times(float64(c.Level) / 4)
}

// SharingDays is within how many days of its measurement a figure is known
// under the data lever: levels 1 to 4 are 7, 3, 1 and 0 days (our steps). With
// the lever off figures are known when they were first published.
func SharingDays(c Choices) (days float64, how Choice) {
	how = c.stands("da", "data", MaxSharingDays)
	if how.Own {
		return how.Value, how
	}
	return []float64{0, 7, 3, 1, 0}[how.Level], how
}

// DelayCut is the part of the recorded decision delay that the duty lever
// takes away, 0 to 1: a quarter per level, or the reader's own per cent.
func DelayCut(c Choices) (share float64, how Choice) {
	how = c.stands("du", "duty", MaxDelayCut)
	if how.Own {
		return how.Value / 100, how
	}
	return float64(how.Level) / 4, how
}

// The bounds of a reader's own values for the two levers of time: days, and
// per cent of the recorded delay.
const (
	MaxSharingDays = 30
	MaxDelayCut    = 100
)

func itoa(n int) string { return strconv.Itoa(n) }
