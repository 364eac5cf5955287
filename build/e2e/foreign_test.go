package e2e

import (
	"testing"

	"explorer/build/e2e/drive"
)

// translate does what page translation does: every text node of the page's
// own part is replaced by two nested font elements.
const translate = `(() => {
	const walk = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT), all = [];
	while (walk.nextNode()) all.push(walk.currentNode);
	for (const text of all) {
		if (!text.data.trim() || text.parentElement.closest("svg,select,style,script")) continue;
		const outer = document.createElement("font"), inner = document.createElement("font");
		inner.textContent = "~" + text.data;
		outer.append(inner);
		text.replaceWith(outer);
	}
	return true;
})()`

func TestLabelsSayTheStateAfterPageTranslation(t *testing.T) {
	r := visit(t, drive.Look{}, "#t=2022-08-20T22:59")
	r.yes(translate)
	label := `document.querySelector("#present").textContent`
	r.wait(label + `.startsWith("~")`)
	r.click("#present")
	r.wait(`document.documentElement.dataset.present === "1"`)
	r.wait("!" + label + `.includes("~")`)
	r.click("#present")
	r.wait(`!document.documentElement.dataset.present`)
	r.yes(translate)
	r.click("#lang")
	r.wait(`document.documentElement.lang === "en"`)
	r.wait(label + ` === "Present"`)
	r.wait(`document.querySelector("h1").querySelector("font") === null`)
	r.yes(translate)
	r.focus("#playhead")
	r.press("Shift+ArrowRight")
	r.at("2022-08-20T23:59")
	r.wait(`!document.querySelector("#flag").textContent.includes("~") && !document.querySelector("#flag font")`)
}

func TestAnElementOfAnExtensionBeforeOursIsLeftAlone(t *testing.T) {
	r := visitAfter(t, `new MutationObserver((_, o) => {
	if (!document.body) return;
	o.disconnect();
	const theirs = document.createElement("div");
	theirs.id = "theirs";
	document.body.prepend(theirs);
}).observe(document, { childList: true, subtree: true });`, "en/#t=2022-08-20T23:59")
	r.must(r.Ready())
	if r.number(`document.querySelectorAll("#theirs").length`) != 1 || !r.yes(`document.body.firstElementChild.id === "theirs"`) {
		t.Error("the extension's element is gone")
	}
	if n := r.number(`document.querySelectorAll("main").length`); n != 1 {
		t.Errorf("%v pages in one document", n)
	}
	r.focus("#playhead")
	r.press("Shift+ArrowRight")
	r.at("2022-08-21T00:59")
}
