package xz

// blockMost is how many bytes are looked at before symbols are settled.
const blockMost = 4096

const never = 1 << 30

// node is the cheapest known way to a place: from prev by one symbol, or by a
// symbol of length first (0: none), a literal and a repeat of the rest.
type node struct {
	price uint32
	prev  int32
	back  uint32
	first int32 // -1: one symbol
	situation
}

// parse fills plan, last symbol first: the cheapest way, by the prices of now,
// to the next place that all ways pass.
func (e *encoder) parse() {
	e.nodes[0] = node{situation: e.situation}
	e.end = 0
	i := 0
	for ; i == 0 || i < e.end && i < blockMost; i++ {
		if length := e.expand(i); length > 0 {
			for k := 1; k < length; k++ {
				e.finder.at(e.at + i + k)
			}
			i += length
			break
		}
	}
	e.plan = e.plan[:0]
	for i > 0 {
		n := &e.nodes[i]
		length := i - int(n.prev)
		switch {
		case n.first >= 0:
			e.plan = append(e.plan, symbol{0, length - int(n.first) - 1}, symbol{})
			if n.first > 0 {
				e.plan = append(e.plan, symbol{n.back, int(n.first)})
			}
		case n.back == literal:
			e.plan = append(e.plan, symbol{})
		default:
			e.plan = append(e.plan, symbol{n.back, length})
		}
		i = int(n.prev)
	}
}

const literal = ^uint32(0)

// offer notes a way to a place if it is the cheapest so far.
func (e *encoder) offer(to int, price uint32, prev int, back uint32, first int) {
	for e.end < to {
		e.end++
		e.nodes[e.end].price = never
	}
	if n := &e.nodes[to]; price < n.price {
		n.price, n.prev, n.back, n.first = price, int32(prev), back, int32(first)
	}
}

// settle gives a node its situation, once no cheaper way can come.
func (e *encoder) settle(i int) {
	n := &e.nodes[i]
	s, length := e.nodes[n.prev].situation, i-int(n.prev)
	switch {
	case n.first >= 0:
		if n.first > 0 {
			s = s.after(n.back, int(n.first))
		}
		s = s.after(0, 0).after(0, length-int(n.first)-1)
	case n.back == literal:
		s = s.after(0, 0)
	default:
		s = s.after(n.back, length)
	}
	n.situation = s
}

// expand offers every symbol that can follow a node. It returns the length of
// a match that is so long that nothing else is looked at.
func (e *encoder) expand(i int) int {
	if i > 0 {
		e.settle(i)
	}
	n := &e.nodes[i]
	at := e.at + i
	pos := at % positions
	matches := e.finder.at(at)
	plain := n.price + price(e.isMatch[n.state][pos], 0) + e.literalPrice(at, &n.situation)
	e.offer(i+1, plain, i, literal, -1)
	asMatch := n.price + price(e.isMatch[n.state][pos], 1)
	asRep := asMatch + price(e.isRep[n.state], 1)
	if back := int(n.reps[0]) + 1; back <= at && e.data[at] == e.data[at-back] {
		short := asRep + price(e.isG0[n.state], 0) + price(e.isLong[n.state][pos], 0)
		e.offer(i+1, short, i, 0, -1)
	} else {
		e.thenRepeat(i, 0, literal, plain, n.after(0, 0))
	}
	if length := e.offerRepeats(i, asRep); length > 0 {
		return length
	}
	return e.offerMatches(i, matches, asMatch+price(e.isRep[n.state], 0))
}

// offerRepeats offers the last four distances.
func (e *encoder) offerRepeats(i int, asRep uint32) int {
	n, at := &e.nodes[i], e.at+i
	pos := at % positions
	for r := range uint32(4) {
		back := int(n.reps[r]) + 1
		if back > at {
			continue
		}
		length := e.same(at-back, at, 0)
		if length < 2 {
			continue
		}
		base := asRep + e.repPrice(n.state, r, pos)
		for k := length; k >= 2; k-- {
			e.offer(i+k, base+e.repLen.prices[pos][k], i, r, -1)
		}
		if length >= nice {
			return e.takeAll(i, length, r)
		}
		e.thenLiteral(i, length, r, base+e.repLen.prices[pos][length])
	}
	return 0
}

// offerMatches offers each length at the nearest distance that has it.
func (e *encoder) offerMatches(i int, matches []match, asNew uint32) int {
	prices := &e.matchLen.prices[(e.at+i)%positions]
	k := 2
	for _, m := range matches {
		for ; k <= m.length; k++ {
			e.offer(i+k, asNew+prices[k]+e.distPrice(m.dist, k), i, m.dist+4, -1)
		}
		if m.length >= nice {
			return e.takeAll(i, m.length, m.dist+4)
		}
		e.thenLiteral(i, m.length, m.dist+4, asNew+prices[m.length]+e.distPrice(m.dist, m.length))
	}
	return 0
}

// takeAll makes a long match the only way on.
func (e *encoder) takeAll(i, length int, back uint32) int {
	e.nodes[i+length] = node{prev: int32(i), back: back, first: -1}
	return length
}

func (e *encoder) repPrice(st uint8, r uint32, pos int) uint32 {
	switch r {
	case 0:
		return price(e.isG0[st], 0) + price(e.isLong[st][pos], 1)
	case 1:
		return price(e.isG0[st], 1) + price(e.isG1[st], 0)
	}
	return price(e.isG0[st], 1) + price(e.isG1[st], 1) + price(e.isG2[st], r-2)
}

// thenLiteral offers a match, the byte behind it and the match going on.
func (e *encoder) thenLiteral(i, length int, back uint32, cost uint32) {
	at := e.at + i + length
	if at >= len(e.data) {
		return
	}
	s := e.nodes[i].after(back, length)
	cost += price(e.isMatch[s.state][at%positions], 0) + e.literalPrice(at, &s)
	e.thenRepeat(i, length, back, cost, s.after(0, 0))
}

// thenRepeat offers a repeat of the last distance behind a symbol and a literal.
func (e *encoder) thenRepeat(i, first int, back uint32, cost uint32, s situation) {
	at := e.at + i + first + 1
	from := at - int(s.reps[0]) - 1
	if at+2 > len(e.data) || from < 0 {
		return
	}
	length := e.same(from, at, 0)
	if length < 2 {
		return
	}
	pos := at % positions
	cost += price(e.isMatch[s.state][pos], 1) + price(e.isRep[s.state], 1) + e.repPrice(s.state, 0, pos)
	e.offer(i+first+1+length, cost+e.repLen.prices[pos][length], i, back, first)
}
