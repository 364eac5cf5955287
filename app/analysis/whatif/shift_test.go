package whatif

import (
	"math/big"
	"strconv"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

// All 101 percentages of the duty lever against exact fractions: from the
// meeting of 9 August, 5 days to the notice and 12 to Level I, 7 GW freed.
func TestEveryPercentageMovesByWholeNumbers(t *testing.T) {
	r := load(t)
	start := record.At(2022, 8, 9, 0, 0)
	for pct := 0; pct <= 100; pct++ {
		h := Shifted(r, with(t, "lv_du", strconv.Itoa(pct)))
		if h.Percent != float64(pct) {
			t.Errorf("%d %% reads %v", pct, h.Percent)
		}
		for i, days := range []int{5, 12} {
			// FloatString of an exact fraction rounds halves away from zero.
			exact := big.NewRat(int64(1440*days*(100-pct)), 100).FloatString(0)
			want, _ := strconv.Atoi(exact)
			if got := h.Moves[i].Earliest - start; got != record.Moment(want) {
				t.Errorf("%d %% of %d days: %d minutes kept, want %d", pct, days, got, want)
			}
		}
		// 7 GW × 24 h × 5 days × pct/100 = 8.4 × pct GWh.
		want := big.NewRat(int64(84*pct), 10).FloatString(0)
		if got := text.Fixed(h.Energy.Hi, 0); got != want {
			t.Errorf("%d %%: %s GWh, want %s", pct, got, want)
		}
	}
}

func TestEightyPerCentOfFiveDaysIsTheTenthAtMidnight(t *testing.T) {
	r := load(t)
	for _, c := range []struct{ pct, at, energy string }{
		{"80", "2022-08-10T00:00", "672"}, {"56", "2022-08-11T04:48", "470"}, {"81", "2022-08-09T22:48", "680"},
	} {
		h := Shifted(r, with(t, "lv_du", c.pct))
		if got := h.Moves[0].Earliest.String(); got != c.at {
			t.Errorf("%s %%: %s, want %s", c.pct, got, c.at)
		}
		if got := text.Fixed(h.Energy.Hi, 0); got != c.energy {
			t.Errorf("%s %%: %s GWh, want %s", c.pct, got, c.energy)
		}
	}
}

func TestKeptHoldsItsEnds(t *testing.T) {
	for _, c := range []struct {
		delay record.Moment
		cut   float64
		want  record.Moment
	}{
		{7200, 0, 7200}, {7200, 1, 0}, {7200, 1.5, 0}, {7200, -1, 7200}, {-7200, 0.8, -1440},
		{1, 0.5, 1}, {-1, 0.5, -1}, {17280, 0.3333, 11521},
	} {
		if got := Kept(c.delay, c.cut); got != c.want {
			t.Errorf("%d less %v: %d, want %d", c.delay, c.cut, got, c.want)
		}
	}
	if minutes(0.29) != 418 || minutes(3) != 3*record.Day {
		t.Errorf("0.29 days are %d minutes", minutes(0.29))
	}
}
