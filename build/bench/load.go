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

// seenUntilLive is first paint, live and the kB that came over the network by
// then; what the offline copy loads for itself afterwards is not the page's.
const seenUntilLive = `[performance.getEntriesByName("first-contentful-paint")[0]?.startTime || 0, liveAt,
	[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
		.reduce((sum, e) => sum + (e.startTime <= liveAt ? e.transferSize : 0), 0) / 1000]`

// measures are what a round of visits gives, with the target of DESIGN §6: ours
// by the baseline, or an absolute number.
var measures = []struct{ name, unit, target string }{
	{"first paint, first visit", "ms", "no worse"},
	{"live, first visit", "ms", "≤ 0.65"},
	{"transfer until live, first visit", "kB", "≤ 1,250 kB"},
	{"first paint, repeat visit", "ms", "no worse"},
	{"live, repeat visit", "ms", "≤ 0.6"},
	{"transfer until live, repeat visit", "kB", ""},
}

// loading opens this build and the baseline in turns and writes the medians.
func loading(chrome *drive.Chrome, dir string, rounds int) error {
	old, err := baseline()
	if err != nil {
		return err
	}
	var report strings.Builder
	for _, lang := range []string{"zh", "en"} {
		before, after := make([][]float64, len(measures)), make([][]float64, len(measures))
		for range rounds {
			for dir, into := range map[string][][]float64{old: before, dir: after} {
				seen, err := visits(chrome, dir, lang)
				if err != nil {
					return err
				}
				for i, v := range seen {
					into[i] = append(into[i], v)
				}
			}
		}
		fmt.Fprintf(&report, "\n| start page, %s | %s | ours | ratio | target |\n", lang, baselineCommit)
		report.WriteString("|---|---|---|---|---|\n")
		for i, m := range measures {
			a, b := middle(before[i]), middle(after[i])
			ratio := "–"
			if a > 0 {
				ratio = fmt.Sprintf("%.2f", b/a)
			}
			fmt.Fprintf(&report, "| %s | %.0f %s | %.0f %s | %s | %s |\n", m.name, a, m.unit, b, m.unit, ratio, m.target)
		}
	}
	fmt.Print(report.String())
	return keepResults(rounds, report.String())
}

// visits opens the start page as a new reader and again, and returns what
// measures names.
func visits(chrome *drive.Chrome, dir, lang string) (times [6]float64, err error) {
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
		seen, err := drive.Eval[[]float64](tab, seenUntilLive)
		if err != nil {
			return times, err
		}
		copy(times[3*visit:], seen)
		// The next visit is made once the offline copy is there.
		if err := tab.Wait(`navigator.serviceWorker.controller`); err != nil {
			return times, err
		}
	}
	return times, nil
}
