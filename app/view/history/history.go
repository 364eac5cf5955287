// Package history is the view of the event history: waits for an answer, the
// braid of chains, stages, and sequences around a moment.
package history

import (
	"strconv"
	"strings"

	"explorer/app/analysis/history"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// fewAnswers is the number of ends below which a group gets no interval and
// no test: the page says "too few to say" instead.
const fewAnswers = 5

// Blocks is the panel of the event history: the curve of waits, the braid,
// the stages, the sequences around a moment, and the waits themselves. Only
// what follows the playhead is made anew while it moves.
func Blocks(m *view.Memo, r *record.Record, s state.State) []view.Block {
	still := view.Keep(m, 24, keyOf(s), func() stillHistory { return newStill(r, s) })
	blocks := append([]view.Block(nil), still.blocks...)
	for i := range blocks {
		switch blocks[i].ID {
		case leadID:
			blocks[i].Late = func() string { return still.waits.lead(s.T) }
		case braidID:
			blocks[i].Late = func() string { return still.braid.drawn(s.T) }
		}
	}
	return blocks
}

// The blocks that follow the playhead.
const (
	leadID  = "h-lead"
	braidID = "h-braid"
)

// stillHistory is the panel without what follows the playhead.
type stillHistory struct {
	waits  *waits
	braid  *braid
	blocks []view.Block
}

type key struct{ state.State }

// keyOf drops from the state what the panel does not show.
func keyOf(s state.State) key {
	if optSeen.Of(s) != "playhead" {
		s.T = 0
	}
	s.On, s.Present, s.Embed = 0, false, false
	s.Playing, s.Speed, s.Pause, s.Loop = false, 0, false, record.Span{}
	s.Theme, s.Help, s.Blank, s.Reduced, s.Notices = "", false, false, false, ""
	return key{s}
}

func newStill(r *record.Record, s state.State) stillHistory {
	q, b := newWaits(r, s), newBraid(r, s)
	blocks := []view.Block{{ID: leadID}, q.firstBlock(), q.controls(), q.curve(), q.calculation(), q.stepEvents()}
	blocks = append(blocks, b.blocks()...)
	blocks = append(blocks, q.stageBlocks()...)
	blocks = append(blocks, alignedBlocks(r, s)...)
	return stillHistory{q, b, append(blocks, q.spellBlock(), methodBlock(s))}
}

// waits is the reader's question: which waits, in which groups.
type waits struct {
	r      *record.Record
	s      state.State
	l      text.Lang
	seen   record.Span
	all    []history.Spell // every wait, ungrouped
	groups []waitGroup     // never empty ones
	stages []history.Stage
}

// waitGroup is one curve.
type waitGroup struct {
	id, name, class string
	spells          []history.Spell
	curve           history.Curve
}

func newWaits(r *record.Record, s state.State) *waits {
	q := &waits{r: r, s: s, l: s.Lang}
	keep := func(e *record.Event) bool { return view.Matches(r, s, e) }
	switch optSeen.Of(s) {
	case "year":
		q.seen = history.Year22
	case "playhead":
		q.seen = record.Span{From: history.Dense.From, To: max(s.T+1, history.Dense.From)}
	case "window":
		q.seen = record.Span{From: s.W.From, To: max(s.W.To, history.Dense.To)}
		matches := keep
		keep = func(e *record.Event) bool { return e.At.From < s.W.To && matches(e) }
	default:
		q.seen = history.Dense
	}
	q.all = history.Spells(r, q.seen, keep, nil)
	q.stages = history.Stages(r, shifts(s), q.all, keepAll(r, s))
	q.group(keep)
	return q
}

// keepAll is the reader's filter but for the layers: the stage table has a
// row for each.
func keepAll(r *record.Record, s state.State) func(*record.Event) bool {
	s.Layers = state.AllLayers
	return func(e *record.Event) bool { return view.Matches(r, s, e) }
}

func shifts(s state.State) []int {
	var list []int
	for _, o := range optLimits {
		n, _ := strconv.Atoi(o.Of(s))
		list = append(list, n)
	}
	return list
}

// lead says in two lines what the view found, what it observed, and where the
// playhead t stands.
func (q *waits) lead(t record.Moment) string {
	var w markup.Writer
	w.Open("div", "class", "hist-lead")
	w.Elem("h2", text.HistWaits.In(q.l))
	if len(q.all) == 0 {
		w.Elem("p", text.HistNone.In(q.l), "class", "none")
		w.Close("div")
		return w.String()
	}
	day, week := 0, 0
	for _, sp := range q.all {
		if sp.Answered() && sp.Days == 0 {
			day++
		}
		if sp.Answered() && sp.Days <= 7 {
			week++
		}
	}
	words, args := text.HistLeadNo, []string{count(len(q.all)), count(answered(q.all)), count(day), count(week)}
	if m := history.KaplanMeier(history.Rows(q.all)).Median(); m.Value == m.Value {
		words, args = text.HistLead, append(args, text.Number(m.Value))
	}
	w.Elem("p", words.Fill(q.l, args...), "class", "lead")
	w.Open("p", "class", "sub")
	w.Text(text.HistSeen.Fill(q.l, view.DayText(q.l, q.seen.From), q.lastSeen()))
	w.Leaf("br")
	begun, done := 0, 0
	for _, sp := range q.all {
		if sp.Event.At.From <= t {
			begun++
			if sp.Answered() && sp.Answer.At.From <= t {
				done++
			}
		}
	}
	w.Text(text.HistNow.Fill(q.l, view.MomentText(q.l, t), count(begun), count(done)))
	w.Close("p")
	w.Elem("p", text.HistCaution.In(q.l), "class", "caution")
	w.Close("div")
	return w.String()
}

// lastSeen is the end of observation: a day counted in, or the playhead.
func (q *waits) lastSeen() string {
	last := q.seen.To - 1
	if q.seen.To == q.seen.To.StartOfDay() {
		return view.DayText(q.l, last)
	}
	return view.MomentText(q.l, last)
}

func (q *waits) controls() view.Block {
	return view.Block{ID: "h-controls", Label: text.HistControls.In(q.l), Controls: []view.Control{
		view.Pick(q.s, "h-group", optGroup, text.HistGroup, text.HistGroupNone, text.HistGroupStage,
			text.HistGroupLayer, text.HistGroupActor, text.HistGroupAnswer, text.HistGroupConf),
		view.Pick(q.s, "h-obs", optSeen, text.HistObs, text.HistObsSummer, text.HistObsYear, text.HistObsWindow, text.HistObsHead),
	}}
}

func methodBlock(s state.State) view.Block {
	var w markup.Writer
	w.Open("details", "class", "hist-method")
	w.Open("summary")
	w.Elem("h2", text.HistMethod.In(s.Lang))
	w.Close("summary")
	for _, p := range text.HistoryMethod {
		w.Elem("p", p.In(s.Lang))
	}
	w.Close("details")
	return view.Block{ID: "h-method", HTML: w.String()}
}

func count(n int) string { return text.Number(float64(n)) }

// step splits the option "group.day" of the chosen step of the curve.
func (q *waits) step() (group string, day int, ok bool) {
	group, d, ok := strings.Cut(optStep.Of(q.s), ".")
	day, _ = strconv.Atoi(d)
	return group, day, ok
}
