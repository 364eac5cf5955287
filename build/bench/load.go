package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"explorer/build/e2e/drive"
	"explorer/build/host"
)

// asPages serves as large static hosts do: text is zipped on the way, and
// everything may be kept for ten minutes.
func asPages(files http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := httptest.NewRecorder()
		r.Header.Del("If-Modified-Since")
		files.ServeHTTP(answer, r)
		header := w.Header()
		for k, v := range answer.Header() {
			header[k] = v
		}
		header.Set("Cache-Control", "max-age=600")
		body := answer.Body.Bytes()
		kind := header.Get("Content-Type")
		if strings.HasPrefix(kind, "text/") || strings.Contains(kind, "json") || strings.Contains(kind, "svg") {
			var b bytes.Buffer
			z := gzip.NewWriter(&b)
			z.Write(body)
			z.Close()
			body = b.Bytes()
			header.Set("Content-Encoding", "gzip")
		}
		header.Set("Content-Length", fmt.Sprint(len(body)))
		w.WriteHeader(answer.Code)
		w.Write(body)
	})
}

// watch notes when the page becomes live.
const watch = `new MutationObserver((_, o) => {
	if (document.documentElement?.dataset.ready !== "1") return;
	globalThis.liveAt = performance.now();
	o.disconnect();
}).observe(document, {subtree: true, attributes: true, attributeFilter: ["data-ready"]});`

func loading(chrome *drive.Chrome, dir string) error {
	rows := []struct {
		name, budget string
		zh, en       float64
	}{{name: "first paint, first visit", budget: "1000"}, {name: "live, first visit", budget: "9000"},
		{name: "first paint, repeat visit"}, {name: "live, repeat visit", budget: "1500"}}
	for _, lang := range []string{"zh", "en"} {
		var runs [4][]float64
		for range 3 {
			times, err := visits(chrome, dir, lang)
			if err != nil {
				return err
			}
			for i, v := range times {
				runs[i] = append(runs[i], v)
			}
		}
		for i := range rows {
			if lang == "zh" {
				rows[i].zh = middle(runs[i])
			} else {
				rows[i].en = middle(runs[i])
			}
		}
	}
	fmt.Println("Loading at 1.6 Mbit/s, 150 ms, processor ÷4; the middle of three, in ms")
	fmt.Printf("  %-28s %8s %8s %8s\n", "", "zh", "en", "budget")
	for _, r := range rows {
		fmt.Printf("  %-28s %8.0f %8.0f %8s\n", r.name, r.zh, r.en, r.budget)
	}
	return nil
}

// visits opens the start page as a new reader and again, and returns first
// paint and live of both.
func visits(chrome *drive.Chrome, dir, lang string) (times [4]float64, err error) {
	server := httptest.NewServer(asPages(host.Handler(dir, drive.Prefix)))
	defer server.Close()
	url := server.URL + drive.Prefix
	if lang == "en" {
		url += "en/"
	}
	tab, err := chrome.Open(drive.Look{Width: 375, Height: 700, Touch: true})
	if err != nil {
		return times, err
	}
	defer tab.Close()
	if err := tab.Before(watch); err != nil {
		return times, err
	}
	if err := tab.Slow(150, 1600, 4); err != nil {
		return times, err
	}
	for visit := range 2 {
		if err := tab.Go(url); err != nil {
			return times, err
		}
		if err := tab.Ready(); err != nil {
			return times, err
		}
		seen, err := drive.Eval[[]float64](tab, `[performance.getEntriesByName("first-contentful-paint")[0]?.startTime || 0, liveAt]`)
		if err != nil {
			return times, err
		}
		times[2*visit], times[2*visit+1] = seen[0], seen[1]
		// The next visit is made once the offline copy is there.
		if err := tab.Wait(`navigator.serviceWorker.controller`); err != nil {
			return times, err
		}
	}
	return times, nil
}
