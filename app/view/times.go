package view

import (
	"explorer/app/record"
	"explorer/app/text"
)

// MomentText writes a moment in full, such as 21 August 00:00. The
// year is added when it is not 2022.
func MomentText(l text.Lang, m record.Moment) string {
	y, mo, d, h, mi := m.Civil()
	return text.Date(l, y, mo, d, y != 2022) + " " + text.Clock(h, mi)
}

// DayText writes a moment's day, with the year when it is not 2022.
func DayText(l text.Lang, m record.Moment) string {
	y, mo, d, _, _ := m.Civil()
	return text.Date(l, y, mo, d, y != 2022)
}

// EventTime writes when an event began, as precisely as the record knows:
// to the minute, the hour, the day or "about" a day; and its end if recorded.
func EventTime(l text.Lang, e *record.Event) string {
	s := startText(l, e)
	if !e.HasEnd() {
		return s
	}
	end := e.Lasts.To
	if len(e.End) == len("2022-08-21") {
		return s + text.Until.In(l) + DayText(l, end-1)
	}
	if _, _, _, h, mi := end.Civil(); h == 0 && mi == 0 {
		// 24:00 of the day before is how notices say it.
		return s + text.Until.In(l) + DayText(l, end-1) + " 24:00"
	}
	return s + text.Until.In(l) + MomentText(l, end)
}

func startText(l text.Lang, e *record.Event) string {
	y, mo, d, h, mi := e.At.From.Civil()
	switch {
	case len(e.Start) == len("2022"):
		return text.About.Fill(l, text.YearOnly.Fill(l, e.Start))
	case len(e.Start) == len("2022-08"):
		return text.About.Fill(l, text.Month(l, y, mo))
	case e.Precision == "about":
		return text.About.Fill(l, text.Date(l, y, mo, d, y != 2022))
	case e.Precision == "day":
		return text.Date(l, y, mo, d, y != 2022)
	case e.Precision == "hour":
		return text.Date(l, y, mo, d, y != 2022) + " " + text.OClock.Fill(l, text.Clock(h, mi))
	}
	return text.Date(l, y, mo, d, y != 2022) + " " + text.Clock(h, mi)
}
