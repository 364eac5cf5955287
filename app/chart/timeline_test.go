package chart

import (
	"fmt"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

func day(d int) record.Moment { return record.At(2022, 8, d, 0, 0) }

func days(from, to int) record.Span { return record.Span{From: day(from), To: day(to)} }

// sample is a small timeline with one of everything.
func sample(width float64, l text.Lang) Timeline {
	return Timeline{
		Lang: l, Width: width, W: days(10, 31), Label: "a picture <b>&\"'",
		Stages:  []Band{{Span: days(7, 21), Label: "second stage", Class: "stage-2"}, {Span: days(21, 32), Label: "third stage", Class: "stage-3"}},
		Level:   Row{Label: "level", Bands: []Band{{Span: days(21, 29), Label: "Level I", Class: "lv-I"}}},
		Ladders: []Row{{Label: "heat", Bands: []Band{{Span: days(12, 12), Label: "end unknown", Class: "lv-red", Open: true}}}},
		Turns:   []Turn{{day(14), "a notice", 0}, {day(15), "a shortage", 0}, {day(15), "a stop", 0}, {day(15) + record.Hour, "one too many", 0}, {day(21), "Level I", 1}},
		Lanes: []Lane{
			{Layer: record.Pressure, Label: "Pressure", Note: "2", Marks: []Mark{
				{Event: "p1", At: days(14, 15), Confidence: "confirmed", Title: "to the day"},
				{Event: "p2", At: days(16, 17), About: true, Confidence: "single", Title: "about"}}},
			{Layer: record.State, Label: "State", Note: "1", Marks: []Mark{{Event: "s1", At: days(15, 16), Confidence: "disputed", Title: "<script>alert(1)</script>", Lit: true}}},
			{Layer: record.Response, Label: "Response", Note: "1", Marks: []Mark{{Event: "r1", At: record.Span{From: day(21), To: day(21) + 1}, Confidence: "confirmed", Title: "to the minute", Selected: true}}},
		},
		Bars:    Bars{Label: "measures", More: text.Pair{Zh: "{0}", En: "{0} more"}, Bars: []Bar{{"r1", days(15, 26), "industrial stop"}, {"r2", days(1, 9), "outside"}}},
		Strips:  []Strip{{Label: "temperature", Unit: "°C", Dots: []Dot{{At: days(14, 15), Value: 42.4, Precision: "at-least"}, {At: days(16, 17), Covers: days(11, 17), Value: 43.8, Precision: "exact"}, {At: days(24, 25), Value: 44, Precision: "about", Kind: 1}}}},
		Arcs:    []Arc{{"s1", "r1"}, {"s1", "elsewhere"}},
		Shadows: []Shadow{{days(16, 17), "hypothetical: a rule"}},
	}
}

func TestTheTimelineLooksAsItDid(t *testing.T) {
	golden(t, "timeline-wide", sample(900, text.En).SVG())
	golden(t, "timeline-narrow", sample(343, text.Zh).SVG())
	compact := sample(900, text.En)
	compact.Compact = true
	golden(t, "timeline-compact", compact.SVG())
}

func TestHostileWordsStayWords(t *testing.T) {
	if svg := sample(900, text.En).SVG(); strings.Contains(svg, "<script") || strings.Contains(svg, "<b>") {
		t.Error("a title broke out of its element")
	}
}

func TestTheHeightDependsOnNeitherWindowNorEvents(t *testing.T) {
	full := sample(900, text.En)
	empty := full
	empty.W = days(1, 2)
	for i := range empty.Lanes {
		empty.Lanes[i].Marks = nil
	}
	if full.Height() != empty.Height() {
		t.Errorf("%v and %v", full.Height(), empty.Height())
	}
}

func TestACrowdIsGatheredAndCounted(t *testing.T) {
	s := sample(900, text.En)
	s.Lanes[0].Marks = nil
	for i := range 500 {
		s.Lanes[0].Marks = append(s.Lanes[0].Marks, Mark{Event: fmt.Sprint("e", i), At: days(20, 21), Confidence: "single"})
	}
	svg := s.SVG()
	shown := strings.Count(svg, `class="m pressure single"`)
	if shown > 40 || !strings.Contains(svg, fmt.Sprintf(">+%d<", 500-shown)) {
		t.Errorf("%d marks are drawn and the rest is not counted", shown)
	}
}

func TestNoTwoTurningPointLabelsOverlap(t *testing.T) {
	for _, width := range []float64{320, 343, 600, 900, 1240} {
		s := sample(width, text.En)
		s.Turns = nil
		for i := range 40 {
			s.Turns = append(s.Turns, Turn{day(10) + record.Moment(i)*7*record.Hour, fmt.Sprint("turning point ", i), i / 39})
		}
		type box struct{ x0, x1, y float64 }
		var boxes []box
		for _, part := range strings.Split(s.SVG(), `<text class="turn mid" `)[1:] {
			var x, y float64
			var label string
			if _, err := fmt.Sscanf(part, `x="%g" y="%g">`, &x, &y); err != nil {
				t.Fatal(err)
			}
			label = part[strings.Index(part, ">")+1 : strings.Index(part, "<")]
			half := TextWidth(label, 12) / 2
			for _, b := range boxes {
				if b.y == y && x-half < b.x1 && x+half > b.x0 {
					t.Fatalf("at width %v %q overlaps another", width, label)
				}
			}
			if x-half < 0 || x+half > width {
				t.Errorf("at width %v %q leaves the picture", width, label)
			}
			boxes = append(boxes, box{x - half, x + half, y})
		}
		if !strings.Contains(s.SVG(), ">turning point 39<") {
			t.Errorf("at width %v the weightiest turning point has no label", width)
		}
	}
}

func TestAnAxisHasRoomForItsLabels(t *testing.T) {
	for hours := 6; hours < 180000; hours = hours*3/2 + 1 {
		w := record.Span{From: day(10), To: day(10) + record.Moment(hours)*record.Hour}
		s := TimeScale{w, 128, 890}
		ticks := s.Ticks(text.Zh, 48)
		if len(ticks) == 0 {
			t.Errorf("a window of %d hours has no tick", hours)
		}
		for i := 1; i < len(ticks); i++ {
			if s.At(ticks[i].At)-s.At(ticks[i-1].At) < 40 {
				t.Errorf("a window of %d hours: %s and %s are too near", hours, ticks[i-1].Label, ticks[i].Label)
			}
		}
	}
}

func TestScalesInvertThemselves(t *testing.T) {
	s := TimeScale{days(10, 31), 128, 890}
	for m := day(10); m < day(31); m += 777 {
		if got := s.Invert(s.At(m)); got != m {
			t.Fatalf("%s comes back as %s", m, got)
		}
	}
	for _, m := range []record.Moment{day(1), record.At(2006, 8, 15, 0, 0), record.At(2026, 2, 7, 0, 0)} {
		if got := OverviewMoment(OverviewShare(m)); got-m > 60 || m-got > 60 {
			t.Errorf("on the overview %s comes back as %s", m, got)
		}
	}
	if got := (Linear{3, 3, 0, 10}).At(3); got != 5 {
		t.Errorf("a degenerate domain maps to %v", got)
	}
	if ticks := (Linear{0, 10, 0, 1}).Ticks(5); len(ticks) != 6 || ticks[1] != 2 {
		t.Errorf("ticks of 0 to 10: %v", ticks)
	}
}
