package wasmfile

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// program builds a small Go program for js/wasm and returns it.
func program(t *testing.T) []byte {
	t.Helper()
	dir := t.TempDir()
	src := `package main

import "fmt"

func deep(n int) int {
	if n == 0 {
		panic("bottom")
	}
	return deep(n-1) + 1
}

func main() {
	defer func() {
		garbage := make([][]byte, 0)
		for i := range 2000 {
			garbage = append(garbage, make([]byte, 4096))
			if i%500 == 0 {
				garbage = nil
			}
		}
		fmt.Println("recovered:", recover(), len(garbage) > 0)
	}()
	deep(50)
}
`
	for name, text := range map[string]string{"main.go": src, "go.mod": "module probe\n\ngo 1.26\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "build", "-ldflags", "-s -w", "-o", "probe.wasm", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("building the probe: %v\n%s", err, out)
	}
	file, err := os.ReadFile(filepath.Join(dir, "probe.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestAShrunkProgramRecoversAndCollectsGarbageAsBefore(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node to run the program; the browser tests run the real one")
	}
	file := program(t)
	small, err := Shrink(file)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"as built": file, "shrunk": small} {
		path := filepath.Join(t.TempDir(), "probe.wasm")
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(node, filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec_node.js"), path)
		cmd.Env = []string{"PATH=" + os.Getenv("PATH")}
		out, err := cmd.CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != "recovered: bottom true" {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
}

func TestMergingKeepsMemoryAndCode(t *testing.T) {
	file := program(t)
	merged, err := Merge(file)
	if err != nil {
		t.Fatal(err)
	}
	a, err := read(file)
	if err != nil {
		t.Fatal(err)
	}
	b, err := read(merged)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.memory, b.memory) || !bytes.Equal(a.before, b.before) || !bytes.Equal(a.after, b.after) {
		t.Error("memory or code changed")
	}
	if len(b.used)*20 > len(a.used) {
		t.Errorf("%d segments became %d, which is hardly fewer", len(a.used), len(b.used))
	}
}

func TestBrokenFilesAreErrors(t *testing.T) {
	for name, file := range map[string][]byte{
		"an empty file":                nil,
		"a text":                       []byte("<!doctype html>"),
		"a program without data":       []byte(header),
		"a section longer than a file": []byte(header + "\x0b\x7f\x01"),
		"a passive segment":            []byte(header + "\x0b\x03\x01\x01\x00"),
		"data without line tables":     []byte(header + "\x0b\x07\x01\x00\x41\x00\x0b\x01\x2a"),
	} {
		if _, err := Shrink(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
