package wasmfile

import (
	"errors"
	"strings"
)

const (
	customSection = 0
	importSection = 2
	codeSection   = 10
)

// CodeByPackage adds up the bytes of code of each Go package, by the names
// that a program linked without -s carries. The import paths of its packages
// must be given. Data is not counted.
func CodeByPackage(file []byte, paths []string) (map[string]int, error) {
	if len(file) < len(header) || string(file[:len(header)]) != header {
		return nil, errors.New("wasmfile: not a wasm program")
	}
	var imported int
	var sizes []int
	var names map[int]string
	for at := len(header); at < len(file); {
		id := file[at]
		size, next, err := unsigned(file, at+1)
		if err != nil {
			return nil, err
		}
		if next+size > len(file) {
			return nil, errShort
		}
		body := file[next : next+size]
		switch id {
		case importSection: // Go imports functions only
			imported, _, err = unsigned(body, 0)
		case codeSection:
			sizes, err = codeSizes(body)
		case customSection:
			if rest, is := strings.CutPrefix(string(body), "\x04name"); is {
				names, err = functionNames([]byte(rest))
			}
		}
		if err != nil {
			return nil, err
		}
		at = next + size
	}
	if names == nil {
		return nil, errors.New("wasmfile: the program carries no names")
	}
	sums, packages := map[string]int{}, newPackager(paths)
	for i, size := range sizes {
		sums[packages.of(names[imported+i])] += size
	}
	return sums, nil
}

func codeSizes(body []byte) (sizes []int, err error) {
	count, at, err := unsigned(body, 0)
	if err != nil {
		return nil, err
	}
	for range count {
		size, next, err := unsigned(body, at)
		if err != nil {
			return nil, err
		}
		sizes = append(sizes, size)
		at = next + size
	}
	if at != len(body) {
		return nil, errShort
	}
	return sizes, nil
}

// functionNames reads the name section's list of functions.
func functionNames(body []byte) (map[int]string, error) {
	for at := 0; at < len(body); {
		kind := body[at]
		size, next, err := unsigned(body, at+1)
		if err != nil {
			return nil, err
		}
		if next+size > len(body) {
			return nil, errShort
		}
		if kind == 1 {
			return nameList(body[next : next+size])
		}
		at = next + size
	}
	return nil, errors.New("wasmfile: no function has a name")
}

func nameList(list []byte) (map[int]string, error) {
	count, at, err := unsigned(list, 0)
	if err != nil {
		return nil, err
	}
	names := map[int]string{}
	for range count {
		index, next, err := unsigned(list, at)
		if err != nil {
			return nil, err
		}
		size, from, err := unsigned(list, next)
		if err != nil {
			return nil, err
		}
		if from+size > len(list) {
			return nil, errShort
		}
		names[index], at = string(list[from:from+size]), from+size
	}
	return names, nil
}

// packager tells a function's package by the linker's name for it, in which
// all but letters, digits, underscores and dots are underscores.
type packager map[string]string

func newPackager(paths []string) packager {
	p := packager{"type_": "type equality and hashes", "_rt0_wasm_js": "runtime"}
	for _, path := range paths {
		p[strings.Map(func(r rune) rune {
			if r == '.' || r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
				return r
			}
			return '_'
		}, path)] = path
	}
	return p
}

// of takes the shortest part before a dot that is a package.
func (p packager) of(name string) string {
	for i, r := range name {
		if r == '.' && p[name[:i]] != "" {
			return p[name[:i]]
		}
	}
	return "other"
}
