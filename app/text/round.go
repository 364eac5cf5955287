package text

import "strconv"

// guard is how many decimals past the last one shown still count. What lies
// beyond them is the noise of binary arithmetic: 0.1 × 24.5 is stored as a
// little more than 2.45, 5.6 − 0.15 as a little less than 5.45.
const guard = 9

// Rounded prints v with a fixed number of decimals. A half goes away from
// zero: 2.5 reads 3, −0.25 with one decimal reads -0.3. Half is judged on the
// decimal number that a reader would write, not on its binary neighbour, so
// that 1.005 reads 1.01. The page and every file take their computed numbers
// from here, so that they cannot differ in the last place. (strconv alone
// rounds the binary value and sends exact halves to the even neighbour.)
func Rounded(v float64, decimals int) string {
	s := []byte(strconv.FormatFloat(v, 'f', decimals+guard, 64))
	if v != v || v-v != 0 {
		return string(s) // NaN or infinite
	}
	cut := len(s) - guard
	up := s[cut] >= '5'
	s = s[:cut]
	if decimals == 0 {
		s = s[:cut-1] // the point
	}
	for i := len(s) - 1; up && i >= 0; i-- {
		switch {
		case s[i] == '9':
			s[i] = '0'
		case s[i] >= '0' && s[i] < '9':
			s[i]++
			up = false
		case s[i] == '-':
			return "-1" + string(s[1:])
		}
	}
	if up {
		return "1" + string(s)
	}
	return string(s)
}
