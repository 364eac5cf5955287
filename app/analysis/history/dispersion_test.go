package history

import (
	"math"
	"reflect"
	"testing"

	"explorer/app/record"
)

// testdata/groups.R (R 4.2.2): glm(y ~ 1, family = quasipoisson), confint.default.
func TestQuasiPoissonIsThatOfR(t *testing.T) {
	for _, c := range []struct {
		counts                 []int
		rate, phi, low, high   float64
		narrowerThanTheExactIs bool
	}{
		{[]int{0, 2, 1, 0, 5, 3, 0, 1, 8, 2, 0, 0, 4, 1}, 1.928571429, 2.908831912, 1.013552823, 3.669653589, false},
		{[]int{3, 1, 4, 2, 3, 2, 5, 1, 3, 2}, 2.6, 0.6153846154, 1.9231770351, 3.5150170143, true},
	} {
		q := QuasiPoisson(c.counts)
		if !near(q.Value, c.rate, 1e-9) || !near(q.Dispersion, c.phi, 1e-8) ||
			!near(q.Low, c.low, 1e-8) || !near(q.High, c.high, 1e-8) {
			t.Errorf("%v: %+v, R has %v", c.counts, q, c)
		}
		sum := 0
		for _, y := range c.counts {
			sum += y
		}
		exact := PoissonRate(sum, float64(len(c.counts)))
		if narrower := q.High-q.Low < exact.High-exact.Low; narrower != c.narrowerThanTheExactIs || exact.Value != q.Value {
			t.Errorf("%v: %v to %v beside the exact %v to %v", c.counts, q.Low, q.High, exact.Low, exact.High)
		}
	}
}

func TestTooLittleHasNoDispersion(t *testing.T) {
	for _, counts := range [][]int{nil, {4}, {0, 0, 0}} {
		if q := QuasiPoisson(counts); !math.IsNaN(q.Dispersion) || !math.IsNaN(q.Low) {
			t.Errorf("%v: %+v", counts, q)
		}
	}
	if q := QuasiPoisson([]int{0, 0}); q.Value != 0 {
		t.Errorf("a rate of %v for no event", q.Value)
	}
}

func TestEventsCountOnTheirDay(t *testing.T) {
	span := record.Span{From: record.At(2022, 8, 10, 0, 0), To: record.At(2022, 8, 13, 0, 0)}
	got := DailyCounts(span, []record.Moment{
		record.At(2022, 8, 9, 23, 59), record.At(2022, 8, 10, 0, 0), record.At(2022, 8, 10, 23, 59),
		record.At(2022, 8, 12, 12, 0), record.At(2022, 8, 13, 0, 0),
	})
	if want := []int{2, 0, 1}; !reflect.DeepEqual(got, want) || Origins(got) != 2 {
		t.Errorf("%v, want %v", got, want)
	}
	if got := DailyCounts(record.Span{From: span.From + 600, To: span.From + 1500}, nil); len(got) != 2 {
		t.Errorf("%v", got)
	}
	if got := DailyCounts(record.Span{From: 5, To: 5}, nil); got != nil {
		t.Errorf("%v for no time", got)
	}
}
