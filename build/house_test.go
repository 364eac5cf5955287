package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"explorer/build/source"
)

// goFile is one source file of app that is shipped.
type goFile struct {
	path    string // app/view/map.go
	dir     string // app/view
	data    []byte
	imports map[string]string // path → name in the file
	tree    *ast.File
}

// shipped parses every non-test Go file of app, whatever its build tags.
func shipped(t *testing.T) []goFile {
	t.Helper()
	root := source.Root()
	var files []goFile
	err := filepath.WalkDir(filepath.Join(root, "app"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, data, parser.ParseComments)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		f := goFile{path: rel, dir: filepath.ToSlash(filepath.Dir(rel)), data: data, tree: tree, imports: map[string]string{}}
		for _, im := range tree.Imports {
			p, _ := strconv.Unquote(im.Path.Value)
			name := p[strings.LastIndex(p, "/")+1:]
			if im.Name != nil {
				name = im.Name.Name
			}
			f.imports[p] = name
		}
		files = append(files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 10 {
		t.Fatalf("found only %d files in app", len(files))
	}
	return files
}

// pure tells whether a file belongs to the packages that know no browser.
func pure(f goFile) bool {
	return f.dir != "app" && f.dir != "app/ui" && f.dir != "app/browser"
}

func TestOnlyUIImportsGoAppAndOnlyBrowserImportsJS(t *testing.T) {
	for _, f := range shipped(t) {
		for im := range f.imports {
			if strings.HasPrefix(im, goAppModule) && f.dir != "app/ui" && f.dir != "app" {
				t.Errorf("%s imports go-app", f.path)
			}
			if im == "syscall/js" && f.dir != "app/browser" {
				t.Errorf("%s imports syscall/js", f.path)
			}
		}
	}
}

// A JSON library with reflection is a tenth of the program.
func TestNothingInTheProgramImportsJSON(t *testing.T) {
	for _, f := range shipped(t) {
		for im := range f.imports {
			if strings.Contains(im, "json") {
				t.Errorf("%s imports %s", f.path, im)
			}
		}
	}
}

// The packages that decide what is shown may not look at the world: the same
// record and state must give the same page, in the build and in the browser.
func TestPurePackagesReadNoClockRandomnessOrEnvironment(t *testing.T) {
	banned := map[string]string{
		"os": "", "os/exec": "", "net": "", "net/http": "", "math/rand": "", "math/rand/v2": "", "crypto/rand": "", "io/fs": "", "log": "",
		// What is kept between two states belongs to ui's memo, not to a package.
		"sync": "Mutex RWMutex Map Pool Once",
		"time": "Now Since Until Sleep After AfterFunc Tick NewTimer NewTicker Local LoadLocation",
	}
	for _, f := range shipped(t) {
		if !pure(f) {
			continue
		}
		for im, name := range f.imports {
			words, is := banned[im]
			if !is {
				continue
			}
			if words == "" {
				t.Errorf("%s imports %s", f.path, im)
				continue
			}
			ast.Inspect(f.tree, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					if x, ok := s.X.(*ast.Ident); ok && x.Name == name && strings.Contains(" "+words+" ", " "+s.Sel.Name+" ") {
						t.Errorf("%s uses %s.%s", f.path, name, s.Sel.Name)
					}
				}
				return true
			})
		}
	}
}

// What the browser downloads has a budget; these would eat it.
func TestTheProgramLinksNoHeavyPackage(t *testing.T) {
	env := []string{"GOOS=js", "GOARCH=wasm"}
	modfile, err := slimModfile(source.Root())
	if err != nil {
		t.Fatal(err)
	}
	out, err := run(source.Root(), env, "go", "list", "-modfile", modfile, "-deps", "./app")
	if err != nil {
		t.Fatal(err)
	}
	for _, heavy := range []string{"net/http", "crypto/tls", "crypto/aes", "regexp", "text/template", "html/template",
		"github.com/goccy/go-json", "golang.org/x/text/language", "gonum.org/v1/gonum/mat", "explorer/build/source"} {
		for _, dep := range strings.Fields(out) {
			if dep == heavy {
				t.Errorf("the program links %s", heavy)
			}
		}
	}
}

// A word outside of app/text could be missing in the other language.
func TestChineseStandsOnlyInText(t *testing.T) {
	for _, f := range shipped(t) {
		if f.dir == "app/text" {
			continue
		}
		for i, line := range bytes.Split(f.data, []byte("\n")) {
			if bytes.ContainsFunc(line, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				t.Errorf("%s:%d: %s", f.path, i+1, bytes.TrimSpace(line))
			}
		}
	}
}

// A file is one idea; a long one is usually two.
func TestFilesStayReadable(t *testing.T) {
	const most = 320
	for _, f := range shipped(t) {
		if n := bytes.Count(f.data, []byte("\n")); n > most && f.dir != "app/text" {
			t.Errorf("%s has %d lines, more than %d", f.path, n, most)
		}
	}
}

// Imports point one way: record ← analysis ← state, chart ← view ← ui. A
// package may import what stands on a lower step, and packages of its own kind.
func TestImportsPointOneWay(t *testing.T) {
	const app = "explorer/app/"
	step := map[string]int{"text": 0, "record": 1, "markup": 1, "analysis": 2, "state": 3, "chart": 3, "view": 4, "views": 5, "browser": 5, "ui": 6}
	of := func(path string) (string, bool) {
		rest, ok := strings.CutPrefix(path, app)
		kind, _, _ := strings.Cut(rest, "/")
		return kind, ok
	}
	for _, f := range shipped(t) {
		if f.dir == "app" {
			continue // main stands above all
		}
		from, _ := of("explorer/" + f.dir)
		if _, known := step[from]; !known {
			t.Errorf("%s: package %s has no step in this test", f.path, from)
		}
		for im := range f.imports {
			to, ours := of(im)
			if ours && (step[to] > step[from] || step[to] == step[from] && to != from) {
				t.Errorf("%s imports %s, which stands above or beside it", f.path, im)
			}
		}
	}
}

// The views' shared kit knows none of them, and no view knows another.
func TestNoViewImportsAnother(t *testing.T) {
	for _, f := range shipped(t) {
		if !strings.HasPrefix(f.dir, "app/view") || f.dir == "app/views" {
			continue
		}
		for im := range f.imports {
			if strings.HasPrefix(im, "explorer/app/view/") {
				t.Errorf("%s imports %s", f.path, im)
			}
		}
	}
}
