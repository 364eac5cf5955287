package chart

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/text"
)

// overviewKnots tie moments to shares of the overview's width: the summer of
// 2022 gets half of it, and years without events are squeezed. The scale is
// broken on purpose and says so with a gap mark.
var overviewKnots = []struct {
	at    record.Moment
	share float64
}{
	{record.At(2006, 1, 1, 0, 0), 0},
	{record.At(2007, 1, 1, 0, 0), 0.04},
	{record.At(2021, 7, 1, 0, 0), 0.06},
	{record.At(2022, 1, 1, 0, 0), 0.10},
	{record.At(2022, 7, 1, 0, 0), 0.24},
	{record.At(2022, 10, 1, 0, 0), 0.74},
	{record.At(2023, 1, 1, 0, 0), 0.82},
	{record.At(2027, 1, 1, 0, 0), 1},
}

// OverviewShare maps a moment to a share of the overview's width, 0 to 1.
func OverviewShare(m record.Moment) float64 {
	k := overviewKnots
	for i := 1; i < len(k); i++ {
		if m <= k[i].at || i == len(k)-1 {
			s := Linear{float64(k[i-1].at), float64(k[i].at), k[i-1].share, k[i].share}.At(float64(m))
			return min(max(s, 0), 1)
		}
	}
	return 1
}

// OverviewMoment maps a share of the overview's width back to a moment.
func OverviewMoment(share float64) record.Moment {
	k := overviewKnots
	for i := 1; i < len(k); i++ {
		if share <= k[i].share || i == len(k)-1 {
			m := Linear{k[i-1].share, k[i].share, float64(k[i-1].at), float64(k[i].at)}.At(share)
			return record.Moment(min(max(m, float64(k[0].at)), float64(k[len(k)-1].at)))
		}
	}
	return k[0].at
}

// Overview draws the whole record in one strip with the window framed. It is
// stretched to its place's width, so it holds no text: Labels has the words.
func Overview(label string, starts []record.Moment, w record.Span) string {
	const width, height, bins = 1000.0, 34.0, 125
	var count [bins + 1]int
	top := 1
	for _, m := range starts {
		i := int(OverviewShare(m) * bins)
		count[i]++
		top = max(top, count[i])
	}
	var b markup.Writer
	b.Open("svg", "class", "chart overview-chart", "role", "img", "aria-label", label,
		"viewBox", "0 0 1000 34", "preserveAspectRatio", "none")
	d := ""
	for i, n := range count {
		if n > 0 {
			h := 3 + float64(n)/float64(top)*(height-8)
			d += "M" + num(float64(i)*width/bins+1) + " " + num(height-2) + "v-" + num(h) + "h6v" + num(h) + "z"
		}
	}
	b.Leaf("path", "class", "density", "d", d)
	b.Leaf("path", "class", "rule", "d", "M0 33H50M52 33H1000")
	x0, x1 := OverviewShare(w.From)*width, OverviewShare(w.To)*width
	b.Leaf("rect", "class", "brush", "x", num(x0), "y", "1", "width", num(max(x1-x0, 4)), "height", "32")
	b.Close("svg")
	return b.String()
}

// OverviewYears are the overview's labels with their shares of the width.
func OverviewYears(l text.Lang) []struct {
	Share float64
	Label string
} {
	var out []struct {
		Share float64
		Label string
	}
	add := func(m record.Moment, label string) {
		out = append(out, struct {
			Share float64
			Label string
		}{OverviewShare(m), label})
	}
	add(record.At(2006, 1, 1, 0, 0), "2006")
	add(record.At(2022, 1, 1, 0, 0), "2022")
	add(record.At(2022, 7, 1, 0, 0), text.ShortMonth(l, 7))
	add(record.At(2022, 8, 1, 0, 0), text.ShortMonth(l, 8))
	add(record.At(2022, 9, 1, 0, 0), text.ShortMonth(l, 9))
	add(record.At(2023, 1, 1, 0, 0), "2023")
	add(record.At(2026, 1, 1, 0, 0), "2026")
	return out
}
