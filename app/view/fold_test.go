package view

import (
	"testing"

	"explorer/app/state"
	"explorer/app/text"
	"explorer/build/source"
)

func TestASearchFindsWhatIsMeantHoweverItIsTyped(t *testing.T) {
	r, err := source.Record()
	if err != nil {
		t.Fatal(err)
	}
	count := func(q string) int {
		s, n := state.Default(text.Zh), 0
		s.Q = q
		for i := range r.Events {
			if Matches(r, s, &r.Events[i]) {
				n++
			}
		}
		return n
	}
	for _, same := range [][]string{
		{"8\u67082", "\uff18\u6708\uff12", "8\u200b\u67082"},
		{"ya'an", "Ya\u2019an", "yaan", "YAAN"},
		{"\u8ba9\u7535\u4e8e\u6c11", "\u300a\u8ba9\u7535\u4e8e\u6c11\u300b", "\u8b93\u96fb\u65bc\u6c11", "\u8ba9\u7535\u4e8e\u6c11\u3002"},
		{"sichuan power", "\u201cSichuan\u201d\u3000\uff30ower,"},
	} {
		want := count(same[0])
		if want == 0 || want == len(r.Events) {
			t.Errorf("%q finds %d of %d", same[0], want, len(r.Events))
		}
		for _, q := range same[1:] {
			if got := count(q); got != want {
				t.Errorf("%q finds %d, %q finds %d", q, got, same[0], want)
			}
		}
	}
}
