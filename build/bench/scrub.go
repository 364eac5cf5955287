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

// Each figure is the mean of so many steps, and the table shows the middle of
// so many rounds. All rows take turns, so that a machine that is slower for a
// while is so for all of them. A row that takes minutes is taken once.
const (
	steps     = 120
	rounds    = 7
	slowSteps = 12
)

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

// frames calls a step once per animation frame, n times.
func frames(step string, n int) string {
	return fmt.Sprintf(`new Promise((done) => {
		let i = 0;
		(function next() {
			if (i === %d) return setTimeout(() => done(true), 100);
			(%s)(i++);
			requestAnimationFrame(next);
		})();
	})`, n, strings.ReplaceAll(step, "COUNT", fmt.Sprint(n)))
}

// cost runs n steps and returns the main thread's time for one, in ms.
func cost(tab *drive.Tab, step string, n int) (float64, error) {
	time.Sleep(700 * time.Millisecond) // lets the page come to rest
	before, err := tab.Busy()
	if err != nil {
		return 0, err
	}
	if _, err := drive.Eval[bool](tab, frames(step, n)); err != nil {
		return 0, err
	}
	after, err := tab.Busy()
	return (after - before) * 1000 / float64(n), err
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

// row is one line of the table. Rows of one view have a page to themselves.
type row struct {
	name, page, view, step string
	slow                   bool // with 20,000 events
	figures                []string
}

func scrubbing(chrome *drive.Chrome, dir string) error {
	vis := filepath.Join(source.Root(), ".cache", "npm", "vis-timeline")
	rows := []row{
		{name: "explorer: playhead on by an hour, all panels", page: "explorer", view: "timeline", step: explorerStep},
		{name: "explorer: playhead dragged by pointer", page: "explorer", view: "timeline", step: explorerDrag},
		{name: "explorer: window moved by a quarter", page: "explorer", view: "timeline", step: explorerPan},
		{name: "explorer, network open: on by an hour", page: "explorer", view: "network", step: explorerStep},
		{name: "explorer, network open: dragged by pointer", page: "explorer", view: "network", step: explorerDrag},
		{name: "vis-timeline: its bar set by an hour", page: "vis", step: visStep},
		{name: "vis-timeline: its bar dragged by pointer", page: "vis", step: visDrag},
		{name: "vis-timeline: window moved by a quarter", page: "vis", step: visPan, slow: true},
	}
	for _, n := range []int{200, 20000} {
		if err := measure(chrome, dir, vis, rows, n); err != nil {
			return err
		}
	}
	fmt.Println("\nMain-thread time of one step, in ms (scripts, style, layout, paint); events:")
	fmt.Printf("  %-44s %10s %10s\n", "", "200", "20,000")
	for _, r := range rows {
		fmt.Printf("  %-44s %10s %10s\n", r.name, r.figures[0], r.figures[1])
	}
	return nil
}

// measure adds each row's figure with n events.
func measure(chrome *drive.Chrome, dir, vis string, rows []row, n int) error {
	tabs := map[string]*drive.Tab{}
	for _, r := range rows {
		if tabs[r.page+r.view] != nil {
			continue
		}
		tab, stop, err := open(chrome, dir, vis, r.page, n)
		if r.page == "vis" && errors.Is(err, fs.ErrNotExist) {
			fmt.Println("  no vis-timeline to compare with: run sh build/tools.sh bench")
			continue
		}
		if err != nil {
			return err
		}
		defer stop()
		tabs[r.page+r.view] = tab
	}
	all := make([][]float64, len(rows))
	for round := range rounds {
		for i, r := range rows {
			tab, slow := tabs[r.page+r.view], r.slow && n > 1000
			if tab == nil || slow && round > 0 {
				continue
			}
			if err := tab.Front(); err != nil {
				return err
			}
			if r.page == "explorer" {
				if _, err := drive.Eval[bool](tab, fmt.Sprintf(`(location.hash = "#t=2022-08-12T00:00&view=%s", true)`, r.view)); err != nil {
					return err
				}
			}
			count := steps
			if slow {
				count = slowSteps
			}
			ms, err := cost(tab, r.step, count)
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			all[i] = append(all[i], ms)
		}
	}
	for i := range rows {
		figure := "–"
		if len(all[i]) > 0 {
			figure = fmt.Sprintf("%.2f", middle(all[i]))
		}
		rows[i].figures = append(rows[i].figures, figure)
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
	if err != nil {
		stop()
		return nil, nil, fmt.Errorf("%s with %d events: %w", page, n, err)
	}
	return tab, stop, nil
}
