package text

import (
	"strconv"
	"strings"
)

// Words of the start page's introduction. Numbers are filled in from the
// record.
var (
	IntroLabel = Pair{"发生了什么", "What happened"}
	IntroTitle = Pair{"四川缺电的那个夏天", "The summer Sichuan ran short of power"}
	IntroLead  = Pair{
		"2022年8月，1961年以来最强的高温叠加干旱，遇上靠水电的四川。为保居民用电，{0}个市州工业停产。{1}，四川首次启动能源供应保障一级应急响应。",
		"In August 2022 the strongest heat since 1961, and drought, met a province that lives on hydropower. " +
			"To keep homes supplied, industry in {0} prefectures stopped. At {1} Sichuan started its first Level I energy-supply response."}
	IntroMoment  = Pair{"{0}{1}", "{1} on {0}"}
	IntroExplore = Pair{"自己探索", "Explore"}
	IntroHide    = Pair{"收起", "Hide"}
	IntroShow    = Pair{"展开", "Show"}
	IntroNumbers = Pair{"四个数字（点按看日期与来源）", "Four numbers (press one for date and source)"}
	IntroMeaning = Pair{"一级", "Level I"}
	IntroMeansOf = Pair{"是《{0}》{1}个级别中的最高级。预案{2}印发，{3}首次用到一级。",
		" is the highest of the {1} levels in the province’s energy-supply emergency plan. The plan was issued in {2}; Level I was first used on {3}."}
	IntroHydro    = Pair{"约{0} → {1}", "{0} → {1}"}
	IntroHydroOf  = Pair{"水电日发电能力：常年同期约{0}，{2}{1}", "Daily hydropower capability: usually about {0}, {1} on {2}"}
	IntroDemand   = Pair{"{0} / {1}", "{0} vs {1}"}
	IntroDemandOf = Pair{"{2}：用电需求（含压减）{0}，供出{1}", "Demand with what was curtailed, {0}; served, {1} ({2})"}
	IntroStop     = Pair{"{0} / {1}", "{0} of {1}"}
	IntroStopUnit = Pair{"个市州", "prefectures"}
	IntroStopOf   = Pair{"有序用电方案内工业自{0}起全停，保安负荷除外", "Industry in the orderly-use plan stopped from {0}, safety load excepted"}
	IntroDaysOf   = Pair{"一级{0}天，降为二级{1}天后终止", "Level I for {0} days, then Level II for {1}"}
	IntroLine     = Pair{"水电{0} {1} · {2}个市州工业停产 · 一、二级响应{3}",
		"Hydropower {0} {1} · industry stopped in {2} prefectures · Levels I and II, {3}"}
)

var precisionWords = map[string]Pair{
	"about": {"约{0}", "about {0}"}, "at-least": {"至少{0}", "at least {0}"}, "at-most": {"至多{0}", "at most {0}"},
}

// InWords writes a number with its precision as a reader would say it.
func InWords(l Lang, number, precision string) string {
	if p, ok := precisionWords[precision]; ok {
		return p.Fill(l, number)
	}
	return number
}

// Printed splits a value into number and unit, in the form that the press of
// the language prints: 6,500 and 万千瓦, 65 and GW.
func Printed(l Lang, v float64, unit string) (number, name string) {
	s := Local(l, v, unit)
	if s == "" {
		s = Value(l, v, unit)
	}
	number, name, _ = strings.Cut(s, " ")
	return number, name
}

// DayRange writes the days from one to another of a year: 8月21—31日 / 21–31 Aug.
func DayRange(l Lang, month, day, toMonth, toDay int) string {
	if l == En {
		if month == toMonth {
			return strconv.Itoa(day) + "–" + ShortDate(l, toMonth, toDay)
		}
		return ShortDate(l, month, day) + " – " + ShortDate(l, toMonth, toDay)
	}
	if month == toMonth {
		return strconv.Itoa(month) + "月" + strconv.Itoa(day) + "—" + strconv.Itoa(toDay) + "日"
	}
	return Date(l, 0, month, day, false) + "—" + Date(l, 0, toMonth, toDay, false)
}
