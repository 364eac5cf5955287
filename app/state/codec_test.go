package state_test

import (
	"strings"
	"testing"

	"explorer/app/analysis/psr"
	"explorer/app/record"
	. "explorer/app/state"
	"explorer/app/text"
	_ "explorer/app/views" // the views and their options
	"explorer/build/source"
)

func index(t testing.TB) *psr.Index {
	t.Helper()
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	return psr.New(r)
}

func decode(t testing.TB, link string) State {
	return Decode(link, text.Zh, Base{View: Timeline}, Ids{Record: index(t).Record})
}

func TestTheDefaultStateHasAnEmptyLink(t *testing.T) {
	for _, v := range Views {
		base := Base{View: v}
		s := Decode("", text.En, base, Ids{Record: index(t).Record})
		if got := Encode(s, base); got != "" || s.View != v {
			t.Errorf("the page of %s writes %q and shows %s", v, got, s.View)
		}
	}
}

func TestALinkSaysWhatItShows(t *testing.T) {
	for _, c := range []struct {
		link string
		is   func(State) bool
	}{
		{"t=2022-08-29T00:00", func(s State) bool { return s.T == record.At(2022, 8, 29, 0, 0) }},
		{"w=2022-07-01,2022-10-01", func(s State) bool {
			return s.W == record.Span{From: record.At(2022, 7, 1, 0, 0), To: record.At(2022, 10, 1, 0, 0)}
		}},
		{"layers=pressure,response", func(s State) bool { return !s.Layers.Has(record.State) && s.Layers.Has(record.Response) }},
		{"layers=none", func(s State) bool { return s.Layers == 0 }},
		{"on=data,warning", func(s State) bool { return s.On.Has("data") && s.On.Has("warning") && !s.On.Has("duty") }},
		{"view=network", func(s State) bool { return s.View == Network }},
		{"event=e-20220821-level1", func(s State) bool { return s.Event == "e-20220821-level1" }},
		{"q=水电 停产", func(s State) bool { return s.Q == "水电 停产" }},
		{"q=a%26b%3Dc%25", func(s State) bool { return s.Q == "a&b=c%" }},
		{"who=grid,provincial", func(s State) bool { return s.Who == "grid,provincial" }},
		{"where=chengdu", func(s State) bool { return s.Where == "chengdu" }},
		{"conf=disputed", func(s State) bool { return s.Conf == "disputed" }},
		{"present=1", func(s State) bool { return s.Present }},
		{"embed=1", func(s State) bool { return s.Embed }},
	} {
		s := decode(t, c.link)
		if s.Notices != "" || !c.is(s) {
			t.Errorf("%s: notice %q, state %+v", c.link, s.Notices, s)
			continue
		}
		again := decode(t, Encode(s, Base{View: Timeline}))
		if again != s {
			t.Errorf("%s: written as %s, read back differently", c.link, Encode(s, Base{View: Timeline}))
		}
	}
}

func TestABadValueFallsBackAndIsToldInOneLine(t *testing.T) {
	plain := decode(t, "")
	for _, link := range []string{
		"t=yesterday", "t=2022-02-30", "t=1850-01-01", "t=9999-01-01", "w=2022-08-10", "w=2022-09-02,2022-08-10", "w=a,b",
		"w=2022-08-10T00:00,2022-08-10T01:00", "layers=", "layers=pressure,love", "on=everything", "view=lesson",
		"event=e-none", "who=martians", "where=atlantis", "conf=sure", "present=yes", "embed=2", "unknown=1", "t=%zz",
		"q=" + strings.Repeat("x", 201),
	} {
		s := decode(t, link)
		if s.Notices == "" || strings.Contains(string(s.Notices), "\n") {
			t.Errorf("%s: notice %q", link, s.Notices)
		}
		s.Notices = ""
		if s != plain {
			t.Errorf("%s changed the page: %+v", link, s)
		}
	}
}

func TestAHostileLinkGetsAShortNotice(t *testing.T) {
	link := ""
	for i := range 500 {
		link += "&" + strings.Repeat("<script>", 50) + string(rune('a'+i%26)) + "=1"
	}
	if n := len([]rune(string(decode(t, link).Notices))); n > 200 {
		t.Errorf("the notice has %d letters", n)
	}
}

func TestAGoodPartOfABadLinkStillCounts(t *testing.T) {
	s := decode(t, "t=2022-08-29T00:00&view=nonsense&on=public")
	if s.T != record.At(2022, 8, 29, 0, 0) || !s.On.Has("public") || s.View != Timeline {
		t.Errorf("%+v", s)
	}
}

func TestOldLinksKeepWorking(t *testing.T) {
	for old, now := range map[string]string{
		"time=2022-08-29T00:00": "t=2022-08-29T00:00",
		"view=proposals":        "view=whatif",
		"view=coordination":     "view=network",
	} {
		if a, b := decode(t, old), decode(t, now); a != b || a.Notices != "" {
			t.Errorf("%s is not %s: %+v", old, now, a)
		}
	}
}

func TestATimeOutsideTheDefaultWindowBringsItsWindow(t *testing.T) {
	s := decode(t, "t=2006-08-15")
	if !s.W.Contains(s.T) {
		t.Errorf("the window %v does not hold %s", s.W, s.T)
	}
	kept := decode(t, "t=2006-08-15&w=2022-08-10,2022-09-02")
	if kept.W != DefaultW {
		t.Errorf("the link's own window became %v", kept.W)
	}
}

func TestOptionKeysAreUniqueAndDefaultsAreValues(t *testing.T) {
	seen := map[string]bool{"t": true, "w": true, "layers": true, "on": true, "view": true, "event": true, "q": true,
		"who": true, "where": true, "conf": true, "present": true, "embed": true, "step": true}
	for _, o := range Schema {
		if seen[o.Key] || o.Default == "" || strings.ContainsAny(o.Key, "&=#% ") {
			t.Errorf("option %q is taken, unfit for a link or without a default", o.Key)
		}
		seen[o.Key] = true
	}
}

func FuzzDecode(f *testing.F) {
	known := Ids{Record: index(f).Record}
	for _, seed := range []string{"", "t=2022-08-21T00:00&on=data", "w=2022-08-10,2022-09-02", "q=%E6%B0%B4&&=", "lv_dr=3&rule=two", "event=e-20220821-level1",
		"t%3D2022-08-29T00%3A00%26view%3Dmap", "%23t%253D2022-08-29t00%253A00", "view=map&amp;w=2022-07-01,2022-10-01。",
		"t=2022-08-29T00:00%26q%3Dx%26view%3Dmap", "q=100%25&view=map#wechat_redirect", "q%253Da%252526b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, link string) {
		s := Decode(link, text.En, Base{View: Timeline}, known)
		s.Notices = ""
		again := Decode(Encode(s, Base{View: Timeline}), text.En, Base{View: Timeline}, known)
		if again != s {
			t.Errorf("%q reads as %+v, written and read again as %+v", link, s, again)
		}
		if s.W.To-s.W.From < ShortestWindow || s.T < Earliest || s.T >= Latest {
			t.Errorf("%q leaves the bounds: %v %v", link, s.T, s.W)
		}
	})
}
