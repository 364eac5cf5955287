package check

import (
	"math"
	"path/filepath"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
	"explorer/build/source"
)

func TestTheRealRecordHasNoProblem(t *testing.T) {
	for _, p := range Dir(filepath.Join(source.Root(), "data", "sichuan2022")) {
		t.Error(p)
	}
}

func TestEachKindOfProblemIsNamed(t *testing.T) {
	cases := []struct{ name, file, old, new, want string }{
		// Shape.
		{"a misspelt field", "events.json", `"confidence": "single"`, `"confidance": "single"`,
			"events.json: e-heat: confidance: is not a known field\nevents.json: e-heat: confidence: is missing\n"},
		{"a misspelt field deep inside", "papers.json", `"why": {"zh": "例", "en": "Example"}`, `"why": {"zh": "例", "en": "Example", "fr": "Exemple"}`,
			"papers.json: p1: aspects[0].illustrated_by[0].why.fr: is not a known field\n"},
		{"a field given twice", "actors.json", `"level": "grid"`, `"level": "grid", "level": "grid"`,
			"actors.json: grid: level: is given twice\n"},
		{"a field left out", "events.json", `"targets": [], `, ``,
			"events.json: e-heat: targets: is missing\n"},
		{"a text where a number belongs", "events.json", `"value": 43.4`, `"value": "43.4"`,
			"events.json: e-heat: figures[0].value: is the text \"43.4\" where a number belongs\n"},
		{"a number where a text belongs", "papers.json", `"year": "2024"`, `"year": 2024`,
			"papers.json: p1: year: is the number 2024 where a text belongs\n"},
		{"a null where a list belongs", "events.json", `"figures": [],`, `"figures": null,`,
			"events.json: e-answer: figures: is null where a list belongs\n"},
		{"a list where an object belongs", "plan.json", `"note": {"zh": "", "en": ""}`, `"note": []`,
			"plan.json: plan-1: note: is a list where an object belongs\n"},
		{"a word where true or false belongs", "links.json", `"planned": true`, `"planned": "yes"`,
			"links.json: l-1: planned: is the text \"yes\" where true or false belongs\n"},
		{"a number beyond all numbers", "events.json", `43.4`, `1e999`,
			"events.json: e-heat: figures[0].value: 1e999 is too large for a number\n"},
		{"stray white space", "actors.json", `"en": "Grid"`, `"en": "Grid "`,
			"actors.json: grid: name.en: begins or ends with white space\n"},
		{"a line break inside a text", "actors.json", `"en": "Grid"`, `"en": "Grid\nfirm"`,
			"actors.json: grid: name.en: holds a control character or line break\n"},
		{"a file without entries", "notes.json", `{"id": "n-1", "kind": "gap", "text": {"zh": "未见。", "en": "Not seen."}, "events": ["e-heat"]}`, ``,
			"notes.json: has no entries\n"},

		// Required texts in both languages.
		{"no English", "events.json", `"en": "It stayed hot."`, `"en": ""`,
			"events.json: e-heat: summary.en: is missing\n"},
		{"no Chinese", "sources.json", `"zh": "央视"`, `"zh": ""`,
			"sources.json: s-one: publisher.zh: is missing\n"},
		{"neither language", "places.json", `{"zh": "成都", "en": "Chengdu"}`, `{"zh": "", "en": ""}`,
			"places.json: chengdu: name: is missing\n"},
		{"an unknown author in one language only", "papers.json", `"author": {"zh": "", "en": ""}`, `"author": {"zh": "陈艾", "en": ""}`,
			"papers.json: p1: author.en: is missing\n"},
		{"Chinese in the English text", "stages.json", `"en": "Heat."`, `"en": "高温."`,
			"stages.json: stage-1: reason.en: holds Chinese characters\n"},
		{"a note without an English half", "events.json", `当日 / that day`, `当日`,
			"events.json: e-heat: figures[0].note: has no English half after \" / \"\n"},
		{"a note with Chinese in its English half", "series.json", `最高 / highest`, `最高 / 最高`,
			"series.json: load: points[1].note: holds Chinese characters in its English half\n"},
		{"a turning point without a label", "events.json", `"short": {"zh": "启动", "en": "Start"}, `, ``,
			"events.json: e-answer: short: is missing\n"},
		{"a label without a turning point", "events.json", `, "turning_point": true`, ``,
			"events.json: e-answer: short: is for turning points only\n"},
		{"no source", "events.json", `"sources": ["s-one"]`, `"sources": []`,
			"events.json: e-heat: sources: names no source\n"},
		{"nobody responds", "events.json", `"actors": ["province"]`, `"actors": []`,
			"events.json: e-answer: actors: names nobody who responds\n"},
		{"no place", "events.json", `"places": ["sichuan"]`, `"places": []`,
			"events.json: e-heat: places: names no place\n"},
		{"a confirmation by one source", "events.json", `"sources": ["s-one", "s-two"]`, `"sources": ["s-one"]`,
			"events.json: e-answer: confidence: is \"confirmed\" with one source only\n"},
		{"a dispute that is not explained", "events.json", `"confidence": "single"`, `"confidence": "disputed"`,
			"events.json: e-heat: note: does not tell what is disputed\n"},

		// Words that are known.
		{"an unknown layer", "events.json", `"layer": "pressure"`, `"layer": "presure"`,
			"events.json: e-heat: layer: \"presure\" is none of pressure, state, response\n"},
		{"an unknown confidence", "events.json", `"confidence": "single"`, `"confidence": "sure"`,
			"events.json: e-heat: confidence: \"sure\" is none of confirmed, single, disputed\n"},
		{"an unknown kind of link", "links.json", `"kind": "command"`, `"kind": "order"`,
			"links.json: l-1: kind: \"order\" is none of command, request, report, notice, resource, information, joint\n"},
		{"an unknown certainty", "links.json", `"certainty": "stated"`, `"certainty": "guess"`,
			"links.json: l-1: certainty: \"guess\" is none of stated, inferred\n"},
		{"an unknown ladder", "levels.json", `"ladder": "energy-response"`, `"ladder": "energy"`,
			"levels.json: energy I 2022-08-21T00:00+08:00: ladder: \"energy\" is none of energy-response, drought-response, grid-control, orderly-use, heat-warning-national, heat-warning-chengdu\n"},
		{"a level its ladder does not have", "levels.json", `"level": "II"`, `"level": "red"`,
			"levels.json: energy-response red 2022-08-29T00:00+08:00: level: \"red\" is none of I, II, III, IV\n"},
		{"an unknown unit", "series.json", `"unit": "GW"`, `"unit": "MWs"`,
			"series.json: load: unit: \"MWs\" is not a known unit\n"},
		{"an unknown kind of note", "notes.json", `"gap"`, `"hole"`,
			"notes.json: n-1: kind: \"hole\" is none of contradiction, scope, gap, convention, check, dropped\n"},
		{"a reading that is not marked as the project's", "papers.json", `"basis": "project"`, `"basis": "paper"`,
			"papers.json: p1: aspects[0].illustrated_by[0].basis: \"paper\" is none of project\n"},
		{"an aspect that links do not know", "papers.json", `"aspects": [{"id": "plan"`, `"aspects": [{"id": "plans"`,
			"papers.json: p1: aspects[0].id: \"plans\" is none of plan, warning, governance\n"},

		// Ids and references.
		{"an id given twice", "actors.json", `"id": "grid"`, `"id": "province"`,
			"events.json: e-answer: targets[0]: \"grid\" is not in actors.json\n" +
				"actors.json: province: id: is given twice\n" +
				"links.json: l-1: to: \"grid\" is not in actors.json\n"},
		{"an id left empty", "notes.json", `"id": "n-1"`, `"id": ""`,
			"notes.json: entry 1: id: is missing\n"},
		{"an id that no address can hold", "notes.json", `"id": "n-1"`, `"id": "../n 1"`,
			"notes.json: ../n 1: id: may only hold a-z, 0-9 and -: it becomes part of addresses\n"},
		{"an unknown actor", "events.json", `"targets": ["grid"]`, `"targets": ["gird"]`,
			"events.json: e-answer: targets[0]: \"gird\" is not in actors.json\n"},
		{"an unknown place", "events.json", `"places": ["chengdu"]`, `"places": ["chengd"]`,
			"events.json: e-answer: places[0]: \"chengd\" is not in places.json\n"},
		{"an unknown source", "plan.json", `"sources": ["s-one"]`, `"sources": ["s-1"]`,
			"plan.json: plan-1: items[0].sources[0]: \"s-1\" is not in sources.json\n"},
		{"an unknown event in an example", "papers.json", `"event": "e-heat"`, `"event": "e-heet"`,
			"papers.json: p1: aspects[0].illustrated_by[0].event: \"e-heet\" is not in events.json\n"},
		{"an unknown event in a stage", "stages.json", `"e-answer"`, `"e-anser"`,
			"stages.json: stage-2: events[0]: \"e-anser\" is not in events.json\n"},
		{"an unknown event in a note", "notes.json", `"e-heat"`, `"e-heet"`,
			"notes.json: n-1: events[0]: \"e-heet\" is not in events.json\n"},
		{"an unknown event of a link", "links.json", `"e-answer"`, `"e-anser"`,
			"links.json: l-1: event: \"e-anser\" is not in events.json\n"},
		{"one source named twice", "events.json", `"sources": ["s-one"]`, `"sources": ["s-one", "s-one"]`,
			"events.json: e-heat: sources[1]: \"s-one\" is named twice\n"},
		{"a metric without a title and a title without a metric", "metrics.json", `"temp"`, `"heat"`,
			"events.json: e-heat: figures[0].metric: \"temp\" is not in metrics.json\nmetrics.json: heat: id: is used by no figure of events.json\n"},
		{"a place inside a smaller one", "places.json", `"kind": "province", "parent": "china"`, `"kind": "province", "parent": "chengdu"`,
			"places.json: sichuan: parent: \"chengdu\" is a prefecture; a province lies in a nation\n"},
		{"a place inside itself", "places.json", `"parent": "sichuan"`, `"parent": "chengdu"`,
			"places.json: chengdu: parent: \"chengdu\" is a prefecture; a prefecture lies in a province\n"},
		{"a place inside nothing", "places.json", `"parent": "sichuan"`, `"parent": ""`,
			"places.json: chengdu: parent: is missing\n"},
		{"a nation inside something", "places.json", `"kind": "nation", "parent": ""`, `"kind": "nation", "parent": "sichuan"`,
			"places.json: china: parent: a nation lies in no other place\n"},
		{"a link from an actor to itself", "links.json", `"to": "grid"`, `"to": "province"`,
			"links.json: l-1: to: is the same as from\n"},
		{"a link that is neither planned nor observed", "links.json", `"planned": true`, `"planned": false`,
			"links.json: l-1: observed: the link is neither planned nor observed\n"},

		// Addresses.
		{"an address of another kind", "sources.json", `https://example.org/a`, `javascript:alert(1)`,
			"sources.json: s-one: url: \"javascript:alert(1)\" is not an http or https address\n"},
		{"an address without a host", "papers.json", `https://example.org/p1`, `https:///p1`,
			"papers.json: p1: url: \"https:///p1\" is not an http or https address\n"},
		{"a seen address that is empty", "sources.json", `https://example.org/a`, ``,
			"sources.json: s-one: url: is empty, but url_status is \"seen\"\n"},
		{"an address that should not be there", "sources.json", `"url_status": "seen"`, `"url_status": "none"`,
			"sources.json: s-one: url: is given, but url_status is \"none\"\n"},

		// Times.
		{"a day that is not in the calendar", "events.json", `"start": "2022-07-04"`, `"start": "2022-02-30"`,
			"events.json: e-heat: start: time \"2022-02-30\" is not a real date\n"},
		{"a time of another zone", "events.json", `"start": "2022-08-21T00:00+08:00"`, `"start": "2022-08-21T00:00+09:00"`,
			"events.json: e-answer: start: time \"2022-08-21T00:00+09:00\" is not in +08:00\n"},
		{"a clock without its zone", "events.json", `"start": "2022-08-21T00:00+08:00"`, `"start": "2022-08-21T00:00"`,
			"events.json: e-answer: start: \"2022-08-21T00:00\" has a clock but no +08:00\n"},
		{"an end before the start", "events.json", `"end": "2022-07-16"`, `"end": "2022-07-03"`,
			"events.json: e-heat: end: \"2022-07-03\" is before \"2022-07-04\"\n"},
		{"an hour without a clock", "events.json", `"precision": "day"`, `"precision": "hour"`,
			"events.json: e-heat: precision: is \"hour\", but the start \"2022-07-04\" has no clock\n"},
		{"a day that is only a month", "events.json", `"start": "2022-07-04"`, `"start": "2022-07"`,
			"events.json: e-heat: precision: is \"day\", but the start \"2022-07\" names no day\n"},
		{"an unknown precision", "events.json", `"precision": "day"`, `"precision": "week"`,
			"events.json: e-heat: precision: \"week\" is none of minute, hour, day, about\n"},
		{"a point out of order", "series.json", `"date": "2022-08-01"`, `"date": "2022-08-10"`,
			"series.json: load: points[1].date: \"2022-08-09\" is before the point above it\n"},
		{"two points of one day", "series.json", `"date": "2022-08-01"`, `"date": "2022-08-09"`,
			"series.json: load: points[1].date: \"2022-08-09\" is given twice\n"},
		{"a window that is not one", "series.json", `2022-07-01/2022-08-09`, `2022-07-01`,
			"series.json: load: points[1].window: \"2022-07-01\" is not from/to\n"},
		{"a window that runs backwards", "series.json", `2022-07-01/2022-08-09`, `2022-08-10/2022-08-09`,
			"series.json: load: points[1].window: \"2022-08-09\" is before \"2022-08-10\"\n"},
		{"a stage that leaves a hole", "stages.json", `"end": "2022-08-21T00:00+08:00"`, `"end": "2022-08-20T00:00+08:00"`,
			"stages.json: stage-2: start: is 2022-08-21T00:00, but the stage above it ends at 2022-08-20T00:00\n"},
		{"a stage without an end", "stages.json", `"end": "2022-09-01T00:00+08:00"`, `"end": ""`,
			"stages.json: stage-2: end: is missing\n"},
		{"a level before the one above it", "levels.json", `"start": "2022-08-29T00:00+08:00"`, `"start": "2022-08-20"`,
			"levels.json: energy-response II 2022-08-20: start: \"2022-08-20\" is before the level above it\n" +
				"levels.json: energy-response II 2022-08-20: start: \"2022-08-20\" is before the end of the level in force until then\n"},
		{"two levels of the response at once", "levels.json", `"start": "2022-08-29T00:00+08:00"`, `"start": "2022-08-28"`,
			"levels.json: energy-response II 2022-08-28: start: \"2022-08-28\" is before the end of the level in force until then\n"},

		// Answers.
		{"an answer to itself", "answers.json", `"to": "e-heat"`, `"to": "e-answer"`,
			"answers.json: a-1: to: the event answers itself\n"},

		// Figures.
		{"a figure given twice", "events.json", `"figures": [{`, `"figures": [{"metric": "temp", "value": 1, "unit": "°C", "note": ""}, {`,
			"events.json: e-heat: figures[1].metric: \"temp\" is given twice\n"},
		{"a low above the value", "parameters.json", `"low": 17`, `"low": 19`,
			"parameters.json: gap: low: 19 is above value 18\n"},
		{"a value above the high", "parameters.json", `"high": null`, `"high": 17.5`,
			"parameters.json: gap: value: 18 is above high 17.5\n"},
		{"a parameter with nothing known", "parameters.json", `"value": 18, "low": 17`, `"value": null, "low": null`,
			"parameters.json: gap: value: none of low, value and high is known\n"},
		{"keywords in one language only", "papers.json", `"en": ["energy"]`, `"en": []`,
			"papers.json: p1: keywords: has 1 in Chinese and 0 in English\n"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := sound()
			spoil(t, files, c.file, c.old, c.new)
			if got := lines(Files(files)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestAnAnswerWithinTheDoubtOfItsTimeIsNoProblem(t *testing.T) {
	cases := []struct{ name, old, new string }{
		{"both on one day, the answer without a clock", `"start": "2022-07-04", "end": "2022-07-16", "precision": "day"`, `"start": "2022-08-21T12:00+08:00", "precision": "hour"`},
		{"the cause begins while the answer goes on", `"start": "2022-07-04", "end": "2022-07-16"`, `"start": "2022-08-28"`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := sound()
			spoil(t, files, "events.json", c.old, c.new)
			spoil(t, files, "events.json", `"start": "2022-08-21T00:00+08:00"`, `"start": "2022-08-21"`)
			spoil(t, files, "events.json", `"precision": "hour", "layer": "response"`, `"precision": "day", "layer": "response"`)
			if got := lines(Files(files)); got != "" {
				t.Error(got)
			}
		})
	}
}

func TestSeveralProblemsAreAllPrinted(t *testing.T) {
	files := sound()
	spoil(t, files, "events.json", `"unit": "°C"`, `"unit": "F"`)
	spoil(t, files, "events.json", `"en": "Heat"`, `"en": ""`)
	spoil(t, files, "events.json", `"s-two"`, `"s-three"`)
	spoil(t, files, "levels.json", `"level": "I"`, `"level": "V"`)
	spoil(t, files, "links.json", `"date"`, `"day"`)
	files["notes.json"] = []byte(`[{"id": "n-1",`)
	delete(files, "stages.json")
	want := `events.json: e-heat: title.en: is missing
events.json: e-heat: figures[0].unit: "F" is not a known unit
events.json: e-answer: sources[1]: "s-three" is not in sources.json
levels.json: energy-response V 2022-08-21T00:00+08:00: level: "V" is none of I, II, III, IV
stages.json: is missing
links.json: l-1: day: is not a known field
notes.json: line 1, column 15: ends in the middle: the file is cut short
`
	if got := lines(Files(files)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestAFileThatCannotBeReadIsNotBlamedOnTheOthers(t *testing.T) {
	files := sound()
	files["sources.json"] = []byte("[")
	delete(files, "events.json")
	want := "events.json: is missing\nsources.json: line 1, column 2: ends in the middle: the file is cut short\n"
	if got := lines(Files(files)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestFiguresThatAreNotFiniteAreProblems(t *testing.T) {
	// JSON cannot write them, but a program that makes a record can.
	r := record.Files{Events: []record.Event{{ID: "e-1", Figures: []record.Figure{{Metric: "m", Unit: "t", Value: math.Inf(1)}}}},
		Metrics: []record.Metric{{ID: "m", Title: text.Pair{Zh: "数", En: "number"}}}}
	want := Problem{"events.json", "e-1", "figures[0].value", "is not a finite number"}
	for _, p := range Record(r) {
		if p == want {
			return
		}
	}
	t.Errorf("not found: %s", want)
}

func TestEveryWordListHasEveryKeyOfItsTable(t *testing.T) {
	for _, l := range ladders {
		if rungs[l] == nil {
			t.Errorf("the ladder %s has no rungs", l)
		}
	}
	for _, k := range placeKinds {
		if _, ok := parents[k]; !ok {
			t.Errorf("the kind of place %s has no parent rule", k)
		}
	}
	if len(ladders) != len(rungs) || len(placeKinds) != len(parents) {
		t.Error("a table holds a word that its list does not name")
	}
}
