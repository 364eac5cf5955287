package e2e

import (
	"os"
	"strings"
	"testing"

	"explorer/build/e2e/drive"
)

func TestPaperIsNeverDark(t *testing.T) {
	for _, look := range []drive.Look{{Print: true}, {Print: true, Dark: true}} {
		for _, theme := range []string{"", "dark", "light"} {
			r := visit(t, look, "")
			r.yes(`(document.documentElement.dataset.theme = "` + theme + `", true)`)
			if ink := r.text(`getComputedStyle(document.documentElement).color`); ink != "rgb(0, 0, 0)" {
				t.Errorf("theme %q, dark %v: prints in %s", theme, look.Dark, ink)
			}
			if bar := r.text(`getComputedStyle(document.querySelector(".chart .measure")).fill`); bar != "rgb(219, 230, 240)" {
				t.Errorf("theme %q, dark %v: bars print in %s", theme, look.Dark, bar)
			}
			r.Close()
		}
	}
}

func TestEveryViewOpenedFromTheStartPageHasItsTitle(t *testing.T) {
	r := visit(t, drive.Look{}, "en/")
	seen := map[string]bool{}
	for _, v := range views {
		r.click("#view-" + v)
		r.wait(`document.documentElement.dataset.view === "` + v + `"`)
		title := r.text(`document.title`)
		name := r.text(`document.getElementById("view-` + v + `").innerText`)
		if seen[title] || v != "timeline" && !strings.HasPrefix(title, name) {
			t.Errorf("%s is titled %q", v, title)
		}
		seen[title] = true
	}
}

func TestTypeFollowsTheReadersSize(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	size := `getComputedStyle(document.documentElement).fontSize`
	if got := r.text(size); got != "15px" {
		t.Errorf("at the usual size words are %s", got)
	}
	css, err := os.ReadFile("../../web/style/00-base.css")
	r.must(err)
	_, rule, _ := strings.Cut(string(css), "\nhtml { font: ")
	rule, _, _ = strings.Cut(rule, "/")
	if !strings.HasSuffix(rule, "%") {
		t.Errorf("the type size is fixed at %s", rule)
	}
}
