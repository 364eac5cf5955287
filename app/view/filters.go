package view

import (
	"strings"

	"explorer/app/record"
	"explorer/app/state"
	"explorer/app/text"
)

// Filters is the row of controls above the record's list.
func Filters(r *record.Record, s state.State) Block {
	l := s.Lang
	shown := 0
	for i := range r.Events {
		if Matches(r, s, &r.Events[i]) {
			shown++
		}
	}
	who := []Choice{{"all", text.FilterAll.In(l)}}
	for _, level := range text.ActorLevels {
		who = append(who, Choice{level, text.ActorLevel(level).In(l)})
	}
	where := []Choice{{"all", text.FilterAll.In(l)}}
	for i := range r.Places {
		if p := &r.Places[i]; p.Kind == "prefecture" {
			where = append(where, Choice{p.ID, p.Name.In(l)})
		}
	}
	conf := []Choice{{"all", text.FilterAll.In(l)}}
	for _, id := range []string{"confirmed", "single", "disputed"} {
		conf = append(conf, Choice{id, text.Confidence(id).In(l)})
	}
	who = offered(who, s.Who, func(id string) string { return text.ActorLevel(id).In(l) }, l)
	where = offered(where, s.Where, func(id string) string {
		if p := r.Place(id); p != nil {
			return p.Name.In(l)
		}
		return id
	}, l)
	conf = offered(conf, s.Conf, func(id string) string { return text.Confidence(id).In(l) }, l)
	return Block{
		ID: "filters", Class: "filter-row", Label: text.FilterGroup.In(l),
		Controls: []Control{
			{ID: "filter-q", Key: "q", Kind: Search, Label: text.FilterQ.In(l), Value: s.Q},
			{ID: "filter-who", Key: "who", Kind: Select, Label: text.FilterWho.In(l), Value: orAll(s.Who), Choices: who},
			{ID: "filter-where", Key: "where", Kind: Select, Label: text.FilterWhere.In(l), Value: orAll(s.Where), Choices: where},
			{ID: "filter-conf", Key: "conf", Kind: Select, Label: text.FilterConf.In(l), Value: orAll(s.Conf), Choices: conf},
			{ID: "filter-clear", Key: "all", Kind: Button, Value: "1", Label: text.FilterClear.In(l)},
		},
		HTML: paragraph("fine", text.FilterCount.Fill(l, text.Number(float64(shown)), text.Number(float64(len(r.Events))))+
			text.Period.In(l)+text.FilterHidden.In(l)),
	}
}

// offered adds the filter in force when a link chose what the select does not
// offer, such as a county or several levels: a control never contradicts it.
func offered(choices []Choice, now string, name func(id string) string, l text.Lang) []Choice {
	for _, c := range choices {
		if now == "" || c.Value == now {
			return choices
		}
	}
	var names []string
	for _, id := range strings.Split(now, ",") {
		names = append(names, name(id))
	}
	return append(choices, Choice{now, text.Join(l, names)})
}

func orAll(v string) string {
	if v == "" {
		return "all"
	}
	return v
}
