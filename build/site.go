package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"explorer/app/record"
	"explorer/build/source"
)

// A site is every file of the result, by its path with slashes. It is made in
// memory and written only when all of it is good, so a failed build leaves the
// previous one as it was.
type site map[string][]byte

// makeSite builds the site into the folder out and prints its sizes.
func makeSite(root, out string) error {
	if err := checkRecord(root); err != nil {
		return err
	}
	s, err := buildSite(root)
	if err != nil {
		return err
	}
	if problems := checkURLs(s); len(problems) > 0 {
		for _, p := range problems {
			fmt.Fprintln(os.Stderr, p)
		}
		return fmt.Errorf("%d addresses would not work on a static host", len(problems))
	}
	over := printSizes(os.Stdout, s)
	if err := s.write(out); err != nil {
		return err
	}
	if len(over) > 0 {
		return fmt.Errorf("over budget: %s", strings.Join(over, "; "))
	}
	fmt.Printf("%d files in %s\n", len(s), out)
	return nil
}

// buildSite makes every file of the site.
func buildSite(root string) (site, error) {
	type result struct {
		program []byte
		err     error
	}
	compiled := make(chan result, 1) // takes longest, so it runs beside the pages
	go func() {
		program, err := buildWasm(root, true)
		compiled <- result{program, err}
	}()

	files, err := source.Files(filepath.Join(root, "data", "sichuan2022"))
	if err != nil {
		return nil, err
	}
	if err := derive(root, &files); err != nil {
		return nil, err
	}
	rec, err := record.New(files)
	if err != nil {
		return nil, err
	}
	s := site{}
	if err := addData(s, root, rec); err != nil {
		return nil, err
	}
	wasm := <-compiled
	if wasm.err != nil {
		return nil, wasm.err
	}
	a, err := addAssets(s, root, rec, wasm.program)
	if err != nil {
		return nil, err
	}
	if err := addPages(s, root, rec, a); err != nil {
		return nil, err
	}
	return s, addWorker(s, root, a)
}

// paths lists the files in a fixed order.
func (s site) paths() []string {
	paths := make([]string, 0, len(s))
	for p := range s {
		paths = append(paths, p)
	}
	sort.Strings(paths)
	return paths
}

// write puts the site in place of what the folder held. A folder that does
// not look like a site of ours is not touched.
func (s site) write(out string) error {
	if entries, err := os.ReadDir(out); err == nil && len(entries) > 0 {
		if _, err := os.Stat(filepath.Join(out, "worker.js")); err != nil {
			return fmt.Errorf("%s holds something else than a built site; empty it first", out)
		}
	}
	next := strings.TrimRight(out, string(filepath.Separator)) + ".next"
	if err := os.RemoveAll(next); err != nil {
		return err
	}
	for _, p := range s.paths() {
		file := filepath.Join(next, filepath.FromSlash(p))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, s[p], 0o644); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	return os.Rename(next, out)
}
