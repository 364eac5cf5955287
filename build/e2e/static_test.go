package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"explorer/build/e2e/drive"
	"explorer/build/source"
)

func TestWithoutScriptsThePageIsCompleteAndLayersSwitch(t *testing.T) {
	rec, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{"zh", "en"} {
		r := visit(t, drive.Look{NoScripts: true}, pathOf(lang, "timeline"))
		if r.yes(`document.documentElement.dataset.ready`) {
			t.Fatal("scripts ran")
		}
		text := r.text(`document.body.innerText`)
		for i := range rec.Events {
			title := rec.Events[i].Title.Zh
			if lang == "en" {
				title = rec.Events[i].Title.En
			}
			if !strings.Contains(text, title) {
				t.Errorf("%s: %q is not on the page", lang, title)
			}
		}
		if r.shown(`#timeline svg`) == 0 {
			t.Errorf("%s: no picture of the timeline", lang)
		}
		if at := r.text(`document.querySelector("#asof").dataset.time`); at != "2022-08-21T00:00" {
			t.Errorf("%s: the panel is at %q", lang, at)
		}
		for _, layer := range []string{"pressure", "state", "response"} {
			list := "#record li[data-layer=" + layer + "]"
			before := r.shown(list)
			r.click("#layer-" + layer)
			r.wait(fmt.Sprintf(`![...document.querySelectorAll(%q)].some((e) => e.getClientRects().length)`, list))
			r.click("#layer-" + layer)
			if after := r.shown(list); after != before || before == 0 {
				t.Errorf("%s: %s shows %v items, %v before", lang, layer, after, before)
			}
		}
	}
}

func TestWithoutScriptsEveryViewHasSomethingToRead(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		for _, v := range views {
			r := visit(t, drive.Look{NoScripts: true}, pathOf(lang, v))
			if n := r.number(`document.querySelector("#main").innerText.trim().length`); n < 200 {
				t.Errorf("%s in %s shows %v characters", v, lang, n)
			}
			r.Close()
		}
	}
}

func TestEveryEventHasAPageInBothLanguages(t *testing.T) {
	rec, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	for i := range rec.Events {
		e := &rec.Events[i]
		for lang, title := range map[string]string{"": e.Title.Zh, "en/": e.Title.En} {
			data, err := os.ReadFile(filepath.Join(dist, lang, "e", e.ID, "index.html"))
			if err != nil {
				t.Error(err)
				continue
			}
			escaped := strings.NewReplacer("&", "&amp;", "'", "&#39;", `"`, "&#34;").Replace(title)
			if s := string(data); !strings.Contains(s, title) && !strings.Contains(s, escaped) {
				t.Errorf("%se/%s does not name %q", lang, e.ID, title)
			}
		}
	}
	r := visit(t, drive.Look{}, "en/e/e-20220821-level1/?wasm=false")
	r.click(`a[href*="#t="]`)
	r.must(r.Ready())
	r.at("2022-08-21T00:00")
}

func TestABrokenProgramLeavesTheStaticPageAndSaysSo(t *testing.T) {
	for lang, words := range map[string]string{"zh": "未能载入", "en": "could not be loaded"} {
		server := drive.Serve(dist)
		t.Cleanup(server.Stop)
		for _, form := range []string{".wasm.xz", ".wasm.gz", ".wasm"} {
			server.Break(form)
		}
		tab := visitAt(t, server, drive.Look{}, pathOf(lang, "timeline")+"?wasm=false")
		tab.shrugs = []string{"404"}
		before := tab.number(`document.querySelectorAll("#record li").length`)
		tab.open(pathOf(lang, "timeline"))
		tab.wait(fmt.Sprintf(`document.querySelector(".boot-status").innerText.includes(%q)`, words))
		if after := tab.number(`document.querySelectorAll("#record li").length`); after != before || before == 0 {
			t.Errorf("the page has %v items, %v without the program", after, before)
		}
		if tab.yes(`document.querySelector(".boot-bar")`) {
			t.Error("the bar stays")
		}
	}
}

func TestTheStaticPageIsAskedForWithAQuery(t *testing.T) {
	r := visit(t, drive.Look{}, "?wasm=false")
	r.wait(`document.readyState === "complete"`)
	// The worker still keeps an offline copy; the page itself loads no program.
	loaded := r.text(`performance.getEntriesByType("resource").map((e) => e.name).join(" ")`)
	if strings.Contains(loaded, ".wasm") || strings.Contains(loaded, "record.") || r.yes(`globalThis.explorer`) {
		t.Errorf("the page loaded %s", loaded)
	}
}

func TestTheLiveRenderDoesNotMoveThePage(t *testing.T) {
	for _, look := range []drive.Look{{}, {Width: 375, Height: 700, Touch: true}} {
		server := drive.Serve(dist)
		t.Cleanup(server.Stop)
		r := visitAt(t, server, look, "en/?wasm=false")
		shift := `new Promise((done) => {
			const moves = [];
			const parsed = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
			new PerformanceObserver((list) => list.getEntries().filter((e) => e.startTime > parsed).forEach((e) => {
				for (const s of e.sources) moves.push([e.value, s.node?.nodeType === 1 ? s.node.outerHTML.slice(0, 90) : s.node?.textContent.slice(0, 60), s.previousRect.y, s.currentRect.y, s.previousRect.height, s.currentRect.height].join(" "));
				moves.sum = (moves.sum || 0) + e.value;
			})).observe({type: "layout-shift", buffered: true});
			setTimeout(() => done([String(moves.sum || 0), ...moves]), 600);
		})`
		r.open("en/")
		r.must(r.Ready())
		moves := eval[[]string](r, shift)
		var moved float64
		fmt.Sscan(moves[0], &moved)
		if moved > 0.1 {
			t.Errorf("at width %d the page moved by %.3f:\n%s", look.Width, moved, strings.Join(moves[1:], "\n"))
		}
	}
}

func TestPrintedPagesAreNotBlank(t *testing.T) {
	for _, v := range views {
		r := visit(t, drive.Look{Print: true, Width: 794, Height: 1123}, pathOf("en", v))
		if n := r.number(`document.querySelector("#main").innerText.trim().length`); n < 200 {
			t.Errorf("%s prints %v characters", v, n)
		}
		if n := r.shown(`#play, #lang, .boot-bar, .boot-status p`); n > 0 {
			t.Errorf("%s prints %v of the page's tools", v, n)
		}
		if wide := r.number(`document.documentElement.scrollWidth`); wide > 800 {
			t.Errorf("%s is %v px wide on A4", v, wide)
		}
		r.Close()
	}
}

func TestNothingIsCutOffOnANarrowScreen(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		for _, width := range []int{320, 375} {
			r := visit(t, drive.Look{Width: width, Height: 700, Touch: true}, pathOf(lang, "timeline"))
			for _, v := range views {
				if v != "timeline" {
					r.open(pathOf(lang, v))
					r.must(r.Ready())
				}
				if wide := r.number(`document.documentElement.scrollWidth`); int(wide) > width {
					t.Errorf("%s in %s is %v px wide on a screen of %d", v, lang, wide, width)
				}
			}
			r.Close()
		}
	}
}
