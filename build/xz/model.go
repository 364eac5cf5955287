package xz

import "math/bits"

// The literals' context is the last byte's upper 3 bits, a place counts modulo 4:
// properties are lc=3 lp=0 pb=2, xz's own.
const (
	properties = (2*5+0)*9 + 3
	positions  = 4
	states     = 12
)

type lengths struct {
	choice   [2]prob
	low, mid [positions][8]prob
	high     [256]prob
	prices   [positions][longest + 1]uint32
}

// model holds every probability, and prices made of them now and then.
type model struct {
	isMatch, isLong         [states][positions]prob
	isRep, isG0, isG1, isG2 [states]prob
	slots                   [4][64]prob
	special                 [128]prob
	align                   [16]prob
	literals                [8][0x300]prob
	matchLen, repLen        lengths
	slotPrices              [4][64]uint32
	nearPrices              [128]uint32
	alignPrices             [16]uint32
}

func fill(list []prob) {
	for i := range list {
		list[i] = even
	}
}

func (m *model) reset() {
	for i := range m.isMatch {
		fill(m.isMatch[i][:])
		fill(m.isLong[i][:])
	}
	for _, list := range [][]prob{m.isRep[:], m.isG0[:], m.isG1[:], m.isG2[:], m.special[:], m.align[:]} {
		fill(list)
	}
	for i := range m.slots {
		fill(m.slots[i][:])
	}
	for i := range m.literals {
		fill(m.literals[i][:])
	}
	for _, l := range []*lengths{&m.matchLen, &m.repLen} {
		fill(l.choice[:])
		fill(l.high[:])
		for i := range positions {
			fill(l.low[i][:])
			fill(l.mid[i][:])
		}
	}
}

// reprice makes the tables that would be too slow to make at each look.
func (m *model) reprice() {
	m.matchLen.reprice()
	m.repLen.reprice()
	for s := range m.slots {
		for slot := range uint32(64) {
			m.slotPrices[s][slot] = treePrice(m.slots[s][:], slot, 6)
			if slot >= 14 {
				m.slotPrices[s][slot] += (slot>>1 - 5) << 4
			}
		}
	}
	for dist := uint32(4); dist < 128; dist++ {
		slot, foot, base := slotOf(dist)
		m.nearPrices[dist] = reversePrice(m.tail(base, slot), dist-base, foot)
	}
	for i := range m.alignPrices {
		m.alignPrices[i] = reversePrice(m.align[:], uint32(i), 4)
	}
}

func (l *lengths) reprice() {
	for pos := range positions {
		for n := 2; n <= longest; n++ {
			switch v := uint32(n - 2); {
			case v < 8:
				l.prices[pos][n] = price(l.choice[0], 0) + treePrice(l.low[pos][:], v, 3)
			case v < 16:
				l.prices[pos][n] = price(l.choice[0], 1) + price(l.choice[1], 0) + treePrice(l.mid[pos][:], v-8, 3)
			default:
				l.prices[pos][n] = price(l.choice[0], 1) + price(l.choice[1], 1) + treePrice(l.high[:], v-16, 8)
			}
		}
	}
}

// slotOf tells the group of a distance, how many bits follow and where the
// group starts.
func slotOf(dist uint32) (slot uint32, foot int, base uint32) {
	if dist < 4 {
		return dist, 0, dist
	}
	n := bits.Len32(dist) - 1
	slot = uint32(n)<<1 | dist>>(n-1)&1
	return slot, n - 1, (2 | slot&1) << (n - 1)
}

// tail are the probabilities of a near group's bits; a tree starts at 1.
func (m *model) tail(base, slot uint32) []prob { return m.special[base-slot:] }

func (m *model) distPrice(dist uint32, length int) uint32 {
	slot, _, _ := slotOf(dist)
	sum := m.slotPrices[min(length-2, 3)][slot]
	if dist < 128 {
		return sum + m.nearPrices[dist]
	}
	return sum + m.alignPrices[dist&15]
}

func (r *rangeCoder) length(l *lengths, n, pos int) {
	switch v := uint32(n - 2); {
	case v < 8:
		r.bit(&l.choice[0], 0)
		r.tree(l.low[pos][:], v, 3)
	case v < 16:
		r.bit(&l.choice[0], 1)
		r.bit(&l.choice[1], 0)
		r.tree(l.mid[pos][:], v-8, 3)
	default:
		r.bit(&l.choice[0], 1)
		r.bit(&l.choice[1], 1)
		r.tree(l.high[:], v-16, 8)
	}
}

func (r *rangeCoder) distance(m *model, dist uint32, length int) {
	slot, foot, base := slotOf(dist)
	r.tree(m.slots[min(length-2, 3)][:], slot, 6)
	switch {
	case slot < 4:
	case slot < 14:
		r.reverse(m.tail(base, slot), dist-base, foot)
	default:
		r.direct((dist-base)>>4, foot-4)
		r.reverse(m.align[:], dist&15, 4)
	}
}
