package xz

// situation is what the next symbol's probabilities depend on besides the
// bytes: the kinds of the last symbols and the last four distances.
type situation struct {
	state uint8
	reps  [4]uint32
}

// after is the situation behind a symbol: literal, repeat (0 to 3) or, from 4,
// a distance + 4. A literal has length 0, a short repeat 1.
func (s situation) after(back uint32, length int) situation {
	low := s.state < 7
	pick := func(a, b uint8) uint8 {
		if low {
			return a
		}
		return b
	}
	switch {
	case length == 0:
		switch {
		case s.state < 4:
			s.state = 0
		case s.state < 10:
			s.state -= 3
		default:
			s.state -= 6
		}
	case length == 1:
		s.state = pick(9, 11)
	case back < 4:
		s.state = pick(8, 11)
		d := s.reps[back]
		copy(s.reps[1:back+1], s.reps[:back])
		s.reps[0] = d
	default:
		s.state = pick(7, 10)
		copy(s.reps[1:], s.reps[:3])
		s.reps[0] = back - 4
	}
	return s
}

// encoder writes the symbols that the parser chooses.
type encoder struct {
	model
	*finder
	situation
	at    int
	rc    rangeCoder
	nodes [blockMost + 2*longest + 4]node
	end   int
	aged  int // symbols since the prices were made
	plan  []symbol
}

type symbol struct {
	back   uint32
	length int // 0 for a literal
}

func newEncoder(data []byte) *encoder {
	e := &encoder{finder: newFinder(data)}
	e.reset()
	e.reprice()
	return e
}

// step parses a piece and writes it.
func (e *encoder) step() {
	if e.aged > 128 {
		e.reprice()
		e.aged = 0
	}
	e.parse()
	for i := len(e.plan) - 1; i >= 0; i-- {
		e.write(e.plan[i])
	}
	e.aged += len(e.plan)
}

func (e *encoder) write(s symbol) {
	r, st, pos := &e.rc, e.state, e.at%positions
	switch {
	case s.length == 0:
		r.bit(&e.isMatch[st][pos], 0)
		e.writeLiteral()
	case s.back >= 4:
		r.bit(&e.isMatch[st][pos], 1)
		r.bit(&e.isRep[st], 0)
		r.length(&e.matchLen, s.length, pos)
		r.distance(&e.model, s.back-4, s.length)
	default:
		r.bit(&e.isMatch[st][pos], 1)
		r.bit(&e.isRep[st], 1)
		e.writeRep(s, pos)
	}
	e.situation = e.after(s.back, s.length)
	e.at += max(s.length, 1)
}

func (e *encoder) writeRep(s symbol, pos int) {
	r, st := &e.rc, e.state
	if s.back == 0 {
		r.bit(&e.isG0[st], 0)
		if s.length == 1 {
			r.bit(&e.isLong[st][pos], 0)
			return
		}
		r.bit(&e.isLong[st][pos], 1)
	} else {
		r.bit(&e.isG0[st], 1)
		if s.back == 1 {
			r.bit(&e.isG1[st], 0)
		} else {
			r.bit(&e.isG1[st], 1)
			r.bit(&e.isG2[st], s.back-2)
		}
	}
	r.length(&e.repLen, s.length, pos)
}

// literalOf are the probabilities of the byte at a place.
func (e *encoder) literalOf(at int) []prob {
	if at == 0 {
		return e.literals[0][:]
	}
	return e.literals[e.data[at-1]>>5][:]
}

// writeLiteral writes the next byte; after a match, beside the byte that the
// match would have gone on with.
func (e *encoder) writeLiteral() {
	p, v, m := e.literalOf(e.at), uint32(e.data[e.at]), uint32(1)
	if e.state < 7 {
		e.rc.tree(p, v, 8)
		return
	}
	other, same := uint32(e.data[e.at-int(e.reps[0])-1]), uint32(0x100)
	for i := 7; i >= 0; i-- {
		b, o := v>>i&1, other>>i&1
		e.rc.bit(&p[same+same*o+m], b)
		m = m<<1 | b
		if o != b {
			same = 0
		}
	}
}

func (e *encoder) literalPrice(at int, s *situation) (sum uint32) {
	p, v, m := e.literalOf(at), uint32(e.data[at]), uint32(1)
	if s.state < 7 {
		return treePrice(p, v, 8)
	}
	other, same := uint32(e.data[at-int(s.reps[0])-1]), uint32(0x100)
	for i := 7; i >= 0; i-- {
		b, o := v>>i&1, other>>i&1
		sum += price(p[same+same*o+m], b)
		m = m<<1 | b
		if o != b {
			same = 0
		}
	}
	return sum
}
