package e2e

import (
	"fmt"
	"testing"

	"explorer/build/e2e/drive"
)

// shows is what a reader sees of the filters: the count, the list's length,
// the marks in the picture, and the controls.
const shows = `(() => JSON.stringify({
	count: document.querySelector("#slot-filters").innerText,
	list: document.querySelectorAll("#record .events li").length,
	marks: document.querySelectorAll("#timeline [data-event]").length,
	q: document.getElementById("filter-q").value,
	selects: ["who", "where", "conf"].map((k) => document.getElementById("filter-" + k).selectedOptions[0].text),
}))()`

func TestAFreshLinkFiltersAsALiveOneDoes(t *testing.T) {
	live := visit(t, drive.Look{}, "")
	all := live.number(`document.querySelectorAll("#record .events li").length`)
	for _, link := range []string{
		"q=%E6%B0%B4%E7%94%B5", "q=hydro", "who=grid", "who=grid,provincial", "where=chengdu", "conf=single",
		"q=电&conf=single", "q=讓電於民&amp;shareTo=weixin",
	} {
		live.must(live.Wait(`(location.hash = ` + "`#" + link + "`" + `, true)`))
		live.wait(fmt.Sprintf(`document.querySelectorAll("#record .events li").length < %v`, all))
		fresh := visitAt(t, live.server, drive.Look{}, "#"+link)
		a, b := fresh.text(shows), live.text(shows)
		if a != b {
			t.Errorf("%s: opened fresh it shows %s, reached live %s", link, a, b)
		}
		if n := fresh.number(`document.querySelectorAll("#record .events li").length`); n == 0 || n >= all {
			t.Errorf("%s: the list shows %v of %v", link, n, all)
		}
		if said := fresh.text(`document.getElementById("notice-text").innerText`); said != "" {
			t.Errorf("%s raises the notice %q", link, said)
		}
		fresh.Close()
		live.must(live.Wait(`(history.back(), true)`))
		live.wait(fmt.Sprintf(`document.querySelectorAll("#record .events li").length === %v &&
			document.getElementById("filter-q").value === ""`, all))
	}
}

func TestAnEventOpenedInEvidenceIsShown(t *testing.T) {
	r := visit(t, drive.Look{}, "evidence/")
	if n := r.shown("#playhead, #asof, #timeline"); n != 0 {
		t.Errorf("%v parts of the timeline are shown beside the evidence", n)
	}
	r.click("#record .events a[data-event]")
	r.wait(`document.activeElement.id === "detail-title"`)
	if r.shown("#detail-title") != 1 || r.shown("[data-slot=detail] .summary") == 0 {
		t.Error("the opened event is not shown")
	}
}

func TestAPictureIsDrawnForTheWidthItGets(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	r.click("#view-network")
	r.wait(`document.documentElement.dataset.view === "network"`)
	r.wait(`(() => { const svg = document.querySelector("#timeline svg");
		return Math.abs(svg.viewBox.baseVal.width - svg.getBoundingClientRect().width) < 3; })()`)
}
