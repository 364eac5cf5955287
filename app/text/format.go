package text

import (
	"strconv"
	"strings"
)

// Number prints a value as the record holds it, with thousands separators and
// without rounding: 155340 → 155,340; 59.1 → 59.1.
func Number(v float64) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "−", s[1:]
	}
	whole, frac, has := strings.Cut(s, ".")
	var b strings.Builder
	b.WriteString(sign)
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	if has {
		b.WriteByte('.')
		b.WriteString(frac)
	}
	return b.String()
}

// Fixed prints a computed value with a fixed number of decimals and a true
// minus sign; halves go away from zero (Rounded).
func Fixed(v float64, decimals int) string {
	s := Rounded(v, decimals)
	if strings.HasPrefix(s, "-") {
		if strings.Trim(s, "-0.") == "" {
			return s[1:]
		}
		return "−" + s[1:]
	}
	return s
}

// Count fills a phrase with a number; English has another one for 1.
func Count(l Lang, n int, many, one Pair) string {
	if n == 1 {
		return one.Fill(l, "1")
	}
	return many.Fill(l, Number(float64(n)))
}
