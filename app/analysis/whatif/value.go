package whatif

import (
	"explorer/app/record"
	"explorer/app/text"
)

// Kind tells where a recorded number stands.
type Kind string

// The places a number is read from. A Constant is a unit conversion or a
// whole (1, 24, 100), never a fact.
const (
	Parameter Kind = "parameter"
	PointOf   Kind = "point"
	Figure    Kind = "figure"
	Constant  Kind = "constant"
)

// Ref names one recorded number. Field is "value", "low" or "high" of a
// parameter, the date of a series point, or the metric of an event's figure.
type Ref struct {
	Kind  Kind
	ID    string
	Field string
	N     float64 // of a Constant
}

// Param names a parameter's value, low or high.
func Param(id, field string) *Expr { return &Expr{Ref: Ref{Kind: Parameter, ID: id, Field: field}} }

// At names a series' point by its date.
func At(series, date string) *Expr { return &Expr{Ref: Ref{Kind: PointOf, ID: series, Field: date}} }

// Of names an event's figure by its metric.
func Of(event, metric string) *Expr { return &Expr{Ref: Ref{Kind: Figure, ID: event, Field: metric}} }

// Num is a constant of the formula.
func Num(v float64) *Expr { return &Expr{Ref: Ref{Kind: Constant, N: v}} }

// Expr is a small formula over recorded numbers, so that the page can print
// its own derivation. A nil Expr is "not recorded".
type Expr struct {
	Op   byte // 0 for a Ref, else - * /
	A, B *Expr
	Ref  Ref
}

// Less, By and Over build a−b, a×b and a÷b.
func (a *Expr) Less(b *Expr) *Expr { return &Expr{Op: '-', A: a, B: b} }

// By is a×b.
func (a *Expr) By(b *Expr) *Expr { return &Expr{Op: '*', A: a, B: b} }

// Over is a÷b.
func (a *Expr) Over(b *Expr) *Expr { return &Expr{Op: '/', A: a, B: b} }

// Value computes the formula; false when a number is not in the record.
func (a *Expr) Value(r *record.Record) (float64, bool) {
	if a == nil {
		return 0, false
	}
	if a.Op == 0 {
		return a.Ref.Value(r)
	}
	x, ok := a.A.Value(r)
	if !ok {
		return 0, false
	}
	y, ok := a.B.Value(r)
	if !ok {
		return 0, false
	}
	switch a.Op {
	case '-':
		return x - y, true
	case '*':
		return x * y, true
	}
	if y == 0 {
		return 0, false
	}
	return x / y, true
}

// Plain tells whether the formula is one recorded number or constant.
func (a *Expr) Plain() bool { return a != nil && a.Op == 0 }

// Derivation prints the formula with the recorded numbers in place:
// (26.45 − 18.25) × 12.75 ÷ 18.25.
func (a *Expr) Derivation(r *record.Record) string { return a.print(r, false) }

func (a *Expr) print(r *record.Record, inside bool) string {
	if a == nil {
		return "–"
	}
	if a.Op == 0 {
		v, ok := a.Ref.Value(r)
		if !ok {
			return "–"
		}
		return text.Number(v)
	}
	s := a.A.print(r, a.Op != '-')
	switch a.Op {
	case '-':
		s += " − "
	case '*':
		s += " × "
	case '/':
		s += " ÷ "
	}
	s += a.B.print(r, true)
	if inside && a.Op == '-' {
		return "(" + s + ")"
	}
	return s
}

// Refs lists the recorded numbers a formula uses, each once, in order.
func (a *Expr) Refs() []Ref { return collect(nil, a) }

func collect(list []Ref, a *Expr) []Ref {
	if a == nil {
		return list
	}
	if a.Op != 0 {
		return collect(collect(list, a.A), a.B)
	}
	if a.Ref.Kind == Constant {
		return list
	}
	for _, have := range list {
		if have == a.Ref {
			return list
		}
	}
	return append(list, a.Ref)
}

// Value reads the number; false when the record does not hold it.
func (f Ref) Value(r *record.Record) (float64, bool) {
	switch f.Kind {
	case Constant:
		return f.N, true
	case Parameter:
		if p := r.Parameter(f.ID); p != nil {
			v := p.Value
			switch f.Field {
			case "low":
				v = p.Low
			case "high":
				v = p.High
			}
			if v != nil {
				return *v, true
			}
		}
	case PointOf:
		if p := f.point(r); p != nil {
			return p.Value, true
		}
	case Figure:
		if g := f.figure(r); g != nil {
			return g.Value, true
		}
	}
	return 0, false
}

// About tells what a number is: its title, unit, sources and note
// ("Chinese / English"), and the word for its precision if it has one.
type About struct {
	Title     text.Pair
	Unit      string
	Sources   []string
	Note      string
	Precision string // exact, about, at-least, at-most, derived
	Event     string // of a Figure
}

// About describes a recorded number; the zero About for one it does not hold.
func (f Ref) About(r *record.Record) About {
	switch f.Kind {
	case Parameter:
		if p := r.Parameter(f.ID); p != nil {
			a := About{Title: p.Title, Unit: p.Unit, Sources: p.Sources, Note: p.Note, Precision: "exact"}
			if p.Derived {
				a.Precision = "derived"
			}
			return a
		}
	case PointOf:
		if p := f.point(r); p != nil {
			s := r.SeriesByID(f.ID)
			a := About{Title: s.Title, Unit: s.Unit, Sources: p.Sources, Note: p.Note, Precision: p.Precision}
			if p.Derived {
				a.Precision = "derived"
			}
			return a
		}
	case Figure:
		if g := f.figure(r); g != nil {
			e := r.Event(f.ID)
			return About{Title: e.Title, Unit: g.Unit, Sources: e.Sources, Note: g.Note, Precision: "exact", Event: e.ID}
		}
	}
	return About{}
}

func (f Ref) point(r *record.Record) *record.Point {
	if s := r.SeriesByID(f.ID); s != nil {
		for i := range s.Points {
			if s.Points[i].Date == f.Field {
				return &s.Points[i]
			}
		}
	}
	return nil
}

func (f Ref) figure(r *record.Record) *record.Figure {
	if e := r.Event(f.ID); e != nil {
		for i := range e.Figures {
			if e.Figures[i].Metric == f.Field {
				return &e.Figures[i]
			}
		}
	}
	return nil
}
