package check

import (
	"fmt"
	"slices"
	"strings"

	"explorer/app/record"
)

const answersFile = "answers.json"

// Protocol is the file with the rules of the coding, beside the record's own.
const Protocol = "coding-protocol.md"

// judgeRole wants a role in every pressure and state, and none in a response:
// a response is what others are pressures and states for.
func (p page) judgeRole(e record.Event) {
	switch {
	case e.Layer != record.Response:
		p.oneOf("role", string(e.Role), words(record.Roles))
	case e.Role != "":
		p.say("role", "is for pressures and states only")
	}
	if e.RestatesPlan && e.Layer != record.Response {
		p.say("restates_plan", "is for responses only")
	}
}

// judgeAnswers looks at the coded pairs: what each ties, whether its kind fits
// that, and the order in time.
func (b *book) judgeAnswers() {
	known := map[string]record.Event{}
	for _, e := range b.Events {
		known[e.ID] = e
	}
	pairs, causes := map[[2]string]string{}, map[string]int{}
	for i, a := range b.Answers {
		p := b.entry(answersFile, a.ID, i)
		p.ref("from", a.From, events)
		p.ref("to", a.To, events)
		p.oneOf("kind", string(a.Kind), words(record.AnswerKinds))
		p.oneOf("basis", string(a.Basis), words(record.Bases))
		p.pair("why", a.Why)
		if a.From != "" && a.From == a.To {
			p.say("to", "the event answers itself")
			continue
		}
		pair := [2]string{a.From, a.To}
		if first, ok := pairs[pair]; ok {
			p.say("to", "ties the same two events as %s", quote(first))
		}
		pairs[pair] = a.ID
		from, ok := known[a.From]
		to, ok2 := known[a.To]
		if !ok || !ok2 {
			continue
		}
		p.fits(a.Kind, from, to)
		p.inOrder(a)
		if a.Kind == record.Arises {
			causes[a.From]++
			if causes[a.From] == record.MostCauses+1 {
				p.say("from", "%s has more than %d causes", quote(a.From), record.MostCauses)
			}
		}
	}
	b.judgeCircles()
}

// fits wants the layers and roles that the kind of a pair may tie.
func (p page) fits(kind record.AnswerKind, from, to record.Event) {
	if !slices.Contains(record.AnswerKinds, kind) {
		return
	}
	if response := from.Layer == record.Response; response == (kind == record.Arises) {
		want := "a response"
		if kind == record.Arises {
			want = "a pressure or state"
		}
		p.say("from", "%s is %s; only %s %s", quote(from.ID), inWords(from), want, kind)
	}
	if to.Layer != record.Response && !slices.Contains(record.Roles, to.Role) {
		return // its role is told where it stands
	}
	ok, want := true, ""
	switch kind {
	case record.Answers:
		if from.RestatesPlan {
			p.say("from", "%s only restates the plan, which answers nothing", quote(from.ID))
		}
		ok, want = to.Role.Answerable(), "a problem or another hazard"
	case record.Follows:
		ok, want = to.Layer == record.Response, "a response"
	case record.Eases:
		ok, want = to.Role == record.Relief, "a relief"
	case record.Arises:
		ok, want = to.Layer != record.Response || from.Role == record.Consequence,
			"a pressure or state, or for a consequence a response,"
	}
	if !ok {
		p.say("to", "%s is %s; %s wants %s here", quote(to.ID), inWords(to), kind, strings.TrimSuffix(want, ","))
	}
}

// inWords tells what an event is to a pair: its role, or its layer.
func inWords(e record.Event) string {
	if e.Role != "" {
		return "of the role " + string(e.Role)
	}
	return "of the layer " + string(e.Layer)
}

// inOrder gives precision the benefit of the doubt: an answer is only too
// early when all of it, as far as its times are known, was over before what it
// answers can have begun.
func (p page) inOrder(a record.Answer) {
	answer, ok := p.b.spans[a.From]
	asked, ok2 := p.b.spans[a.To]
	if ok && ok2 && answer.whole.To <= asked.start.From {
		p.say("to", "%s began only on %s, after %s was over", quote(a.To), asked.start.From, quote(a.From))
	}
}

// judgeCircles finds events that answer each other in a circle; each circle
// is told once, at the pair where it closes. The walk keeps its own stack: a
// chain may be as long as the file.
func (b *book) judgeCircles() {
	from := map[string][]int{}
	for i, a := range b.Answers {
		if a.From != a.To {
			from[a.From] = append(from[a.From], i)
		}
	}
	type step struct {
		id   string
		next int
	}
	onPath, done := map[string]bool{}, map[string]bool{}
	for _, start := range b.Answers {
		if done[start.From] {
			continue
		}
		path := []step{{id: start.From}}
		onPath[start.From] = true
		for len(path) > 0 {
			top := &path[len(path)-1]
			if top.next == len(from[top.id]) {
				onPath[top.id], done[top.id] = false, true
				path = path[:len(path)-1]
				continue
			}
			i := from[top.id][top.next]
			next := b.Answers[i].To
			top.next++
			switch {
			case done[next]:
			case onPath[next]:
				first := slices.IndexFunc(path, func(s step) bool { return s.id == next })
				var circle []string
				for _, s := range path[first:] {
					circle = append(circle, s.id)
				}
				b.entry(answersFile, b.Answers[i].ID, i).say("to", "events answer each other in a circle: %s",
					strings.Join(append(circle, next), ", "))
			default:
				onPath[next] = true
				path = append(path, step{id: next})
			}
		}
	}
}

func (b *book) judgeReviews() {
	for i, v := range b.Reviews {
		p := b.entry("reviews.json", v.ID, i)
		p.pair("publisher", v.Publisher)
		p.need("title", v.Title)
		p.need("url", v.URL)
		p.address("url", v.URL)
		p.oneOf("lang", v.Lang, sourceLangs)
		p.oneOf("read", v.Read, reads)
		p.pair("says", v.Says)
		if v.Date != "" {
			p.time("date", v.Date)
		}
		if len(v.About) == 0 {
			p.say("about", "is empty")
		}
		for j, a := range v.About {
			at := fmt.Sprintf("about[%d]", j)
			p.oneOf(at, a, slices.Concat(aspects, proposals))
			if slices.Contains(v.About[:j], a) {
				p.say(at, "%s is named twice", quote(a))
			}
		}
	}
}

// judgeCoding wants the numbers that the page tells of this edition to be
// those of the record.
func (b *book) judgeCoding() {
	c := &b.Coding
	p := page{b, "coding.json", ""}
	p.time("date", c.Date)
	p.need("protocol.version", c.Protocol.Version)
	p.oneOf("protocol.file", c.Protocol.File, []string{Protocol})
	p.pair("settling", c.Settling)
	p.pair("limit", c.Limit)
	p.pairs("rules_added", c.RulesAdded)
	p.pair("causes.rule", c.Causes.Rule)
	p.pair("causes.limit", c.Causes.Limit)
	p.pairs("causes.rules_added", c.Causes.RulesAdded)
	if !b.unread[events] && !b.unread[answersFile] {
		b.codingCounts(p)
	}
}

// codingCounts compares the coding's own counts with the record.
func (b *book) codingCounts(p page) {
	c := &b.Coding
	responses, linked, causes, saidCauses := 0, map[string]bool{}, 0, 0
	for _, e := range b.Events {
		if e.Layer == record.Response {
			responses++
		}
	}
	for _, a := range b.Answers {
		switch {
		case a.Kind != record.Arises:
			linked[a.From] = true
		case a.Basis == record.Said:
			causes, saidCauses = causes+1, saidCauses+1
		default:
			causes++
		}
	}
	this, counts := c.Coded.ThisEdition, c.Causes.Counts
	for _, n := range []struct {
		field      string
		told, have int
	}{
		{"coded.this_edition.events", this.Events, len(b.Events)},
		{"coded.this_edition.roles", this.Roles, len(b.Events) - responses},
		{"coded.this_edition.responses", this.Responses, responses},
		{"coded.this_edition.responses_with_a_link", this.WithLink, len(linked)},
		{"coded.this_edition.responses_with_none", this.WithNone, responses - len(linked)},
		{"causes.counts.pairs", counts.Pairs, causes},
		{"causes.counts.said", counts.Said, saidCauses},
		{"causes.counts.inferred", counts.Inferred, causes - saidCauses},
	} {
		if n.told != n.have {
			p.say(n.field, "is %d, but the record has %d", n.told, n.have)
		}
	}
}

// words gives named strings as plain ones.
func words[T ~string](list []T) []string {
	plain := make([]string, len(list))
	for i, w := range list {
		plain[i] = string(w)
	}
	return plain
}
