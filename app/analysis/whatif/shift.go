package whatif

import "explorer/app/record"

// Moved is one recorded response under the levers of time: when it came, and
// when it might have come at the earliest.
type Moved struct {
	Event    string
	Recorded record.Moment
	Earliest record.Moment
	Delay    int // recorded days from the trigger, the meeting of 9 August
}

// Gained is the whole time won, in days and fractions.
func (m Moved) Gained() float64 { return float64(m.Recorded-m.Earliest) / float64(record.Day) }

// Shift is what earlier warning and a shorter decision delay might have
// changed. The recorded chain starts at the meeting of 9 August, which already
// expected load above 60 GW: 5 days to the stop notice, 12 to Level I. A rule
// that fires sooner moves the start; the duty lever shortens the delays. A
// rule that fires later moves nothing.
type Shift struct {
	Trigger  record.Moment // the start used
	Recorded record.Moment
	ByRule   bool // the rule fired before the recorded start
	Cut      float64
	Moves    []Moved
	Energy   Band // GWh of demand not met by water, by an earlier stop: 0 to freed load × time gained
}

// Any tells whether anything moved.
func (h Shift) Any() bool {
	for _, m := range h.Moves {
		if m.Earliest < m.Recorded {
			return true
		}
	}
	return false
}

// Shifted computes the shift under a reader's choices.
func Shifted(r *record.Record, c Choices) Shift {
	h := Shift{Recorded: start2022(r, TriggerEvent)}
	h.Trigger = h.Recorded
	if rule, ok := RuleOf(c); ok {
		if a := Run(r, rule); a.Fired && a.At.StartOfDay() < h.Recorded {
			h.Trigger, h.ByRule = a.At.StartOfDay(), true
		}
	}
	h.Cut, _ = DelayCut(c)
	for _, id := range []string{NoticeEvent, LevelEvent} {
		at := start2022(r, id)
		delay := at - h.Recorded
		kept := record.Moment(float64(delay) * (1 - h.Cut))
		h.Moves = append(h.Moves, Moved{id, at, min(at, h.Trigger+kept), int(delay / record.Day)})
	}
	if freed, ok := StopFreed.Value(r); ok {
		h.Energy = Band{0, freed * 24 * h.Moves[0].Gained()}
	}
	return h
}
