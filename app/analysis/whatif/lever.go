package whatif

import "explorer/app/record"

// Lever is one thing a proposal might have changed. Low, Central and High are
// its effect at full strength as formulas over recorded numbers; a nil Central
// or Low–High means that the record holds no such figure, and a lever without
// a range takes the reader's own value only. Words are in text.ModelLevers.
type Lever struct {
	ID      string
	Group   string // the proposal or aspect it belongs to
	Unit    string
	Low     *Expr
	Central *Expr
	High    *Expr
	Bound   *Expr // the most a reader's own value may be
	Import  bool  // counts towards the import cap
}

// HasRange tells whether the record gives the lever a range.
func (l *Lever) HasRange() bool { return l.High != nil }

// Levers are the levers that act on the power gap, in the order in which they
// are applied: from outside the province, then plant, then use.
var Levers = []Lever{
	{ID: "im", Group: "region", Unit: "GW", Import: true,
		Low:   Num(0),
		High:  Param("import-max-power-2022", "value").Less(Param("import-avg-power-derived", "value")),
		Bound: Param("import-max-power-2022", "value").Less(Param("import-avg-power-derived", "value"))},
	{ID: "uv", Group: "region", Unit: "GW", Import: true,
		Low: Num(0), High: Param("uhvac-interface", "high"), Bound: Param("uhvac-interface", "high")},
	{ID: "db", Group: "region", Unit: "GW", Import: true,
		Low: Num(0), High: Param("debao-hvdc-capacity", "value"), Bound: Param("debao-hvdc-capacity", "value")},
	{ID: "th", Group: "plan", Unit: "GW",
		Low:   newThermal().By(Param("thermal-output-20220822", "value")).Over(Param("cap-thermal-2021", "value")),
		High:  newThermal(),
		Bound: newThermal()},
	{ID: "hy", Group: "plan", Unit: "GW",
		Low: Param("actual-hydro-202512", "value").Less(Param("cap-hydro-202208", "value")).
			By(Param("hydro-capability-min-derived", "value")).Over(Param("hydro-capability-normal", "value")).
			By(keptShare("high")),
		High: Param("plan-hydro-2025", "value").Less(Param("cap-hydro-202208", "value")).
			By(At("sichuan-hydro-daily-capability", "2022-08-19")).Over(Param("hydro-capability-normal", "value")).
			By(keptShare("low")),
		Bound: Param("plan-hydro-2025", "value").Less(Param("cap-hydro-202208", "value"))},
	{ID: "st", Group: "plan", Unit: "GW",
		Low: Num(0), High: Of("e-20221229-lianghekou", "reversible-capacity"),
		Bound: Of("e-20221229-lianghekou", "reversible-capacity")},
	{ID: "ne", Group: "plan", Unit: "GW",
		Bound: Param("actual-newenergy-2025", "value").Less(Param("cap-newenergy-2021", "value"))},
	{ID: "dr", Group: "public", Unit: "GW",
		Low: Param("dr-max-2024", "value"), Central: Param("dr-pool-2024", "low"), High: Param("dr-pool-2024", "value"),
		Bound: Param("dr-pool-2024", "value")},
	{ID: "hs", Group: "public", Unit: "GW",
		Bound: Param("ac-load-drop-20220828", "value")},
}

func newThermal() *Expr {
	return Param("actual-thermal-2025", "value").Less(Param("cap-thermal-2021", "value"))
}

// keptShare is the part of hydropower that is not sent out of the province.
func keptShare(end string) *Expr {
	return Num(100).Less(Param("export-share-hydro", end)).Over(Num(100))
}

// importCap is the most that all import levers together may add: the highest
// outside power of the record and the interface built later, less the average
// that was already coming in.
var importCap = &capExpr{
	Param("import-max-power-2022", "value"), Param("uhvac-interface", "high"), Param("import-avg-power-derived", "value"),
}

type capExpr struct{ max, later, used *Expr }

func (c *capExpr) value(r *record.Record) (float64, bool) {
	a, ok1 := c.max.Value(r)
	b, ok2 := c.later.Value(r)
	u, ok3 := c.used.Value(r)
	return a + b - u, ok1 && ok2 && ok3
}

// ImportCap returns the cap in GW, its derivation and the numbers it rests on.
func ImportCap(r *record.Record) (float64, string, []Ref) {
	v, ok := importCap.value(r)
	if !ok {
		return 0, "", nil
	}
	d := importCap.max.Derivation(r) + " + " + importCap.later.Derivation(r) + " − " + importCap.used.Derivation(r)
	return v, d, []Ref{importCap.max.Ref, importCap.later.Ref, importCap.used.Ref}
}

// StopFreed is the load that the industrial stop freed, in GW: about 7, of
// 14 to 20 August.
var StopFreed = At("industry-load-freed", "2022-08-20")

// Refs lists every recorded number a lever uses.
func (l *Lever) Refs() []Ref {
	var list []Ref
	for _, e := range []*Expr{l.Low, l.Central, l.High, l.Bound} {
		list = collect(list, e)
	}
	return list
}

// Full is the lever's range at full strength; false when the record gives
// none.
func (l *Lever) Full(r *record.Record) (Band, bool) {
	lo, ok1 := l.Low.Value(r)
	hi, ok2 := l.High.Value(r)
	return Band{lo, hi}, ok1 && ok2
}

// Middle is the lever's central effect at full strength: the recorded one, or
// the middle of the range when none is recorded.
func (l *Lever) Middle(r *record.Record) float64 {
	if v, ok := l.Central.Value(r); ok {
		return v
	}
	b, _ := l.Full(r)
	return b.Mid()
}

// Most is the bound of a reader's own value.
func (l *Lever) Most(r *record.Record) float64 {
	v, _ := l.Bound.Value(r)
	return v
}
