package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"explorer/app/record"
	"explorer/app/text"
)

// book is the record under examination with what the rules share.
type book struct {
	*record.Files
	unread   map[string]bool            // files whose entries are not known
	ids      map[string]map[string]bool // by file, the ids it defines
	spans    map[string]eventSpans      // by event id, where its times could be read
	problems []Problem
}

// rules judges a decoded record. Files that could not be read are neither
// judged nor missed by references to them.
func rules(f *record.Files, unread map[string]bool) []Problem {
	b := &book{Files: f, unread: unread, ids: map[string]map[string]bool{}, spans: map[string]eventSpans{}}
	b.collectIDs()
	for _, step := range []struct {
		file string
		rule func()
	}{
		{"events.json", b.judgeEvents},
		{"sources.json", b.judgeSources},
		{"actors.json", b.judgeActors},
		{"places.json", b.judgePlaces},
		{"series.json", b.judgeSeries},
		{"parameters.json", b.judgeParameters},
		{"levels.json", b.judgeLevels},
		{"stages.json", b.judgeStages},
		{"papers.json", b.judgePapers},
		{"plan.json", b.judgePlan},
		{"links.json", b.judgeLinks},
		{"metrics.json", b.judgeMetrics},
		{"notes.json", b.judgeNotes},
		{answersFile, b.judgeAnswers},
		{"reviews.json", b.judgeReviews},
		{"coding.json", b.judgeCoding},
		{caseFile, b.judgeCase},
	} {
		if !unread[step.file] {
			step.rule()
		}
	}
	return b.problems
}

// collectIDs notes every id, and tells which are absent, unfit for an
// address, or given twice in one file.
func (b *book) collectIDs() {
	collect(b, "events.json", b.Events, func(e record.Event) string { return e.ID })
	collect(b, "sources.json", b.Sources, func(s record.Source) string { return s.ID })
	collect(b, "actors.json", b.Actors, func(a record.Actor) string { return a.ID })
	collect(b, "places.json", b.Places, func(p record.Place) string { return p.ID })
	collect(b, "series.json", b.Series, func(s record.Series) string { return s.ID })
	collect(b, "parameters.json", b.Parameters, func(p record.Parameter) string { return p.ID })
	collect(b, "levels.json", b.Levels, func(l record.Level) string { return rung(l.Ladder, l.Level, l.Start) })
	collect(b, "stages.json", b.Stages, func(s record.Stage) string { return s.ID })
	collect(b, "papers.json", b.Papers, func(p record.Paper) string { return p.ID })
	collect(b, "links.json", b.Links, func(l record.Link) string { return l.ID })
	collect(b, "metrics.json", b.Metrics, func(m record.Metric) string { return m.ID })
	collect(b, "notes.json", b.Notes, func(n record.Note) string { return n.ID })
	collect(b, answersFile, b.Answers, func(a record.Answer) string { return a.ID })
	collect(b, "reviews.json", b.Reviews, func(v record.Review) string { return v.ID })
}

func collect[T any](b *book, file string, items []T, id func(T) string) {
	known := map[string]bool{}
	b.ids[file] = known
	if b.unread[file] {
		return
	}
	if len(items) == 0 {
		b.problems = append(b.problems, Problem{File: file, Text: "has no entries"})
	}
	for i, item := range items {
		e := b.entry(file, id(item), i)
		switch v := id(item); {
		case file == "levels.json": // a rung has no id of its own
			if known[v] {
				e.say("", "is given twice")
			}
		case v == "":
			e.say("id", missing)
		case known[v]:
			e.say("id", "is given twice")
		case !plainID(v):
			e.say("id", "may only hold a-z, 0-9 and -: it becomes part of addresses")
		}
		known[id(item)] = true
	}
}

// plainID tells whether an id can stand in a file name and in a link.
func plainID(id string) bool {
	return strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// page is one entry of a file, to say problems about.
type page struct {
	b    *book
	file string
	item string
}

// entry names an entry by its id, or by its position when it has none.
func (b *book) entry(file, id string, i int) page {
	if id == "" {
		id = entry(i)
	}
	return page{b, file, id}
}

func (p page) say(field, format string, args ...any) {
	p.b.problems = append(p.b.problems, Problem{p.file, p.item, field, fmt.Sprintf(format, args...)})
}

func (p page) need(field, value string) {
	if value == "" {
		p.say(field, missing)
	}
}

// pair wants a text in both languages.
func (p page) pair(field string, v text.Pair) {
	if v.Empty() {
		p.say(field, missing)
		return
	}
	p.maybe(field, v)
}

// maybe wants a text in both languages or in none. Chinese in the English
// half is a text that was not translated.
func (p page) maybe(field string, v text.Pair) {
	switch {
	case v.Zh == "" && v.En != "":
		p.say(field+".zh", missing)
	case v.En == "" && v.Zh != "":
		p.say(field+".en", missing)
	}
	if strings.ContainsFunc(v.En, isHan) {
		p.say(field+".en", "holds Chinese characters")
	}
}

func (p page) pairs(field string, list []text.Pair) {
	for i, v := range list {
		p.pair(fmt.Sprintf("%s[%d]", field, i), v)
	}
}

// note wants "Chinese / English", or a text without Chinese that serves both.
func (p page) note(field, v string) {
	zh, en, both := strings.Cut(v, " / ")
	switch {
	case !both && strings.ContainsFunc(v, isHan):
		p.say(field, "has no English half after \" / \"")
	case both && (strings.TrimSpace(zh) == "" || strings.TrimSpace(en) == ""):
		p.say(field, "has an empty half beside \" / \"")
	case both && strings.ContainsFunc(en, isHan):
		p.say(field, "holds Chinese characters in its English half")
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// oneOf wants one of the known words.
func (p page) oneOf(field, v string, known []string) {
	switch {
	case v == "":
		p.say(field, missing)
	case !slices.Contains(known, v):
		p.say(field, "%s is none of %s", quote(v), strings.Join(known, ", "))
	}
}

func (p page) unit(field, v string) {
	switch {
	case v == "":
		p.say(field, missing)
	case !slices.Contains(Units, v):
		p.say(field, "%s is not a known unit", quote(v))
	}
}

// ref wants an id that the file defines.
func (p page) ref(field, id, file string) {
	switch {
	case id == "":
		p.say(field, missing)
	case !p.b.unread[file] && !p.b.ids[file][id]:
		p.say(field, "%s is not in %s", quote(id), file)
	}
}

// refs wants ids that the file defines, each once.
func (p page) refs(field string, ids []string, file string) {
	seen := map[string]bool{}
	for i, id := range ids {
		at := fmt.Sprintf("%s[%d]", field, i)
		p.ref(at, id, file)
		if seen[id] {
			p.say(at, "%s is named twice", quote(id))
		}
		seen[id] = true
	}
}

// sources wants at least one source.
func (p page) sources(field string, ids []string) {
	if len(ids) == 0 {
		p.say(field, "names no source")
	}
	p.refs(field, ids, "sources.json")
}
