package e2e

import (
	"fmt"
	"strings"
	"testing"

	"explorer/build/e2e/drive"
)

// shown counts the elements of a selector that take room on the page.
func (r *reader) shown(selector string) float64 {
	r.t.Helper()
	return r.number(fmt.Sprintf(`[...document.querySelectorAll(%q)].filter((e) => e.getClientRects().length).length`, selector))
}

func checked(id string) string { return fmt.Sprintf(`document.getElementById(%q).checked`, id) }

func TestEveryLayerCanBeSwitchedOffAndOn(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	for _, layer := range []string{"pressure", "state", "response"} {
		list, marks := "#record li[data-layer="+layer+"]", "#timeline [data-event][data-layer="+layer+"]"
		before, marksBefore := r.shown(list), r.shown(marks)
		if before == 0 || marksBefore == 0 {
			t.Fatalf("%s: %v in the list and %v in the picture to begin with", layer, before, marksBefore)
		}
		r.click("#layer-" + layer)
		r.wait(fmt.Sprintf(`![...document.querySelectorAll(%q)].some((e) => e.getClientRects().length)`, list))
		r.wait(fmt.Sprintf(`![...document.querySelectorAll(%q)].some((e) => e.getClientRects().length)`, marks))
		if h := r.hash(); !strings.Contains(h, "layers=") || strings.Contains(h, layer) {
			t.Errorf("with %s off the link says %q", layer, h)
		}
		r.click("#layer-" + layer)
		r.wait(fmt.Sprintf(`document.querySelectorAll(%q).length`, marks))
		if after := r.shown(list); after != before {
			t.Errorf("%s: %v in the list after switching back, %v before", layer, after, before)
		}
	}
	if h := r.hash(); h != "" {
		t.Errorf("with every default the link says %q", h)
	}
}

var overlays = []string{"proposal-data", "proposal-duty", "proposal-region", "proposal-public", "aspect-plan", "aspect-warning", "aspect-governance"}

func TestEveryOverlayExplainsItself(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	for _, id := range overlays {
		name := id[strings.Index(id, "-")+1:]
		r.click("#" + id)
		r.wait(checked(id))
		r.wait(`document.querySelector("[data-slot=overlays]").innerText.trim().length > 80`)
		if r.shown(`[data-slot=overlays] [data-event]`) == 0 {
			t.Errorf("%s names no recorded event", id)
		}
		if h := r.hash(); h != "on="+name {
			t.Errorf("with %s on the link says %q", id, h)
		}
		r.click("#" + id)
		r.wait("!" + checked(id))
	}
	for _, id := range overlays {
		r.click("#" + id)
		r.wait(checked(id))
	}
	if h := r.hash(); h != "on=data,duty,region,public,plan,warning,governance" {
		t.Errorf("with every overlay on the link says %q", h)
	}
}

const richLink = "t=2022-08-25T10:00&w=2022-08-20,2022-09-01&layers=pressure,response&on=data,plan&event=e-20220821-level1"

// looksRich checks that the page shows what richLink says.
func (r *reader) looksRich() {
	r.t.Helper()
	r.at("2022-08-25T10:00")
	for id, want := range map[string]bool{"layer-pressure": true, "layer-state": false, "layer-response": true,
		"proposal-data": true, "proposal-duty": false, "aspect-plan": true} {
		if got := r.yes(checked(id)); got != want {
			r.t.Errorf("%s is %v, want %v", id, got, want)
		}
	}
	if r.text(`document.querySelector("[data-slot=detail]").innerText`) == "" {
		r.t.Error("the chosen event is not shown")
	}
	for _, part := range strings.Split(richLink, "&") {
		if h := r.hash(); !strings.Contains("&"+h+"&", "&"+part+"&") {
			r.t.Errorf("the link %q lost %q", h, part)
		}
	}
}

func TestSwitchingTheLanguageKeepsTheScreenAndTheFocus(t *testing.T) {
	r := visit(t, drive.Look{}, "#"+richLink)
	r.looksRich()
	r.focus("#lang")
	r.press("Enter")
	r.wait(`document.documentElement.lang === "en"`)
	r.wait(`/level/i.test(document.querySelector("#asof").innerText)`)
	r.looksRich()
	if id := r.text(`document.activeElement.id`); id != "lang" {
		t.Errorf("the focus went to %q", id)
	}
	if p := r.text(`location.pathname`); p != drive.Prefix+"en/" {
		t.Errorf("the address is %q", p)
	}
	r.must(r.Reload())
	r.must(r.Ready())
	r.looksRich()
	r.focus("#lang")
	r.press("Enter")
	r.wait(`document.documentElement.lang === "zh-CN"`)
	r.looksRich()
}

func TestALinkReloadedShowsTheSameScreen(t *testing.T) {
	r := visit(t, drive.Look{}, "#"+richLink)
	r.looksRich()
	r.must(r.Reload())
	r.must(r.Ready())
	r.looksRich()
}

func TestABadLinkFallsBackAndSaysSoInOneLine(t *testing.T) {
	r := visit(t, drive.Look{}, "#t=yesterday&w=3&layers=fire&on=luck&view=sideways&event=e-none&nonsense=%zz&conf=maybe")
	r.at("2022-08-21T00:00")
	notice := r.text(`document.querySelector("#notice-text").innerText`)
	if notice == "" || strings.Contains(notice, "\n") {
		t.Errorf("the notice is %q", notice)
	}
	for _, id := range []string{"layer-pressure", "layer-state", "layer-response"} {
		if !r.yes(checked(id)) {
			t.Errorf("%s is off", id)
		}
	}
	r.click("#notice-close")
	r.wait(`document.querySelector("#notice-text").innerText === ""`)
}

func TestBackAndForwardWalkThroughTheReadersChoices(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	r.click("#layer-state")
	r.wait("!" + checked("layer-state"))
	r.hash()
	r.click("#view-map")
	r.wait(`document.querySelector("#view-map").getAttribute("aria-current") === "page"`)
	r.hash()
	r.yes(`(history.back(), true)`)
	r.wait(`document.querySelector("#view-timeline").getAttribute("aria-current") === "page"`)
	r.wait("!" + checked("layer-state"))
	r.yes(`(history.back(), true)`)
	r.wait(checked("layer-state"))
	r.yes(`(history.forward(), true)`)
	r.wait("!" + checked("layer-state"))
	r.yes(`(history.forward(), true)`)
	r.wait(`document.querySelector("#view-map").getAttribute("aria-current") === "page"`)
}

func TestEveryViewOpensFromItsTabAndFromItsPage(t *testing.T) {
	r := visit(t, drive.Look{}, "en/")
	for _, v := range append(views[1:], "timeline") {
		r.click("#view-" + v)
		r.wait(fmt.Sprintf(`document.querySelector("#view-%s").getAttribute("aria-current") === "page"`, v))
		if n := r.number(`document.querySelector("#main").innerText.trim().length`); n < 200 {
			t.Errorf("%s shows %v characters", v, n)
		}
	}
	for _, lang := range []string{"zh", "en"} {
		for _, v := range views {
			r.open(pathOf(lang, v))
			r.must(r.Ready())
			if !r.yes(fmt.Sprintf(`document.querySelector("#view-%s").getAttribute("aria-current") === "page"`, v)) {
				t.Errorf("the page %q opens another view", pathOf(lang, v))
			}
			r.settle()
		}
	}
}

func TestAnEventOpensFromTheListAndGivesTheFocusBack(t *testing.T) {
	r := visit(t, drive.Look{}, "en/")
	r.focus("#from-e-20220821-level1")
	r.press("Enter")
	r.wait(`document.querySelector("[data-slot=detail]").innerText.length > 100`)
	r.wait(`document.activeElement.id === "detail-title"`)
	if h := r.hash(); !strings.Contains(h, "event=e-20220821-level1") {
		t.Errorf("the link says %q", h)
	}
	r.press("Escape")
	r.wait(`document.querySelector("[data-slot=detail]").innerText.trim() === ""`)
	r.wait(`document.activeElement.id === "from-e-20220821-level1"`)
}

func TestAPresenterStepsBlanksAndLeavesWithAClicker(t *testing.T) {
	r := visit(t, drive.Look{}, "en/#present=1&t=2022-08-10T00:00")
	r.press("PageDown")
	r.wait(`document.querySelector("#asof").dataset.time > "2022-08-10T00:00"`)
	first := r.text(`document.querySelector("#asof").dataset.time`)
	r.press("PageDown")
	r.wait(fmt.Sprintf(`document.querySelector("#asof").dataset.time > %q`, first))
	r.press("PageUp")
	r.at(first)
	if size := r.number(`parseFloat(getComputedStyle(document.querySelector("#asof")).fontSize)`); size < 18 {
		t.Errorf("the panel's type is %v px for the back row", size)
	}
	r.press("b")
	r.wait(`document.querySelector(".blank").getClientRects().length`)
	r.press("b")
	r.wait(`!document.querySelector(".blank").getClientRects().length`)
	r.press("Escape")
	r.wait(`!location.hash.includes("present")`)
}

func TestKeysReachEveryControlAndTheHelp(t *testing.T) {
	r := visit(t, drive.Look{}, "en/")
	want := append([]string{"lang", "theme", "present", "copy-link", "print", "help-open", "playhead", "play", "speed",
		"layer-pressure", "layer-state", "layer-response"}, overlays...)
	for _, v := range views {
		want = append(want, "view-"+v)
	}
	seen := map[string]bool{}
	for range 90 {
		r.press("Tab")
		seen[r.text(`document.activeElement.id`)] = true
	}
	for _, id := range want {
		if !seen[id] {
			t.Errorf("Tab does not reach #%s", id)
		}
	}
	r.focus("#playhead")
	for i, layer := range []string{"pressure", "state", "response"} {
		r.press(fmt.Sprint(i + 1))
		r.wait("!" + checked("layer-"+layer))
	}
	r.press("?")
	r.wait(`document.querySelector("#help").getClientRects().length`)
	r.press("Escape")
	r.wait(`!document.querySelector("#help").getClientRects().length`)
	r.focus("#proposal-duty")
	r.press("Space")
	r.wait(checked("proposal-duty"))
	r.focus("#view-evidence")
	r.press("Enter")
	r.wait(`document.querySelector("#view-evidence").getAttribute("aria-current") === "page"`)
}
