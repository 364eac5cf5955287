package text

import "strconv"

// Date writes a calendar day: 8月21日 / 21 August; with the year when asked.
func Date(l Lang, year, month, day int, withYear bool) string {
	if l == En {
		s := strconv.Itoa(day) + " " + months[month-1]
		if withYear {
			s += " " + strconv.Itoa(year)
		}
		return s
	}
	s := strconv.Itoa(month) + "月" + strconv.Itoa(day) + "日"
	if withYear {
		s = strconv.Itoa(year) + "年" + s
	}
	return s
}

// ShortDate is the form for axes and tables: 8/21 / 21 Aug.
func ShortDate(l Lang, month, day int) string {
	if l == En {
		return strconv.Itoa(day) + " " + months[month-1][:3]
	}
	return strconv.Itoa(month) + "/" + strconv.Itoa(day)
}

// Month writes a month of a year: 2022年8月 / August 2022.
func Month(l Lang, year, month int) string {
	if l == En {
		return months[month-1] + " " + strconv.Itoa(year)
	}
	return strconv.Itoa(year) + "年" + strconv.Itoa(month) + "月"
}

// Clock writes an hour and minute, 08:05.
func Clock(hour, minute int) string { return two(hour) + ":" + two(minute) }

// Weekday names a day of the week, Sunday = 0.
func Weekday(l Lang, d int) string {
	if l == En {
		return weekdays[d]
	}
	return "周" + string([]rune("日一二三四五六")[d])
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

var months = []string{"January", "February", "March", "April", "May", "June", "July", "August",
	"September", "October", "November", "December"}

var weekdays = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// ShortMonth names a month for an axis: 8月 / Aug.
func ShortMonth(l Lang, month int) string {
	if l == En {
		return months[month-1][:3]
	}
	return strconv.Itoa(month) + "月"
}
