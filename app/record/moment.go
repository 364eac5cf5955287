package record

import (
	"fmt"
	"time"
)

// Moment is a civil time in Beijing (UTC+8) in minutes since 1970-01-01 00:00
// Beijing time. No time zone data is needed: the whole record is in one zone.
type Moment int64

// Minutes in the units a reader thinks in.
const (
	Hour Moment = 60
	Day  Moment = 24 * Hour
)

// At returns the Moment of a civil date and time.
func At(year, month, day, hour, minute int) Moment {
	return Moment(time.Date(year, time.Month(month), day, hour, minute, 0, 0, time.UTC).Unix() / 60)
}

// Civil splits a Moment into its calendar parts.
func (m Moment) Civil() (year, month, day, hour, minute int) {
	t := m.clock()
	return t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute()
}

// Weekday counts from Sunday = 0.
func (m Moment) Weekday() int { return int(m.clock().Weekday()) }

func (m Moment) clock() time.Time { return time.Unix(int64(m)*60, 0).UTC() }

// StartOfDay is 00:00 of the moment's day.
func (m Moment) StartOfDay() Moment {
	d := m % Day
	if d < 0 {
		d += Day
	}
	return m - d
}

// String is the link form, 2022-08-21T00:00.
func (m Moment) String() string { return m.clock().Format("2006-01-02T15:04") }

// Date is the day alone, 2022-08-21.
func (m Moment) Date() string { return m.clock().Format("2006-01-02") }

// Span is a half-open interval of time [From, To).
type Span struct{ From, To Moment }

// Contains tells whether m lies in the span.
func (s Span) Contains(m Moment) bool { return s.From <= m && m < s.To }

// Overlaps tells whether two spans share a moment.
func (s Span) Overlaps(o Span) bool { return s.From < o.To && o.From < s.To }

// ParseSpan reads a time as the record writes it and returns the interval it
// stands for: "2022-08-21T00:00+08:00" and the link form "2022-08-21T00:00"
// give one minute, "2022-08-21" that day, "2022-08" that month, "2022" that
// year. Any other offset than +08:00 is an error.
func ParseSpan(s string) (Span, error) {
	layouts := []string{"2006-01-02T15:04", "2006-01-02", "2006-01", "2006"}
	text := s
	if len(text) == len("2022-08-21T00:00+08:00") {
		if text[16:] != "+08:00" {
			return Span{}, fmt.Errorf("time %q is not in +08:00", s)
		}
		text = text[:16]
	}
	for _, layout := range layouts {
		if len(text) != len(layout) {
			continue
		}
		t, err := time.Parse(layout, text)
		if err != nil {
			return Span{}, fmt.Errorf("time %q is not a real date", s)
		}
		end := t.Add(time.Minute)
		switch len(layout) {
		case 10:
			end = t.AddDate(0, 0, 1)
		case 7:
			end = t.AddDate(0, 1, 0)
		case 4:
			end = t.AddDate(1, 0, 0)
		}
		return Span{Moment(t.Unix() / 60), Moment(end.Unix() / 60)}, nil
	}
	return Span{}, fmt.Errorf("time %q has none of the forms 2022, 2022-08, 2022-08-21, 2022-08-21T00:00+08:00", s)
}

// ParseMoment reads a time and returns its start.
func ParseMoment(s string) (Moment, error) {
	span, err := ParseSpan(s)
	return span.From, err
}

// Short is the shortest link form: the day alone at 00:00, else with the hour.
func (m Moment) Short() string {
	if m == m.StartOfDay() {
		return m.Date()
	}
	return m.String()
}
