package view

import (
	"strconv"

	"explorer/app/chart"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// Overview is the strip that shows where the window lies in the whole record.
func Overview(r *record.Record, s state.State) string {
	starts := make([]record.Moment, len(r.Events))
	for i := range r.Events {
		starts[i] = r.Events[i].At.From
	}
	var w markup.Writer
	w.Open("div", "class", "overview-strip")
	w.Markup(chart.Overview(text.OverviewLabel.In(s.Lang), starts, s.W))
	w.Open("div", "class", "overview-years", "aria-hidden", "true")
	for _, y := range chart.OverviewYears(s.Lang) {
		w.Elem("span", y.Label, "style", "left:"+strconv.FormatFloat(y.Share*100, 'f', 1, 64)+"%")
	}
	w.Close("div")
	w.Close("div")
	return w.String()
}
