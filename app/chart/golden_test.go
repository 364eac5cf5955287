package chart

import (
	"os"
	"path/filepath"
	"testing"
)

// golden compares a picture with the one kept in testdata; UPDATE_GOLDEN=1
// keeps the new one instead.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden.svg")
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; UPDATE_GOLDEN=1 makes it", err)
	}
	if got != string(want) {
		t.Errorf("%s differs from %s; look at it, then UPDATE_GOLDEN=1", name, path)
	}
}
