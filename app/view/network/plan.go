package network

import (
	"explorer/app/analysis/network"
	"explorer/app/markup"
	"explorer/app/text"
)

// difference lists the prescribed network against the observed one.
func difference(x *scene) string {
	l := x.lang
	d := network.Compare(x.planned, x.observed, x.strict)
	var w markup.Writer
	w.Open("section", "class", "network-difference", "aria-labelledby", "network-difference-title")
	w.Elem("h3", text.NetDiffTitle.In(l), "id", "network-difference-title")
	w.Elem("p", text.NetDiffNote.In(l), "class", "caution")
	x.matches(&w, "both", text.NetDiffBoth, d.Both)
	x.matches(&w, "missing", text.NetDiffMissing, d.Missing)
	w.Open("p")
	w.Text(text.NetDiffUnplanned.Fill(l, itoa(len(d.Unplanned))) + text.Semicolon.In(l) + text.NetUnplannedHint.In(l))
	w.Close("p")
	w.Close("section")
	return w.String()
}

func (x *scene) matches(w *markup.Writer, id string, title text.Pair, list []network.Match) {
	l := x.lang
	w.Open("details", "id", "network-diff-"+id)
	w.Elem("summary", title.Fill(l, itoa(len(list))))
	w.Open("ul", "class", "links")
	for _, m := range list {
		w.Open("li")
		w.Elem("strong", text.NetArrow.Fill(l, x.name(m.From), x.name(m.To)))
		if m.Kind != "" {
			w.Text(" " + text.LinkKind(m.Kind).In(l))
		}
		for _, k := range m.Planned {
			w.Open("span", "class", "what")
			w.Text(text.StatusPlan.In(l) + text.Colon.In(l) + text.LinkKind(k.Kind).In(l) + " · " + k.What.In(l))
			w.Close("span")
			x.linkRefs(w, k)
		}
		for _, k := range m.Seen {
			w.Open("span", "class", "what")
			w.Text(x.linkDate(k) + text.Colon.In(l) + text.LinkKind(k.Kind).In(l) + " · " + k.What.In(l))
			w.Close("span")
			x.linkRefs(w, k)
		}
		w.Close("li")
	}
	w.Close("ul")
	w.Close("details")
}

// proposals lists the links that the switched-on proposals would touch.
func proposals(x *scene) string {
	l := x.lang
	var w markup.Writer
	w.Open("section", "class", "network-proposals")
	if len(x.hypo) > 0 {
		observed, planned := network.New(x.observed), network.New(x.planned)
		w.Open("h3")
		w.Text(text.HypoTitle.In(l) + " ")
		w.Elem("span", text.Ours.In(l)+" · "+text.Hypothetical.In(l), "class", "ours")
		w.Close("h3")
		w.Elem("p", text.HypoNote.In(l), "class", "caution")
		w.Open("ul", "class", "links hypothetical")
		for _, h := range x.hypo {
			status := text.HypoNew
			switch {
			case observed.Tie(h.From, h.To) != nil:
				status = text.HypoStrong
			case planned.Tie(h.From, h.To) != nil:
				status = text.HypoPlan
			}
			w.Open("li")
			w.Elem("strong", text.NetArrow.Fill(l, x.name(h.From), x.name(h.To)))
			w.Text(" " + text.LinkKind(h.Kind).In(l) + " · " + text.ProposalShort(h.Proposal).In(l) + " · " + status.In(l))
			w.Elem("span", text.HypotheticalReason(h.ID).In(l), "class", "what")
			w.Close("li")
		}
		w.Close("ul")
	}
	w.Close("section")
	return w.String()
}
