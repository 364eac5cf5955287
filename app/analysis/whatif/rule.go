package whatif

import (
	"sort"

	"explorer/app/record"
)

// Presets are the three rules that come ready made. Broad watches the weather
// and asks for two of four; Two is a 2-of-3 over weather, water and load;
// Strict asks for three of four, among them two measures of supply.
var Presets = []Rule{
	{ID: "broad", K: 2, Signals: []string{"nat", "cd", "dry", "rain"}, Heat: "orange"},
	{ID: "two", K: 2, Signals: []string{"nat", "inflow", "load"}, Heat: "red"},
	{ID: "strict", K: 3, Signals: []string{"nat", "load", "hydro", "stor"}, Heat: "red"},
}

// Preset returns a preset by its id.
func Preset(id string) (Rule, bool) {
	for _, p := range Presets {
		if p.ID == id {
			p.Within = -1
			return p, true
		}
	}
	return Rule{}, false
}

// RuleOf is the rule in use: the chosen one, else the 2-of-3 when the
// early-warning aspect is switched on; false when there is none. The data
// lever applies.
func RuleOf(c Choices) (Rule, bool) {
	id := c.Rule
	if id == "" {
		if !c.On["warning"] {
			return Rule{}, false
		}
		id = "two"
	}
	rule, ok := Preset(id)
	if id == "own" {
		rule, ok = c.Own, true
		rule.ID, rule.K = "own", min(max(rule.K, 1), len(rule.Signals))
	}
	if !ok {
		return Rule{}, false
	}
	return Timely(rule, c), true
}

// Timely applies the data lever to a rule.
func Timely(rule Rule, c Choices) Rule {
	rule.Within = -1
	if days, how := SharingDays(c); how.On() {
		rule.Within = days
	}
	return rule
}

// SignalIDs are the ids of the warning signals, in the order in which they
// are always listed.
var SignalIDs = []string{"nat", "cd", "red", "dry", "rain", "inflow", "load", "hydro", "stor"}

// Measured are the signals whose threshold a reader may change.
var Measured = []string{"rain", "inflow", "load", "hydro", "stor"}

// Hit is one signal that a rule had when it fired.
type Hit struct {
	Signal string
	Sight  Sight
}

// Alarm is a rule's answer for the summer of 2022. Lead counts calendar days
// before the stop notice (14 August) and Level I (21 August); it is negative
// when the rule comes later.
type Alarm struct {
	Rule       Rule
	Signals    []Signal
	Fired      bool
	At         record.Moment // when it fires for certain
	Soonest    record.Moment // when it may have fired at the earliest: some sources are known to the month only
	Used       []Hit
	LeadNotice int
	LeadLevel  int
}

// The recorded points that leads and shifts are counted from.
const (
	TriggerEvent = "e-20220809-mechanism-17th"
	NoticeEvent  = "e-20220814-notice"
	LevelEvent   = "e-20220821-level1"
)

// Season is the part of 2022 in which rules are run.
var Season = record.Span{From: record.At(2022, 6, 1, 0, 0), To: record.At(2022, 9, 1, 0, 0)}

// Run asks when a rule would first have fired in the season, knowing only what
// was known by then.
func Run(r *record.Record, rule Rule) Alarm {
	a := Alarm{Rule: rule, Signals: Watch(r, rule, 2022)}
	a.At, a.Used, a.Fired = firing(a.Signals, rule.K)
	if a.Fired {
		a.Soonest = a.At
		if at, _, ok := firing(soonest(a.Signals), rule.K); ok {
			a.Soonest = min(at, a.At)
		}
		a.LeadNotice = daysBetween(a.At, start2022(r, NoticeEvent))
		a.LeadLevel = daysBetween(a.At, start2022(r, LevelEvent))
	}
	return a
}

// firing is the first moment of the season at which k signals were met.
func firing(signals []Signal, k int) (at record.Moment, used []Hit, ok bool) {
	for _, m := range moments(signals) {
		if !Season.Contains(m) {
			continue
		}
		used = nil
		for i := range signals {
			if rd, ok := signals[i].At(m); ok && rd.Yes {
				used = append(used, Hit{signals[i].ID, rd})
			}
		}
		if len(used) >= k {
			return m, used, true
		}
	}
	return 0, nil, false
}

// soonest are the signals as they may have been known at the earliest.
func soonest(signals []Signal) []Signal {
	list := append([]Signal(nil), signals...)
	for i := range list {
		readings := append([]Sight(nil), list[i].Readings...)
		for j := range readings {
			readings[j].Known = readings[j].Soonest
		}
		sort.SliceStable(readings, func(a, b int) bool { return readings[a].Known < readings[b].Known })
		list[i].Readings = readings
	}
	return list
}

// moments are the times at which anything became known, in order.
func moments(signals []Signal) []record.Moment {
	var list []record.Moment
	for _, g := range signals {
		for _, rd := range g.Readings {
			list = append(list, rd.Known)
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
	return list
}

func start2022(r *record.Record, event string) record.Moment {
	if e := r.Event(event); e != nil {
		return e.At.From
	}
	return 0
}

// daysBetween counts calendar days from a's day to b's.
func daysBetween(a, b record.Moment) int {
	return int((b.StartOfDay() - a.StartOfDay()) / record.Day)
}

// Verdict is what other years' data say about a rule or signal.
type Verdict string

// The verdicts: it would have fired, would not, or the record cannot tell.
const (
	Fires   Verdict = "yes"
	Silent  Verdict = "no"
	Unknown Verdict = "unknown"
)

// Year is a false-alarm check on one other recorded year.
type Year struct {
	Year    int
	Signals []Verdict // as Rule.Signals
	Rule    Verdict
	NoData  int // signals of which the record holds no value of the year
}

// OtherYears are the recorded years a rule is checked on; none had a shortage
// like that of 2022 in this record.
var OtherYears = []int{2023, 2024, 2025}

// Check runs a rule on the other years. A signal without any value of that
// year is unknown; the rule fires when enough signals do, is silent when even
// the unknown ones could not make up k, and is otherwise unknown.
func Check(r *record.Record, rule Rule) []Year {
	var years []Year
	for _, y := range OtherYears {
		line := Year{Year: y}
		yes, open := 0, 0
		for _, g := range Watch(r, rule, y) {
			v := verdict(g)
			if len(g.Readings) == 0 {
				line.NoData++
			}
			line.Signals = append(line.Signals, v)
			switch v {
			case Fires:
				yes++
			case Unknown:
				open++
			}
		}
		switch {
		case yes >= rule.K:
			line.Rule = Fires
		case yes+open < rule.K:
			line.Rule = Silent
		default:
			line.Rule = Unknown
		}
		years = append(years, line)
	}
	return years
}

// Cells counts the cells of a check: how many there are, and how many of them
// have no data, which is neither an alarm nor its absence.
func Cells(years []Year) (all, noData int) {
	for _, y := range years {
		all += len(y.Signals)
		noData += y.NoData
	}
	return all, noData
}

func verdict(g Signal) Verdict {
	v := Unknown
	for _, rd := range g.Readings {
		if rd.Yes {
			return Fires
		}
		if !rd.Unsure {
			v = Silent
		}
	}
	return v
}
