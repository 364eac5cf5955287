package e2e

import (
	"strings"
	"testing"

	"explorer/build/e2e/drive"
)

// firstScreens are the two screens that the start page is laid out for.
var firstScreens = []drive.Look{{Width: 1366, Height: 768}, {Width: 390, Height: 844, Touch: true}}

// inView tells whether the whole of an element lies in the window.
func inView(selector string) string {
	return `(({top, bottom, height}) => height > 0 && top >= 0 && bottom <= innerHeight)(document.querySelector("` +
		selector + `").getBoundingClientRect())`
}

func TestTheFirstScreenTellsWhatHappened(t *testing.T) {
	for _, look := range firstScreens {
		for _, lang := range []string{"", "en/"} {
			r := visit(t, look, lang)
			for _, part := range []string{".intro-title", ".intro-lead", ".key-numbers", ".meaning", "#explore"} {
				if !r.yes(inView(part)) {
					t.Errorf("%d px, %q: %s is not on the first screen", look.Width, lang, part)
				}
			}
			r.click(".key-number summary")
			r.wait(`document.querySelector(".key-number[open] a").getClientRects().length`)
			r.Close()
		}
	}
}

const unfolded = `document.querySelector(".intro-open").getClientRects().length > 0`

func TestTheIntroductionFoldsOnTheFirstScrubAndStaysFolded(t *testing.T) {
	r := visit(t, firstScreens[0], "en/")
	if !r.yes(unfolded + ` && document.querySelector("#intro").dataset.open === "1"`) {
		t.Fatal("a first visit opens folded")
	}
	r.focus("#playhead")
	r.press("ArrowLeft")
	r.wait(`!(` + unfolded + `) && document.querySelector("#intro").dataset.open === "0"`)
	if h := r.number(`document.querySelector("#intro").offsetHeight`); h > 42 {
		t.Errorf("folded it is %v px high", h)
	}
	if id := r.text(`document.activeElement.id`); id != "playhead" {
		t.Errorf("the focus went to %q", id)
	}
	r.open("en/")
	r.must(r.Ready())
	if r.yes(unfolded) {
		t.Error("it is unfolded again on the next visit")
	}
	r.click("#intro-show")
	r.wait(unfolded + ` && document.activeElement.id === "intro-hide"`)
	r.click("#explore")
	r.wait(`!(` + unfolded + `) && document.activeElement.id === "playhead"`)
}

func TestALinkWithAStateOpensWithTheIntroductionFolded(t *testing.T) {
	r := visit(t, firstScreens[0], "#t=2022-08-25T10:00")
	if r.yes(unfolded) {
		t.Error("the introduction lies before the moment that the link tells")
	}
	r.open("")
	r.must(r.Ready())
	if !r.yes(unfolded) {
		t.Error("a link was remembered as if the reader had folded it")
	}
}

func TestWithoutScriptsTheIntroductionIsUnfolded(t *testing.T) {
	r := visit(t, drive.Look{NoScripts: true, Width: 1366, Height: 768}, "en/")
	if !r.yes(unfolded) || !r.yes(inView(".meaning")) {
		t.Error("without scripts the introduction cannot be read")
	}
}

func TestWhereNothingCanBeStoredTheIntroductionFoldsAllTheSame(t *testing.T) {
	tab := visit(t, firstScreens[0], "?wasm=false")
	tab.must(tab.Before(`Storage.prototype.setItem = () => { throw new Error("full") }`))
	tab.open("")
	tab.must(tab.Ready())
	tab.click("#intro-hide")
	tab.wait(`!(` + unfolded + `) && document.activeElement.id === "intro-show"`)
}

func TestEveryProposalAnswersInViewAndKeepsTheFocus(t *testing.T) {
	for _, look := range firstScreens {
		r := visit(t, look, "en/")
		for _, id := range overlays {
			name := id[strings.Index(id, "-")+1:]
			r.focus("#" + id)
			r.press("Space")
			r.wait(`document.querySelector("#answer")?.dataset.for === "` + name + `"`)
			if !r.yes(inView("#answer")) {
				t.Errorf("%d px: the answer to %s is out of view", look.Width, name)
			}
			if got := r.text(`document.activeElement.id`); got != id {
				t.Errorf("%d px: after pressing %s the focus is on %q", look.Width, id, got)
			}
			if r.number(`document.querySelector("#live").innerText.length`) < 30 {
				t.Errorf("%s is not announced", name)
			}
			if r.shown(`#timeline .letters`) == 0 {
				t.Errorf("%s rings nothing in the picture", name)
			}
			r.press("Space")
			r.wait(`!document.querySelector("#answer")`)
		}
		r.Close()
	}
}

func TestAnAnswerLeadsToTheWhatIfWithItsLeverSet(t *testing.T) {
	r := visit(t, firstScreens[0], "en/")
	r.click("#proposal-region")
	r.wait(`document.querySelector("#answer .answer-link")`)
	r.click("#proposal-public")
	r.wait(`document.querySelector("#answer").dataset.for === "public"`)
	r.click("#answer-region")
	r.wait(`document.querySelector("#answer").dataset.for === "region"`)
	r.click(".answer-link")
	r.wait(`document.querySelector("#view-whatif").getAttribute("aria-current") === "page"`)
	if h := r.hash(); h != "on=region,public&view=whatif" {
		t.Errorf("the link says %q", h)
	}
	if closed := r.text(`document.querySelector(".wi-answer").dataset.closed`); closed == "record" {
		t.Error("no lever is set")
	}
}

func TestTheDateAxisIsOnTheFirstScreen(t *testing.T) {
	for _, look := range firstScreens {
		for _, lang := range []string{"", "en/"} {
			r := visit(t, look, lang)
			// The axis and the playhead's flag are the topmost of the picture.
			if y := r.number(`document.querySelector("#flag").getBoundingClientRect().bottom`); y > r.number(`innerHeight`)-60 {
				t.Errorf("%d px, %q: the playhead's flag hangs at %v, below the first screen", look.Width, lang, y)
			}
			if !r.yes(`(() => { const tick = [...document.querySelectorAll("#timeline .tick")]
				.find((e) => e.getClientRects().length).getBoundingClientRect(),
				flag = document.querySelector("#flag").getBoundingClientRect();
				return Math.abs(tick.y - flag.y) < 24 && tick.bottom < innerHeight - 60 })()`) {
				t.Errorf("%d px, %q: the dates do not stand beside the flag on the first screen", look.Width, lang)
			}
			if !r.yes(inView("#play")) {
				t.Errorf("%d px, %q: the play button is out of view", look.Width, lang)
			}
			r.Close()
		}
	}
}

func TestAnEventOpensBesideThePictureWithoutAJump(t *testing.T) {
	for _, look := range firstScreens {
		r := visit(t, look, "en/#t=2022-08-21T00:00")
		r.yes(`(document.querySelector("#playhead").focus({preventScroll: true}), true)`)
		before := r.number(`scrollY`)
		r.yes(`(document.querySelector("#timeline [data-event=e-20220814-notice]").dispatchEvent(
			new MouseEvent("click", {bubbles: true, cancelable: true})), true)`)
		r.wait(`document.querySelector("#panel").dataset.shows === "event" && document.activeElement.id === "detail-title"`)
		if y := r.number(`scrollY`); y != before {
			t.Errorf("%d px: the page jumped from %v to %v", look.Width, before, y)
		}
		if !r.yes(inView("#detail-title")) {
			t.Errorf("%d px: the event's title is out of view", look.Width)
		}
		r.press("Escape")
		r.wait(`document.querySelector("#panel").dataset.shows === "asof" && document.activeElement.id === "playhead"`)
		if y := r.number(`scrollY`); y != before {
			t.Errorf("%d px: closing jumped from %v to %v", look.Width, before, y)
		}
		r.Close()
	}
}
