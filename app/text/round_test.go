package text

import (
	"math"
	"math/big"
	"testing"
)

func TestHalvesRoundAwayFromZero(t *testing.T) {
	// Values worked by hand; strconv's own 'f' gives 2, -2, 0.1, 1.00, 0.12 and 2.67 for the first six.
	for _, c := range []struct {
		v        float64
		decimals int
		want     string
	}{
		{2.5, 0, "3"}, {-2.5, 0, "-3"}, {0.15, 1, "0.2"}, {1.005, 2, "1.01"}, {0.125, 2, "0.13"}, {2.675, 2, "2.68"},
		{470.5, 0, "471"}, {470.4, 0, "470"}, {680.4, 0, "680"}, {-0.25, 1, "-0.3"}, {0.5, 0, "1"}, {-0.5, 0, "-1"},
		{5.6 - 0.15, 1, "5.5"}, {0.1 * 24.5, 1, "2.5"}, {9.95, 1, "10.0"}, {99.5, 0, "100"}, {-9.5, 0, "-10"},
		{0, 2, "0.00"}, {0.049, 1, "0.0"}, {1e15 + 0.5, 0, "1000000000000001"}, {155340, 1, "155340.0"},
	} {
		if got := Rounded(c.v, c.decimals); got != c.want {
			t.Errorf("%v with %d decimals: %s, want %s", c.v, c.decimals, got, c.want)
		}
	}
	for v, want := range map[float64]string{math.Inf(1): "+Inf", math.Inf(-1): "-Inf"} {
		if got := Rounded(v, 1); got != want {
			t.Errorf("%v: %s", v, got)
		}
	}
	if Rounded(math.NaN(), 1) != "NaN" {
		t.Error("NaN")
	}
}

// Every half of a thousandth between −3 and 3, against whole-number arithmetic.
func TestEveryDecimalHalfAgreesWithIntegers(t *testing.T) {
	for n := -3000; n <= 3000; n++ {
		want := big.NewRat(int64(n), 1000).FloatString(2) // big.Rat rounds halves away from zero
		if want == "-0.00" {
			continue
		}
		if got := Rounded(float64(n)/1000, 2); got != want && !(got == "-0.00" && want == "0.00") {
			t.Fatalf("%d thousandths: %s, want %s", n, got, want)
		}
	}
}

func TestFixedTakesTheSameHalves(t *testing.T) {
	for v, want := range map[float64]string{2.5: "3", -2.5: "−3", 0.5: "1", -0.4: "0", 1.5: "2"} {
		if got := Fixed(v, 0); got != want {
			t.Errorf("%v: %s, want %s", v, got, want)
		}
	}
}
