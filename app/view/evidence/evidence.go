// Package evidence is the view of what the record rests on: contradictions,
// papers, the plan, every measured point and every source.
package evidence

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
	"explorer/app/view"
)

// Blocks is the panel of its view: contradictions and gaps first, then the
// papers, the plan, our stages, every measured point and every source. The
// filters and the list of events follow below it on the page.
func Blocks(_ *view.Memo, r *record.Record, s state.State) []view.Block {
	l := s.Lang
	count := func(n int) string { return text.Number(float64(n)) }
	var w markup.Writer
	w.Open("div", "class", "evidence")
	w.Elem("h2", text.EvidenceTitle.In(l))
	w.Elem("p", text.EvidenceLead.Fill(l, count(len(r.Events)), count(len(r.Sources)), count(len(r.Actors)), count(len(r.Series))))
	for i, kind := range text.NoteKinds {
		notes(&w, r, s, kind, i == 0)
	}
	papers(&w, r, l)
	plan(&w, r, l)
	coding(&w, r, s)
	reviews(&w, r, l)
	fold(&w, text.EvidenceStages.In(l), false, func() {
		for i := range r.Stages {
			g := &r.Stages[i]
			w.Elem("h3", g.Name.In(l))
			w.Elem("p", view.MomentText(l, g.Lasts.From)+" – "+view.MomentText(l, g.Lasts.To))
			w.Elem("p", g.Reason.In(l))
		}
	})
	w.Close("div")
	return []view.Block{
		{ID: "evidence", HTML: w.String()},
		{ID: "evidence-points", HTML: points(r, l)},
		{ID: "evidence-sources", HTML: sources(r, l)},
	}
}

func fold(w *markup.Writer, title string, open bool, body func()) {
	w.Open("details", "class", "fold", markup.If(open, "open"), "")
	w.Open("summary")
	w.Elem("h3", title)
	w.Close("summary")
	body()
	w.Close("details")
}

func notes(w *markup.Writer, r *record.Record, s state.State, kind string, open bool) {
	var list []*record.Note
	for i := range r.Notes {
		if r.Notes[i].Kind == kind {
			list = append(list, &r.Notes[i])
		}
	}
	if len(list) == 0 {
		return
	}
	l := s.Lang
	fold(w, text.NoteKind(kind).In(l)+" ("+text.Number(float64(len(list)))+")", open, func() {
		w.Open("ul")
		for _, n := range list {
			w.Open("li")
			w.Text(n.Text.In(l))
			for _, id := range n.Events {
				if e := r.Event(id); e != nil {
					w.Text(" · ")
					w.Elem("a", e.Title.In(l), "href", view.EventHref(s, id), "data-event", id, "class", "fine")
				}
			}
			w.Close("li")
		}
		w.Close("ul")
	})
}

func papers(w *markup.Writer, r *record.Record, l text.Lang) {
	fold(w, text.EvidencePapers.In(l), false, func() {
		for i := range r.Papers {
			p := &r.Papers[i]
			w.Elem("h3", p.Title.In(l))
			w.Open("p", "class", "fine")
			if !p.Author.Empty() {
				w.Text(p.Author.In(l) + " · ")
			}
			w.Text(p.Publisher.In(l) + " " + p.Year + " ")
			w.Elem("a", orElse(p.DOI, p.URL), "href", p.URL, "target", "_blank", "rel", "noopener")
			w.Close("p")
			pairs(w, l, text.PaperKnown, p.Known)
			pairs(w, l, text.PaperRead, p.Read)
			pairs(w, l, text.PaperNotRead, p.NotRead)
			if p.Method != nil {
				w.Elem("h4", text.PaperMethod.In(l))
				for _, m := range []record.MethodNote{p.Method.PSR, p.Method.EventHistory} {
					w.Elem("p", text.Pair{Zh: m.Zh, En: m.En}.In(l))
				}
			}
		}
	})
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func pairs(w *markup.Writer, l text.Lang, title text.Pair, list []text.Pair) {
	w.Elem("h4", title.In(l))
	w.Open("ul")
	for _, p := range list {
		w.Elem("li", p.In(l))
	}
	w.Close("ul")
}

func plan(w *markup.Writer, r *record.Record, l text.Lang) {
	p := &r.Plan
	fold(w, text.EvidencePlan.In(l), false, func() {
		w.Open("p")
		w.Text(text.Quote(string(l), p.Title.In(l)) + " ")
		w.Elem("span", p.DocumentNo, "lang", text.Zh.Tag()) // a designation, the same in both languages
		w.Text(" · " + p.Issuer.In(l) + " · " + p.Issued)
		w.Close("p")
		w.Elem("p", p.Note.In(l), "class", "fine")
		w.Open("dl", "class", "plan")
		for _, it := range p.Items {
			w.Elem("dt", it.Title.In(l))
			w.Open("dd")
			w.Text(it.Text.In(l) + " ")
			w.Elem("span", text.ReadIn(it.ReadIn).In(l), "class", "ours")
			w.Close("dd")
		}
		w.Close("dl")
		pairs(w, l, text.PlanMissing, p.NotRetrieved)
	})
}

// points is every measured point of every series, with note and source.
func points(r *record.Record, l text.Lang) string {
	var w markup.Writer
	w.Open("div")
	fold(&w, text.EvidenceSeries.In(l), false, func() {
		for i := range r.Series {
			series := &r.Series[i]
			w.Open("table", "class", "data")
			w.Elem("caption", series.Title.In(l))
			w.Open("tr")
			for _, h := range []text.Pair{text.EvidenceDate, text.EvidenceValue, text.EvidenceNote, text.EvidenceSource} {
				w.Elem("th", h.In(l), "scope", "col")
			}
			w.Close("tr")
			for j := range series.Points {
				p := &series.Points[j]
				w.Open("tr")
				w.Elem("td", p.Date)
				w.Elem("td", view.Precisely(l, p.Precision)+text.Value(l, p.Value, series.Unit))
				w.Elem("td", text.Split(p.Note, l))
				w.Elem("td", text.Join(l, view.Publishers(r, l, p.Sources)))
				w.Close("tr")
			}
			w.Close("table")
		}
	})
	w.Close("div")
	return w.String()
}

func sources(r *record.Record, l text.Lang) string {
	var w markup.Writer
	w.Open("div")
	fold(&w, text.EvidenceSources.In(l)+" ("+text.Number(float64(len(r.Sources)))+")", false, func() {
		w.Open("ul", "class", "sources")
		for i := range r.Sources {
			view.SourceItem(&w, r, l, r.Sources[i].ID)
		}
		w.Close("ul")
	})
	w.Close("div")
	return w.String()
}
