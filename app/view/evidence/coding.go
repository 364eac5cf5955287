package evidence

import (
	"explorer/app/markup"
	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// coding tells how the ties between events were coded, how far two passes
// agreed, and what the ties cannot carry.
func coding(w *markup.Writer, r *record.Record, s state.State) {
	l := s.Lang
	c := &r.Coding
	count := func(n int) string { return text.Number(float64(n)) }
	fold(w, text.CodingTitle.In(l), false, func() {
		codingTable(w, r, l)
		a, links := c.Agreement, c.Agreement.Links.All
		w.Elem("p", text.CodingAgreement.Fill(l, count(c.Coded.TwoPasses.Events), text.Fixed(a.Roles.Kappa, 2),
			text.Fixed(a.Response.Kappa, 2), text.Fixed(a.Problem.Kappa, 2)))
		w.Elem("p", text.CodingLinks.Fill(l, count(links.A), count(links.B), count(links.Both), text.Fixed(links.F1, 2)))
		w.Elem("p", c.Settling.In(l))
		w.Elem("p", c.Limit.In(l), "class", "caution")
		if all := c.Causes.Agreement.All; all.Either > 0 {
			w.Elem("h4", text.CodingCauses.In(l))
			w.Elem("p", c.Causes.Rule.In(l))
			w.Elem("p", text.CodingCausesShare.Fill(l, count(all.First), count(all.Second), count(all.Both), count(all.Either)))
			w.Elem("p", c.Causes.Limit.In(l), "class", "caution")
		}
		w.Open("p")
		for _, file := range []string{c.Protocol.File, "coding.json", "answers.csv"} {
			w.Elem("a", file, "href", s.Root+"data/"+file)
			w.Text(" ")
		}
		w.Close("p")
	})
}

// codingTable counts the ties by kind and basis.
func codingTable(w *markup.Writer, r *record.Record, l text.Lang) {
	counts := map[record.AnswerKind]map[record.Basis]int{}
	for _, a := range r.Answers {
		if counts[a.Kind] == nil {
			counts[a.Kind] = map[record.Basis]int{}
		}
		counts[a.Kind][a.Basis]++
	}
	w.Open("table")
	w.Elem("caption", text.CodingCaption.Fill(l, text.Number(float64(len(r.Answers)))))
	w.Open("tr")
	w.Elem("th", text.CodingKind.In(l), "scope", "col")
	for _, b := range record.Bases {
		w.Elem("th", text.Basis(string(b)).In(l), "scope", "col")
	}
	w.Close("tr")
	for _, k := range record.AnswerKinds {
		w.Open("tr")
		w.Elem("th", text.AnswerUp(string(k)).In(l), "scope", "row")
		for _, b := range record.Bases {
			w.Elem("td", text.Number(float64(counts[k][b])))
		}
		w.Close("tr")
	}
	w.Close("table")
}

// reviews lists what others concluded afterwards, in our paraphrase.
func reviews(w *markup.Writer, r *record.Record, l text.Lang) {
	if len(r.Reviews) == 0 {
		return
	}
	fold(w, text.ReviewsTitle.In(l)+" ("+text.Number(float64(len(r.Reviews)))+")", false, func() {
		w.Elem("p", text.ReviewsLead.In(l), "class", "fine")
		w.Open("ul", "class", "sources")
		for _, v := range r.Reviews {
			w.Open("li")
			w.Elem("a", v.Publisher.In(l), "href", v.URL, "target", "_blank", "rel", "noopener")
			w.Text(" ")
			w.Elem("cite", text.Quote(v.Lang, v.Title), "lang", text.Lang(v.Lang).Tag())
			w.Text(" " + orElse(v.Date, text.NoDate.In(l)) + " · " + text.ReviewRead(v.Read).In(l))
			w.Leaf("br")
			w.Text(v.Says.In(l))
			w.Close("li")
		}
		w.Close("ul")
	})
}
