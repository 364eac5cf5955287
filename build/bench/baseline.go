package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"explorer/build/source"
)

// baselineCommit is the build that the targets of DESIGN §6 are told against.
const baselineCommit = "2477989"

// baseline builds that commit's site out of git into .cache, once.
func baseline() (string, error) {
	root := source.Root()
	tree := filepath.Join(root, ".cache", "baseline-"+baselineCommit)
	dist := filepath.Join(tree, "dist")
	if _, err := os.Stat(filepath.Join(dist, "index.html")); err == nil {
		return dist, nil
	}
	if err := os.MkdirAll(tree, 0o755); err != nil {
		return "", err
	}
	script := fmt.Sprintf("git archive %s | tar -x -C %q && cd %[2]q && go run ./build site -o dist", baselineCommit, tree)
	cmd := exec.Command("sh", "-c", script)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building %s: %w\n%s", baselineCommit, err, out)
	}
	return dist, nil
}

// keepResults writes the tables with machine and date.
func keepResults(rounds int, tables string) error {
	text := fmt.Sprintf(`# Measured

Written by "go run ./build/bench loading" on %s: %s/%s, %d cores (%s), headless Chromium. The start page as a new
reader and again, at 1.6 Mbit/s, 150 ms and a processor slowed down four times; this build and that of commit
%s by turns, medians of %d rounds.
%s`, time.Now().UTC().Format("2006-01-02"), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), processor(),
		baselineCommit, rounds, tables)
	return os.WriteFile(filepath.Join(source.Root(), "build", "bench", "RESULTS.md"), []byte(text), 0o644)
}

// processor is the name that Linux gives it.
func processor() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(info)) {
		if name, value, _ := strings.Cut(line, ":"); strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "processor unknown"
}
