package history

import "testing"

// The first outputs for seed 1234567 as printed by the reference program of
// Vigna (prng.di.unimi.it/splitmix64.c) and kept by Rosetta Code, task
// "Pseudo-random numbers/Splitmix64".
func TestTheStreamIsSplitMix64(t *testing.T) {
	s := stream{1234567}
	for i, want := range []uint64{
		6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821,
	} {
		if got := s.next(); got != want {
			t.Errorf("number %d: %d, want %d", i, got, want)
		}
	}
}

func TestDrawsAreEven(t *testing.T) {
	s := stream{Seed}
	counts := make([]int, 7)
	for range 70000 {
		counts[s.below(7)]++
	}
	chisq := 0.0
	for _, n := range counts {
		d := float64(n) - 10000
		chisq += d * d / 10000
	}
	if p := ChiSquareTail(chisq, 6); p < 1e-4 {
		t.Errorf("%v: χ² %v", counts, chisq)
	}
}
