package state

import (
	"strconv"
	"strings"
)

// OneOf accepts the listed values.
func OneOf(values ...string) func(string) bool {
	return func(v string) bool {
		for _, ok := range values {
			if v == ok {
				return true
			}
		}
		return false
	}
}

// IDShaped accepts what an id of the record can look like. Whether the record
// holds it is for the view to see.
func IDShaped(v string) bool {
	if v == "" || len(v) > 40 {
		return false
	}
	for _, c := range v {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}

// WholeIn accepts a whole number within bounds, written the short way.
func WholeIn(low, high int) func(string) bool {
	return func(v string) bool {
		n, err := strconv.Atoi(v)
		return err == nil && strconv.Itoa(n) == v && n >= low && n <= high
	}
}

// Decimal accepts at most four digits, with at most two after a point.
func Decimal(v string) bool {
	whole, frac, has := strings.Cut(v, ".")
	return Digits(whole, 4) && (!has || Digits(frac, 2))
}

// Digits accepts one digit or more, at most so many.
func Digits(s string, most int) bool {
	return s != "" && len(s) <= most && strings.Trim(s, "0123456789") == ""
}
