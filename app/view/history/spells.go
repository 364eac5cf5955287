package history

import (
	"sort"
	"strconv"
	"strings"

	"explorer/app/analysis/history"
	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// The files that this view makes.
const (
	spellsFile     = "spells.csv"
	dictionaryFile = "spells-dictionary.csv"
)

// spellBlock lists every wait and offers the files. Grouped by who answers,
// it still lists each wait once, with its first answer of all.
func (q *waits) spellBlock() view.Block {
	l := q.l
	var w markup.Writer
	w.Open("details", "class", "hist-spells")
	w.Open("summary")
	w.Elem("h2", text.HistSpells.Fill(l, count(len(q.all))))
	w.Close("summary")
	w.Open("p", "class", "downloads")
	w.Elem("button", text.HistCSV.In(l), "type", "button", "data-download", spellsFile)
	w.Text(" ")
	w.Elem("button", text.HistDict.In(l), "type", "button", "data-download", dictionaryFile)
	w.Close("p")
	w.Elem("p", text.HistCSVNote.In(l), "class", "fine")
	if f := q.delays(); len(f.Rows) > 0 {
		w.Elem("h3", text.HistDelays.In(l))
		picture(&w, f.Label, f.SVG())
	}
	openTable(&w, l, text.HistSpellsCap.In(l), text.HistAsked, text.HistFirst, text.HistDelay, text.HistWaited)
	for _, sp := range q.all {
		w.Open("tr")
		w.Open("td")
		eventLink(&w, q.s, sp.Event)
		w.Elem("span", " "+view.ListDate(l, sp.Event), "class", "fine")
		w.Close("td")
		if sp.Answered() {
			w.Open("td")
			eventLink(&w, q.s, sp.Answer)
			w.Elem("span", " "+view.ListDate(l, sp.Answer), "class", "fine")
			w.Close("td")
			cell(&w, q.delay(sp))
			cell(&w, count(sp.Days))
		} else {
			w.Elem("td", text.HistOpen.In(l), "class", "none")
			cell(&w, "—")
			cell(&w, text.HistCensor.Fill(l, count(sp.Days)))
		}
		w.Close("tr")
	}
	closeTable(&w)
	w.Close("details")
	return view.Block{ID: "h-spells", HTML: w.String()}
}

// delays draws the answered waits, the surely shortest first.
func (q *waits) delays() chart.Delays {
	const day = float64(record.Day)
	l := q.l
	f := chart.Delays{Width: float64(q.s.Width), XLabel: text.HistX.In(l), Max: 1}
	var list []history.Spell
	for _, sp := range q.all {
		if sp.Answered() {
			list = append(list, sp)
			f.Max = max(f.Max, float64(sp.Max)/day)
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Max < list[j].Max })
	for _, sp := range list {
		f.Rows = append(f.Rows, chart.DelayRow{Label: sp.Event.Title.In(l), Value: q.delay(sp), Event: sp.Event.ID,
			Low: float64(sp.Min) / day, High: float64(sp.Max) / day, About: sp.About})
	}
	f.Ticks = wholeTicks(f.Max, 6)
	f.Label = text.HistDelaysLabel.Fill(l, count(len(list)))
	return f
}

// File makes the view's downloads: the waits as the page shows them,
// with its filters, groups and observation, and their data dictionary.
func File(r *record.Record, s state.State, name string) (view.File, bool) {
	var b strings.Builder
	switch name {
	case spellsFile:
		spellsCSV(&b, newWaits(r, s))
	case dictionaryFile:
		view.CSVRow(&b, "column", text.SpellDictionary.Zh, text.SpellDictionary.En)
		for _, c := range text.SpellColumns {
			view.CSVRow(&b, c.Name, c.Meaning.Zh, c.Meaning.En)
		}
	default:
		return view.File{}, false
	}
	return view.File{Name: name, Type: "text/csv;charset=utf-8", Content: b.String()}, true
}

func spellsCSV(b *strings.Builder, q *waits) {
	var names []string
	for _, c := range text.SpellColumns {
		names = append(names, c.Name)
	}
	view.CSVRow(b, names...)
	for _, g := range q.groups {
		for _, sp := range g.spells {
			view.CSVRow(b, q.spellRow(g.id, sp)...)
		}
	}
}

// spellRow has one field per column of text.SpellColumns.
func (q *waits) spellRow(group string, sp history.Spell) []string {
	e := sp.Event
	answer, start, precision, event, low, high := "", "", "", "0", "", ""
	if a := sp.Answer; a != nil {
		answer, start, precision, event = a.ID, a.Start, a.Precision, "1"
		low, high = hoursField(sp.Min), hoursField(sp.Max)
	}
	last := e.At.From.StartOfDay() + record.Moment(sp.Days)*record.Day
	return []string{
		e.ID, group, string(e.Layer), q.stageID(history.Index(q.stages, e.At.From)), e.Confidence, firstLevel(q.r, e),
		e.Start, e.Precision, answer, start, precision, strconv.Itoa(len(sp.Answers)), last.Date(),
		strconv.Itoa(sp.Days), event, low, high, e.Title.Zh, e.Title.En,
	}
}

// hoursField prints minutes as hours to four decimals at most.
func hoursField(m record.Moment) string {
	s := strconv.FormatFloat(float64(m)/float64(record.Hour), 'f', 4, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}
