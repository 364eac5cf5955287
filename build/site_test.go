package main

import (
	"bytes"
	stdjson "encoding/json"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/build/source"

	"github.com/goccy/go-json"
)

func TestTwoBuildsAreTheSameToTheByte(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the site twice")
	}
	root := source.Root()
	first, err := buildSite(root)
	if err != nil {
		t.Fatal(err)
	}
	second, err := buildSite(root)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(first.paths(), second.paths()) {
		t.Fatalf("the builds have other files:\n%v\n%v", first.paths(), second.paths())
	}
	for _, p := range first.paths() {
		if !bytes.Equal(first[p], second[p]) {
			t.Errorf("%s differs between two builds", p)
		}
	}
	if problems := checkURLs(first); len(problems) > 0 {
		t.Errorf("addresses that would not work:\n%s", strings.Join(problems, "\n"))
	}
}

func TestTheProgramBuildsWithGoAppAsPublished(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the program")
	}
	plain, err := buildWasm(source.Root(), false)
	if err != nil {
		t.Fatal(err)
	}
	slim, err := buildWasm(source.Root(), true)
	if err != nil {
		t.Fatal(err)
	}
	if slim, plain := zippedSize(slim), zippedSize(plain); slim > plain*4/5 {
		t.Errorf("the slim program is %d bytes to download, the plain one %d: is something linked again?", slim, plain)
	}
}

// What the downloads are written with, goccy/go-json, must be what every
// other reader of JSON sees.
func TestBothCodecsReadTheSameRecord(t *testing.T) {
	root := source.Root()
	files, err := source.Files(filepath.Join(root, "data", "sichuan2022"))
	if err != nil {
		t.Fatal(err)
	}
	if err := derive(root, &files); err != nil {
		t.Fatal(err)
	}
	made, err := record.New(files)
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(made.Files)
	if err != nil {
		t.Fatal(err)
	}
	var goccy, std record.Files
	if err := json.Unmarshal(data, &goccy); err != nil {
		t.Fatal(err)
	}
	if err := stdjson.Unmarshal(data, &std); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(goccy, std) {
		t.Error("goccy/go-json and encoding/json read the record differently")
	}
	again, err := record.New(std)
	if err != nil {
		t.Fatal(err)
	}
	// An empty list and an absent one are written differently, so the values
	// are compared as what they would be written as.
	twice, err := json.Marshal(again.Files)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(data, twice) {
		t.Error("the record changes by being written and read")
	}
}
