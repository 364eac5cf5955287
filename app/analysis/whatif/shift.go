package whatif

import (
	"math"

	"explorer/app/record"
)

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
	ByRule   bool    // the rule fired before the recorded start
	Cut      float64 // the part of each delay taken away, 0 to 1
	Percent  float64 // the same in per cent, without the noise of Cut × 100
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
	h.Percent = float64(hundredths(h.Cut)) / 100
	for _, id := range []string{NoticeEvent, LevelEvent} {
		at := start2022(r, id)
		delay := at - h.Recorded
		kept := Kept(delay, h.Cut)
		h.Moves = append(h.Moves, Moved{id, at, min(at, h.Trigger+kept), int(delay / record.Day)})
	}
	if freed, ok := StopFreed.Value(r); ok {
		won := h.Moves[0].Recorded - h.Moves[0].Earliest
		h.Energy = Band{0, freed * float64(won) / float64(record.Hour)}
	}
	return h
}

// Kept is what a delay of whole minutes keeps when a part of it, 0 to 1, is
// taken away. The part counts in whole hundredths of a per cent and everything
// after that in whole numbers, so that 80 % of five days is four days to the
// minute: 7200 × (1 − 0.8) in binary is a little under 1440 and lost a minute
// when it was cut off. Half a minute rounds away from zero.
//
//	kept = ⌊(delay × (10000 − part) + 5000) / 10000⌋ for delay ≥ 0, mirrored below 0
func Kept(delay record.Moment, cut float64) record.Moment {
	if delay < 0 {
		return -Kept(-delay, cut)
	}
	return (delay*(10000-hundredths(cut)) + 5000) / 10000
}

// hundredths is a part of one in whole hundredths of a per cent, 0 to 10000.
func hundredths(part float64) record.Moment {
	if !(part > 0) {
		return 0
	}
	return record.Moment(math.Round(min(part, 1) * 10000))
}

// minutes is a number of days in whole minutes, halves away from zero.
func minutes(days float64) record.Moment {
	return record.Moment(math.Round(days * float64(record.Day)))
}
