package whatif

import (
	"testing"

	"explorer/app/state"
	"explorer/app/text"
)

func TestWhatIfOptionsAcceptWhatLinksMayCarryAndNothingElse(t *testing.T) {
	o := state.Default(text.Zh).Opt
	for _, c := range []struct {
		key, value string
		ok         bool
	}{
		{"lv_dr", "a4", true}, {"lv_dr", "7.03", true}, {"lv_dr", "0", true}, {"lv_dr", "off", true}, {"lv_dr", "p", true},
		{"lv_dr", "", false}, {"lv_dr", "a5", false}, {"lv_dr", "-1", false}, {"lv_dr", "1e9", false}, {"lv_dr", "NaN", false},
		{"lv_dr", "1.234", false}, {"lv_dr", "12345", false}, {"lv_dr", ".5", false}, {"lv_dr", "5.", false},
		{"rs", "nat.load.stor", true}, {"rs", "load.nat", false}, {"rs", "nat.nat", false}, {"rs", "nat..load", false}, {"rs", "moon", false},
		{"rt_inflow", "-40", true}, {"rt_inflow", "--40", false}, {"rt_load", "52.5", true}, {"rt_load", "rec", true},
		{"am_region", "4", true}, {"am_region", "5", false}, {"rule", "strict", true}, {"rule", "none", false},
		{"gap", "hind", true}, {"base", "after", true}, {"rk", "3", true}, {"rk", "0", false},
	} {
		if _, ok := o.With(c.key, c.value); ok != c.ok {
			t.Errorf("%s=%q: accepted %v, want %v", c.key, c.value, ok, c.ok)
		}
	}
}
