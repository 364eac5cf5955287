package xz

import "encoding/binary"

const (
	longest = 273 // of a match
	nice    = 273 // a match of this length is taken without looking further
	depth   = 512 // how many candidates are looked at
)

// match is a place further back, by distance - 1, and how long it is the same.
type match struct {
	length int
	dist   uint32
}

// finder keeps the suffixes seen so far in binary trees, one for each hash of
// four bytes, with the latest at the root.
type finder struct {
	data         []byte
	two, three   []int32
	roots        []int32
	below, above []int32
	found        []match
}

func newFinder(data []byte) *finder {
	f := &finder{data: data, two: make([]int32, 1<<16), three: make([]int32, 1<<18), roots: make([]int32, 1<<20),
		below: make([]int32, len(data)), above: make([]int32, len(data))}
	for _, heads := range [][]int32{f.two, f.three, f.roots} {
		for i := range heads {
			heads[i] = -1
		}
	}
	return f
}

// at puts a place into the trees and returns its matches, each longer than the
// one before, at the nearest place that has that length.
func (f *finder) at(pos int) []match {
	f.found = f.found[:0]
	d := f.data
	if len(d)-pos < 4 {
		return f.found
	}
	word := binary.LittleEndian.Uint32(d[pos:])
	best := 1
	for i, heads := range [][]int32{f.two, f.three} {
		slot := word & 0xffff
		if i == 1 {
			slot = word & 0xffffff * 0x9e3779b1 >> 14
		}
		old := int(heads[slot])
		heads[slot] = int32(pos)
		if old >= 0 {
			if n := f.same(old, pos, 0); n > best {
				best = n
				f.found = append(f.found, match{n, uint32(pos - old - 1)})
			}
		}
	}
	f.insert(pos, int(word*0x9e3779b1>>12), best)
	return f.found
}

// insert makes a place the root of its tree and notes longer matches met.
func (f *finder) insert(pos, slot, best int) {
	d := f.data
	limit := min(longest, len(d)-pos)
	node := int(f.roots[slot])
	f.roots[slot] = int32(pos)
	under, over := &f.below[pos], &f.above[pos]
	underLen, overLen := 0, 0
	for n := 0; node >= 0 && n < depth; n++ {
		same := f.same(node, pos, min(underLen, overLen))
		if same > best {
			best = same
			f.found = append(f.found, match{same, uint32(pos - node - 1)})
		}
		if same >= min(nice, limit) {
			*under, *over = f.below[node], f.above[node]
			return
		}
		if d[node+same] < d[pos+same] {
			*under, under, underLen = int32(node), &f.above[node], same
			node = int(*under)
		} else {
			*over, over, overLen = int32(node), &f.below[node], same
			node = int(*over)
		}
	}
	*under, *over = -1, -1
}

// same counts the bytes that two places share, of which some are known.
func (f *finder) same(old, pos, known int) int {
	limit := min(longest, len(f.data)-pos)
	for known+8 <= limit {
		if binary.LittleEndian.Uint64(f.data[old+known:]) != binary.LittleEndian.Uint64(f.data[pos+known:]) {
			break
		}
		known += 8
	}
	for known < limit && f.data[old+known] == f.data[pos+known] {
		known++
	}
	return known
}
