package whatif

import (
	"explorer/app/record"
	"explorer/app/text"
)

// Shadow is one hypothetical mark for the timeline, drawn hatched and labelled
// as such: a warning that was never given, a response at an earlier date, a
// lever in place of what was recorded.
type Shadow struct {
	ID     string
	At     record.Span  // when it would have been; to the recorded date for a shifted response
	Layer  record.Layer // the lane it belongs to
	Of     string       // the recorded event it stands beside, or ""
	Group  string       // the proposal or aspect it belongs to
	Title  text.Pair
	Reason text.Pair
}

// Shadows returns the hypothetical marks of choices, in time order within
// each kind; none when no lever or rule is in use.
func Shadows(r *record.Record, c Choices) []Shadow {
	var list []Shadow
	if rule, ok := RuleOf(c); ok {
		if a := Run(r, rule); a.Fired {
			day := a.At.StartOfDay()
			list = append(list, Shadow{
				ID: "rule", At: record.Span{From: day, To: day + record.Day}, Layer: record.Response, Group: "warning",
				Title: text.ShadowRule, Reason: both(text.ShadowRuleWhy, itoa(rule.K), itoa(len(rule.Signals))),
			})
		}
	}
	h := Shifted(r, c)
	for _, m := range h.Moves {
		e := r.Event(m.Event)
		if e == nil || m.Earliest >= m.Recorded {
			continue
		}
		group := "duty"
		if h.Cut == 0 {
			group = "warning"
		}
		list = append(list, Shadow{
			ID: "shift-" + m.Event, At: record.Span{From: m.Earliest, To: m.Recorded}, Layer: record.Response, Of: m.Event, Group: group,
			Title:  both2(text.ShadowEarlier, e.Title),
			Reason: both(text.ShadowEarlierWhy, text.Fixed(m.Gained(), 1)),
		})
	}
	for _, st := range Result(r, c).Steps {
		if st.Counted.Hi <= 0 {
			continue
		}
		words := text.ModelLeverByID(st.Lever.ID)
		of := shadowOf[st.Lever.Group]
		e := r.Event(of)
		if e == nil {
			continue
		}
		list = append(list, Shadow{
			ID: "lever-" + st.Lever.ID, At: record.Span{From: e.At.From, To: LevelEnd(r)}, Layer: record.Response, Of: of, Group: st.Lever.Group,
			Title:  words.Title,
			Reason: both(text.ShadowLeverWhy, text.Fixed(st.Counted.Lo, 1), text.Fixed(st.Counted.Hi, 1)),
		})
	}
	return list
}

// shadowOf names the recorded event beside which a group's power levers stand.
var shadowOf = map[string]string{
	"region": "e-20220816-channels-full",
	"plan":   "e-20220815-double-shortage",
	"public": "e-20220815-industry-stop",
}

// LevelEnd is the end of the response, the end of every power lever's shadow.
func LevelEnd(r *record.Record) record.Moment {
	if e := r.Event("e-20220901-level2-end"); e != nil {
		return e.At.From
	}
	return Season.To
}

func both(p text.Pair, args ...string) text.Pair {
	return text.Pair{Zh: p.Fill(text.Zh, args...), En: p.Fill(text.En, args...)}
}

func both2(p, arg text.Pair) text.Pair {
	return text.Pair{Zh: p.Fill(text.Zh, arg.Zh), En: p.Fill(text.En, arg.En)}
}
