package history

// Seed starts every resampling of this package, so that the same record gives
// the same band and the same p-value on every machine. The page states it.
const Seed uint64 = 821

// stream is Steele, Lea and Flood's SplitMix64 (OOPSLA 2014): a counter passed
// through a mixing function. It passes the usual batteries of tests, is eight
// lines long and the same on every platform; the standard library's generators
// are barred from packages that must give one answer for one record.
type stream struct{ state uint64 }

func (s *stream) next() uint64 {
	s.state += 0x9e3779b97f4a7c15
	x := s.state
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// below is a whole number from 0 to n−1, each equally likely: what lies beyond
// the last full multiple of n is drawn again.
func (s *stream) below(n int) int {
	m := uint64(n)
	limit := -m % m // 2^64 mod n
	for {
		if v := s.next(); v >= limit {
			return int(v % m)
		}
	}
}
