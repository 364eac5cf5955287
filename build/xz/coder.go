package xz

// A prob is the chance of a zero bit, of 2048.
type prob = uint16

const even prob = 1024

// rangeCoder writes bits by their probabilities.
type rangeCoder struct {
	low     uint64
	width   uint32
	cache   byte
	pending int // bytes that a carry may still change
	out     []byte
}

func (r *rangeCoder) bit(p *prob, b uint32) {
	bound := r.width >> 11 * uint32(*p)
	if b == 0 {
		r.width = bound
		*p += (2048 - *p) >> 5
	} else {
		r.low += uint64(bound)
		r.width -= bound
		*p -= *p >> 5
	}
	r.narrow()
}

// direct writes bits that are as likely one as zero.
func (r *rangeCoder) direct(v uint32, bits int) {
	for bits--; bits >= 0; bits-- {
		r.width >>= 1
		if v>>bits&1 == 1 {
			r.low += uint64(r.width)
		}
		r.narrow()
	}
}

func (r *rangeCoder) narrow() {
	for r.width < 1<<24 {
		r.width <<= 8
		r.shift()
	}
}

func (r *rangeCoder) shift() {
	if r.low < 0xff000000 || r.low>>32 != 0 {
		carry := byte(r.low >> 32)
		for ; r.pending > 0; r.pending-- {
			r.out = append(r.out, r.cache+carry)
			r.cache = 0xff
		}
		r.cache = byte(r.low >> 24)
	}
	r.pending++
	r.low = r.low & 0x00ffffff << 8
}

func (r *rangeCoder) flush() []byte {
	for range 5 {
		r.shift()
	}
	return r.out
}

// tree writes a number with the highest bit first, reverse with the lowest.
func (r *rangeCoder) tree(p []prob, v uint32, bits int) {
	m := uint32(1)
	for bits--; bits >= 0; bits-- {
		b := v >> bits & 1
		r.bit(&p[m], b)
		m = m<<1 | b
	}
}

func (r *rangeCoder) reverse(p []prob, v uint32, bits int) {
	m := uint32(1)
	for range bits {
		b := v & 1
		r.bit(&p[m], b)
		m, v = m<<1|b, v>>1
	}
}

// prices are what a bit costs by its probability / 16, in 1/16 of a bit.
var prices = func() (table [128]uint32) {
	for i := range table {
		w, bits := uint32(i<<4+8), uint32(0)
		for range 4 {
			w *= w
			bits <<= 1
			for w >= 1<<16 {
				w >>= 1
				bits++
			}
		}
		table[i] = 11<<4 - 15 - bits
	}
	return table
}()

func price(p prob, b uint32) uint32 { return prices[(uint32(p)^(-b&2047))>>4] }

func treePrice(p []prob, v uint32, bits int) (sum uint32) {
	m := uint32(1)
	for bits--; bits >= 0; bits-- {
		b := v >> bits & 1
		sum += price(p[m], b)
		m = m<<1 | b
	}
	return sum
}

func reversePrice(p []prob, v uint32, bits int) (sum uint32) {
	m := uint32(1)
	for range bits {
		b := v & 1
		sum += price(p[m], b)
		m, v = m<<1|b, v>>1
	}
	return sum
}
