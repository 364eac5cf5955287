package whatif

import (
	"strconv"

	"explorer/app/record"
	"explorer/app/state"
)

// Choice is how one lever stands in a state.
type Choice struct {
	Level   int  // 1 to 4, or 0
	Own     bool // the reader's own value is used
	Value   float64
	Clipped bool // the own value was outside the bounds and is held at them
	Follows bool // the level comes from the proposal
}

// On tells whether the lever takes part.
func (c Choice) On() bool { return c.Level > 0 || c.Own }

// Ambition is a group's level in a state, 0 to 4. The one rule: a level that
// was chosen counts; without one, a proposal that is switched on counts as
// level 1, the smallest step.
func Ambition(s state.State, group string) int {
	n := 0
	if group != "warning" && group != "governance" {
		n, _ = strconv.Atoi(s.Opt.Get("am_" + group))
	}
	if n == 0 && s.On.Has(group) {
		n = 1
	}
	return n
}

// Chosen reads a lever's option: its own setting first, else its proposal's.
func Chosen(r *record.Record, s state.State, l *Lever) Choice {
	return chosen(s, "lv_"+l.ID, l.Group, l.Most(r))
}

func chosen(s state.State, key, group string, most float64) Choice {
	v := s.Opt.Get(key)
	switch v {
	case "off":
		return Choice{}
	case "p":
		return Choice{Level: Ambition(s, group), Follows: true}
	case "a1", "a2", "a3", "a4":
		return Choice{Level: int(v[1] - '0')}
	}
	n, err := strconv.ParseFloat(v, 64)
	if err != nil {
		return Choice{}
	}
	if n > most {
		return Choice{Own: true, Value: most, Clipped: true}
	}
	return Choice{Own: true, Value: n}
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
func SharingDays(s state.State) (days float64, c Choice) {
	c = chosen(s, "lv_da", "data", MaxSharingDays)
	if c.Own {
		return c.Value, c
	}
	return []float64{0, 7, 3, 1, 0}[c.Level], c
}

// DelayCut is the part of the recorded decision delay that the duty lever
// takes away, 0 to 1: a quarter per level, or the reader's own per cent.
func DelayCut(s state.State) (share float64, c Choice) {
	c = chosen(s, "lv_du", "duty", MaxDelayCut)
	if c.Own {
		return c.Value / 100, c
	}
	return float64(c.Level) / 4, c
}

// The bounds of a reader's own values for the two levers of time: days, and
// per cent of the recorded delay.
const (
	MaxSharingDays = 30
	MaxDelayCut    = 100
)

func itoa(n int) string { return strconv.Itoa(n) }
