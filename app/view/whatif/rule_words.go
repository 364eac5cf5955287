package whatif

import (
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/record"
	"explorer/app/text"
)

// sooner tells whether the rule may have fired on an earlier day than the one
// that is certain: some sources are known to the month only.
func sooner(a whatif.Alarm) bool { return a.Soonest.StartOfDay() < a.At.StartOfDay() }

// firesOn is the day on which a rule fires, or the days between which.
func firesOn(l text.Lang, a whatif.Alarm) string {
	if sooner(a) {
		return text.HistTo.Fill(l, dayText(l, a.Soonest), dayText(l, a.At))
	}
	return dayText(l, a.At)
}

// leads counts from the days a rule fires to a recorded day: one number, or
// that of the earliest day and that of the certain one.
func leads(l text.Lang, a whatif.Alarm, event string) string {
	certain := a.LeadNotice
	if event == whatif.LevelEvent {
		certain = a.LeadLevel
	}
	words := lead(l, certain, text.WhatIfDaysEarly, text.WhatIfSameDay, text.WhatIfDaysLate)
	if !sooner(a) {
		return words
	}
	more := int((a.At.StartOfDay() - a.Soonest.StartOfDay()) / record.Day)
	first := lead(l, certain+more, text.WhatIfDaysEarly, text.WhatIfSameDay, text.WhatIfDaysLate)
	return text.HistTo.Fill(l, first, words)
}

// of2022 names the signals of a rule whose threshold is a figure of 2022.
func of2022(l text.Lang, a whatif.Alarm) string {
	var list []string
	for _, g := range a.Signals {
		if g.Hindsight {
			list = append(list, text.ModelSignal(g.ID).In(l))
		}
	}
	if len(list) == 0 {
		return "–"
	}
	return strings.Join(list, text.WhatIfComma.In(l))
}
