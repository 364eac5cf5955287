package history

import (
	"explorer/app/analysis/psr"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

const (
	braidExample = "e-20220821-level1" // shown when no event is chosen
	braidDeep    = 3                   // levels of the lists; deeper ones are a click away
)

// blocks show who answered what: the picture, and two nested lists to walk by
// keyboard, each event opening its own chain. The picture itself comes from
// drawn.
func (b *braid) blocks() []view.Block {
	l := b.s.Lang
	mode := view.Pick(b.s, "h-braid-mode", optBraid, text.HistBraidMode, text.HistBraidOne, text.HistBraidAll)
	return []view.Block{
		{ID: "h-braid-title", HTML: heading(text.HistBraid.In(l))},
		{ID: "h-braid-controls", Label: text.HistBraid.In(l), Controls: []view.Control{mode}},
		{ID: braidID},
		{ID: "h-braid-lists", HTML: b.twin()},
	}
}

// drawn is the picture with the playhead at t.
func (b *braid) drawn(t record.Moment) string {
	l := b.s.Lang
	var w markup.Writer
	w.Open("div", "class", "hist-braid")
	lead := text.HistBraidLead.In(l)
	if b.chain.Event != nil {
		lead += " " + text.HistBraidNums.In(l)
	}
	w.Elem("p", lead, "class", "fine")
	if b.chain.Event != nil {
		w.Open("p")
		w.Text(text.HistBraidOf.Fill(l, "") + " ")
		eventLink(&w, b.s, b.chain.Event)
		if b.s.Event == "" {
			w.Text(" ")
			w.Elem("span", text.HistBraidNone.In(l), "class", "fine")
		}
		w.Close("p")
	}
	f := b.picture
	f.Now = t
	picture(&w, f.Label, f.SVG())
	if b.outside > 0 {
		w.Elem("p", text.HistBraidOut.Fill(l, count(b.outside)), "class", "fine")
	}
	w.Close("div")
	return w.String()
}

func heading(words string) string {
	var w markup.Writer
	w.Elem("h2", words)
	return w.String()
}

// twin holds what the picture shows as text. It does not follow the playhead,
// so that reading on in it outlasts a scrub.
func (b *braid) twin() string {
	var w markup.Writer
	w.Open("div", "class", "hist-chain")
	if b.chain.Event != nil {
		b.lists(&w)
	} else {
		b.table(&w)
	}
	w.Close("div")
	return w.String()
}

// braid is the picture with what its lists need.
type braid struct {
	r       *record.Record
	s       state.State
	chain   psr.Chain // zero when all links are drawn
	ties    []psr.Tie
	numbers map[string]int
	outside int
	picture chart.Braid
}

func newBraid(r *record.Record, s state.State) *braid {
	b := &braid{r: r, s: s, numbers: map[string]int{}}
	l := s.Lang
	var events []*record.Event
	if optBraid.Of(s) == "all" {
		b.ties, events = matchingTies(r, s)
	} else {
		id := s.Event
		if r.Event(id) == nil {
			id = braidExample
		}
		b.chain = psr.ChainOf(r, id)
		b.ties = b.chain.Ties
		events = b.number()
	}
	b.picture = chart.Braid{Lang: l, Width: float64(s.Width), W: s.W, Future: true}
	for i, layer := range record.Layers {
		b.picture.Lanes[i] = text.Layer(string(layer)).In(l)
	}
	place := map[string]int{}
	for _, e := range events {
		if !s.Layers.Has(e.Layer) {
			continue
		}
		if !s.W.Contains(e.At.From) {
			b.outside++
		}
		place[e.ID] = len(b.picture.Nodes)
		b.picture.Nodes = append(b.picture.Nodes, chart.BraidNode{Event: e.ID, Layer: e.Layer, At: e.At, Confidence: e.Confidence,
			Title: e.Title.In(l), Number: b.numbers[e.ID], Selected: b.chain.Event == e})
	}
	for _, t := range b.ties {
		from, ok1 := place[t.Asked.ID]
		to, ok2 := place[t.Answer.ID]
		if ok1 && ok2 {
			b.picture.Ties = append(b.picture.Ties, chart.BraidTie{From: from, To: to, Delay: betweenText(l, t.Asked, t.Answer),
				Strong: b.chain.Event != nil && (t.Asked == b.chain.Event || t.Answer == b.chain.Event)})
		}
	}
	name := text.HistBraidAll.In(l)
	if b.chain.Event != nil {
		name = b.chain.Event.Title.In(l)
	}
	b.picture.Label = text.HistBraidLabel.Fill(l, name, count(len(b.picture.Nodes)-b.outside), count(len(b.picture.Ties)), count(b.outside))
	return b
}

// matchingTies are the ties of which an end passes the filters, and their
// events in time order.
func matchingTies(r *record.Record, s state.State) (ties []psr.Tie, events []*record.Event) {
	in := make([]bool, len(r.Events))
	for _, t := range psr.Ties(r) {
		if view.Matches(r, s, t.Asked) || view.Matches(r, s, t.Answer) {
			ties = append(ties, t)
			in[t.Asked.Order], in[t.Answer.Order] = true, true
		}
	}
	for i := range r.Events {
		if in[i] {
			events = append(events, &r.Events[i])
		}
	}
	return ties, events
}

// number gives the events of the chain their numbers, in time order, and
// returns them in that order.
func (b *braid) number() []*record.Event {
	if b.chain.Event == nil {
		return nil
	}
	in := make([]bool, len(b.r.Events))
	in[b.chain.Event.Order] = true
	for _, list := range [][]psr.Step{b.chain.Up, b.chain.Down} {
		for _, st := range list {
			in[st.Event.Order] = true
		}
	}
	var events []*record.Event
	for i := range b.r.Events {
		if in[i] {
			events = append(events, &b.r.Events[i])
			b.numbers[b.r.Events[i].ID] = len(events)
		}
	}
	return events
}

// lists are the two nested lists: what the event answers, and what answers
// it.
func (b *braid) lists(w *markup.Writer) {
	l := b.s.Lang
	w.Open("div", "class", "columns")
	for _, side := range []struct {
		title, none text.Pair
		up          bool
	}{{text.HistUp, text.HistUpNone, true}, {text.HistDown, text.HistDownNone, false}} {
		w.Open("div")
		w.Elem("h3", side.title.In(l))
		if len(b.next(b.chain.Event, side.up)) == 0 {
			w.Elem("p", side.none.In(l), "class", "none")
		} else {
			b.list(w, b.chain.Event, side.up, 1, map[string]bool{b.chain.Event.ID: true})
		}
		w.Close("div")
	}
	w.Close("div")
}

func (b *braid) next(e *record.Event, up bool) []*record.Event {
	if up {
		return psr.Asked(b.r, e)
	}
	return psr.Answering(b.r, e)
}

// list writes one level and those below it. An event met before is named but
// not unfolded again, which also ends a circle.
func (b *braid) list(w *markup.Writer, e *record.Event, up bool, depth int, seen map[string]bool) {
	l := b.s.Lang
	w.Open("ul", "class", "chain")
	for _, n := range b.next(e, up) {
		w.Open("li")
		w.Elem("span", count(b.numbers[n.ID]), "class", "number")
		w.Text(" ")
		eventLink(w, b.s, n)
		from, to := e, n
		if up {
			from, to = n, e
		}
		w.Elem("span", " "+view.ListDate(l, n)+" · "+text.HistDelay.In(l)+" "+betweenText(l, from, to), "class", "fine")
		further := len(b.next(n, up)) > 0
		switch {
		case !further:
		case seen[n.ID]:
			w.Elem("span", bracket(l, text.HistAbove.In(l)), "class", "fine")
		case depth >= braidDeep:
			w.Elem("span", bracket(l, text.HistMore.In(l)), "class", "fine")
		default:
			seen[n.ID] = true
			b.list(w, n, up, depth+1, seen)
		}
		w.Close("li")
	}
	w.Close("ul")
}

// table lists all ties: the twin of the picture of all of them.
func (b *braid) table(w *markup.Writer) {
	l := b.s.Lang
	w.Open("details")
	w.Elem("summary", text.HistLinks.Fill(l, count(len(b.ties))))
	openTable(w, l, text.HistLinks.Fill(l, count(len(b.ties))), text.HistAsked, text.HistAnswer, text.HistDelay)
	for _, t := range b.ties {
		w.Open("tr")
		for _, e := range []*record.Event{t.Asked, t.Answer} {
			w.Open("td")
			eventLink(w, b.s, e)
			w.Elem("span", " "+view.ListDate(l, e), "class", "fine")
			w.Close("td")
		}
		cell(w, betweenText(l, t.Asked, t.Answer))
		w.Close("tr")
	}
	closeTable(w)
	w.Close("details")
}
