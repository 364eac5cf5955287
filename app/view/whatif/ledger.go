package whatif

import (
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// ledger shows the recorded balance: three readings of the power gap, the
// energy of a day, every bar with its source and caution, and what is missing.
func ledger(m *view.Memo, r *record.Record, s state.State) string {
	l := s.Lang
	var w markup.Writer
	w.Open("section", "aria-labelledby", "wi-ledger-title")
	w.Elem("h3", text.WhatIfLedger.In(l), "id", "wi-ledger-title")
	w.Elem("h4", text.WhatIfPower.In(l))
	power := chart.Waterfall{ID: "power", Width: width(s), Unit: "GW"}
	var bars []whatif.Bar
	var gaps []string
	for _, id := range whatif.ReadingIDs {
		rd := whatif.Read(r, id)
		title := text.ModelReading(id).In(l)
		gaps = append(gaps, title+" "+gapText(l, rd))
		chosen := id == optGap.Of(s)
		if chosen {
			title = text.WhatIfChosen.Fill(l, title)
		}
		power.Groups = append(power.Groups, chart.WaterGroup{Title: title, Chosen: chosen, Bars: barsOf(r, l, rd.Bars)})
		bars = append(bars, rd.Bars...)
	}
	power.Label = text.WhatIfPowerLabel.Fill(l, strings.Join(gaps, text.Semicolon.In(l)))
	w.Markup(power.SVG())
	w.Elem("h4", text.WhatIfEnergy.In(l))
	day := whatif.Energy(r)
	energy := chart.Waterfall{ID: "energy", Width: width(s), Unit: text.Unit(l, "GWh/day"), Groups: []chart.WaterGroup{{Bars: barsOf(r, l, day)}}}
	var parts []string
	for _, b := range energy.Groups[0].Bars {
		parts = append(parts, b.Title+" "+b.Value)
	}
	energy.Label = text.WhatIfEnergyLabel.Fill(l, strings.Join(parts, text.Semicolon.In(l)))
	w.Markup(energy.SVG())
	w.Markup(view.Keep(m, 2, tablesKey{l}, func() string { return ledgerTables(r, l, bars, day) }))
	w.Close("section")
	return w.String()
}

func barsOf(r *record.Record, l text.Lang, bars []whatif.Bar) []chart.WaterBar {
	var list []chart.WaterBar
	for _, b := range bars {
		list = append(list, chart.WaterBar{Title: text.ModelBar(b.ID).In(l), Value: barValue(r, l, b),
			Class: barClass[b.ID], From: b.From, To: b.To, Soft: b.Bound != ""})
	}
	return list
}

var barClass = map[string]string{
	"demand": "demand", "served-0820": "supply", "served-peak": "supply", "gap-served": "gap", "gap-hind": "gap", "gap-peak": "gap",
	"hydro-normal": "supply", "hydro-lost": "lost", "hydro-left": "supply", "imports": "extra", "thermal": "extra", "recorded-sum": "supply",
}

// barValue writes a bar's amount with its sign, bound and unit.
func barValue(r *record.Record, l text.Lang, b whatif.Bar) string {
	unit := "GW"
	precision := b.Bound
	if b.Expr != nil && b.Expr.Plain() {
		a := b.Expr.Ref.About(r)
		unit = a.Unit
		if precision == "" {
			precision = a.Precision
		}
	} else if barClass[b.ID] != "gap" {
		unit = "GWh/day"
	}
	sign := ""
	switch b.Kind { // a bound says enough: the bar's place shows what it does
	case whatif.BarLess:
		sign = "− "
	case whatif.BarMore:
		sign = "+ "
	}
	if p := view.Precisely(l, b.Bound); p != "" {
		sign = ""
	}
	return sign + view.Precisely(l, precision) + exact(b.Amount()) + " " + text.Unit(l, unit)
}

// tablesKey: the tables of the ledger depend on the record and the language.
type tablesKey struct{ lang text.Lang }

func ledgerTables(r *record.Record, l text.Lang, power, day []whatif.Bar) string {
	t := table{caption: text.WhatIfLedgerScroll.In(l), markup: map[int]bool{3: true}, wide: map[int]bool{2: true, 3: true},
		heads: []text.Pair{text.WhatIfQuantity, text.WhatIfValue, text.WhatIfCaveat, text.WhatIfSource}}
	seen := map[string]bool{}
	for _, b := range append(append([]whatif.Bar(nil), power...), day...) {
		if seen[b.ID] {
			continue
		}
		seen[b.ID] = true
		value := barValue(r, l, b)
		var sources []string
		for _, ref := range b.Expr.Refs() {
			sources = append(sources, ref.About(r).Sources...)
		}
		if b.Expr != nil && !b.Expr.Plain() {
			value += " = " + b.Expr.Derivation(r)
		}
		src := sourceList(r, l, sources)
		if b.Expr == nil {
			src = text.Ours.In(l)
		}
		t.rows = append(t.rows, []string{text.ModelBar(b.ID).In(l), value, text.ModelBarCaveat(b.ID).In(l), src})
	}
	var w markup.Writer
	w.Open("details", "class", "wi-twin")
	w.Elem("summary", text.WhatIfLedgerScroll.In(l))
	t.write(&w, l)
	w.Close("details")
	w.Elem("h4", text.WhatIfMissing.In(l))
	w.Open("ul")
	for _, p := range text.ModelMissing {
		w.Elem("li", p.In(l))
	}
	w.Close("ul")
	return w.String()
}
