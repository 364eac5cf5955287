package main

import (
	"os"
	"path/filepath"
	"strings"

	"explorer/build/wasmfile"
)

// buildWasm compiles app for the browser and returns the program. The flags
// make it the same for every machine and folder. slim leaves go-app's server
// half out and shrinks the file; without it go-app is linked as published.
func buildWasm(root string, slim bool) ([]byte, error) {
	program, err := link(root, "-s -w -buildid=", slim)
	if err != nil || !slim {
		return program, err
	}
	return wasmfile.Shrink(program)
}

// link compiles and links app for the browser.
func link(root, flags string, slim bool) ([]byte, error) {
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags", flags}
	if slim {
		modfile, err := slimModfile(root)
		if err != nil {
			return nil, err
		}
		// Inlined copies of functions are 8 % of the download; the work of a
		// scrub step is the browser's, not theirs (make bench).
		args = append(args, "-modfile", modfile, "-gcflags=all=-l")
	}
	dir, err := os.MkdirTemp("", "explorer-") // builds may run beside each other
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "app.wasm")
	env := []string{"GOOS=js", "GOARCH=wasm", "GOWASM=", "GOEXPERIMENT=", "GOFLAGS="}
	if _, err := run(root, env, "go", append(args, "-o", out, "./app")...); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

// wasmExec reads the glue that belongs to this very Go: another version's
// would fail at random.
func wasmExec(root string) ([]byte, error) {
	goroot, err := run(root, nil, "go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(strings.TrimSpace(goroot), "lib", "wasm", "wasm_exec.js"))
}
