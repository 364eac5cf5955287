package check

import (
	"fmt"
	"strconv"

	"explorer/app/record"
)

func (b *book) judgePapers() {
	for i, pa := range b.Papers {
		p := b.entry("papers.json", pa.ID, i)
		p.pair("title", pa.Title)
		p.pair("publisher", pa.Publisher)
		// Author, affiliation, year, DOI and keywords of a paper may be unknown.
		p.maybe("author", pa.Author)
		p.maybe("affiliation", pa.Affiliation)
		p.address("url", pa.URL)
		p.ref("source", pa.Source, "sources.json")
		if pa.Year != "" {
			p.time("year", pa.Year)
		}
		if len(pa.Keywords.Zh) != len(pa.Keywords.En) {
			p.say("keywords", "has %d in Chinese and %d in English", len(pa.Keywords.Zh), len(pa.Keywords.En))
		}
		p.pairs("read", pa.Read)
		p.pairs("not_read", pa.NotRead)
		p.pairs("known", pa.Known)
		if pa.Method != nil {
			p.method("method.psr", pa.Method.PSR)
			p.method("method.event_history", pa.Method.EventHistory)
		}
		p.overlays("aspects", pa.Aspects, aspects)
		p.overlays("proposals", pa.Proposals, proposals)
	}
}

func (p page) method(field string, m record.MethodNote) {
	p.need(field+".zh", m.Zh)
	p.need(field+".en", m.En)
	p.sources(field+".sources", m.Sources)
}

// overlays wants ids that share links know (state.Proposals, state.Aspects),
// each once.
func (p page) overlays(field string, list []record.Overlay, known []string) {
	seen := map[string]bool{}
	for i, o := range list {
		at := fmt.Sprintf("%s[%d].", field, i)
		p.oneOf(at+"id", o.ID, known)
		if seen[o.ID] {
			p.say(at+"id", "%s is given twice", quote(o.ID))
		}
		seen[o.ID] = true
		p.pair(at+"title", o.Title)
		p.pair(at+"explanation", o.Explanation)
		p.examples(at+"illustrated_by", o.IllustratedBy)
		p.examples(at+"answered_later", o.AnsweredLater)
	}
}

// examples wants the project named as the basis: the papers do not name
// these events.
func (p page) examples(field string, list []record.Example) {
	seen := map[string]bool{}
	for i, x := range list {
		at := fmt.Sprintf("%s[%d].", field, i)
		p.oneOf(at+"basis", x.Basis, bases)
		p.ref(at+"event", x.Event, events)
		if seen[x.Event] {
			p.say(at+"event", "%s is named twice", quote(x.Event))
		}
		seen[x.Event] = true
		p.pair(at+"why", x.Why)
	}
}

func (b *book) judgePlan() {
	pl := b.Plan
	p := page{b, "plan.json", pl.ID}
	p.need("id", pl.ID)
	p.need("document_no", pl.DocumentNo)
	p.time("issued", pl.Issued)
	p.pair("title", pl.Title)
	p.pair("issuer", pl.Issuer)
	p.maybe("note", pl.Note)
	p.ref("source", pl.Source, "sources.json")
	p.pairs("not_retrieved", pl.NotRetrieved)
	if len(pl.Items) == 0 {
		p.say("items", "is empty")
	}
	seen := map[string]bool{}
	for i, it := range pl.Items {
		at := fmt.Sprintf("items[%d].", i)
		p.need(at+"id", it.ID)
		if seen[it.ID] && it.ID != "" {
			p.say(at+"id", "%s is given twice", quote(it.ID))
		}
		seen[it.ID] = true
		p.pair(at+"title", it.Title)
		p.pair(at+"text", it.Text)
		p.oneOf(at+"read_in", it.ReadIn, readIns)
		p.sources(at+"sources", it.Sources)
	}
}

// number writes a value as the JSON has it.
func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
