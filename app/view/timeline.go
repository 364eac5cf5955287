package view

import (
	"explorer/app/analysis/psr"
	"explorer/app/chart"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"slices"
)

// ladderRows are the alert ladders under the response level. Chongqing's
// orderly use has a row of its own: it is not Sichuan's.
var ladderRows = []string{
	"heat-warning-national", "heat-warning-chengdu", "drought-response", "orderly-use", "orderly-use-chongqing", "grid-control",
}

// Timeline is the main picture's content. Filters other than the layers hide
// marks; layers are hidden by style, so that a switch costs no new picture.
// Beside other views the picture is compact: it is where the playhead lives.
func Timeline(x *psr.Index, s state.State, shadows []chart.Shadow) chart.Timeline {
	r, l := x.Record, s.Lang
	t := chart.Timeline{
		Lang: l, Width: float64(s.Width), W: s.W,
		Label:   text.TimelineLabel.Fill(l, MomentText(l, s.W.From), MomentText(l, s.W.To)),
		Shadows: shadows, Compact: s.View != state.Timeline,
	}
	for i := range r.Stages {
		g := &r.Stages[i]
		t.Stages = append(t.Stages, chart.Band{Span: g.Lasts, Label: text.StageOursMark.Fill(l, g.Name.In(l)), Class: g.ID})
	}
	t.Level = chart.Row{Label: text.TrackLevel.In(l)}
	for _, id := range ladderRows {
		t.Ladders = append(t.Ladders, chart.Row{Label: text.Ladder(id).In(l)})
	}
	for i := range r.Levels {
		v := &r.Levels[i]
		band := chart.Band{Span: v.Lasts, Class: "lv-" + v.Level, Open: !v.HasEnd(), Label: v.Label.In(l) + " · " + v.Scope.In(l)}
		if v.Ladder == psr.ResponseLadder {
			band.Label = text.ResponseLevel(v.Level).In(l)
			t.Level.Bands = append(t.Level.Bands, band)
			continue
		}
		for i, id := range ladderRows {
			if id == ladderRow(v) {
				t.Ladders[i].Bands = append(t.Ladders[i].Bands, band)
			}
		}
	}
	for _, e := range x.Turning() {
		t.Turns = append(t.Turns, chart.Turn{At: e.At.From, Label: e.Short.In(l), Weight: weight(r, e)})
	}
	if t.Compact {
		return t
	}
	addEvents(&t, r, s)
	for _, st := range r.Case.Strips {
		t.Strips = append(t.Strips, strip(r, l, st.Label, st.Series))
	}
	return t
}

// weight puts the changes of the response level before other turning points.
func weight(r *record.Record, e *record.Event) int {
	for i := range r.Levels {
		if v := &r.Levels[i]; v.Ladder == psr.ResponseLadder && (v.Lasts.From == e.At.From || v.Lasts.To == e.At.From) {
			return 1
		}
	}
	return 0
}

func ladderRow(v *record.Level) string {
	if v.Ladder == "orderly-use" && v.Level == "level-1" {
		return "orderly-use-chongqing"
	}
	return v.Ladder
}

func addEvents(t *chart.Timeline, r *record.Record, s state.State) {
	l := s.Lang
	letters := Letters(r, s)
	lanes := map[record.Layer]*chart.Lane{}
	counts := map[record.Layer]int{}
	t.Lanes = make([]chart.Lane, len(record.Layers))
	for i, layer := range record.Layers {
		t.Lanes[i] = chart.Lane{Layer: layer, Label: text.Layer(string(layer)).In(l)}
		lanes[layer] = &t.Lanes[i]
	}
	t.Bars = chart.Bars{Label: text.MeasuresRow.In(l), More: text.MoreMeasures}
	every := s
	every.Layers = state.AllLayers
	for i := range r.Events {
		e := &r.Events[i]
		inBar := e.HasEnd() && e.Layer == record.Response && e.Force.Overlaps(s.W)
		if !inBar && !e.At.Overlaps(s.W) || !Matches(r, every, e) {
			continue
		}
		if e.At.Overlaps(s.W) {
			counts[e.Layer]++
			lanes[e.Layer].Marks = append(lanes[e.Layer].Marks, chart.Mark{
				Event: e.ID, At: e.At, About: e.Precision == "about", Confidence: e.Confidence,
				Title: e.Title.In(l), Lit: letters[e.ID] != "", Letters: letters[e.ID], Selected: e.ID == s.Event,
			})
		}
		if inBar {
			t.Bars.Bars = append(t.Bars.Bars, chart.Bar{Event: e.ID, Span: e.Force, Label: e.Title.In(l)})
		}
	}
	for layer, lane := range lanes {
		lane.Note = text.Count(l, counts[layer], text.LaneCount, text.LaneCountOne)
	}
	if e := r.Event(s.Event); e != nil {
		for _, a := range slices.Concat(r.AnswersFrom(e.ID), r.AnswersTo(e.ID)) {
			t.Arcs = append(t.Arcs, chart.Arc{From: a.To, To: a.From})
		}
	}
}

// Letters gives, for each event that the switched-on overlays point to, their
// letters.
func Letters(r *record.Record, s state.State) map[string]string {
	letters := map[string]string{}
	for _, id := range s.On.List() {
		for _, event := range RingedBy(r, id) {
			letters[event] += state.Letter(id)
		}
	}
	return letters
}

// RingedBy lists the events that an overlay points to, each once.
func RingedBy(r *record.Record, id string) []string {
	o, _ := r.Overlay(id)
	if o == nil {
		return nil
	}
	var list []string
	seen := map[string]bool{}
	for _, examples := range [][]record.Example{o.IllustratedBy, o.AnsweredLater} {
		for _, ex := range examples {
			if !seen[ex.Event] {
				seen[ex.Event] = true
				list = append(list, ex.Event)
			}
		}
	}
	return list
}

func strip(r *record.Record, l text.Lang, label text.Pair, ids []string) chart.Strip {
	st := chart.Strip{Label: label.In(l)}
	for kind, id := range ids {
		series := r.SeriesByID(id)
		if series == nil {
			continue
		}
		st.Unit = text.Unit(l, series.Unit)
		st.Kinds = append(st.Kinds, series.Title.In(l))
		for i := range series.Points {
			p := &series.Points[i]
			st.Dots = append(st.Dots, chart.Dot{At: p.At, Covers: p.Covers, Value: p.Value,
				Precision: p.Precision, Derived: p.Derived, Kind: kind})
		}
	}
	return st
}
