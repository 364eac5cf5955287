// Package source reads data/ from disk as people edit it. It belongs to the
// build; the tests of app use it to ask questions of the real record.
package source

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"explorer/app/record"

	"github.com/goccy/go-json"
)

// Root is the repository's folder, found from this file's own place.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..")
}

// Files reads every file of a record's folder, without judging it.
func Files(dir string) (record.Files, error) {
	var f record.Files
	for name, into := range map[string]any{
		"events": &f.Events, "sources": &f.Sources, "actors": &f.Actors, "places": &f.Places,
		"series": &f.Series, "parameters": &f.Parameters, "levels": &f.Levels, "stages": &f.Stages,
		"papers": &f.Papers, "plan": &f.Plan, "links": &f.Links, "metrics": &f.Metrics, "notes": &f.Notes,
		"answers": &f.Answers, "reviews": &f.Reviews, "coding": &f.Coding, "case": &f.Case,
	} {
		data, err := os.ReadFile(filepath.Join(dir, name+".json"))
		if errors.Is(err, fs.ErrNotExist) && (name == "metrics" || name == "notes") {
			continue
		}
		if err != nil {
			return f, err
		}
		if err := json.Unmarshal(data, into); err != nil {
			return f, fmt.Errorf("%s.json: %w", name, err)
		}
	}
	return f, nil
}

// Record reads the record of data/sichuan2022.
func Record() (*record.Record, error) {
	f, err := Files(filepath.Join(Root(), "data", "sichuan2022"))
	if err != nil {
		return nil, err
	}
	return record.New(f)
}
