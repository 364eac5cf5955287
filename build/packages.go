package main

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"explorer/build/wasmfile"
)

// printPackages lists what each Go package gives to the program's code, the
// largest first: the place to look when the program has grown.
func printPackages(w io.Writer, root string) error {
	named, err := link(root, "-w -buildid=", true) // names stay, or nothing could be told
	if err != nil {
		return err
	}
	modfile, err := slimModfile(root)
	if err != nil {
		return err
	}
	list, err := run(root, []string{"GOOS=js", "GOARCH=wasm"}, "go", "list", "-modfile", modfile, "-deps", "./app")
	if err != nil {
		return err
	}
	code, err := wasmfile.CodeByPackage(named, strings.Fields(list))
	if err != nil {
		return err
	}
	names, sum := make([]string, 0, len(code)), 0
	for name, size := range code {
		names, sum = append(names, name), sum+size
	}
	sort.Slice(names, func(i, j int) bool {
		if code[names[i]] != code[names[j]] {
			return code[names[i]] > code[names[j]]
		}
		return names[i] < names[j]
	})
	fmt.Fprintf(w, "%-52s %9s %6s\n", "code by package", "bytes", "share")
	for _, name := range names {
		fmt.Fprintf(w, "%-52s %9d %5.1f%%\n", name, code[name], 100*float64(code[name])/float64(sum))
	}
	fmt.Fprintf(w, "%-52s %9d\n", "all", sum)
	return nil
}
