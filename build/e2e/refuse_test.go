package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"explorer/build/e2e/drive"
	"explorer/build/host"
)

// visitAfter opens a page in a browser that a script has changed first. It
// does not wait for the page to be live.
func visitAfter(t *testing.T, script, path string) *reader {
	t.Helper()
	server := drive.Serve(dist)
	t.Cleanup(server.Stop)
	tab := visitAt(t, server, drive.Look{}, "?wasm=false")
	tab.must(tab.Before(script))
	tab.open(path)
	return tab
}

const refuse = `const refuse = () => { throw new DOMException("refused", "SecurityError") };
const no = (on, ...names) => names.forEach((name) => Object.defineProperty(on, name, { configurable: true, get: refuse }));
const gone = (on, ...names) => names.forEach((name) => { delete on[name]; });
`

// denials are scripts that take one facility away: by throwing, as browsers
// do that block it, or by being missing, as in older ones.
var denials = map[string]string{
	"storage throws":            `no(window, "localStorage", "sessionStorage", "indexedDB", "caches")`,
	"storage is missing":        `gone(window, "localStorage", "sessionStorage", "indexedDB", "caches")`,
	"storage calls throw":       `Storage.prototype.getItem = Storage.prototype.setItem = Storage.prototype.key = refuse`,
	"history throws":            `History.prototype.pushState = History.prototype.replaceState = refuse`,
	"clipboard throws":          `no(Navigator.prototype, "clipboard"); document.execCommand = refuse`,
	"clipboard is missing":      `gone(Navigator.prototype, "clipboard")`,
	"worker throws":             `no(Navigator.prototype, "serviceWorker")`,
	"worker register throws":    `ServiceWorkerContainer.prototype.register = refuse`,
	"worker is missing":         `gone(Navigator.prototype, "serviceWorker")`,
	"observers are missing":     `gone(window, "IntersectionObserver", "ResizeObserver", "MutationObserver")`,
	"matchMedia is missing":     `window.matchMedia = undefined`,
	"animation throws":          `Element.prototype.animate = refuse`,
	"animation is missing":      `gone(Element.prototype, "animate")`,
	"full screen throws":        `Element.prototype.requestFullscreen = refuse; no(Document.prototype, "fullscreenElement")`,
	"full screen is missing":    `gone(Element.prototype, "requestFullscreen"); gone(Document.prototype, "exitFullscreen")`,
	"broadcast and speech":      `no(window, "BroadcastChannel", "speechSynthesis")`,
	"crypto has no subtle":      `gone(Crypto.prototype, "subtle", "randomUUID")`,
	"pointers are not captured": `Element.prototype.setPointerCapture = refuse`,
}

func TestNoRefusedFacilityEndsTheProgram(t *testing.T) {
	for name, script := range denials {
		t.Run(name, func(t *testing.T) {
			r := visitAfter(t, refuse+script, "en/#t=2022-08-20T23:59")
			r.must(r.Ready())
			r.focus("#playhead")
			cursor := `document.querySelector("#cursor").getBoundingClientRect().left`
			before := r.number(cursor)
			r.press("Shift+ArrowRight")
			r.at("2022-08-21T00:59")
			if after := r.number(cursor); after <= before {
				t.Errorf("the playhead's line stayed at %v", after)
			}
			r.click("#layer-state")
			r.wait(`document.documentElement.dataset.off === "state"`)
			r.click("#theme")
			r.click("#copy-link")
			r.wait(`document.querySelector("#notice-text").textContent !== ""`)
			if id := r.text(`document.activeElement.id`); id != "copy-link" {
				t.Errorf("after copying, the focus is on %q", id)
			}
			r.click("#present")
			r.wait(`document.documentElement.dataset.present === "1"`)
			if n := r.number(`document.querySelectorAll(".boot-bar").length`); n != 0 {
				t.Error("the bar of loading is still there")
			}
		})
	}
}

func TestAnEventWithoutPointerFieldsIsSurvived(t *testing.T) {
	r := visit(t, drive.Look{}, "en/#t=2022-08-20T23:59")
	r.yes(`["pointerdown", "pointermove", "pointerup", "pointercancel", "wheel", "keydown", "click", "change",
		"input"].every((kind) =>
		["#timeline", "#playhead", "body"].every((on) => [Event, MouseEvent].every((E) => {
			document.querySelector(on).dispatchEvent(new E(kind, { bubbles: true, cancelable: true }));
			document.dispatchEvent(new E(kind));
			return true;
		})))`)
	r.open("en/#t=2022-08-20T22:59")
	r.must(r.Ready())
	r.yes(`document.querySelector("#timeline").dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }))`)
	r.focus("#playhead")
	r.press("Shift+ArrowRight")
	r.at("2022-08-20T23:59")
}

func TestAPageThatCannotBecomeLiveSaysSoAndOffersNoReload(t *testing.T) {
	// Of the right length and with the right first byte, but not a record.
	r := visitAfter(t, `const asked = window.fetch;
window.fetch = async (url, ...rest) => {
	const answer = await asked(url, ...rest);
	if (!/record/.test(String(url))) return answer;
	const bytes = new Uint8Array(await answer.arrayBuffer());
	return new Response(bytes.fill(32, bytes.length >> 1));
};`, "en/")
	r.wait(`document.querySelector(".boot-status p")`)
	said := r.text(`document.querySelector(".boot-status").textContent`)
	if !strings.Contains(said, "cannot start") || strings.Contains(said, "Reload") {
		t.Errorf("the page says %q", said)
	}
	if r.number(`document.querySelectorAll("#record li").length`) == 0 {
		t.Error("the static page is gone")
	}
}

func TestClearingTheLoopKeepsTheFocusBesideIt(t *testing.T) {
	r := visit(t, drive.Look{}, "en/#t=2022-08-20T12:00")
	r.click(`[data-act="loop-start"]`)
	r.focus("#playhead")
	r.press("Shift+ArrowRight")
	r.click(`[data-act="loop-end"]`)
	r.wait(`!document.querySelector('[data-act="loop-clear"]').hidden`)
	r.click(`[data-act="loop-clear"]`)
	r.wait(`document.querySelector('[data-act="loop-clear"]').hidden`)
	r.wait(`document.activeElement.dataset.act === "loop-start"`)
}

// answering lets a frame's host ask it, since a host may not look inside.
const answering = `<script>addEventListener("message", async (e) => {
	let v; try { v = await eval(e.data) } catch (x) { v = "failed: " + x } e.source.postMessage(String(v), "*") })</script>`

// frameHost serves the site, its pages answering questions, to frames.
func frameHost(t *testing.T) string {
	t.Helper()
	files := host.Handler(dist, drive.Prefix)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A sandboxed frame's own files come from another origin than its none.
		w.Header().Set("Access-Control-Allow-Origin", "*")
		if strings.HasSuffix(r.URL.Path, "/") {
			rec := httptest.NewRecorder()
			files.ServeHTTP(rec, r)
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.WriteHeader(rec.Code)
			fmt.Fprint(w, strings.Replace(rec.Body.String(), "<head>", "<head>"+answering, 1))
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL + drive.Prefix
}

func TestAnEmbedIsLiveInAFrameOfAnotherOriginAndInASandbox(t *testing.T) {
	for name, sandbox := range map[string]string{"another origin": "", "sandbox": `sandbox="allow-scripts"`} {
		t.Run(name, func(t *testing.T) {
			site := frameHost(t)
			hosting := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path != drive.Prefix {
					return // the browser asks for an icon
				}
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				fmt.Fprintf(w, `<!doctype html>
<iframe %s width="1000" height="700" src="%sen/#embed=1&amp;t=2022-08-21T00:00"></iframe>
<script>const ask = (js) => new Promise((done) => { addEventListener("message", (e) => done(e.data), { once: true });
	document.querySelector("iframe").contentWindow.postMessage(js, "*") })</script>`, sandbox, site)
			}))
			t.Cleanup(hosting.Close)
			r := visit(t, drive.Look{}, "?wasm=false")
			r.shrugs = []string{"asked another origin"}
			r.must(r.Go(hosting.URL + drive.Prefix))
			r.wait(`ask("document.documentElement.dataset.ready").then((v) => v === "1")`)
			before := r.number(`history.length`)
			for _, id := range []string{"layer-state", "layer-pressure", "proposal-data"} {
				r.wait(`ask("document.getElementById('` + id + `').click(), 1").then((v) => v === "1")`)
			}
			r.wait(`ask("document.documentElement.dataset.off").then((v) => v === "pressure state")`)
			if after := r.number(`history.length`); after != before {
				t.Errorf("three toggles in the frame made %v entries of its host's history", after-before)
			}
		})
	}
}
