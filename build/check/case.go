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
}

// judgeMap wants the map's places and bodies to be on record.
func (p page) judgeMap(m record.CaseMap) {
	p.refs("map.stop_except", m.StopExcept, "places.json")
	p.refs("map.alert_bodies", m.AlertBodies, "actors.json")
	if m.AlertsBefore != "" {
		p.time("map.alerts_before", m.AlertsBefore)
	}
}
