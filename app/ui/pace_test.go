//go:build !js

package ui

import (
	"strings"
	"testing"

	"explorer/app/browser"
	"explorer/app/state"
)

// calls counts what a tape noted that begins so.
func calls(tape *browser.Tape, start string) (n int) {
	for _, c := range tape.Calls {
		if strings.HasPrefix(c, start) {
			n++
		}
	}
	return n
}

// racing moves the playhead by a minute every 10 ms, as a hand does.
func racing(t *testing.T, steps int) (*program, *browser.Tape) {
	t.Helper()
	tape, end := browser.Record()
	t.Cleanup(end)
	p := open(t, browser.Page{Lang: "en", Hash: "t=2022-08-20T00:00"})
	p.catching.flag.told, p.catching.link.told = browser.Now(), browser.Now()
	for range steps {
		p.s.T++
		p.place()
		p.catching.ask(&p.catching.flag, &p.catching.link)
		tape.Pass(10)
	}
	return p, tape
}

func TestTheFlagFollowsARacingPlayheadEvery120Ms(t *testing.T) {
	_, tape := racing(t, 120) // 1.2 s
	if n := calls(tape, "Glide cursor"); n != 120 {
		t.Errorf("the line moved %d times in 120 steps", n)
	}
	if n := calls(tape, "Text flag "); n != 9 {
		t.Errorf("the flag was written %d times in 1.2 s, want 9: after 120, 240 … 1,080 ms", n)
	}
	if n := calls(tape, "Link "); n != 0 {
		t.Errorf("the link was written %d times before the playhead rested", n)
	}
}

func TestAllIsToldOnceThePlayheadRests(t *testing.T) {
	p, tape := racing(t, 7)
	if n := calls(tape, "Text flag "); n != 0 {
		t.Fatalf("the flag was written %d times in 70 ms", n)
	}
	tape.Pass(restMs + 2)
	if n := calls(tape, "Text flag "); n != 1 {
		t.Errorf("the flag was written %d times after a rest, want once", n)
	}
	tape.Pass(laterRestMs)
	if n := calls(tape, "Link "); n != 1 {
		t.Errorf("the link was written %d times after a rest, want once", n)
	}
	if !strings.Contains(tape.Calls[len(tape.Calls)-1], "t=2022-08-20T00:07") {
		t.Errorf("the link says %q", tape.Calls[len(tape.Calls)-1])
	}
	before := len(tape.Calls)
	tape.Pass(10000)
	if len(tape.Calls) != before || p.catching.waiting {
		t.Errorf("a page at rest wrote %v", tape.Calls[before:])
	}
}

func TestAFrameNeverAddsToItsHostsHistory(t *testing.T) {
	tape, end := browser.Record()
	defer end()
	for hash, want := range map[string][2]int{"": {1, 0}, "embed=1": {0, 1}} {
		tape.Calls = nil
		p := open(t, browser.Page{Lang: "en", Hash: hash})
		p.do(state.PushLink{})
		if got := [2]int{calls(tape, "Push "), calls(tape, "Link ")}; got != want {
			t.Errorf("with %q: entries and writes in place are %v, want %v", hash, got, want)
		}
	}
}
