package state_test

import (
	"testing"

	"explorer/app/record"
	. "explorer/app/state"
)

func TestALinkAsChatApplicationsLeaveItMeansTheSame(t *testing.T) {
	want := decode(t, "t=2022-08-29T00:00&view=map")
	if want.View != Map || want.T != record.At(2022, 8, 29, 0, 0) || want.Notices != "" {
		t.Fatalf("the plain link reads as %+v", want)
	}
	for _, link := range []string{
		"#t=2022-08-29T00:00&amp;view=map", "t=2022-08-29T00:00&amp;amp;view=map",
		"t=2022-08-29T00:00&view=map。", "t=2022-08-29T00:00&view=map，大家看", "t=2022-08-29T00:00&view=map)",
		"t=2022-08-29T00:00&view=map.", "t=2022-08-29T00:00&view=map”", "view=map&t=2022-08-29T00:00。",
		"view=map&t=2022-08-29T00:00，大家看", "view=map&t=2022-08-29T00:00)", "view=map&t=2022-08-29T00:00.",
		"view=map&t=2022-08-29T00:00%E2%80%9D", "view=map&t=2022-08-29T00:00%E3%80%82",
		"t%3D2022-08-29T00%3A00%26view%3Dmap", "%23t%3D2022-08-29T00%3A00%26view%3Dmap", "%23t=2022-08-29T00:00&view=map",
		"t%253D2022-08-29T00%253A00%2526view%253Dmap", "%2523t%253D2022-08-29T00%253A00%2526view%253Dmap",
		"t=2022-08-29T00%3A00&view=map", "t=2022-08-29T00%253A00&view=map", "t=2022-08-29T00:00%26view%3Dmap",
		"t=2022-08-29T00:00%26amp%3Bview%3Dmap", "t=2022-08-29t00:00&view=map", "t=2022-08-29T00:00&VIEW=MAP",
		"t=2022-08-29T00:00&view=map&shareTo=weixin", "from=singlemessage&isappinstalled=0&t=2022-08-29T00:00&view=map",
		"t=2022-08-29T00:00&view=map?from=singlemessage&isappinstalled=0", "t=2022-08-29T00:00&view=map#wechat_redirect",
		"t=2022-08-29T00:00&view=map&utm_source=x&", "t=2022-08-29T00:00&view=map&nbsp;",
	} {
		if s := decode(t, link); s != want {
			t.Errorf("%s: at %s in %s, notice %q", link, s.T, s.View, s.Notices)
		}
	}
}

func TestASearchIsReadAsItWasWritten(t *testing.T) {
	for link, want := range map[string]string{
		"q=a%26b%3Dc%25": "a&b=c%", "q%3Da%2526b": "a&b", "q=%2520": "%20", "q=《让电于民》&amp;conf=single": "《让电于民》",
	} {
		if s := decode(t, link); s.Q != want || s.Notices != "" {
			t.Errorf("%s searches %q, notice %q", link, s.Q, s.Notices)
		}
	}
}

func TestAnAnchorIsNoLink(t *testing.T) {
	for fragment, want := range map[string]bool{"playhead": false, "#record": false, "": false, "100%": false,
		"view=map": true, "view%3Dmap": true, "%23view%253Dmap": true} {
		if IsLink(fragment) != want {
			t.Errorf("IsLink(%q) is %v", fragment, !want)
		}
	}
}
