package history

import "math"

// gammaP and gammaQ are the regularised incomplete gamma functions
//
//	P(a, x) = 1/Γ(a) ∫₀ˣ t^(a−1) e^(−t) dt,   Q = 1 − P,   a > 0
//
// by the series of DLMF 8.7.1 below the mean and the continued fraction of
// DLMF 8.9.2 (Lentz's method) above it. Both are exact to about 1e-14.
func gammaP(a, x float64) float64 {
	switch {
	case math.IsNaN(a) || math.IsNaN(x) || a <= 0:
		return math.NaN()
	case x <= 0:
		return 0
	case x < a+1:
		return gammaSeries(a, x)
	}
	return 1 - gammaFraction(a, x)
}

func gammaQ(a, x float64) float64 {
	switch {
	case math.IsNaN(a) || math.IsNaN(x) || a <= 0:
		return math.NaN()
	case x <= 0:
		return 1
	case x < a+1:
		return 1 - gammaSeries(a, x)
	}
	return gammaFraction(a, x)
}

const (
	gammaTerms   = 2000
	gammaEpsilon = 1e-16
)

func gammaSeries(a, x float64) float64 {
	term := 1 / a
	sum := term
	for n := 1.0; n < gammaTerms && term > sum*gammaEpsilon; n++ {
		term *= x / (a + n)
		sum += term
	}
	return sum * gammaFront(a, x)
}

func gammaFraction(a, x float64) float64 {
	const tiny = 1e-300
	b := x + 1 - a
	c := 1 / tiny
	d := 1 / b
	h := d
	for i := 1.0; i < gammaTerms; i++ {
		an := -i * (i - a)
		b += 2
		d = 1 / nonZero(an*d+b, tiny)
		c = nonZero(b+an/c, tiny)
		h *= d * c
		if math.Abs(d*c-1) < gammaEpsilon {
			break
		}
	}
	return h * gammaFront(a, x)
}

// gammaFront is x^a e^(−x) / Γ(a).
func gammaFront(a, x float64) float64 {
	lg, _ := math.Lgamma(a)
	return math.Exp(a*math.Log(x) - x - lg)
}

func nonZero(v, tiny float64) float64 {
	if math.Abs(v) < tiny {
		return tiny
	}
	return v
}

// gammaQuantile is the x with P(a, x) = p, for a > 0 and 0 ≤ p < 1, by
// bisection: slow and sure, for it is asked a handful of times.
func gammaQuantile(a, p float64) float64 {
	if math.IsNaN(a) || a <= 0 || !(p >= 0 && p < 1) {
		return math.NaN()
	}
	lo, hi := 0.0, a+1
	for gammaP(a, hi) < p {
		lo, hi = hi, hi*2
	}
	for i := 0; i < 200 && hi-lo > 1e-15*hi; i++ {
		if mid := (lo + hi) / 2; gammaP(a, mid) < p {
			lo = mid
		} else {
			hi = mid
		}
	}
	return (lo + hi) / 2
}

// ChiSquareTail is the probability that a χ² variable with df degrees of
// freedom exceeds x: Q(df/2, x/2).
func ChiSquareTail(x float64, df int) float64 { return gammaQ(float64(df)/2, x/2) }

// Rate is a number of events per unit of time with its exact 95 % interval.
type Rate struct{ Value, Low, High float64 }

// PoissonRate is n events in a time and the exact (Garwood 1936) interval of
// the rate, in quantiles of the gamma distribution, each over the time:
//
//	low = G(0.025; n) (0 when n is 0),   high = G(0.975; n + 1)
//
// the same as R's poisson.test. A time that is not positive gives NaN.
func PoissonRate(n int, time float64) Rate {
	if n < 0 || !(time > 0) {
		return Rate{math.NaN(), math.NaN(), math.NaN()}
	}
	r := Rate{Value: float64(n) / time, High: gammaQuantile(float64(n)+1, 0.975) / time}
	if n > 0 {
		r.Low = gammaQuantile(float64(n), 0.025) / time
	}
	return r
}
