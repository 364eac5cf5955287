package network

import (
	"strconv"
	"strings"

	"explorer/app/analysis/network"
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// tableControl shows or hides the table of all links, which is long.
func tableControl(x *scene) view.Block {
	c := view.Control{ID: "network-table-toggle", Key: optTable.Key, Kind: view.Button, Label: text.NetTableShow.In(x.lang), Value: "show", Toggle: true, Pressed: x.table}
	if x.table {
		c.Label, c.Value = text.NetTableHide.In(x.lang), "hide"
	}
	return view.Block{ID: "network-table-options", Label: text.NetTable.In(x.lang), Controls: []view.Control{c}}
}

// allLinks are the links of the filters, whenever they are: dated in time
// order, then the undated, then those of the plan alone.
func allLinks(r *record.Record, f network.Filter) []*record.Link {
	f.Undated = true
	links := network.Observed(r, 1<<40, f)
	for _, k := range network.Prescribed(r, f) {
		if !k.Observed {
			links = append(links, k)
		}
	}
	return links
}

func linkTable(x *scene) string {
	l := x.lang
	var w markup.Writer
	w.Open("div", "class", "network-table")
	if x.table {
		w.Open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", text.NetTable.In(l))
		w.Open("table")
		w.Elem("caption", text.NetTableHint.In(l))
		w.Open("thead")
		w.Open("tr")
		for _, c := range []text.Pair{text.ColDate, text.ColFrom, text.ColTo, text.ColKind, text.ColStatus, text.ColWhat} {
			w.Elem("th", c.In(l), "scope", "col")
		}
		w.Close("tr")
		w.Close("thead")
		w.Open("tbody")
		for _, k := range allLinks(x.r, x.filter) {
			w.Open("tr", markup.If(k.Date != "" && k.Observed && k.At.From > x.step, "class"), "later")
			w.Elem("td", x.linkDate(k))
			w.Elem("td", x.name(k.From))
			w.Elem("td", x.name(k.To))
			w.Elem("td", text.LinkKind(k.Kind).In(l))
			w.Elem("td", linkStatus(k).In(l))
			w.Open("td")
			w.Text(k.What.In(l))
			if k.Certainty == "inferred" {
				w.Text(" · " + text.CertInferred.In(l))
			}
			x.linkRefs(&w, k)
			w.Close("td")
			w.Close("tr")
		}
		w.Close("tbody")
		w.Close("table")
		w.Close("div")
	}
	w.Close("div")
	return w.String()
}

func linkStatus(k *record.Link) text.Pair {
	switch {
	case k.Planned && k.Observed:
		return text.StatusBoth
	case k.Planned:
		return text.StatusPlan
	}
	return text.StatusSeen
}

func filesOf(x *scene) string {
	var w markup.Writer
	w.Open("p", "class", "downloads")
	w.Elem("span", text.NetDownload.In(x.lang)+text.Colon.In(x.lang))
	for _, f := range []struct {
		name  string
		label text.Pair
	}{{"links.csv", text.NetGetLinks}, {"measures.csv", text.NetGetValues}, {"network.graphml", text.NetGetGraphML}} {
		w.Elem("button", f.label.In(x.lang), "type", "button", "data-download", f.name)
	}
	w.Close("p")
	return w.String()
}

// File makes links.csv (all links of the filters), measures.csv (the
// curve of every measure with its counts) or network.graphml (bodies and ties
// on record at the playhead or prescribed).
func File(r *record.Record, s state.State, name string) (view.File, bool) {
	o := optionsOf(r, s)
	switch name {
	case "links.csv":
		return view.File{Name: name, Type: "text/csv;charset=utf-8", Content: linksCSV(r, o)}, true
	case "measures.csv":
		return view.File{Name: name, Type: "text/csv;charset=utf-8", Content: measuresCSV(r, o)}, true
	case "network.graphml":
		return view.File{Name: name, Type: "application/xml;charset=utf-8", Content: graphML(r, s, o)}, true
	}
	return view.File{}, false
}

func linksCSV(r *record.Record, o options) string {
	var b strings.Builder
	b.WriteString(view.BOM)
	view.CSVRow(&b, "id", "from", "from_zh", "from_en", "to", "to_zh", "to_en", "kind", "date", "planned", "observed", "certainty", "what_zh", "what_en", "event", "sources")
	for _, k := range allLinks(r, o.filter) {
		from, to := actorName(r, k.From), actorName(r, k.To)
		view.CSVRow(&b, k.ID, k.From, from.Zh, from.En, k.To, to.Zh, to.En, k.Kind, k.Date, strconv.FormatBool(k.Planned), strconv.FormatBool(k.Observed),
			k.Certainty, k.What.Zh, k.What.En, k.Event, strings.Join(k.Sources, " "))
	}
	return b.String()
}

func actorName(r *record.Record, id string) text.Pair {
	if a := r.Actor(id); a != nil {
		return a.Name
	}
	return text.Pair{Zh: id, En: id}
}

func measuresCSV(r *record.Record, o options) string {
	var b strings.Builder
	b.WriteString(view.BOM)
	head := []string{"network", "from_date", "links", "bodies", "ties"}
	for _, m := range measureList[3:] {
		head = append(head, m.id, m.id+"_count", m.id+"_of")
	}
	view.CSVRow(&b, head...)
	row := func(network_, date string, v network.Values, plan bool) {
		fields := []string{network_, date, itoa(v.Links), itoa(v.Bodies), itoa(v.Ties)}
		for _, m := range measureList[3:] {
			value, ok := m.number(v)
			top, bottom := m.count(v)
			if !ok || plan && !m.onPlan {
				fields = append(fields, "", "", "")
				continue
			}
			of := ""
			if bottom >= 0 {
				of = itoa(bottom)
			}
			fields = append(fields, strconv.FormatFloat(value, 'g', 6, 64), itoa(top), of)
		}
		view.CSVRow(&b, fields...)
	}
	all := valuesOf(nil, r, o)
	row("plan", "", all.plan, true)
	row("before 2022-08-21", "", all.split[0], false)
	row("from 2022-08-21", "", all.split[1], false)
	for _, s := range all.steps {
		row("so far", s.From.Date(), s.Values, false)
	}
	return b.String()
}

// graphML writes the network for other tools (graphml.graphdrawing.org):
// every link is an edge of its own with its kind, date and status.
func graphML(r *record.Record, s state.State, o options) string {
	var w markup.Writer
	w.Markup(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	w.Open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
	for _, k := range [][2]string{{"node", "name_zh"}, {"node", "name_en"}, {"node", "level"},
		{"edge", "kind"}, {"edge", "date"}, {"edge", "planned"}, {"edge", "observed"}, {"edge", "certainty"}, {"edge", "what_zh"}, {"edge", "what_en"}, {"edge", "event"}} {
		kind := "string"
		if k[1] == "planned" || k[1] == "observed" {
			kind = "boolean"
		}
		w.Leaf("key", "id", k[1], "for", k[0], "attr.name", k[1], "attr.type", kind)
	}
	w.Open("graph", "id", "coordination-"+s.T.Date(), "edgedefault", "directed")
	links := network.Observed(r, s.T, o.filter)
	in := map[string]bool{}
	for _, k := range links {
		in[k.ID] = true
	}
	for _, k := range network.Prescribed(r, o.filter) {
		if !in[k.ID] {
			links = append(links, k)
		}
	}
	data := func(key, value string) {
		if value != "" {
			w.Elem("data", value, "key", key)
		}
	}
	for _, id := range network.New(links).Nodes {
		w.Open("node", "id", id)
		n := actorName(r, id)
		data("name_zh", n.Zh)
		data("name_en", n.En)
		data("level", network.Level(r, id))
		w.Close("node")
	}
	for _, k := range links {
		w.Open("edge", "id", k.ID, "source", k.From, "target", k.To)
		data("kind", k.Kind)
		data("date", k.Date)
		data("planned", strconv.FormatBool(k.Planned))
		data("observed", strconv.FormatBool(k.Observed))
		data("certainty", k.Certainty)
		data("what_zh", k.What.Zh)
		data("what_en", k.What.En)
		data("event", k.Event)
		w.Close("edge")
	}
	w.Close("graph")
	w.Close("graphml")
	w.Markup("\n")
	return w.String()
}
