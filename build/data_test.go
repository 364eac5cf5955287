package main

import (
	"encoding/csv"
	"strings"
	"testing"

	"explorer/build/source"
)

func TestTheDownloadsHoldAnswersReviewsAndRoles(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	s := site{}
	if err := addData(s, source.Root(), r); err != nil {
		t.Fatal(err)
	}
	read := func(name string) []map[string]string {
		lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(s["data/"+name]), "\ufeff"))).ReadAll()
		if err != nil || len(lines) < 2 {
			t.Fatalf("%s: %d lines, %v", name, len(lines), err)
		}
		var rows []map[string]string
		for _, line := range lines[1:] {
			row := map[string]string{}
			for i, v := range line {
				row[lines[0][i]] = v
			}
			rows = append(rows, row)
		}
		return rows
	}
	answers := read("answers.csv")
	if len(answers) != len(r.Answers) {
		t.Errorf("%d answers, the record has %d", len(answers), len(r.Answers))
	}
	for i, a := range r.Answers {
		got := answers[i]
		if got["id"] != a.ID || got["from"] != a.From || got["to"] != a.To || got["kind"] != string(a.Kind) ||
			got["basis"] != string(a.Basis) || (got["agreed"] == "true") != a.Agreed || got["why_zh"] != a.Why.Zh || got["why_en"] != a.Why.En {
			t.Errorf("%s is written as %v", a.ID, got)
		}
	}
	reviews := read("reviews.csv")
	for i, v := range r.Reviews {
		if len(reviews) != len(r.Reviews) || reviews[i]["says_en"] != v.Says.En || reviews[i]["about"] != strings.Join(v.About, "; ") {
			t.Fatalf("%s is written as %v", v.ID, reviews[i])
		}
	}
	restating := 0
	for _, row := range read("events.csv") {
		if e := r.Event(row["id"]); row["role"] != string(e.Role) || (row["restates_plan"] == "true") != e.RestatesPlan {
			t.Errorf("%s is written as %v", e.ID, row)
		}
		if row["restates_plan"] == "true" {
			restating++
		}
	}
	if restating != 3 {
		t.Errorf("%d events only restate the plan, want 3", restating)
	}
	if !strings.HasPrefix(string(s["data/coding-protocol.md"]), "# Coding protocol") || len(s["data/coding.json"]) == 0 {
		t.Error("the coding or its protocol is not there to read")
	}
}
