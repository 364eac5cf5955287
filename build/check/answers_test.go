package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// web is a sound record with an event for every role and layer; pairs are the
// entries of answers.json, and the coding's counts follow them.
func web(pairs ...string) map[string][]byte {
	files := sound()
	event := func(id, start, layer, role string) string {
		actors := `[]`
		if layer == "response" {
			actors = `["province"]`
		} else {
			role = `"role": "` + role + `", `
		}
		return `,
  {"id": "` + id + `", "start": "` + start + `", "precision": "day", "layer": "` + layer + `", ` + role + `
    "title": {"zh": "事", "en": "Event"}, "summary": {"zh": "事。", "en": "An event."}, "actors": ` + actors + `, "targets": [],
    "places": ["sichuan"], "figures": [], "sources": ["s-one"], "confidence": "single"}`
	}
	made := strings.TrimSuffix(strings.TrimSpace(string(files["events.json"])), "]")
	made += event("p-flood", "2022-08-22", "pressure", "other-hazard") + event("s-rain", "2022-08-22", "state", "relief") +
		event("s-losses", "2022-08-23", "state", "consequence") + event("s-later", "2022-08-24", "state", "finding") +
		event("r-next", "2022-08-25", "response", "") + event("s-first", "2022-07-01", "state", "context") + "]"
	files["events.json"] = []byte(made)
	files["answers.json"] = []byte("[" + strings.Join(pairs, ",\n") + "]")
	return files
}

// pair is one entry of answers.json.
func pair(id, from, kind, to string) string {
	return `{"id": "` + id + `", "from": "` + from + `", "to": "` + to + `", "kind": "` + kind +
		`", "basis": "said", "agreed": true, "why": {"zh": "缘由。", "en": "A reason."}}`
}

// aboutPairs leaves out what coding.json says of its counts.
func aboutPairs(problems []Problem) string {
	var kept []Problem
	for _, p := range problems {
		if p.File != "coding.json" {
			kept = append(kept, p)
		}
	}
	return lines(kept)
}

func TestEveryKindOfPairTiesWhatItMay(t *testing.T) {
	files := web(pair("a-1", "e-answer", "answers", "e-heat"), pair("a-2", "r-next", "answers", "p-flood"),
		pair("a-3", "r-next", "follows", "e-answer"), pair("a-4", "r-next", "eases", "s-rain"),
		pair("a-5", "s-losses", "arises", "e-answer"), pair("a-6", "s-losses", "arises", "e-heat"))
	if got := aboutPairs(Files(files)); got != "" {
		t.Error(got)
	}
}

func TestPairsThatDoNotFitAreNamed(t *testing.T) {
	const ok = "e-answer"
	for _, c := range []struct {
		name  string
		pairs []string
		want  string
	}{
		{"an unknown event", []string{pair("a-1", "gone", "answers", "e-heat")},
			`a-1: from: "gone" is not in events.json`},
		{"an unknown event it answers", []string{pair("a-1", ok, "answers", "gone")},
			`a-1: to: "gone" is not in events.json`},
		{"an unknown kind", []string{pair("a-1", ok, "likes", "e-heat")},
			`a-1: kind: "likes" is none of answers, follows, eases, arises`},
		{"an id given twice", []string{pair("a-1", ok, "answers", "e-heat"), pair("a-1", "r-next", "follows", ok)},
			`a-1: id: is given twice`},
		{"a pair given twice", []string{pair("a-1", ok, "answers", "e-heat"), pair("a-2", ok, "answers", "e-heat")},
			`a-2: to: ties the same two events as "a-1"`},
		{"a state that answers", []string{pair("a-1", "s-losses", "answers", "e-heat")},
			`a-1: from: "s-losses" is of the role consequence; only a response answers`},
		{"a response that arises", []string{pair("a-1", "r-next", "arises", "e-heat")},
			`a-1: from: "r-next" is of the layer response; only a pressure or state arises`},
		{"an answer to a finding", []string{pair("a-1", "r-next", "answers", "s-later")},
			`a-1: to: "s-later" is of the role finding; answers wants a problem or another hazard here`},
		{"an answer to a response", []string{pair("a-1", "r-next", "answers", ok)},
			`a-1: to: "e-answer" is of the layer response; answers wants a problem or another hazard here`},
		{"a response that follows a problem", []string{pair("a-1", ok, "follows", "e-heat")},
			`a-1: to: "e-heat" is of the role problem; follows wants a response here`},
		{"an easing because of a problem", []string{pair("a-1", ok, "eases", "e-heat")},
			`a-1: to: "e-heat" is of the role problem; eases wants a relief here`},
		{"a finding that arises from a response", []string{pair("a-1", "s-later", "arises", ok)},
			`a-1: to: "e-answer" is of the layer response; arises wants a pressure or state, or for a consequence a response here`},
		{"three causes", []string{pair("a-1", "s-losses", "arises", ok), pair("a-2", "s-losses", "arises", "e-heat"),
			pair("a-3", "s-losses", "arises", "s-first")},
			`a-3: from: "s-losses" has more than 2 causes`},
		{"a cause after its effect", []string{pair("a-1", "s-first", "arises", "s-losses")},
			`a-1: to: "s-losses" began only on 2022-08-23T00:00, after "s-first" was over`},
		{"an answer before its problem", []string{pair("a-1", ok, "follows", "r-next"), pair("a-2", "r-next", "follows", ok)},
			`a-2: to: events answer each other in a circle: e-answer, r-next, e-answer`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, want := aboutPairs(Files(web(c.pairs...))), "answers.json: "+c.want+"\n"; got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}

func TestRolesReviewsAndCodingAreJudged(t *testing.T) {
	for _, c := range []struct{ name, file, old, new, want string }{
		{"a pressure without a role", "events.json", ` "role": "problem",`, ``,
			"events.json: e-heat: role: is missing\n"},
		{"an unknown role", "events.json", `"role": "problem"`, `"role": "trouble"`,
			"events.json: e-heat: role: \"trouble\" is none of problem, consequence, relief, finding, other-hazard, context\n"},
		{"a response with a role", "events.json", `"layer": "response",`, `"layer": "response", "role": "problem",`,
			"events.json: e-answer: role: is for pressures and states only\n"},
		{"in force before it was announced", "events.json", `"end": "2022-08-29T00:00+08:00",`, `"end": "2022-08-29T00:00+08:00", "in_force": "2022-08-20",`,
			"events.json: e-answer: in_force: \"2022-08-20\" is before \"2022-08-21T00:00+08:00\"\n"},
		{"in force after it was over", "events.json", `"end": "2022-08-29T00:00+08:00",`, `"end": "2022-08-29T00:00+08:00", "in_force": "2022-08-30",`,
			"events.json: e-answer: end: \"2022-08-29T00:00+08:00\" is before \"2022-08-30\"\n"},
		{"in force from no day", "events.json", `"end": "2022-08-29T00:00+08:00",`, `"end": "2022-08-29T00:00+08:00", "in_force": "soon",`,
			"events.json: e-answer: in_force: time \"soon\" is not a real date\n"},
		{"a pressure in force", "events.json", `"end": "2022-07-16",`, `"end": "2022-07-16", "in_force": "2022-07-05",`,
			"events.json: e-heat: in_force: is for responses with an end only\n"},
		{"a pressure that restates the plan", "events.json", `"role": "problem"`, `"role": "problem", "restates_plan": true`,
			"events.json: e-heat: restates_plan: is for responses only\n"},
		{"a restatement of the plan that answers", "events.json", `"layer": "response",`, `"layer": "response", "restates_plan": true,`,
			"answers.json: a-1: from: \"e-answer\" only restates the plan, which answers nothing\n"},
		{"the field of former editions", "events.json", `"figures": [],`, `"figures": [], "responds_to": [],`,
			"events.json: e-answer: responds_to: is not a known field\n"},
		{"an unknown basis", "answers.json", `"said"`, `"guessed"`,
			"answers.json: a-1: basis: \"guessed\" is none of said, inferred\n"},
		{"no reason in English", "answers.json", `Because of the heat.`, ``,
			"answers.json: a-1: why.en: is missing\n"},
		{"an id that no address can hold", "answers.json", `"a-1"`, `"a 1"`,
			"answers.json: a 1: id: may only hold a-z, 0-9 and -: it becomes part of addresses\n"},
		{"a review about something else", "reviews.json", `["region"]`, `["weather"]`,
			"reviews.json: r-1: about[0]: \"weather\" is none of plan, warning, governance, data, duty, region, public\n"},
		{"a review about one thing twice", "reviews.json", `["region"]`, `["region", "region"]`,
			"reviews.json: r-1: about[1]: \"region\" is named twice\n"},
		{"a review about nothing", "reviews.json", `["region"]`, `[]`, "reviews.json: r-1: about: is empty\n"},
		{"a review read in an unknown way", "reviews.json", `"whole"`, `"half"`,
			"reviews.json: r-1: read: \"half\" is none of opening, whole\n"},
		{"a review that cannot be found", "reviews.json", `https://example.org/r`, ``, "reviews.json: r-1: url: is missing\n"},
		{"a review of no day", "reviews.json", `2022-10`, `2022-13`,
			"reviews.json: r-1: date: time \"2022-13\" is not a real date\n"},
		{"counts of another edition", "coding.json", `"this_edition": {"events": 2`, `"this_edition": {"events": 3`,
			"coding.json: coded.this_edition.events: is 3, but the record has 2\n"},
		{"a share of an event", "coding.json", `"this_edition": {"events": 2`, `"this_edition": {"events": 2.5`,
			"coding.json: coded.this_edition.events: 2.5 is not a whole number\n"},
		{"a word where a count belongs", "coding.json", `"this_edition": {"events": 2`, `"this_edition": {"events": "2"`,
			"coding.json: coded.this_edition.events: is the text \"2\" where a number belongs\n"},
		{"no limit", "coding.json", `"limit": {"zh": "限度。", "en": "Limits."}, "rules_added"`, `"limit": {"zh": "", "en": ""}, "rules_added"`,
			"coding.json: limit: is missing\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := sound()
			spoil(t, files, c.file, c.old, c.new)
			if got := lines(Files(files)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestTheProtocolOfTheCodingIsAskedFor(t *testing.T) {
	dir := t.TempDir()
	for name, data := range sound() {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got := lines(Dir(dir)); got != Protocol+": is missing\n" {
		t.Errorf("without it: %q", got)
	}
	if err := os.WriteFile(filepath.Join(dir, Protocol), []byte("# Protocol\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := lines(Dir(dir)); got != "" {
		t.Errorf("with it: %q", got)
	}
}
