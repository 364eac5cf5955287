package whatif

import "explorer/app/record"

// BarKind is what a bar of a waterfall does.
type BarKind string

// The kinds of bar: a total stands on zero; less and more move on from the
// bar before; a result stands on zero and must equal what is left.
const (
	BarTotal  BarKind = "total"
	BarLess   BarKind = "less"
	BarMore   BarKind = "more"
	BarResult BarKind = "result"
)

// Bar is one recorded quantity of a ledger, From and To its ends on the axis.
type Bar struct {
	ID       string // of its words in text.ModelBars
	Kind     BarKind
	Expr     *Expr
	From, To float64
	Bound    string // "at-most" or "at-least": how To or the length reads
}

// Amount is the bar's length.
func (b Bar) Amount() float64 {
	if b.To > b.From {
		return b.To - b.From
	}
	return b.From - b.To
}

// Reading is one recorded way to read the gap; the three are never mixed.
type Reading struct {
	ID   string // served, hind, peak
	Bars []Bar
	Gap  Band // in GW

	// AtMost says that Gap is an upper bound whose lower end is not on record:
	// what is computed from it is "at most" too, and may be anything below.
	AtMost bool
	// NoStop says that the load freed by the industrial stop may not be taken
	// off: the reading's terms are not of the days of the stop.
	NoStop bool
}

// ReadingIDs are the readings in the order in which they are shown.
var ReadingIDs = []string{"served", "hind", "peak"}

// Read returns a reading of the power gap, in GW:
//
//	served  65 of demand less just over 47 served on 20 August: 17 to 18
//	hind    "nearly 20", said in 2023; its terms are not given: at most 20
//	peak    65 of demand less the highest load served, 59.1: 5.9
func Read(r *record.Record, id string) Reading {
	demand := At("sichuan-demand-peak-official", "2022-08-20")
	var bars []Bar
	var gap Band
	var atMost, noStop bool
	switch id {
	case "hind":
		v, _ := Param("gap-2022-nea", "value").Value(r)
		gap, atMost = Point(v), true
		bars = build(r, Bar{ID: "gap-hind", Kind: BarResult, Expr: Param("gap-2022-nea", "value"), Bound: "at-most"})
	case "peak":
		served := Param("peak-served-2022", "value")
		v, _ := demand.Less(served).Value(r)
		gap, noStop = Point(v), true
		bars = build(r,
			Bar{ID: "demand", Kind: BarTotal, Expr: demand},
			Bar{ID: "served-peak", Kind: BarLess, Expr: served},
			Bar{ID: "gap-peak", Kind: BarResult, Expr: demand.Less(served)})
	default:
		id = "served"
		gap.Lo, _ = Param("gap-20220820-derived", "low").Value(r)
		gap.Hi, _ = Param("gap-20220820-derived", "high").Value(r)
		bars = build(r,
			Bar{ID: "demand", Kind: BarTotal, Expr: demand},
			Bar{ID: "served-0820", Kind: BarLess, Expr: At("sichuan-grid-load-daily", "2022-08-20"), Bound: "at-least"},
			Bar{ID: "gap-served", Kind: BarResult, Expr: Param("gap-20220820-derived", "high"), Bound: "at-most"})
	}
	return Reading{id, bars, gap, atMost, noStop}
}

// Energy is the side of the day's energy, in GWh a day: hydropower of a usual
// summer day, what was lost, what was left, and the other recorded supplies.
// Its last bar is a sum of what is recorded, not of what was supplied.
func Energy(r *record.Record) []Bar {
	normal := Param("hydro-capability-normal", "value")
	left := At("sichuan-hydro-daily-capability", "2022-08-19")
	thermal := Param("thermal-output-20220822", "value").By(Num(24))
	bars := build(r,
		Bar{ID: "hydro-normal", Kind: BarTotal, Expr: normal, Bound: "at-most"},
		Bar{ID: "hydro-lost", Kind: BarLess, Expr: normal.Less(left)},
		Bar{ID: "hydro-left", Kind: BarResult, Expr: left},
		Bar{ID: "imports", Kind: BarMore, Expr: Param("import-daily-2022", "value")},
		Bar{ID: "thermal", Kind: BarMore, Expr: thermal, Bound: "at-most"})
	last := bars[len(bars)-1].To
	return append(bars, Bar{ID: "recorded-sum", Kind: BarResult, To: last, Bound: "at-most"})
}

// build places bars one after the other.
func build(r *record.Record, bars ...Bar) []Bar {
	at := 0.0
	for i := range bars {
		b := &bars[i]
		v, _ := b.Expr.Value(r)
		switch b.Kind {
		case BarLess:
			b.From, b.To = at, at-v
		case BarMore:
			b.From, b.To = at, at+v
		default:
			b.From, b.To = 0, v
		}
		at = b.To
	}
	return bars
}
