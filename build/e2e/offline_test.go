package e2e

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"explorer/build/e2e/drive"
)

// kept waits until the worker controls the page and holds a whole copy.
func (r *reader) kept() {
	r.t.Helper()
	r.wait(`navigator.serviceWorker.controller`)
	r.wait(`caches.keys().then((names) => names.filter((n) => n.startsWith("explorer:` + drive.Prefix + `:")).length === 1)`)
}

// offline are the messages of a page whose network is gone.
var offline = []string{"ERR_CONNECTION_REFUSED", "503"}

func TestWithTheServerStoppedEveryPageAndLinkOpens(t *testing.T) {
	server := drive.Serve(dist)
	r := visitAt(t, server, drive.Look{}, "")
	r.kept()
	r.settle()
	server.Stop()
	r.shrugs = offline
	for _, path := range []string{"", "en/", "index.html", "?from=mail#t=2022-08-29T00:00", "en/?x=1&y=2#view=map&t=2022-08-25T10:00"} {
		r.open(path)
		r.must(r.Ready())
	}
	r.open("?from=mail#t=2022-08-29T00:00")
	r.must(r.Ready())
	r.at("2022-08-29T00:00")
	for _, lang := range []string{"zh", "en"} {
		for _, v := range views[1:] {
			r.open(pathOf(lang, v) + "#t=2022-08-25T10:00")
			r.must(r.Ready())
			r.wait(fmt.Sprintf(`document.querySelector("#view-%s").getAttribute("aria-current") === "page"`, v))
			if h := r.hash(); !strings.Contains(h, "t=2022-08-25T10:00") {
				t.Errorf("%s lost the link's moment: %q", pathOf(lang, v), h)
			}
			if got := r.text(`document.documentElement.dataset.lang`); got != lang {
				t.Errorf("%s opened in %s", pathOf(lang, v), got)
			}
		}
		event := pathOf(lang, "timeline") + "e/e-20220821-level1/"
		r.open(event)
		r.must(r.Ready())
		r.wait(`document.querySelector("[data-slot=detail]").innerText.length > 100`)
		if got := r.text(`document.documentElement.dataset.lang`); got != lang {
			t.Errorf("%s opened in %s", event, got)
		}
	}
	r.open("en/")
	r.must(r.Ready())
	if got := r.text(`fetch("../data/events.json").then(async (a) => a.status + " " + await a.text())`); !strings.HasPrefix(got, "503 ") || !strings.Contains(got, "offline") {
		t.Errorf("a data file offline gives %q", got)
	}
	r.click("#view-map")
	r.wait(`document.querySelector("#view-map").getAttribute("aria-current") === "page"`)
	r.click("#lang")
	r.wait(`document.documentElement.lang === "zh-CN"`)
	r.must(r.Reload())
	r.must(r.Ready())
	r.wait(`document.querySelector("#view-map").getAttribute("aria-current") === "page"`)
}

// copySite copies the built site so that a test may change it.
func copySite(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(dist)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// release makes the copy another version: its start page says so.
func release(t *testing.T, dir, name string) {
	t.Helper()
	edit := func(file string, change func(string) string) {
		path := filepath.Join(dir, file)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(change(string(data))), 0o644); err != nil {
			t.Fatal(err)
		}
		// Servers compare times to the second, and no release follows another within one.
		if later := time.Now().Add(time.Minute); os.Chtimes(path, later, later) != nil {
			t.Fatal("the file's time cannot be set")
		}
	}
	edit("worker.js", func(s string) string {
		return regexp.MustCompile(`"version":"[^"]*"`).ReplaceAllString(s, `"version":"`+name+`"`)
	})
}

func TestANewerVersionIsOfferedAndTakesOver(t *testing.T) {
	dir := copySite(t)
	server := drive.Serve(dir)
	t.Cleanup(server.Stop)
	r := visitAt(t, server, drive.Look{}, "en/")
	r.kept()
	// Caches of others on this origin are none of ours.
	r.yes(`Promise.all(["other", "explorer:/another/edition/:1", "explorer:` + drive.Prefix + `nested/:1"].map((n) => caches.open(n))).then(() => true)`)
	release(t, dir, "second")
	r.yes(`navigator.serviceWorker.ready.then((r) => r.update()).then(() => true)`)
	r.wait(`document.querySelector(".boot-status").innerText.includes("newer version")`)
	if !r.yes(`caches.keys().then((names) => names.length === 5)`) {
		t.Errorf("while the new copy waits there are the caches %s", r.text(`caches.keys().then((n) => n.join(" "))`))
	}
	r.yes(`(globalThis.before = true)`)
	r.click(".boot-status button")
	r.wait(`!globalThis.before && document.documentElement.dataset.ready === "1"`)
	r.wait(`caches.keys().then((names) => names.includes("explorer:` + drive.Prefix + `:second") && names.length === 4)`)
	for _, name := range []string{"other", "explorer:/another/edition/:1", "explorer:" + drive.Prefix + "nested/:1"} {
		if !r.yes(fmt.Sprintf(`caches.has(%q)`, name)) {
			t.Errorf("the cache %q of another edition is gone", name)
		}
	}
}

func TestABrokenReleaseLeavesTheOldCopyWorking(t *testing.T) {
	dir := copySite(t)
	server := drive.Serve(dir)
	r := visitAt(t, server, drive.Look{}, "en/")
	r.kept()
	r.settle()
	// The new release's program was not uploaded, and its worker asks for it.
	var program string
	filepath.WalkDir(filepath.Join(dir, "assets"), func(p string, d fs.DirEntry, err error) error {
		if strings.HasSuffix(p, ".wasm") {
			program = filepath.Base(p)
		}
		return err
	})
	release(t, dir, "broken")
	worker := filepath.Join(dir, "worker.js")
	data, err := os.ReadFile(worker)
	r.must(err)
	r.must(os.WriteFile(worker, []byte(strings.ReplaceAll(string(data), program, "app.0000000000000000.wasm")), 0o644))
	r.yes(`navigator.serviceWorker.ready.then(async (r) => {
		await r.update();
		const w = r.installing;
		if (w) await new Promise((done) => w.addEventListener("statechange", () => w.state === "redundant" && done()));
		return true;
	})`)
	if r.yes(`navigator.serviceWorker.ready.then((r) => r.waiting)`) {
		t.Error("the broken release waits to take over")
	}
	if !r.yes(`caches.keys().then((names) => names.length === 1)`) {
		t.Errorf("the caches are %s", r.text(`caches.keys().then((n) => n.join(" "))`))
	}
	server.Stop()
	r.shrugs = append(offline, "404", "worker.js", "is not the file of this release")
	r.open("en/#t=2022-08-29T00:00")
	r.must(r.Ready())
	r.at("2022-08-29T00:00")
}

func TestAnInflatedProgramIsAcceptedToo(t *testing.T) {
	// Some hosts send .gz files with Content-Encoding, so that they arrive
	// inflated: the same as if the file were plain.
	dir := copySite(t)
	for _, kind := range []string{"app.*.wasm", "record.*.bin"} {
		plain, err := filepath.Glob(filepath.Join(dir, "assets", kind))
		if err != nil || len(plain) != 1 {
			t.Fatalf("%s: %v %v", kind, plain, err)
		}
		data, err := os.ReadFile(plain[0])
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(plain[0]+".gz", data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	server := drive.Serve(dir)
	r := visitAt(t, server, drive.Look{}, "en/")
	r.kept()
	server.Stop()
	r.shrugs = offline
	r.open("#t=2022-08-29T00:00")
	r.must(r.Ready())
	r.at("2022-08-29T00:00")
}
