package history

import (
	"math"
	"testing"
)

func TestIncompleteGammaIsThatOfR(t *testing.T) {
	// R 4.2.2: pgamma(x, a), pgamma(x, a, lower.tail = FALSE).
	for _, c := range []struct{ a, x, p, q float64 }{
		{.5, .1, 0.345279154, 0.654720846},
		{.5, 3, 0.98569412156, 0.01430587844},
		{1, 1, 0.6321205588, 0.3678794412},
		{2.5, 10, 0.998750269437, 0.001249730563},
		{10, 3, 0.00110248813, 0.99889751187},
		{100, 120, 0.97213626011, 0.02786373989},
	} {
		if p, q := gammaP(c.a, c.x), gammaQ(c.a, c.x); !near(p, c.p, 1e-9) || !near(q, c.q, 1e-9) {
			t.Errorf("P(%v, %v) = %v, Q = %v", c.a, c.x, p, q)
		}
	}
	for _, bad := range []float64{gammaP(0, 1), gammaQ(-1, 1), gammaP(1, math.NaN())} {
		if !math.IsNaN(bad) {
			t.Errorf("%v for a bad argument", bad)
		}
	}
	if gammaP(2, 0) != 0 || gammaQ(2, -1) != 1 {
		t.Error("at 0 nothing lies below")
	}
}

func TestChiSquareTailIsThatOfR(t *testing.T) {
	// R 4.2.2: pchisq(x, df, lower.tail = FALSE), relative to the value.
	for _, c := range []struct {
		x  float64
		df int
		p  float64
	}{
		{16.7929, 1, 4.168899159e-05}, {3.84, 1, 0.05004352125}, {33, 3, 3.220672708e-07},
		{1e-3, 2, 0.999500125}, {200, 4, 3.757276736e-42},
	} {
		if p := ChiSquareTail(c.x, c.df); math.Abs(p/c.p-1) > 1e-9 {
			t.Errorf("χ² %v, df %d: %v, R has %v", c.x, c.df, p, c.p)
		}
	}
}

func TestGammaQuantileIsThatOfR(t *testing.T) {
	// R 4.2.2: qgamma(c(.025, .5, .975), a).
	for a, want := range map[float64][3]float64{
		1:   {0.02531780798, 0.69314718056, 3.68887945411},
		7.5: {3.131068898, 7.169429755, 13.744196432},
		200: {173.2408827, 199.6667656, 228.6527410},
	} {
		for i, p := range []float64{.025, .5, .975} {
			if got := gammaQuantile(a, p); math.Abs(got/want[i]-1) > 1e-8 {
				t.Errorf("G(%v; %v) = %v, R has %v", p, a, got, want[i])
			}
		}
	}
	if !math.IsNaN(gammaQuantile(1, 1)) || gammaQuantile(3, 0) > 1e-6 {
		t.Error("the ends of the quantile")
	}
}

func TestPoissonIntervalIsThatOfR(t *testing.T) {
	// testdata/reference.R: poisson.test(n, time)$conf.int.
	for _, c := range []struct {
		n               int
		time, low, high float64
	}{
		{0, 1, 0, 3.68887945411},
		{1, 1, 0.0253178079843, 5.5716433909389},
		{2, 1, 0.242209278544, 7.224687667724},
		{5, 1, 1.62348639012, 11.66833207932},
		{10, 1, 4.79538869613, 18.39035604202},
		{30, 1, 20.2408740214, 42.8268653948},
		{100, 1, 81.3639912509, 121.6267937924},
		{137, 24.25, 4.74311482201, 6.67861462631},
	} {
		r := PoissonRate(c.n, c.time)
		if r.Value != float64(c.n)/c.time || !near(r.Low, c.low, 1e-8) || !near(r.High, c.high, 1e-8) {
			t.Errorf("%d in %v: %v, R has %v to %v", c.n, c.time, r, c.low, c.high)
		}
	}
	if r := PoissonRate(3, 0); !math.IsNaN(r.Value) {
		t.Errorf("no time gives %v", r)
	}
}
