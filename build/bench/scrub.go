package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"time"

	"explorer/app/record"
	"explorer/app/text"
	"explorer/build/e2e/drive"
	"explorer/build/host"
	"explorer/build/source"

	"github.com/goccy/go-json"
)

// steps is how many steps each figure is the mean of.
const steps = 120

// synthetic gives the real record n events in place of its own, spread over
// the summer of 2022; everything else stays.
func synthetic(n int) ([]byte, error) {
	f, err := source.Files(filepath.Join(source.Root(), "data", "sichuan2022"))
	if err != nil {
		return nil, err
	}
	known := f.Events
	f.Events = nil
	from, to := record.At(2022, 7, 1, 0, 0), record.At(2022, 10, 1, 0, 0)
	for i := range n {
		e := known[i%len(known)]
		if i >= len(known) {
			e.ID = fmt.Sprintf("e-synthetic-%05d", i)
		}
		e.Start = (from + (to-from)*record.Moment(i)/record.Moment(n)).String() + "+08:00"
		e.End, e.Precision = "", "minute"
		e.Layer = record.Layers[i%3]
		e.Title = text.Pair{Zh: fmt.Sprintf("第%d条", i), En: fmt.Sprintf("Event %d", i)}
		f.Events = append(f.Events, e)
	}
	return json.Marshal(f)
}

// visPage shows as many items in vis-timeline, with the same three groups,
// window and a custom time for the playhead.
const visPage = `<!doctype html><meta charset="utf-8"><title>vis</title>
<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>
<div id="box"></div><script>
const n = COUNT, from = Date.UTC(2022, 6, 1), to = Date.UTC(2022, 9, 1), layers = ["pressure", "state", "response"];
const items = Array.from({length: n}, (_, i) => ({id: i, group: layers[i % 3], start: from + (to - from) * i / n, content: "", type: "point", title: "Event " + i}));
const timeline = new vis.Timeline(document.getElementById("box"), new vis.DataSet(items), new vis.DataSet(layers.map((id) => ({id, content: id}))),
	{start: Date.UTC(2022, 7, 10), end: Date.UTC(2022, 8, 2), height: "560px", stack: STACK, showCurrentTime: false, snap: null});
timeline.addCustomTime(Date.UTC(2022, 7, 12), "playhead");
</script>`

// frames calls a step once per animation frame, steps times.
func frames(step string) string {
	return fmt.Sprintf(`new Promise((done) => {
		let i = 0;
		(function next() {
			if (i === %d) return setTimeout(() => done(true), 100);
			(%s)(i++);
			requestAnimationFrame(next);
		})();
	})`, steps, step)
}

// rounds is how often each figure is taken; the table shows the middle one.
const rounds = 3

// cost runs the steps and returns the main thread's time for one, in ms.
func cost(tab *drive.Tab, step string) (float64, error) {
	if _, err := drive.Eval[bool](tab, frames("() => {}")); err != nil {
		return 0, err // also lets the page come to rest
	}
	var all []float64
	for range rounds {
		before, err := tab.Busy()
		if err != nil {
			return 0, err
		}
		if _, err := drive.Eval[bool](tab, frames(step)); err != nil {
			return 0, err
		}
		after, err := tab.Busy()
		if err != nil {
			return 0, err
		}
		all = append(all, (after-before)*1000/steps)
	}
	return middle(all), nil
}

const (
	explorerStep = `() => document.querySelector("#playhead").dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight", shiftKey: true, bubbles: true}))`
	// A pointer that moves along the picture, one step a frame.
	explorerDrag = `(i) => {
		const area = document.querySelector("#timeline"), box = area.getBoundingClientRect();
		area.setPointerCapture = () => {};
		const send = (kind, x) => area.dispatchEvent(new PointerEvent(kind, {pointerId: 1, clientX: x, clientY: box.y + 20, button: 0, buttons: 1, bubbles: true}));
		if (i === 0) send("pointerdown", box.x + 160);
		send("pointermove", box.x + 170 + i * 4);
		if (i === COUNT - 1) send("pointerup", box.x + 170 + i * 4);
	}`
	explorerPan = `(i) => document.querySelector(i % 2 ? "[data-act=pan-left]" : "[data-act=pan-right]").click()`
	visStep     = `(i) => timeline.setCustomTime(Date.UTC(2022, 7, 12, i), "playhead")`
	// vis-timeline's own bar under a pointer, by the same way.
	visDrag = `(i) => {
		const bar = document.querySelector(".vis-custom-time").firstElementChild, box = bar.getBoundingClientRect();
		const send = (kind, x) => bar.dispatchEvent(new PointerEvent(kind, {pointerId: 1, pointerType: "mouse", isPrimary: true, clientX: x, clientY: 300, button: kind === "pointermove" ? -1 : 0, buttons: kind === "pointerup" ? 0 : 1, bubbles: true}));
		if (i === 0) { window.start = box.x + 8; send("pointerdown", window.start); }
		send("pointermove", window.start + i * 4);
		if (i === COUNT - 1) { send("pointerup", window.start + i * 4); timeline.setCustomTime(Date.UTC(2022, 7, 12), "playhead"); }
	}`
	visPan = `(i) => { const q = 23 * 864e5 / 4 * (i % 2 ? 0 : 1); timeline.setWindow(Date.UTC(2022, 7, 10) + q, Date.UTC(2022, 8, 2) + q, {animation: false}); }`
)

func scrubbing(chrome *drive.Chrome, dir string) error {
	vis := filepath.Join(source.Root(), ".cache", "npm", "vis-timeline")
	fmt.Printf("  %-44s %10s %10s\n", "", "200", "20,000")
	count := func(step string) string { return strings.ReplaceAll(step, "COUNT", fmt.Sprint(steps)) }
	rows := []struct{ name, page, view, step string }{
		{"explorer: playhead on by an hour, all panels", "explorer", "timeline", explorerStep},
		{"explorer: playhead dragged by pointer", "explorer", "timeline", count(explorerDrag)},
		{"explorer: window moved by a quarter", "explorer", "timeline", explorerPan},
		{"explorer, network open: on by an hour", "explorer", "network", explorerStep},
		{"explorer, network open: dragged by pointer", "explorer", "network", count(explorerDrag)},
		{"vis-timeline: its bar set by an hour", "vis", "", visStep},
		{"vis-timeline: its bar dragged by pointer", "vis", "", count(visDrag)},
		{"vis-timeline: window moved by a quarter", "vis", "", visPan},
	}
	results := make([][]string, len(rows))
	for _, n := range []int{200, 20000} {
		for _, page := range []string{"explorer", "vis"} {
			tab, stop, err := open(chrome, dir, vis, page, n)
			if err != nil {
				if page == "vis" && errors.Is(err, fs.ErrNotExist) {
					fmt.Println("  no vis-timeline to compare with: run sh build/tools.sh bench")
					continue
				}
				return err
			}
			for i, r := range rows {
				if r.page != page {
					continue
				}
				if r.view != "" {
					if _, err := drive.Eval[bool](tab, fmt.Sprintf(`(document.querySelector("#view-%s").click(), location.hash = "#t=2022-08-12T00:00&view=%[1]s", true)`, r.view)); err != nil {
						return err
					}
					time.Sleep(500 * time.Millisecond)
				}
				ms, err := cost(tab, r.step)
				cell := fmt.Sprintf("%.1f", ms)
				if err != nil {
					cell = "too slow"
				}
				results[i] = append(results[i], cell)
			}
			stop()
		}
	}
	for i, r := range rows {
		for len(results[i]) < 2 {
			results[i] = append(results[i], "–")
		}
		fmt.Printf("  %-44s %10s %10s\n", r.name, results[i][0], results[i][1])
	}
	return nil
}

// open shows n events in the explorer or in vis-timeline.
func open(chrome *drive.Chrome, dir, vis, page string, n int) (*drive.Tab, func(), error) {
	var handler http.Handler
	if page == "explorer" {
		data, err := synthetic(n)
		if err != nil {
			return nil, nil, err
		}
		files := host.Handler(dir, "/")
		handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.URL.Path == "/worker.js":
				http.NotFound(w, r) // no offline copy of this record
			case strings.HasPrefix(r.URL.Path, "/assets/record."):
				w.Write(data)
			default:
				files.ServeHTTP(w, r)
			}
		})
	} else {
		script := filepath.Join(vis, "standalone", "umd", "vis-timeline-graph2d.min.js")
		if matches, _ := filepath.Glob(script); matches == nil {
			return nil, nil, fs.ErrNotExist
		}
		// vis-timeline stacks colliding items; with 20,000 that never ends.
		shown := strings.NewReplacer("COUNT", fmt.Sprint(n), "STACK", fmt.Sprint(n < 1000)).Replace(visPage)
		handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/":
				fmt.Fprint(w, shown)
			case "/vis.js":
				http.ServeFile(w, r, script)
			case "/vis.css":
				http.ServeFile(w, r, filepath.Join(vis, "styles", "vis-timeline-graph2d.min.css"))
			default:
				http.NotFound(w, r)
			}
		})
	}
	server := httptest.NewServer(handler)
	tab, err := chrome.Open(drive.Look{})
	if err != nil {
		server.Close()
		return nil, nil, err
	}
	stop := func() { tab.Close(); server.Close() }
	if err = tab.Go(server.URL + "/"); err == nil {
		if page == "explorer" {
			err = tab.Ready()
		} else {
			err = tab.Wait(`document.querySelector(".vis-custom-time")`)
		}
	}
	if err == nil && page == "explorer" {
		_, err = drive.Eval[bool](tab, `(location.hash = "#t=2022-08-12T00:00", true)`)
		time.Sleep(500 * time.Millisecond)
	}
	if err != nil {
		stop()
		return nil, nil, fmt.Errorf("%s with %d events: %w", page, n, err)
	}
	return tab, stop, nil
}
