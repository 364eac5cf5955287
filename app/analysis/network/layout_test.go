package network

import (
	"reflect"
	"testing"
)

func TestTheLayoutIsTheSameEveryTimeAndKeepsBodiesApart(t *testing.T) {
	r := realRecord(t)
	spots := Layout(&r.Files)
	if !reflect.DeepEqual(spots, Layout(&r.Files)) {
		t.Fatal("two layouts of one record differ")
	}
	placed := map[string]bool{}
	for i, s := range spots {
		placed[s.Actor] = true
		if s.X < 0 || s.X > LayoutWidth || s.Y < 0 || s.Y > LayoutHeight {
			t.Errorf("%s lies outside the picture at %v, %v", s.Actor, s.X, s.Y)
		}
		for _, o := range spots[:i] {
			if o.X == s.X && s.Y-o.Y < 20 && o.Y-s.Y < 20 {
				t.Errorf("%s and %s are closer than a line of text", o.Actor, s.Actor)
			}
		}
	}
	for _, l := range r.Links {
		if !placed[l.From] || !placed[l.To] {
			t.Errorf("%s has an end without a spot", l.ID)
		}
	}
	for _, h := range r.Case.Hypothetical {
		if !placed[h.From] || !placed[h.To] {
			t.Errorf("%s has an end without a spot", h.ID)
		}
	}
}

func TestTheSweepsLeaveFewerCrossingsThanTheAlphabet(t *testing.T) {
	r := realRecord(t)
	before := newLayers(&r.Files).crossings()
	l := newLayers(&r.Files)
	row := map[string]float64{}
	for _, s := range Layout(&r.Files) {
		row[s.Actor] = s.Y
	}
	for i, id := range l.ids {
		l.y[i] = row[id]
	}
	if after := l.crossings(); after >= before {
		t.Errorf("%d crossings, alphabetical order has %d", after, before)
	} else {
		t.Logf("%d crossings, alphabetical order has %d", after, before)
	}
}
