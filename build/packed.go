package main

import (
	"os"
	"path/filepath"

	"explorer/build/source"
	"explorer/build/xz"

	"github.com/goccy/go-json"
)

// stallPatience is how long, in milliseconds, the page waits for the next
// bytes of a file before it takes another way.
const stallPatience = 8000

// form is one way in which a file travels.
type form struct {
	path string
	data []byte
}

// packed is a large file in the three forms of which a page takes the first
// that arrives: all under one hash, the plain content's.
type packed struct{ xz, gzip, plain form }

// packed adds a file in its three forms.
func (s site) packed(name string, plain []byte) (packed, error) {
	var p packed
	zipped, err := zip(plain)
	if err != nil {
		return p, err
	}
	path := s.hashed(name, plain)
	p = packed{form{path + ".xz", compress(plain)}, form{path + ".gz", zipped}, form{path, plain}}
	s[p.xz.path], s[p.gzip.path] = p.xz.data, p.gzip.data
	return p, nil
}

// compress keeps what it made in .cache under the content's sum: the program
// takes seconds, and most builds do not change it.
func compress(plain []byte) []byte {
	file := filepath.Join(source.Root(), ".cache", "xz-"+xz.Version, sum(plain))
	if known, err := os.ReadFile(file); err == nil {
		return known
	}
	made := xz.Compress(plain)
	// Without the right to write there, the next build makes it again.
	if os.MkdirAll(filepath.Dir(file), 0o755) == nil {
		part := file + ".part"
		if os.WriteFile(part, made, 0o644) == nil {
			os.Rename(part, file)
		}
	}
	return made
}

// sums are the contents that may arrive under any of the forms' addresses.
func (p packed) sums() []string { return []string{sum(p.plain.data)} }

// ways are the forms' paths, best first.
func (p packed) ways() []string { return []string{p.xz.path, p.gzip.path, p.plain.path} }

// MarshalJSON writes names and sizes for load.js.
func (p packed) MarshalJSON() ([]byte, error) {
	type file struct {
		Name  string `json:"name"`
		Bytes int    `json:"bytes"`
	}
	of := func(f form) file { return file{base(f.path), len(f.data)} }
	return json.Marshal(map[string]file{"xz": of(p.xz), "gzip": of(p.gzip), "plain": of(p.plain)})
}
