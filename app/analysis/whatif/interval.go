// Package whatif asks what each proposal might have touched, and under which
// assumptions. It holds the recorded balance at the worst moment (ledger), the
// levers with their sourced ranges, the remaining gap as a band, and warning
// rules run over the recorded signals. Nothing here changes the record, every
// number is read from it at run time, and with no lever in use every answer is
// the record's own. MODEL.md tells the whole model in plain words.
package whatif

// Band is a closed interval [Lo, Hi] with Lo ≤ Hi, in the unit of its user.
type Band struct{ Lo, Hi float64 }

// Point is the band of one value.
func Point(v float64) Band { return Band{v, v} }

// Plus adds two bands: [a+c, b+d].
func (a Band) Plus(b Band) Band { return Band{a.Lo + b.Lo, a.Hi + b.Hi} }

// Minus subtracts: [a−d, b−c], the widest result the operands allow.
func (a Band) Minus(b Band) Band { return Band{a.Lo - b.Hi, a.Hi - b.Lo} }

// Times scales by k ≥ 0.
func (a Band) Times(k float64) Band { return Band{a.Lo * k, a.Hi * k} }

// AtLeast raises both ends to v.
func (a Band) AtLeast(v float64) Band { return Band{max(a.Lo, v), max(a.Hi, v)} }

// AtMost lowers both ends to v.
func (a Band) AtMost(v float64) Band { return Band{min(a.Lo, v), min(a.Hi, v)} }

// Mid is the middle of the band.
func (a Band) Mid() float64 { return (a.Lo + a.Hi) / 2 }

// Width is Hi − Lo.
func (a Band) Width() float64 { return a.Hi - a.Lo }

// Contains tells whether v lies in the band.
func (a Band) Contains(v float64) bool { return a.Lo <= v && v <= a.Hi }
