package record

import (
	"strings"
	"testing"
)

func TestParseSpanReadsEveryFormOfTheRecord(t *testing.T) {
	cases := []struct {
		name, text string
		want       Span
	}{
		{"a time with its zone is one minute", "2022-08-21T00:00+08:00", Span{At(2022, 8, 21, 0, 0), At(2022, 8, 21, 0, 1)}},
		{"the link form is the same minute", "2022-08-21T00:00", Span{At(2022, 8, 21, 0, 0), At(2022, 8, 21, 0, 1)}},
		{"the last minute of a day ends with the day", "2022-08-20T23:59+08:00", Span{At(2022, 8, 20, 23, 59), At(2022, 8, 21, 0, 0)}},
		{"a day is 24 hours", "2022-08-21", Span{At(2022, 8, 21, 0, 0), At(2022, 8, 22, 0, 0)}},
		{"a month ends where the next begins", "2022-08", Span{At(2022, 8, 1, 0, 0), At(2022, 9, 1, 0, 0)}},
		{"December ends with the year", "2022-12", Span{At(2022, 12, 1, 0, 0), At(2023, 1, 1, 0, 0)}},
		{"February of a leap year has 29 days", "2024-02", Span{At(2024, 2, 1, 0, 0), At(2024, 3, 1, 0, 0)}},
		{"a leap day is a day", "2024-02-29", Span{At(2024, 2, 29, 0, 0), At(2024, 3, 1, 0, 0)}},
		{"a year ends where the next begins", "2022", Span{At(2022, 1, 1, 0, 0), At(2023, 1, 1, 0, 0)}},
		{"a year before 1970 counts backwards", "1961", Span{At(1961, 1, 1, 0, 0), At(1962, 1, 1, 0, 0)}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseSpan(c.text)
			if err != nil || got != c.want {
				t.Errorf("ParseSpan(%q) = %v, %v; want %v", c.text, got, err, c.want)
			}
			if m, err := ParseMoment(c.text); err != nil || m != c.want.From {
				t.Errorf("ParseMoment(%q) = %v, %v; want %v", c.text, m, err, c.want.From)
			}
		})
	}
}

func TestParseSpanRefusesWhatIsNoTime(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"nothing", "", "none of the forms"},
		{"a word", "August", "none of the forms"},
		{"a day that the month does not have", "2022-02-30", "not a real date"},
		{"a leap day in another year", "2022-02-29", "not a real date"},
		{"a thirteenth month", "2022-13", "not a real date"},
		{"24:00, which is written as 00:00 of the next day", "2022-08-31T24:00+08:00", "not a real date"},
		{"a minute 60", "2022-08-31T12:60", "not a real date"},
		{"a space for the T", "2022-08-31 12:00", "not a real date"},
		{"slashes", "2022/08/21", "not a real date"},
		{"letters in the place of a year", "year", "not a real date"},
		{"another offset", "2022-08-21T00:00+09:00", "not in +08:00"},
		{"an offset west of Greenwich", "2022-08-21T00:00-08:00", "not in +08:00"},
		{"Greenwich time", "2022-08-21T00:00Z", "none of the forms"},
		{"seconds", "2022-08-21T00:00:00", "none of the forms"},
		{"a clock with seconds and an offset", "2022-08-21T00:00:00+08:00", "none of the forms"},
		{"a space around a day", " 2022-08-21", "none of the forms"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseSpan(c.text)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("ParseSpan(%q) = %v, %v; want an error with %q", c.text, got, err, c.want)
			}
		})
	}
}

// Whatever the text, ParseSpan returns an error or a span that begins before
// it ends; and a time it accepts with a clock is written back the same.
func FuzzParseSpan(f *testing.F) {
	for _, seed := range []string{"2022", "2022-08", "2022-08-21", "2022-08-21T00:00", "2022-08-21T00:00+08:00", "0000-01-01", "9999-12", "2022-8-2", "", "2022-08-31T24:00+08:00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		span, err := ParseSpan(s)
		if err != nil {
			return
		}
		if span.From >= span.To {
			t.Errorf("ParseSpan(%q) = %v is empty", s, span)
		}
		if !strings.HasPrefix(span.From.String(), s[:min(len(s), 16)]) {
			t.Errorf("ParseSpan(%q) begins at %s", s, span.From)
		}
	})
}

func TestLastingCountsAnEndWithoutAClockIn(t *testing.T) {
	cases := []struct {
		name, start, end string
		want             Span
	}{
		{"a day as the end counts in", "2022-07-04", "2022-07-16", Span{At(2022, 7, 4, 0, 0), At(2022, 7, 17, 0, 0)}},
		{"one day from and to itself lasts that day", "2022-08-21", "2022-08-21", Span{At(2022, 8, 21, 0, 0), At(2022, 8, 22, 0, 0)}},
		{"an end with a clock is that moment", "2022-08-21T00:00+08:00", "2022-08-29T00:00+08:00", Span{At(2022, 8, 21, 0, 0), At(2022, 8, 29, 0, 0)}},
		{"a start on a day with an end by the clock", "2022-08-20", "2022-08-26T00:00+08:00", Span{At(2022, 8, 20, 0, 0), At(2022, 8, 26, 0, 0)}},
		{"a month as the end counts in", "2022-07", "2022-08", Span{At(2022, 7, 1, 0, 0), At(2022, 9, 1, 0, 0)}},
		{"no end is an empty span at the start", "2022-08-15", "", Span{At(2022, 8, 15, 0, 0), At(2022, 8, 15, 0, 0)}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Lasting(c.start, c.end)
			if err != nil || got != c.want {
				t.Errorf("Lasting(%q, %q) = %v, %v; want %v", c.start, c.end, got, err, c.want)
			}
		})
	}
	for _, bad := range [][2]string{{"soon", ""}, {"2022-08-21", "later"}} {
		if got, err := Lasting(bad[0], bad[1]); err == nil {
			t.Errorf("Lasting(%q, %q) = %v without an error", bad[0], bad[1], got)
		}
	}
}

func TestAMomentKnowsItsDay(t *testing.T) {
	cases := []struct {
		m       Moment
		day     string
		weekday int
	}{
		{At(2022, 8, 21, 23, 59), "2022-08-21", 0}, // a Sunday
		{At(2022, 8, 22, 0, 0), "2022-08-22", 1},
		{At(1961, 1, 1, 0, 1), "1961-01-01", 0},
	}
	for _, c := range cases {
		if c.m.Date() != c.day || c.m.StartOfDay().String() != c.day+"T00:00" || c.m.Weekday() != c.weekday {
			t.Errorf("%s: date %s, day starts %s, weekday %d", c.m, c.m.Date(), c.m.StartOfDay(), c.m.Weekday())
		}
	}
}
