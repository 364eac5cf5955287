// Package e2e plays a reader of the built site in a headless browser, under a
// sub-path of a host without any fallback. Every test fails on a console
// error, a missing file or a request to another origin.
package e2e

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"explorer/build/e2e/drive"
)

var (
	chrome *drive.Chrome
	dist   string
)

func TestMain(m *testing.M) { os.Exit(setUp(m)) }

func setUp(m *testing.M) int {
	var err error
	if chrome, err = drive.Start(); err != nil {
		fmt.Println(err)
		if errors.Is(err, drive.ErrNoChromium) && os.Getenv("CI") == "" {
			fmt.Println("SKIPPED: the browser tests")
			return 0
		}
		return 1
	}
	defer chrome.Stop()
	if dist, err = drive.Site(); err != nil {
		fmt.Println(err)
		return 1
	}
	return m.Run()
}

// reader is a tab whose every failure ends the test.
type reader struct {
	*drive.Tab
	t      *testing.T
	server *drive.Server
	shrugs []string // parts of problems that this test provokes
	closed bool
}

// visit opens a page of the site, such as "en/#t=2022-08-14T12:00", and waits
// until it is live; a path with "wasm=false" and a look without scripts are
// not waited for.
func visit(t *testing.T, look drive.Look, path string) *reader {
	t.Helper()
	server := drive.Serve(dist)
	t.Cleanup(server.Stop)
	return visitAt(t, server, look, path)
}

func visitAt(t *testing.T, server *drive.Server, look drive.Look, path string) *reader {
	t.Helper()
	tab, err := chrome.Open(look)
	if err != nil {
		t.Fatal(err)
	}
	r := &reader{Tab: tab, t: t, server: server}
	t.Cleanup(func() {
		if r.closed {
			return
		}
		r.settle()
		if t.Failed() {
			r.keepPicture()
		}
		r.Tab.Close()
	})
	r.open(path)
	if !look.NoScripts && !strings.Contains(path, "wasm=false") {
		r.must(r.Ready())
	}
	return r
}

// Close checks the tab and ends it early.
func (r *reader) Close() {
	r.t.Helper()
	r.settle()
	r.closed = true
	r.Tab.Close()
}

// settle reports what went wrong so far.
func (r *reader) settle() {
	r.t.Helper()
next:
	for _, p := range append(r.Problems(), r.server.Missed()...) {
		for _, s := range r.shrugs {
			if strings.Contains(p, s) {
				continue next
			}
		}
		r.t.Error(p)
	}
}

// keepPicture leaves a picture of where a test failed.
func (r *reader) keepPicture() {
	png, err := r.Picture(false)
	if err != nil {
		return
	}
	dir := os.TempDir() + "/explorer-e2e"
	name := dir + "/" + strings.ReplaceAll(r.t.Name(), "/", "_") + ".png"
	if os.MkdirAll(dir, 0o755) == nil && os.WriteFile(name, png, 0o644) == nil {
		r.t.Log("picture:", name)
	}
}

func (r *reader) must(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

// open goes to a path of the site.
func (r *reader) open(path string) { r.t.Helper(); r.must(r.Go(r.server.URL + path)) }

// text, number and yes evaluate JavaScript.
func (r *reader) text(js string) string    { r.t.Helper(); return eval[string](r, js) }
func (r *reader) number(js string) float64 { r.t.Helper(); return eval[float64](r, js) }
func (r *reader) yes(js string) bool {
	r.t.Helper()
	return eval[bool](r, "(async () => !!(await ("+js+")))()")
}

func eval[T any](r *reader, js string) T {
	r.t.Helper()
	v, err := drive.Eval[T](r.Tab, js)
	if err != nil {
		r.t.Fatalf("%v\nin %s", err, js)
	}
	return v
}

func (r *reader) wait(js string) { r.t.Helper(); r.must(r.Wait(js)) }

func (r *reader) click(selector string) { r.t.Helper(); r.must(r.Click(selector)) }

func (r *reader) focus(selector string) { r.t.Helper(); r.must(r.Focus(selector)) }

func (r *reader) press(keys ...string) {
	r.t.Helper()
	for _, k := range keys {
		r.must(r.Key(k))
	}
}

// at waits until the as-of panel shows a moment and checks the level there.
func (r *reader) at(moment string) {
	r.t.Helper()
	if err := r.Wait(fmt.Sprintf(`document.querySelector("#asof").dataset.time === %q`, moment)); err != nil {
		r.t.Fatalf("the panel shows %s, not %s", r.text(`document.querySelector("#asof").dataset.time`), moment)
	}
	if got, want := r.text(`document.querySelector("#asof").dataset.level`), levelAt(moment); got != want {
		r.t.Errorf("at %s the panel says level %q, want %q", moment, got, want)
	}
}

// levelAt is the response level by the notices: level one from 21 August
// 00:00, level two from 29 August 00:00, ended at 24:00 on 31 August.
func levelAt(moment string) string {
	switch {
	case moment < "2022-08-21T00:00":
		return "none"
	case moment < "2022-08-29T00:00":
		return "I"
	case moment < "2022-09-01T00:00":
		return "II"
	}
	return "none"
}

// hash is the address's fragment, once the page has stopped writing it.
func (r *reader) hash() string {
	r.t.Helper()
	return r.text(`new Promise((done) => setTimeout(() => done(location.hash.slice(1)), 450))`)
}

var views = []string{"timeline", "history", "network", "whatif", "map", "evidence"}

// pathOf is the page of a view in a language.
func pathOf(lang, view string) string {
	path := ""
	if lang == "en" {
		path = "en/"
	}
	if view != "timeline" {
		path += view + "/"
	}
	return path
}
