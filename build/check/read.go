package check

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"

	"explorer/app/record"

	"github.com/goccy/go-json"
)

// MaxBytes is the largest file that is read: fifty times the largest file of
// the record. A larger one is a mistake, and is refused before it is read.
const MaxBytes = 32 << 20

// slot is one file of a record and where it is decoded to.
type slot struct {
	name string
	into any
}

// slots lists the files in the order in which problems are printed.
func slots(f *record.Files) []slot {
	return []slot{
		{"events.json", &f.Events},
		{"sources.json", &f.Sources},
		{"actors.json", &f.Actors},
		{"places.json", &f.Places},
		{"series.json", &f.Series},
		{"parameters.json", &f.Parameters},
		{"levels.json", &f.Levels},
		{"stages.json", &f.Stages},
		{"papers.json", &f.Papers},
		{"plan.json", &f.Plan},
		{"links.json", &f.Links},
		{"metrics.json", &f.Metrics},
		{"notes.json", &f.Notes},
		{"answers.json", &f.Answers},
		{"reviews.json", &f.Reviews},
		{"coding.json", &f.Coding},
		{caseFile, &f.Case},
	}
}

// readDir reads the record's files; what cannot be read is a problem.
func readDir(dir string) (map[string][]byte, []Problem) {
	raw := map[string][]byte{}
	var problems []Problem
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return raw, []Problem{{File: dir, Text: "is not a folder with a record"}}
	}
	known := map[string]bool{}
	for _, s := range slots(new(record.Files)) {
		known[s.name] = true
		data, text := readFile(filepath.Join(dir, s.name))
		if text != "" {
			problems = append(problems, Problem{File: s.name, Text: text})
			continue
		}
		raw[s.name] = data
	}
	entries, _ := os.ReadDir(dir) // the folder was there a moment ago
	for _, e := range entries {
		if !known[e.Name()] && filepath.Ext(e.Name()) == ".json" {
			problems = append(problems, Problem{File: e.Name(), Text: "is not a file of the record"})
		}
	}
	return raw, problems
}

// readFile returns a file's bytes, or what is wrong with the file.
func readFile(path string) (data []byte, problem string) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, missing
	case err != nil:
		return nil, "cannot be read: " + err.Error()
	case !info.Mode().IsRegular():
		return nil, "is not a file"
	case info.Size() > MaxBytes:
		return nil, tooLarge(info.Size())
	}
	data, err = os.ReadFile(path)
	if err != nil {
		return nil, "cannot be read: " + err.Error()
	}
	return data, ""
}

func tooLarge(size int64) string {
	return fmt.Sprintf("is %d MB large; the limit is %d MB", size>>20, MaxBytes>>20)
}

// decode puts a file's bytes into a field of record.Files and returns what is
// wrong with its syntax and shape; decoded tells whether the rules can look
// at it. goccy only ever meets well-formed JSON of limited depth and of the
// right types: it neither says where a mistake is nor promises to survive one.
func decode(name string, data []byte, into any) (problems []Problem, decoded bool) {
	if len(data) > MaxBytes {
		return []Problem{{File: name, Text: tooLarge(int64(len(data)))}}, false
	}
	root, where, text := parse(data)
	if text != "" {
		return []Problem{{File: name, Item: where, Text: text}}, false
	}
	s := shape{file: name}
	s.top(root, reflect.TypeOf(into).Elem())
	if s.wrongType {
		return s.problems, false
	}
	d := json.NewDecoder(bytes.NewReader(data))
	if !s.unknown {
		d.DisallowUnknownFields() // they are all named above; this is the second pair of eyes
	}
	if err := d.Decode(into); err != nil {
		return append(s.problems, Problem{File: name, Text: "cannot be decoded: " + err.Error()}), false
	}
	return slices.Clip(s.problems), true
}
