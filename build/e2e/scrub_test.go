package e2e

import (
	"fmt"
	"testing"
	"time"

	"explorer/build/e2e/drive"
)

const linkForm = "2006-01-02T15:04"

func hourBefore(t *testing.T, moment string) string {
	t.Helper()
	at, err := time.Parse(linkForm, moment)
	if err != nil {
		t.Fatal(err)
	}
	return at.Add(-time.Hour).Format(linkForm)
}

// moments are where the level changes, and the minute before.
var moments = []string{"2022-08-14T12:00", "2022-08-20T23:59", "2022-08-21T00:00", "2022-08-28T23:59", "2022-08-29T00:00", "2022-09-01T00:00"}

func TestThePanelIsRightAtCheckedMomentsByKeyboard(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	for _, m := range moments {
		r.open("#t=" + hourBefore(t, m))
		r.must(r.Ready())
		r.at(hourBefore(t, m))
		r.focus("#playhead")
		r.press("Shift+ArrowRight")
		r.at(m)
	}
}

func TestAugustIsScrubbedHourByHourWithKeys(t *testing.T) {
	r := visit(t, drive.Look{}, "#t=2022-08-10T00:00")
	r.focus("#playhead")
	before := r.number(`history.length`)
	at, _ := time.Parse(linkForm, "2022-08-10T00:00")
	end, _ := time.Parse(linkForm, "2022-09-01T02:00")
	for at.Before(end) {
		r.press("Shift+ArrowRight")
		at = at.Add(time.Hour)
		// Every hour around a change, and three times a day elsewhere.
		near := levelAt(at.Format(linkForm)) != levelAt(at.Add(-time.Hour).Format(linkForm))
		if near || at.Hour()%8 == 0 {
			r.at(at.Format(linkForm))
		}
	}
	if after := r.number(`history.length`); after != before {
		t.Errorf("scrubbing added %v entries to the history", after-before)
	}
	if got := r.hash(); got != "t=2022-09-01T02:00" {
		t.Errorf("the link says %q", got)
	}
}

func TestArrowsGoFromEventToEventAndPagesFromTurnToTurn(t *testing.T) {
	r := visit(t, drive.Look{}, "#t=2022-08-10T00:00")
	r.focus("#playhead")
	for _, c := range []struct{ on, back string }{{"ArrowRight", "ArrowLeft"}, {"PageDown", "PageUp"}} {
		var seen []string
		last := r.text(`document.querySelector("#asof").dataset.time`)
		for range 6 {
			r.press(c.on)
			r.wait(fmt.Sprintf(`document.querySelector("#asof").dataset.time > %q`, last))
			last = r.text(`document.querySelector("#asof").dataset.time`)
			seen = append(seen, last)
			r.at(last)
		}
		for i := len(seen) - 2; i >= 0; i-- {
			r.press(c.back)
			r.at(seen[i])
		}
	}
	r.press("Home")
	r.at("2022-08-10T00:00")
	r.press("End")
	r.at("2022-09-02T00:00")
}

// point is the x of a moment in the drawing area when its window is w.
func (r *reader) point(moment, from, to string) (x, y float64) {
	r.t.Helper()
	b, err := r.Box("#timeline")
	r.must(err)
	plot, err := r.Box(".plot")
	r.must(err)
	parse := func(s string) float64 {
		at, err := time.Parse(linkForm, s)
		r.must(err)
		return float64(at.Unix())
	}
	share := (parse(moment) - parse(from)) / (parse(to) - parse(from))
	return plot.X + share*plot.Width, b.Y + 5
}

func TestThePanelIsRightWhileThePointerDrags(t *testing.T) {
	r := visit(t, drive.Look{}, "#t=2022-08-10T00:00")
	from, to := "2022-08-10T00:00", "2022-09-02T00:00"
	x0, y := r.point("2022-08-10T00:00", from, to)
	x1, _ := r.point("2022-09-01T12:00", from, to)
	// Every value that the panel takes during the drag is noted in the page.
	r.yes(`(() => {
		globalThis.seen = [];
		const note = () => { const a = document.querySelector("#asof"); if (a) seen.push([a.dataset.time, a.dataset.level]); };
		new MutationObserver(note).observe(document.querySelector("#app"), {subtree: true, childList: true, attributes: true});
		return true;
	})()`)
	start := time.Now()
	r.must(r.Drag(x0, y, x1, y, 400))
	took := time.Since(start)
	r.wait(`document.querySelector("#asof").dataset.time >= "2022-09-01T09:00"`)
	seen := eval[[][2]string](r, `seen`)
	times := map[string]bool{}
	for _, s := range seen {
		times[s[0]] = true
		if s[1] != levelAt(s[0]) {
			t.Errorf("at %s the panel said level %q, want %q", s[0], s[1], levelAt(s[0]))
		}
	}
	if n := len(times); n < int(took/(250*time.Millisecond)) {
		t.Errorf("the panel told only %d moments during a drag of %v", n, took)
	}
}

func TestAPointerReachesTheCheckedMoments(t *testing.T) {
	r := visit(t, drive.Look{}, "")
	for _, m := range []string{"2022-08-14T12:00", "2022-08-21T00:00", "2022-08-29T00:00", "2022-09-01T00:00"} {
		day, _ := time.Parse(linkForm, m)
		from, to := day.AddDate(0, 0, -1).Format("2006-01-02"), day.AddDate(0, 0, 2).Format("2006-01-02")
		r.open("#w=" + from + "," + to)
		r.must(r.Ready())
		x, y := r.point(m, from+"T00:00", to+"T00:00")
		r.must(r.Drag(x-80, y, x, y, 10))
		r.at(m)
	}
}

func TestAFingerScrubs(t *testing.T) {
	r := visit(t, drive.Look{Width: 375, Height: 700, Touch: true}, "#t=2022-08-12T00:00")
	b, err := r.Box("#timeline")
	r.must(err)
	r.must(r.Swipe(b.X+b.Width*0.3, b.Y+30, b.X+b.Width*0.8, b.Y+30, 20))
	r.wait(`document.querySelector("#asof").dataset.time > "2022-08-20T00:00"`)
	r.at(r.text(`document.querySelector("#asof").dataset.time`))
}

// distinct counts the positions the playhead takes during some seconds of
// playback.
func (r *reader) distinct(ms int) float64 {
	r.t.Helper()
	r.focus("#playhead")
	r.press("Space")
	n := r.number(fmt.Sprintf(`new Promise((done) => {
		const seen = new Set(), start = performance.now();
		(function look() {
			seen.add(getComputedStyle(document.querySelector("#cursor")).transform);
			if (performance.now() - start < %d) requestAnimationFrame(look); else done(seen.size);
		})();
	})`, ms))
	r.press("Space")
	return n
}

func TestPlaybackGlidesAndUnderReducedMotionSteps(t *testing.T) {
	glide := visit(t, drive.Look{}, "#t=2022-08-15T01:00").distinct(1500)
	if glide < 12 {
		t.Errorf("playback showed %v positions in 1.5 s", glide)
	}
	steps := visit(t, drive.Look{Reduced: true}, "#t=2022-08-15T01:00").distinct(3000)
	if steps < 2 || steps > 5 {
		t.Errorf("under reduced motion playback showed %v positions in 3 s, want a few steps", steps)
	}
}
