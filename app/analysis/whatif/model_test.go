package whatif

import (
	"os"
	"strings"
	"testing"

	"explorer/app/record"
	"explorer/app/text"
)

// TestModelMDTellsTheModelThatRuns keeps MODEL.md equal to the words and
// numbers the app shows; UPDATE_GOLDEN=1 writes it anew.
func TestModelMDTellsTheModelThatRuns(t *testing.T) {
	got := modelMD(load(t))
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile("MODEL.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile("MODEL.md")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("MODEL.md differs from the model; look at it, then UPDATE_GOLDEN=1")
	}
}

func modelMD(r *record.Record) string {
	var b strings.Builder
	b.WriteString("<!-- Written by model_test.go (UPDATE_GOLDEN=1) from app/text/model.go, lever.go and the record. -->\n")
	for _, l := range text.Langs {
		b.WriteString("\n# " + map[text.Lang]string{text.Zh: "假设模型", text.En: "The what-if model"}[l] + "\n")
		for _, s := range text.ModelSections {
			b.WriteString("\n## " + s.Title.In(l) + "\n\n")
			for _, p := range s.Body {
				b.WriteString("- " + p.In(l) + "\n")
			}
		}
		modelLevers(&b, r, l)
		modelLedger(&b, r, l)
		modelRules(&b, r, l)
	}
	return b.String()
}

func modelLevers(b *strings.Builder, r *record.Record, l text.Lang) {
	b.WriteString("\n## " + text.WhatIfLevers.In(l) + "\n\n")
	row(b, "id", text.WhatIfStep.In(l), text.WhatIfLeverOf.Fill(l, ""), "low", "central", "high", "own ≤", "unit", text.WhatIfRecordHas.In(l))
	rule(b, 9)
	for i := range Levers {
		v := &Levers[i]
		row(b, "lv_"+v.ID, text.ModelLeverByID(v.ID).Title.In(l), v.Group, formula(r, v.Low), formula(r, v.Central), formula(r, v.High), formula(r, v.Bound), v.Unit, refs(v.Refs()))
	}
	row(b, "lv_da", text.ModelLeverByID("da").Title.In(l), "data", "", "", "", "30", "days", "")
	row(b, "lv_du", text.ModelLeverByID("du").Title.In(l), "duty", "", "", "", "100", "%", TriggerEvent+", "+NoticeEvent+", "+LevelEvent)
	limit, how, list := ImportCap(r)
	b.WriteString("\n" + text.WhatIfImportCap.Fill(l, text.Number(limit), how) + " (" + refs(list) + ")\n")
	for _, w := range text.ModelLevers {
		b.WriteString("\n### " + w.Title.In(l) + "\n\n")
		b.WriteString("- " + text.WhatIfHow.In(l) + text.Colon.In(l) + w.How.In(l) + "\n")
		b.WriteString("- " + text.WhatIfRange.In(l) + text.Colon.In(l) + w.Range.In(l) + "\n")
		b.WriteString("- " + text.WhatIfDisprove.In(l) + text.Colon.In(l) + w.Disprove.In(l) + "\n")
	}
}

func modelLedger(b *strings.Builder, r *record.Record, l text.Lang) {
	b.WriteString("\n## " + text.WhatIfLedger.In(l) + "\n\n")
	row(b, text.WhatIfQuantity.In(l), text.WhatIfValue.In(l), text.WhatIfCaveat.In(l), text.WhatIfRecordHas.In(l))
	rule(b, 4)
	lists := [][]Bar{}
	for _, id := range ReadingIDs {
		lists = append(lists, Read(r, id).Bars)
	}
	for _, bars := range append(lists, Energy(r)) {
		for _, x := range bars {
			row(b, text.ModelBar(x.ID).In(l), strings.TrimSpace(x.Bound+" "+text.Fixed(x.Amount(), 1)), text.ModelBarCaveat(x.ID).In(l), refs(x.Expr.Refs()))
		}
	}
}

func modelRules(b *strings.Builder, r *record.Record, l text.Lang) {
	b.WriteString("\n## " + text.WhatIfPresets.In(l) + "\n\n")
	row(b, "rule", "k", text.WhatIfSignals.In(l), text.WhatIfFirst.In(l), text.WhatIfVsNotice.In(l), text.WhatIfVsLevel.In(l))
	rule(b, 6)
	for _, p := range Presets {
		p.Within = -1
		a := Run(r, p)
		row(b, text.ModelRule(p.ID).In(l), itoa(p.K), strings.Join(p.Signals, ", "), fires(a), itoa(a.LeadNotice), itoa(a.LeadLevel))
	}
	b.WriteString("\n")
	row(b, text.WhatIfSignal.In(l), text.WhatIfThreshold.In(l), "")
	rule(b, 3)
	for _, g := range Watch(r, Rule{Signals: Measurable(), Within: -1}, 2022) {
		row(b, text.ModelSignal(g.ID).In(l), text.Value(l, g.Threshold, g.Unit), text.ModelSignalBase(g.ID).In(l))
	}
}

// Measurable are the signals with a number, the fixed one included.
func Measurable() []string { return append([]string{"red"}, Measured...) }

func formula(r *record.Record, e *Expr) string {
	v, ok := e.Value(r)
	switch {
	case !ok:
		return "–"
	case e.Plain():
		return text.Number(v)
	}
	return text.Fixed(v, 2) + " = " + e.Derivation(r)
}

func refs(list []Ref) string {
	var out []string
	for _, f := range list {
		out = append(out, "`"+f.ID+"` "+f.Field)
	}
	return strings.Join(out, "; ")
}

// fires is the day a rule fires, or the earliest and the certain one.
func fires(a Alarm) string {
	if a.Soonest.Date() != a.At.Date() {
		return a.Soonest.Date() + " … " + a.At.Date()
	}
	return a.At.Date()
}

func row(b *strings.Builder, cells ...string) {
	b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

func rule(b *strings.Builder, n int) { b.WriteString(strings.Repeat("|---", n) + "|\n") }
