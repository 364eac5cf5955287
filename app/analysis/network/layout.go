package network

import (
	"math"
	"sort"

	"explorer/app/record"
	"explorer/app/text"
)

// The picture that a layout fills.
const (
	LayoutWidth  = 1000
	LayoutHeight = 700
)

// ColumnLeft gives where each level's column begins, in the order of
// text.ActorLevels; the last entry is the right edge. Levels whose bodies have
// long names get more room for labels, which stand to the right of a spot.
var ColumnLeft = [...]float64{0, 108, 275, 398, 515, 633, 765, 868, LayoutWidth}

const (
	columnPad = 12 // from a column's left edge to its spots
	rowTop    = 40 // leaves room for the columns' headings
	rowBottom = 684
	roomyGap  = 44 // rows are not drawn further apart than needed
	sweeps    = 24
)

// Layout places every body that has a link, prescribed, observed or
// hypothetical, at a fixed spot: one column per level, in the order of
// text.ActorLevels, so that a body stands in the same place at every moment.
// Inside a column the order is found by barycentre sweeps (each body moves to
// the mean row of its partners), keeping the order with the fewest crossing
// ties. The result depends on the record alone.
//
// Source of the heuristic: Sugiyama, Tagawa & Toda, Methods for visual
// understanding of hierarchical system structures, IEEE Trans. SMC 11 (1981).
func Layout(f *record.Files) []record.Spot {
	l := newLayers(f)
	best, fewest := l.order(), l.crossings()
	for i := 0; i < sweeps && fewest > 0; i++ {
		l.sweep(i%2 == 0)
		if c := l.crossings(); c < fewest {
			best, fewest = l.order(), c
		}
	}
	l.restore(best)
	for i := 0; i < 6; i++ {
		for c := range l.columns {
			l.relax(c)
		}
	}
	var spots []record.Spot
	for c, column := range l.columns {
		for _, v := range column {
			spots = append(spots, record.Spot{Actor: l.ids[v], X: ColumnLeft[c] + columnPad, Y: math.Round(l.y[v])})
		}
	}
	return spots
}

// layers is the working state: bodies in columns, with a row height each.
type layers struct {
	ids     []string
	column  []int
	columns [][]int // node numbers from top to bottom
	y       []float64
	ties    [][2]int
	around  [][]int // partners, once per link: busy ties pull harder
}

func newLayers(f *record.Files) *layers {
	level := map[string]string{}
	for _, a := range f.Actors {
		level[a.ID] = a.Level
	}
	var pairs [][2]string
	for _, k := range f.Links {
		pairs = append(pairs, [2]string{k.From, k.To})
	}
	for _, h := range f.Case.Hypothetical {
		if level[h.From] != "" && level[h.To] != "" {
			pairs = append(pairs, [2]string{h.From, h.To})
		}
	}
	g := FromPairs(nil, pairs)
	l := &layers{ids: g.Nodes, y: make([]float64, len(g.Nodes)), column: make([]int, len(g.Nodes)),
		columns: make([][]int, len(text.ActorLevels)), around: make([][]int, len(g.Nodes))}
	for i, id := range g.Nodes {
		c := columnOf(level[id])
		l.column[i] = c
		l.columns[c] = append(l.columns[c], i)
	}
	for _, t := range g.Ties {
		l.ties = append(l.ties, [2]int{g.index[t.From], g.index[t.To]})
	}
	for _, p := range pairs {
		a, b := g.index[p[0]], g.index[p[1]]
		if l.column[a] != l.column[b] {
			l.around[a], l.around[b] = append(l.around[a], b), append(l.around[b], a)
		}
	}
	l.spread()
	return l
}

func columnOf(level string) int {
	for i, v := range text.ActorLevels {
		if v == level {
			return i
		}
	}
	return len(text.ActorLevels) - 1
}

// spread gives the rows of each column even distances.
func (l *layers) spread() {
	for _, column := range l.columns {
		for i, v := range column {
			l.y[v] = rowTop + (float64(i)+0.5)*(rowBottom-rowTop)/float64(len(column))
		}
	}
}

func (l *layers) sweep(forward bool) {
	for i := range l.columns {
		c := i
		if !forward {
			c = len(l.columns) - 1 - i
		}
		column := l.columns[c]
		pull := make(map[int]float64, len(column))
		for _, v := range column {
			pull[v] = l.barycentre(v)
		}
		sort.SliceStable(column, func(i, j int) bool { return pull[column[i]] < pull[column[j]] })
		l.spread()
	}
}

func (l *layers) barycentre(v int) float64 {
	if len(l.around[v]) == 0 {
		return l.y[v]
	}
	sum := 0.0
	for _, w := range l.around[v] {
		sum += l.y[w]
	}
	return sum / float64(len(l.around[v]))
}

// crossings counts pairs of straight ties between different columns that
// cross away from their ends.
func (l *layers) crossings() int {
	n := 0
	for i, a := range l.ties {
		if l.column[a[0]] == l.column[a[1]] {
			continue
		}
		for _, b := range l.ties[i+1:] {
			if l.column[b[0]] == l.column[b[1]] || a[0] == b[0] || a[0] == b[1] || a[1] == b[0] || a[1] == b[1] {
				continue
			}
			if l.side(a, b[0])*l.side(a, b[1]) < 0 && l.side(b, a[0])*l.side(b, a[1]) < 0 {
				n++
			}
		}
	}
	return n
}

// side tells on which side of a tie's line a body lies.
func (l *layers) side(t [2]int, v int) float64 {
	x0, y0 := ColumnLeft[l.column[t[0]]], l.y[t[0]]
	x1, y1 := ColumnLeft[l.column[t[1]]], l.y[t[1]]
	d := (x1-x0)*(l.y[v]-y0) - (y1-y0)*(ColumnLeft[l.column[v]]-x0)
	return math.Copysign(1, d)
}

func (l *layers) order() [][]int {
	o := make([][]int, len(l.columns))
	for i, c := range l.columns {
		o[i] = append([]int{}, c...)
	}
	return o
}

func (l *layers) restore(o [][]int) {
	l.columns = o
	l.spread()
}

// relax moves the bodies of a column towards their partners without changing
// their order or coming closer than the column's gap: isotonic regression by
// pooling adjacent violators on the rows less their minimum offsets.
func (l *layers) relax(c int) {
	column := l.columns[c]
	n := len(column)
	if n == 0 {
		return
	}
	gap := math.Min(roomyGap, (rowBottom-rowTop)/float64(n))
	type block struct{ sum, n float64 }
	var blocks []block
	for i, v := range column {
		blocks = append(blocks, block{l.barycentre(v) - float64(i)*gap, 1})
		for k := len(blocks) - 1; k > 0 && blocks[k-1].sum/blocks[k-1].n >= blocks[k].sum/blocks[k].n; k-- {
			blocks[k-1].sum += blocks[k].sum
			blocks[k-1].n += blocks[k].n
			blocks = blocks[:k]
		}
	}
	lo, hi := rowTop+gap/2, rowBottom-gap/2-float64(n-1)*gap
	i := 0
	for _, b := range blocks {
		base := math.Max(lo, math.Min(hi, b.sum/b.n))
		for k := 0; k < int(b.n); k++ {
			l.y[column[i]] = base + float64(i)*gap
			i++
		}
	}
}
