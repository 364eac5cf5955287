package e2e

import (
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"explorer/build/e2e/drive"
)

// A fault is what a host does with a file whose name ends so.
type fault struct {
	suffix string
	answer func(w http.ResponseWriter, r *http.Request, files http.Handler)
}

// answer gives a status, as a host that knows no such type of file.
func answer(status int) func(http.ResponseWriter, *http.Request, http.Handler) {
	return func(w http.ResponseWriter, _ *http.Request, _ http.Handler) { http.Error(w, "refused", status) }
}

// portal answers as a captive portal or a filter does: a page, with status 200.
func portal(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprint(w, "<!doctype html><title>Blocked</title><p>This file is blocked.")
}

// halve sends the first half of a file and ends the answer with or without the
// connection.
func halve(drop bool) func(http.ResponseWriter, *http.Request, http.Handler) {
	return func(w http.ResponseWriter, r *http.Request, files http.Handler) {
		whole := &keeper{header: http.Header{}}
		files.ServeHTTP(whole, r)
		w.Header().Set("Content-Type", whole.header.Get("Content-Type"))
		if drop {
			w.Header().Set("Content-Length", fmt.Sprint(len(whole.body)))
		}
		w.Write(whole.body[:len(whole.body)/2])
		if drop {
			http.NewResponseController(w).Flush()
			panic(http.ErrAbortHandler)
		}
	}
}

// garble sends a file with some bytes in the middle changed.
func garble(w http.ResponseWriter, r *http.Request, files http.Handler) {
	whole := &keeper{header: http.Header{}}
	files.ServeHTTP(whole, r)
	for i := range 100 {
		whole.body[len(whole.body)/2+i] ^= 0x55
	}
	w.Write(whole.body)
}

// stall sends the first bytes of a file and then nothing more.
func stall(w http.ResponseWriter, r *http.Request, files http.Handler) {
	whole := &keeper{header: http.Header{}}
	files.ServeHTTP(whole, r)
	w.Write(whole.body[:1000])
	http.NewResponseController(w).Flush()
	select {
	case <-r.Context().Done():
	case <-time.After(30 * time.Second):
	}
}

// keeper is an answer kept in memory.
type keeper struct {
	header http.Header
	body   []byte
}

func (k *keeper) Header() http.Header         { return k.header }
func (k *keeper) WriteHeader(int)             {}
func (k *keeper) Write(b []byte) (int, error) { k.body = append(k.body, b...); return len(b), nil }

// hostWith is the change of a host by faults, the first that fits.
func hostWith(faults ...fault) func(http.Handler) http.Handler {
	return func(files http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			for _, f := range faults {
				if strings.HasSuffix(r.URL.Path, f.suffix) {
					f.answer(w, r, files)
					return
				}
			}
			files.ServeHTTP(w, r)
		})
	}
}

// noWorker keeps the offline copy away: it would load the same files again.
var noWorker = fault{"/worker.js", answer(404)}

// provoked are what a browser logs of a host that fails on purpose.
var provoked = []string{"404: ", "403: ", "log: Failed to load resource",
	"when fetching the script", "Refused to execute script"}

// asset is the name of a built file of assets.
func asset(t *testing.T, pattern string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dist, "assets", pattern))
	if err != nil || len(found) != 1 {
		t.Fatalf("%s: %v %v", pattern, found, err)
	}
	return filepath.Base(found[0])
}

// faulty opens a page of a host that fails on purpose, and waits until it is
// live all the same.
func faulty(t *testing.T, path string, faults ...fault) *reader {
	t.Helper()
	server := drive.ServeThrough(dist, hostWith(faults...))
	t.Cleanup(server.Stop)
	r := visitAt(t, server, drive.Look{}, path)
	r.shrugs = provoked
	return r
}

// programs are the forms of the program that the page asked for, in order.
func programs(r *reader) (forms []string) {
	for _, path := range r.server.Asked() {
		if strings.HasPrefix(path, "assets/app.") {
			forms = append(forms, path[strings.Index(path, ".wasm"):])
		}
	}
	return forms
}

func TestThePageIsLiveWhateverFormArrives(t *testing.T) {
	decoder := asset(t, "xz.*.js")
	xz404, gz403 := fault{".xz", answer(404)}, fault{".gz", answer(403)}
	xz, gz, plain := ".wasm.xz", ".wasm.gz", ".wasm"
	for name, c := range map[string]struct {
		faults []fault
		forms  []string // of the program, as asked for
	}{
		"all well":               {nil, []string{xz}},
		"xz missing":             {[]fault{xz404}, []string{xz, gz}},
		"xz a block page":        {[]fault{{".xz", portal}}, []string{xz, gz}},
		"xz cut short":           {[]fault{{".wasm.xz", halve(false)}}, []string{xz, xz, gz}},
		"xz with wrong bytes":    {[]fault{{".wasm.xz", garble}}, []string{xz, xz, gz}},
		"xz stalls":              {[]fault{{".wasm.xz", stall}}, []string{xz, gz}},
		"decoder missing":        {[]fault{{decoder, answer(404)}}, []string{xz, gz}},
		"decoder a block page":   {[]fault{{decoder, portal}}, []string{xz, gz}},
		"xz and gzip refused":    {[]fault{xz404, gz403}, []string{xz, gz, plain}},
		"gzip with wrong bytes":  {[]fault{xz404, {".wasm.gz", garble}}, []string{xz, gz, gz, plain}},
		"packed are block pages": {[]fault{{".xz", portal}, {".gz", portal}}, []string{xz, gz, plain}},
	} {
		t.Run(name, func(t *testing.T) {
			r := faulty(t, "en/#t=2022-08-29T00:00", append(c.faults, noWorker)...)
			r.shrugs = append(r.shrugs, "Unexpected token '<'") // a page where a script should be
			r.at("2022-08-29T00:00")
			if got := programs(r); !slices.Equal(got, c.forms) {
				t.Errorf("the program was asked for as %v, want %v", got, c.forms)
			}
			if r.yes(`document.querySelector(".boot-status p, .boot-bar")`) {
				t.Errorf("the page says %q", r.text(`document.querySelector(".boot-status").innerText`))
			}
		})
	}
}

func TestAConnectionThatDropsHalfWayIsTriedAgain(t *testing.T) {
	for _, pattern := range []string{"app.*.wasm.xz", "record.*.xz", "wasm_exec.*.js", "xz.*.js"} {
		file := asset(t, pattern)
		var asked atomic.Int32
		once := func(w http.ResponseWriter, r *http.Request, files http.Handler) {
			if asked.Add(1) == 1 {
				halve(true)(w, r, files)
			}
			files.ServeHTTP(w, r)
		}
		r := faulty(t, "en/", noWorker, fault{file, once})
		if n := asked.Load(); n != 2 {
			t.Errorf("%s was asked for %d times, want 2", file, n)
		}
		if all := strings.Join(r.server.Asked(), " "); strings.Contains(all, ".gz") {
			t.Errorf("after one drop of %s the page took another form: %s", file, all)
		}
	}
}

func TestWhenEverythingIsRefusedTheLineOffersAnotherTry(t *testing.T) {
	for lang, words := range map[string][2]string{"zh": {"未能载入", "重试"}, "en": {"could not be loaded", "Try again"}} {
		var well atomic.Bool
		refused := fault{"", func(w http.ResponseWriter, r *http.Request, files http.Handler) {
			if strings.Contains(r.URL.Path, "/assets/app.") && !well.Load() {
				http.Error(w, "refused", http.StatusForbidden)
				return
			}
			files.ServeHTTP(w, r)
		}}
		server := drive.ServeThrough(dist, hostWith(noWorker, refused))
		t.Cleanup(server.Stop)
		r := visitAt(t, server, drive.Look{}, pathOf(lang, "timeline")+"?wasm=false")
		r.shrugs = provoked
		before := r.number(`document.querySelectorAll("#record li").length`)
		r.open(pathOf(lang, "timeline"))
		line := fmt.Sprintf(`document.querySelector(".boot-status").innerText.includes(%q)`, words[0])
		again := fmt.Sprintf(`document.querySelector(".boot-status button").innerText === %q`, words[1])
		r.wait(line)
		r.wait(again)
		if after := r.number(`document.querySelectorAll("#record li").length`); after != before || before == 0 {
			t.Errorf("the page has %v items, %v without the program", after, before)
		}
		asked := len(programs(r))
		r.click(".boot-status button") // still refused: the line comes again
		r.wait(again)
		if n := len(programs(r)); n != 2*asked {
			t.Errorf("the program was asked for %d times, then %d", asked, n-asked)
		}
		well.Store(true)
		r.click(".boot-status button")
		r.must(r.Ready())
		if r.yes(`document.querySelector(".boot-status p")`) {
			t.Errorf("the line stays: %q", r.text(`document.querySelector(".boot-status").innerText`))
		}
	}
}

func TestThePageSaysWhenItsScriptDoesNotCome(t *testing.T) {
	boot := asset(t, "boot.*.js")
	for name, answer := range map[string]func(http.ResponseWriter, *http.Request, http.Handler){
		"missing": answer(404), "cut": halve(false), "dropped": halve(true), "block page": portal,
	} {
		t.Run(name, func(t *testing.T) {
			server := drive.ServeThrough(dist, hostWith(fault{boot, answer}))
			t.Cleanup(server.Stop)
			r := visitAt(t, server, drive.Look{}, "en/?wasm=false")
			r.shrugs = append([]string{"SyntaxError"}, provoked...)
			shown := `document.querySelector(".boot-late").checkVisibility({visibilityProperty: true})`
			if r.yes(shown) {
				t.Error("the line is there before the script had its time")
			}
			r.wait(shown)
			if got := r.text(`document.querySelector(".boot-late").innerText`); !strings.Contains(got, "could not be loaded") {
				t.Errorf("the line says %q", got)
			}
		})
	}
	r := visit(t, drive.Look{}, "en/?wasm=false")
	r.wait(`!document.querySelector(".boot-late")`)
}

func TestThePageReadsWithStyleAndScriptsOfAWrongType(t *testing.T) {
	server := drive.ServeThrough(dist, func(files http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !strings.HasSuffix(r.URL.Path, ".css") && !strings.HasSuffix(r.URL.Path, ".js") {
				files.ServeHTTP(w, r)
				return
			}
			whole := &keeper{header: http.Header{}}
			files.ServeHTTP(whole, r)
			w.Header().Set("Content-Type", "application/octet-stream")
			w.Header().Set("X-Content-Type-Options", "nosniff")
			w.Write(whole.body)
		})
	})
	t.Cleanup(server.Stop)
	r := visitAt(t, server, drive.Look{}, "en/?wasm=false")
	r.shrugs = append([]string{"MIME type"}, provoked...)
	if n := r.number(`document.querySelectorAll("#record li").length`); n == 0 {
		t.Error("the record is not there")
	}
	r.wait(`document.body.innerText.includes("could not be loaded") && document.querySelector("h1").checkVisibility()`)
}

// The copy keeps the program inflated, whatever form it came in; a repeat
// visit asks the network for none of it.
func TestARepeatVisitTakesTheInflatedProgram(t *testing.T) {
	for name, faults := range map[string][]fault{"xz": nil, "gzip": {{".xz", answer(404)}}} {
		r := faulty(t, "en/", faults...)
		r.kept()
		if !r.yes(`caches.keys().then(async (names) => {
			const found = await (await caches.open(names[0])).match("../assets/` + asset(t, "app.*.wasm") + `");
			return found.headers.get("Content-Type") === "application/wasm" && new Uint8Array(await found.arrayBuffer())[1] === 0x61;
		})`) {
			t.Errorf("%s: the copy's program is not plain wasm", name)
		}
		before := len(programs(r))
		r.open("en/#t=2022-08-29T00:00")
		r.must(r.Ready())
		r.at("2022-08-29T00:00")
		if n := len(programs(r)); n != before {
			t.Errorf("%s: the second visit asked the network for %v", name, programs(r)[before:])
		}
	}
}

func TestThePageReadsWhileTheStyleIsLate(t *testing.T) {
	late := func(w http.ResponseWriter, r *http.Request, files http.Handler) {
		time.Sleep(12 * time.Second)
		files.ServeHTTP(w, r)
	}
	server := drive.ServeThrough(dist, hostWith(fault{".css", late}))
	t.Cleanup(server.Stop)
	r := visitAt(t, server, drive.Look{}, "en/?wasm=false")
	r.wait(`performance.getEntriesByName("first-contentful-paint").length`)
	if painted := r.number(`performance.getEntriesByName("first-contentful-paint")[0].startTime`); painted > 8000 {
		t.Errorf("the first words were painted after %.0f ms", painted)
	}
	r.wait(`getComputedStyle(document.querySelector(".boot-status")).position === "fixed"`)
}
