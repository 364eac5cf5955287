package text

import (
	"strconv"
	"strings"
)

// Units as the record writes them, in both languages. A unit without a row
// reads the same in both.
var units = map[string]Pair{
	"count":   {"", ""},
	"GWh/day": {"GWh/日", "GWh/day"},
	"%/day":   {"%/日", "%/day"},
	"day":     {"天", "days"},
	"days":    {"天", "days"},
	"hour":    {"小时", "hours"},
	"bn CNY":  {"十亿元", "bn CNY"},
	"10^8 m3": {"亿立方米", "10⁸ m³"},
	"10^4 t":  {"万吨", "10⁴ t"},
	"m3/s":    {"立方米/秒", "m³/s"},
	"t":       {"吨", "t"},
	"Mt":      {"百万吨", "Mt"},
	"Mt/yr":   {"百万吨/年", "Mt/yr"},
	"mm":      {"毫米", "mm"},
	"km":      {"公里", "km"},
	"level":   {"级", "level"},
	"ratio":   {"倍", "times"},
}

// Unit writes a unit.
func Unit(l Lang, unit string) string {
	if p, ok := units[unit]; ok {
		return p.In(l)
	}
	return unit
}

// Value writes a value with its unit: 59.1 GW, 24%, 4,000.
func Value(l Lang, v float64, unit string) string {
	if unit == "level" {
		return LevelNumber(l, v)
	}
	u := Unit(l, unit)
	switch {
	case u == "":
		return Number(v)
	case unit == "%" || unit == "°C":
		if unit == "%" {
			return Number(v) + "%"
		}
		return Number(v) + " °C"
	}
	if strings.HasPrefix(u, "10") { // a power of ten
		return Number(v) + " × " + u
	}
	return Number(v) + " " + u
}

// LevelNumber writes a level figure: 四级 / level 4.
func LevelNumber(l Lang, v float64) string {
	n := int(v)
	if l == En {
		return "level " + strconv.Itoa(n)
	}
	if n >= 1 && n <= 4 {
		return string([]rune("一二三四")[n-1]) + "级"
	}
	return strconv.Itoa(n) + "级"
}

// Local gives the form a Chinese reader knows from the press, by exact powers
// of ten: 59.1 GW → 5910 万千瓦, 440 GWh → 4.4 亿千瓦时. It is "" in English
// and for other units.
func Local(l Lang, v float64, unit string) string {
	if l != Zh {
		return ""
	}
	switch unit {
	case "GW":
		return shift(v, 2) + " 万千瓦"
	case "GWh":
		return shift(v, -2) + " 亿千瓦时"
	case "GWh/day":
		return shift(v, -2) + " 亿千瓦时/日"
	case "bn CNY":
		return shift(v, 1) + " 亿元"
	}
	return ""
}

// shift moves the decimal point of a value's own digits, so that nothing is
// rounded.
func shift(v float64, places int) string {
	s := strconv.FormatFloat(v, 'e', -1, 64)
	for i := range s {
		if s[i] == 'e' {
			exp, _ := strconv.Atoi(s[i+1:])
			moved, _ := strconv.ParseFloat(s[:i]+"e"+strconv.Itoa(exp+places), 64)
			return Number(moved)
		}
	}
	return s
}
