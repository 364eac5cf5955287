// Package check tells what is wrong with a record as people edit it, all of
// it at once, one line per problem:
//
//	events.json: e-20220821-level1: figures[0].unit: "MWs" is not a known unit
//
// It works in three steps. Each file is read under a size limit and its
// shape compared with the types of package record, on the raw JSON, so that
// a misspelt field is named (shape.go). goccy/go-json decodes what has the
// right shape (read.go). The rules then look at the decoded record as a whole
// (rules.go, events.go, answers.go, times.go, lists.go, papers.go).
//
// Indexes in field names count from 0, as in JSON paths.
package check

import (
	"path/filepath"
	"slices"
	"strconv"

	"explorer/app/record"
)

// Problem is one thing that is wrong. Item is the id of the file's entry, or
// the place in the file when no entry can be named; Item and Field may be
// empty when the problem is the whole file's.
type Problem struct{ File, Item, Field, Text string }

// String is the line a person reads: file: item: field: problem.
func (p Problem) String() string {
	line := p.File
	for _, part := range []string{p.Item, p.Field, p.Text} {
		if part != "" {
			line += ": " + part
		}
	}
	return line
}

// Dir judges the record in a folder such as data/sichuan2022.
func Dir(dir string) []Problem {
	raw, problems := readDir(dir)
	if _, text := readFile(filepath.Join(dir, Protocol)); text != "" && raw["coding.json"] != nil {
		problems = append(problems, Problem{File: Protocol, Text: text})
	}
	return judge(raw, problems)
}

// Files judges the files of a record by their names ("events.json").
func Files(raw map[string][]byte) []Problem {
	var problems []Problem
	for _, s := range slots(new(record.Files)) {
		if _, ok := raw[s.name]; !ok {
			problems = append(problems, Problem{File: s.name, Text: missing})
		}
	}
	return judge(raw, problems)
}

// Record judges a decoded record whose files all had the right shape.
func Record(f record.Files) []Problem {
	return sorted(rules(&f, nil))
}

// judge adds the problems of the bytes to those found on the way to them. A
// file with a problem already is not asked for by the rules of the others.
func judge(raw map[string][]byte, problems []Problem) []Problem {
	var f record.Files
	unread := map[string]bool{}
	for _, p := range problems {
		unread[p.File] = true
	}
	for _, s := range slots(&f) {
		data, ok := raw[s.name]
		if !ok || unread[s.name] {
			unread[s.name] = true
			continue
		}
		found, decoded := decode(s.name, data, s.into)
		problems = append(problems, found...)
		if !decoded {
			unread[s.name] = true
		}
	}
	return sorted(append(problems, rules(&f, unread)...))
}

// sorted puts problems in the order of the files, and keeps the order in
// which they were found inside each file. The shape and the rules may say
// the same of one field; it is said once.
func sorted(problems []Problem) []Problem {
	place := map[string]int{}
	for i, s := range slots(new(record.Files)) {
		place[s.name] = i - 100
	}
	slices.SortStableFunc(problems, func(a, b Problem) int { return place[a.File] - place[b.File] })
	seen := map[Problem]bool{}
	var once []Problem
	for _, p := range problems {
		if !seen[p] {
			once = append(once, p)
		}
		seen[p] = true
	}
	return once
}

// missing is said of absent files and of required fields alike.
const missing = "is missing"

// quote shows a value of the record inside a problem, cut to a readable
// length.
func quote(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		s = string(r[:most]) + "…"
	}
	return strconv.Quote(s)
}
