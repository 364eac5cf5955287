package main

import (
	"sort"
	"strings"

	"explorer/app/state"
	"explorer/app/text"

	"github.com/goccy/go-json"
)

// cachedFile is one file of the offline copy. Sums holds every content that is
// right: a host may send a .gz file so that it arrives inflated.
type cachedFile struct {
	Path string   `json:"path"`
	Type string   `json:"type"`
	Sums []string `json:"sums"`
	From []string `json:"from,omitempty"` // packed forms to make it of, best first
}

// patience is how long, in milliseconds, a page is waited for before the
// offline copy answers instead.
const patience = 3000

// addWorker writes worker.js with the list of the offline copy: the start
// page in both languages and what it takes to make them live. Pages of events
// and views are answered by the explorer itself, which keeps the copy small.
func addWorker(s site, root string, a assets) error {
	files := []cachedFile{
		{"", "text/html; charset=utf-8", []string{sum(s["index.html"])}, nil},
		{"en/", "text/html; charset=utf-8", []string{sum(s["en/index.html"])}, nil},
		{a.App.plain.path, "application/wasm", a.App.sums(), a.App.ways()},
		{a.Record.plain.path, "application/json", a.Record.sums(), a.Record.ways()},
	}
	for _, l := range text.Langs {
		files = append(files, cachedFile{a.Manifests[l], "application/manifest+json", []string{sum(s[a.Manifests[l]])}, nil})
	}
	for path, kind := range map[string]string{
		a.Style: "text/css; charset=utf-8", a.Theme: "text/javascript; charset=utf-8", a.Boot: "text/javascript; charset=utf-8",
		a.Decoder: "text/javascript; charset=utf-8",
		a.Exec:    "text/javascript; charset=utf-8", a.Icon: "image/svg+xml", a.TouchIcon: "image/png", a.Icon192: "image/png",
	} {
		files = append(files, cachedFile{path, kind, []string{sum(s[path])}, nil})
	}
	sort.Slice(files, func(i, j int) bool { return files[i].Path < files[j].Path })
	list, err := json.Marshal(files)
	if err != nil {
		return err
	}
	names := []string{}
	for _, v := range state.Views {
		if v != state.Timeline {
			names = append(names, string(v))
		}
	}
	script, err := fillScript(root, "worker.js", struct {
		Version  string       `json:"version"`
		Patience int          `json:"patience"`
		Views    []string     `json:"views"`
		Offline  string       `json:"offline"`
		Decoder  string       `json:"decoder"`
		Files    []cachedFile `json:"files"`
	}{sum(list)[:16], patience, names, strings.Join([]string{text.BootOffline.Zh, text.BootOffline.En, ""}, "\n"), a.Decoder, files})
	s["worker.js"] = script
	return err
}
