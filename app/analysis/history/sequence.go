package history

import (
	"math"
	"sort"
	"strings"

	"explorer/app/record"
)

// Sequence is one state a day from First on, as far as the record tells. An
// empty state is a day of which the record tells nothing: it is counted apart,
// never as a state, and a change across it has no date.
type Sequence struct {
	First record.Moment
	Days  []string
}

// NoLevel is the state of a day on which no level of a ladder is on record.
const NoLevel = "none"

// DayStretch is a stretch of days in one state; From counts from 0.
type DayStretch struct {
	State    string
	From, Of int
}

// Stretches are the maximal stretches of one state, in order (TraMineR:
// seqdss with seqdur); those without a record among them.
func (q Sequence) Stretches() []DayStretch {
	var list []DayStretch
	for i, s := range q.Days {
		if i > 0 && s == q.Days[i-1] {
			list[len(list)-1].Of++
		} else {
			list = append(list, DayStretch{s, i, 1})
		}
	}
	return list
}

// StateTime is how many days a state held.
type StateTime struct {
	State string
	Days  int
}

// Time lists the days in each state, in order of first appearance (TraMineR:
// seqistatd); days without a record are its last row, with an empty state.
func (q Sequence) Time() []StateTime {
	var list []StateTime
	at := map[string]int{}
	unknown := 0
	for _, s := range q.Days {
		if s == "" {
			unknown++
			continue
		}
		i, ok := at[s]
		if !ok {
			i = len(list)
			at[s] = i
			list = append(list, StateTime{State: s})
		}
		list[i].Days++
	}
	if unknown > 0 {
		list = append(list, StateTime{Days: unknown})
	}
	return list
}

// Turn is a day whose state is another than that of the day before.
type Turn struct {
	Day      int
	From, To string
}

// Turns are the turning points between neighbouring days on record; their
// number is TraMineR's seqtransn where no day is missing.
func (q Sequence) Turns() []Turn {
	var list []Turn
	for i := 1; i < len(q.Days); i++ {
		if a, b := q.Days[i-1], q.Days[i]; a != b && a != "" && b != "" {
			list = append(list, Turn{i, a, b})
		}
	}
	return list
}

// Transitions counts, over all sequences, the steps from each state to each,
// staying included, between neighbouring days on record. States are sorted;
// Counts[i][j] steps lead from States[i] to States[j].
type Transitions struct {
	States []string
	Counts [][]int
}

// CountTransitions counts the steps of sequences.
func CountTransitions(list ...Sequence) Transitions {
	t := Transitions{}
	at := map[string]int{}
	for _, q := range list {
		for _, s := range q.Days {
			if _, ok := at[s]; !ok && s != "" {
				at[s] = 0
				t.States = append(t.States, s)
			}
		}
	}
	sort.Strings(t.States)
	for i, s := range t.States {
		at[s] = i
		t.Counts = append(t.Counts, make([]int, len(t.States)))
	}
	for _, q := range list {
		for i := 1; i < len(q.Days); i++ {
			if a, b := q.Days[i-1], q.Days[i]; a != "" && b != "" {
				t.Counts[at[a]][at[b]]++
			}
		}
	}
	return t
}

// Rate is the share of the days in state i that were followed by state j
// (TraMineR: seqtrate); NaN when i was never followed by a day on record.
func (t Transitions) Rate(i, j int) float64 {
	sum := 0
	for _, n := range t.Counts[i] {
		sum += n
	}
	return float64(t.Counts[i][j]) / float64(sum)
}

// Entropy is how evenly the days on record are spread over an alphabet of so
// many states, 0 (one state) to 1 (all alike):
//
//	h = −Σ π_s log π_s / log alphabet,   π_s the share of days in state s
//
// TraMineR's seqient(norm = TRUE). It heeds no order. NaN without a day on
// record, 0 for an alphabet of one.
func (q Sequence) Entropy(alphabet int) float64 {
	n, h := 0, 0.0
	times := q.Time()
	for _, s := range times {
		if s.State != "" {
			n += s.Days
		}
	}
	if n == 0 {
		return math.NaN()
	}
	for _, s := range times {
		if p := float64(s.Days) / float64(n); s.State != "" {
			h -= p * math.Log(p)
		}
	}
	if alphabet = max(alphabet, states(times)); alphabet < 2 {
		return 0
	}
	return max(h, 0) / math.Log(float64(alphabet))
}

func states(times []StateTime) int {
	n := len(times)
	if n > 0 && times[n-1].State == "" {
		n--
	}
	return n
}

// Complexity is the geometric mean of turns per possible turn and entropy
// (Gabadinho et al. 2010), TraMineR's seqici:
//
//	C = √( turns/(n − 1) · h ),   n days on record
//
// NaN with fewer than two days on record.
func (q Sequence) Complexity(alphabet int) float64 {
	n := 0
	for _, s := range q.Days {
		if s != "" {
			n++
		}
	}
	if n < 2 {
		return math.NaN()
	}
	return math.Sqrt(float64(len(q.Turns())) / float64(n-1) * q.Entropy(alphabet))
}

// Joined is the sequence of several ladders together, their states joined by
// "+". A day counts as on record only where all of them are.
func Joined(parts ...Sequence) Sequence {
	if len(parts) == 0 {
		return Sequence{}
	}
	q := Sequence{First: parts[0].First}
	for i := range parts[0].Days {
		var all []string
		for _, p := range parts {
			if s := p.on(q.First + record.Moment(i)*record.Day); s != "" {
				all = append(all, s)
			}
		}
		state := ""
		if len(all) == len(parts) {
			state = strings.Join(all, "+")
		}
		q.Days = append(q.Days, state)
	}
	return q
}

// on is the state of the day of a moment.
func (q Sequence) on(m record.Moment) string {
	i := int((m.StartOfDay() - q.First) / record.Day)
	if m < q.First || i >= len(q.Days) {
		return ""
	}
	return q.Days[i]
}

// OfLadder is a ladder's level on each day that begins in span: the level in
// force at the day's end, the one begun last if there are several, so that a
// change shows on its own day. A level holds from its start to its recorded
// end; without one to the start of the next of its ladder and scope, but for
// no more than so many days as holds tells, its first among them. After that
// the days have no record until the next level. Where no level has begun, or
// the last one's end is on record, the state is NoLevel.
func OfLadder(r *record.Record, ladder string, span record.Span, holds int) Sequence {
	var levels []*record.Level
	for i := range r.Levels {
		if l := &r.Levels[i]; l.Ladder == ladder {
			levels = append(levels, l)
		}
	}
	sort.SliceStable(levels, func(i, j int) bool { return levels[i].Lasts.From < levels[j].Lasts.From })
	q := Sequence{First: span.From.StartOfDay()}
	for day := q.First; day < span.To; day += record.Day {
		q.Days = append(q.Days, levelOn(levels, day, holds))
	}
	return q
}

// levelOn reads levels, which rise by start, at the end of a day.
func levelOn(levels []*record.Level, day record.Moment, holds int) string {
	state := NoLevel
	last := day + record.Day - 1
	for i, l := range levels {
		if l.Lasts.From > last {
			break
		}
		switch {
		case l.HasEnd() && l.Lasts.To <= last:
		case l.HasEnd():
			state = l.Level
		case succeeded(levels[i+1:], l, last):
		case last < l.Lasts.From.StartOfDay()+record.Moment(max(holds, 1))*record.Day:
			state = l.Level
		default:
			state = ""
		}
	}
	return state
}

func succeeded(later []*record.Level, l *record.Level, by record.Moment) bool {
	for _, next := range later {
		if next.Scope == l.Scope && next.Lasts.From <= by {
			return true
		}
	}
	return false
}
