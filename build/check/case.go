package check

import (
	"strconv"

	"explorer/app/record"
)

const caseFile = "case.json"

// judgeCase wants what the pages show to be on record, under a name in both
// languages.
func (b *book) judgeCase() {
	p := page{b: b, file: caseFile}
	units := map[string]string{}
	for _, s := range b.Series {
		units[s.ID] = s.Unit
	}
	for i, s := range b.Case.Strips {
		field := "strips[" + strconv.Itoa(i) + "]"
		p.pair(field+".label", s.Label)
		p.refs(field+".series", s.Series, "series.json")
		if n := len(s.Series); n < 1 || n > 2 {
			p.say(field+".series", "has %d series; a strip holds one or two", n)
		} else if n == 2 && units[s.Series[0]] != units[s.Series[1]] {
			p.say(field+".series", "has two units; a strip has one scale")
		}
	}
	for i, s := range b.Case.LastKnown {
		field := "last_known[" + strconv.Itoa(i) + "]"
		p.ref(field+".series", s.Series, "series.json")
		p.pair(field+".short", s.Short)
	}
	p.judgeMap(b.Case.Map)
	p.judgeHypothetical(b.Case.Hypothetical)
}

// judgeHypothetical wants each supposed link to stand between two bodies of
// the record, under an id of its own.
func (p page) judgeHypothetical(list []record.Hypothetical) {
	seen := map[string]bool{}
	for i, h := range list {
		field := "hypothetical[" + strconv.Itoa(i) + "]"
		p.need(field+".id", h.ID)
		if seen[h.ID] {
			p.say(field+".id", "is given twice")
		}
		seen[h.ID] = true
		p.oneOf(field+".proposal", h.Proposal, proposals)
		p.ref(field+".from", h.From, "actors.json")
		p.ref(field+".to", h.To, "actors.json")
		p.oneOf(field+".kind", h.Kind, linkKinds)
	}
}

// judgeMap wants the map's places and bodies to be on record.
func (p page) judgeMap(m record.CaseMap) {
	p.refs("map.stop_except", m.StopExcept, "places.json")
	p.refs("map.alert_bodies", m.AlertBodies, "actors.json")
	if m.AlertsBefore != "" {
		p.time("map.alerts_before", m.AlertsBefore)
	}
}
