package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"explorer/app/record"
	"explorer/app/text"
	"explorer/build/check"
)

// table is one CSV file: a header and rows of as many cells.
type table [][]string

// addData writes the downloadable record: every JSON file as people edit it,
// and a CSV for what fits a table, with both languages side by side.
func addData(s site, root string, r *record.Record) error {
	dir := filepath.Join(root, "data", "sichuan2022")
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return err
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		s["data/"+filepath.Base(name)] = data
	}
	for name, t := range tables(r) {
		data, err := t.csv()
		if err != nil {
			return fmt.Errorf("%s.csv: %w", name, err)
		}
		s["data/"+name+".csv"] = data
	}
	protocol, err := os.ReadFile(filepath.Join(dir, check.Protocol))
	if err != nil {
		return fmt.Errorf("the coding's protocol: %w", err)
	}
	s["data/"+check.Protocol] = protocol
	readme, err := os.ReadFile(filepath.Join(root, "data", "README.md"))
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	s["data/README.txt"] = append([]byte(csvReadme), readme...)
	return nil
}

const csvReadme = `The record of the 8·21 response, for download.

*.json  the files as they are kept, UTF-8
*.csv   the same facts as tables: UTF-8 with a byte order mark (so that
        spreadsheets read it), comma separated, first line names the columns,
        several values in one cell are separated by "; "

Columns ending in _zh and _en hold the same text in Chinese and English.
Times are Beijing time (UTC+8), as precise as the column "precision" says.
A row with basis "project" is this project's own reading.

`

// csv prints the table. The byte order mark lets spreadsheets see that it is
// UTF-8.
func (t table) csv() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\ufeff")
	w := csv.NewWriter(&b)
	for i, row := range t {
		if len(row) != len(t[0]) {
			return nil, fmt.Errorf("row %d has %d cells, not %d", i, len(row), len(t[0]))
		}
		if err := w.Write(row); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

func tables(r *record.Record) map[string]table {
	events := table{{"id", "start", "end", "in_force", "precision", "layer", "role", "restates_plan", "turning_point", "title_zh", "title_en", "summary_zh", "summary_en",
		"actors", "targets", "places", "figures", "sources", "confidence", "note_zh", "note_en"}}
	figures := table{{"event", "metric", "metric_zh", "metric_en", "value", "unit", "note_zh", "note_en"}}
	for _, e := range r.Events {
		var list []string
		for _, f := range e.Figures {
			list = append(list, f.Metric+" = "+number(f.Value)+" "+f.Unit)
			m := r.MetricTitle(f.Metric)
			figures = append(figures, []string{e.ID, f.Metric, m.Zh, m.En, number(f.Value), f.Unit, text.Split(f.Note, text.Zh), text.Split(f.Note, text.En)})
		}
		events = append(events, []string{e.ID, e.Start, e.End, e.InForce, e.Precision, string(e.Layer), string(e.Role), strconv.FormatBool(e.RestatesPlan), strconv.FormatBool(e.TurningPoint),
			e.Title.Zh, e.Title.En, e.Summary.Zh, e.Summary.En, cell(e.Actors), cell(e.Targets), cell(e.Places), cell(list),
			cell(e.Sources), e.Confidence, e.Note.Zh, e.Note.En})
	}
	points := table{{"series", "title_zh", "title_en", "unit", "date", "value", "precision", "window", "derived", "sources", "note_zh", "note_en"}}
	for _, q := range r.Series {
		for _, p := range q.Points {
			points = append(points, []string{q.ID, q.Title.Zh, q.Title.En, q.Unit, p.Date, number(p.Value), p.Precision, p.Window,
				strconv.FormatBool(p.Derived), cell(p.Sources), text.Split(p.Note, text.Zh), text.Split(p.Note, text.En)})
		}
	}
	parameters := table{{"id", "title_zh", "title_en", "value", "low", "high", "unit", "derived", "sources", "note_zh", "note_en"}}
	for _, p := range r.Parameters {
		parameters = append(parameters, []string{p.ID, p.Title.Zh, p.Title.En, maybe(p.Value), maybe(p.Low), maybe(p.High), p.Unit,
			strconv.FormatBool(p.Derived), cell(p.Sources), text.Split(p.Note, text.Zh), text.Split(p.Note, text.En)})
	}
	links := table{{"id", "from", "to", "kind", "date", "what_zh", "what_en", "planned", "observed", "certainty", "event", "sources"}}
	for _, l := range r.Links {
		links = append(links, []string{l.ID, l.From, l.To, l.Kind, l.Date, l.What.Zh, l.What.En,
			strconv.FormatBool(l.Planned), strconv.FormatBool(l.Observed), l.Certainty, l.Event, cell(l.Sources)})
	}
	sources := table{{"id", "publisher_zh", "publisher_en", "title", "url", "published", "lang", "kind", "url_status"}}
	for _, q := range r.Sources {
		sources = append(sources, []string{q.ID, q.Publisher.Zh, q.Publisher.En, q.Title, q.URL, q.Published, q.Lang, q.Kind, q.URLStatus})
	}
	levels := table{{"ladder", "level", "start", "end", "scope_zh", "scope_en", "label_zh", "label_en", "sources"}}
	for _, l := range r.Levels {
		levels = append(levels, []string{l.Ladder, l.Level, l.Start, l.End, l.Scope.Zh, l.Scope.En, l.Label.Zh, l.Label.En, cell(l.Sources)})
	}
	actors := table{{"id", "name_zh", "name_en", "level", "role_zh", "role_en", "sources"}}
	for _, a := range r.Actors {
		actors = append(actors, []string{a.ID, a.Name.Zh, a.Name.En, a.Level, a.Role.Zh, a.Role.En, cell(a.Sources)})
	}
	places := table{{"id", "name_zh", "name_en", "kind", "parent"}}
	for _, p := range r.Places {
		places = append(places, []string{p.ID, p.Name.Zh, p.Name.En, p.Kind, p.Parent})
	}
	return map[string]table{"answers": answersTable(r), "reviews": reviewsTable(r), "events": events, "figures": figures, "series": points, "parameters": parameters,
		"links": links, "sources": sources, "levels": levels, "actors": actors, "places": places}
}

func answersTable(r *record.Record) table {
	answers := table{{"id", "from", "to", "kind", "basis", "agreed", "why_zh", "why_en"}}
	for _, a := range r.Answers {
		answers = append(answers, []string{a.ID, a.From, a.To, string(a.Kind), string(a.Basis),
			strconv.FormatBool(a.Agreed), a.Why.Zh, a.Why.En})
	}
	return answers
}

func reviewsTable(r *record.Record) table {
	reviews := table{{"id", "publisher_zh", "publisher_en", "title", "date", "url", "lang", "about", "says_zh", "says_en", "read"}}
	for _, v := range r.Reviews {
		reviews = append(reviews, []string{v.ID, v.Publisher.Zh, v.Publisher.En, v.Title, v.Date, v.URL, v.Lang,
			cell(v.About), v.Says.Zh, v.Says.En, v.Read})
	}
	return reviews
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func maybe(v *float64) string {
	if v == nil {
		return ""
	}
	return number(*v)
}

func cell(list []string) string { return strings.Join(list, "; ") }
