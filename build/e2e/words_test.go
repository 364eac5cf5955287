package e2e

import (
	"strings"
	"testing"

	"explorer/build/e2e/drive"
)

// strays lists the texts and spoken names that are in the other language and
// do not say so with lang: Chinese characters on an English page, a run of
// English words on a Chinese one.
const strays = `((lang) => {
	const foreign = lang === "en"
		? (s) => /\p{Script=Han}/u.test(s)
		: (s) => /[A-Za-z][a-z]+(?:[ ,]+[A-Za-z][a-z]+){3,}/.test(s) && !/\p{Script=Han}/u.test(s);
	const own = (e) => {
		const l = (e.closest("[lang]") || document.documentElement).lang;
		return l.startsWith(lang);
	};
	const found = new Set();
	const say = (e, what, s) => { if (s && own(e) && foreign(s)) found.add(what + ": " + s.trim().slice(0, 90)); };
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const n = walk.currentNode, e = n.parentElement;
		if (e.closest("script,style")) continue;
		say(e, "<" + e.localName + ">", n.data);
	}
	for (const e of document.querySelectorAll("[aria-label],[title],[alt],[placeholder],[aria-valuetext],[aria-description]"))
		for (const a of ["aria-label", "title", "alt", "placeholder", "aria-valuetext", "aria-description"])
			say(e, a, e.getAttribute(a));
	say(document.documentElement, "title", document.title);
	return [...found];
})`

func (r *reader) strays(where, lang string) {
	r.t.Helper()
	for i, s := range eval[[]string](r, strays+`("`+lang+`")`) {
		if i == 12 {
			r.t.Errorf("%s: and more", where)
			return
		}
		r.t.Errorf("%s: %s", where, s)
	}
}

func TestNoWordIsLeftUntranslatedInAnyView(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		r := visit(t, drive.Look{}, pathOf(lang, "timeline"))
		for _, id := range overlays {
			r.click("#" + id)
			r.wait(checked(id))
		}
		r.strays("timeline with every overlay in "+lang, lang)
		if han := r.yes(`/\p{Script=Han}/u.test(document.querySelector("meta[name=description]").content)`); han != (lang == "zh") {
			t.Errorf("the description in %s is in the other language", lang)
		}
		for _, v := range views[1:] {
			r.open(pathOf(lang, v))
			r.must(r.Ready())
			r.yes(`(document.querySelectorAll("details").forEach((d) => d.open = true), true)`)
			r.strays(v+" in "+lang, lang)
		}
		r.open(pathOf(lang, "timeline") + "#event=e-20220821-level1")
		r.must(r.Ready())
		r.strays("an event in "+lang, lang)
		r.open(pathOf(lang, "timeline") + "#t=never&layers=fire")
		r.must(r.Ready())
		r.strays("a bad link in "+lang, lang)
		r.open(pathOf(lang, "timeline") + "e/e-20220821-level1/")
		r.strays("an event's page in "+lang, lang)
	}
}

// After a switch of the language in place, nothing of the first one is left.
func TestNoWordStaysBehindWhenTheLanguageIsSwitched(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		other := strings.Trim(strings.Replace("zhen", lang, "", 1), " ")
		r := visit(t, drive.Look{}, pathOf(lang, "timeline")+"#on=data,plan&event=e-20220821-level1")
		r.click("#lang")
		r.wait(`document.documentElement.dataset.lang === "` + other + `" || document.documentElement.lang.startsWith("` + other + `")`)
		r.hash()
		r.strays("after switching to "+other, other)
		for _, v := range views[1:] {
			r.click("#view-" + v)
			r.wait(`document.querySelector("#view-` + v + `").getAttribute("aria-current") === "page"`)
			r.strays(v+" after switching to "+other, other)
		}
	}
}
