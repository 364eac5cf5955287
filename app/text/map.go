package text

import "strings"

// Words of the map.
var (
	MapTitle = Pair{"地图：21个市州", "Map: the 21 prefectures"}
	MapLead  = Pair{
		"{0}：{1}个市州有本地事件的记录，{2}个没有。没有记录不等于没有发生。",
		"{0}: {1} prefectures have local events on record so far, {2} have none. No record does not mean that nothing happened."}
	MapStopOn = Pair{
		"工业停产在19个市州执行中（{0}起，攀枝花、凉山不在通知范围内）。",
		"The industrial stop is in force in 19 prefectures (since {0}; Panzhihua and Liangshan lie outside the notice)."}
	MapStopOff = Pair{"此时没有全省工业停产的记录。", "No province-wide industrial stop is on record at this moment."}
	MapRoll    = Pair{
		"县区的事件计入所属市州；只写“四川省”的事件不分到各地。没有结束时间的预警只显示到2022年11月底（本站所定）。",
		"Events of counties count for their prefecture; events placed only in “Sichuan” are not spread over prefectures. Alerts without a recorded end are shown up to the end of November 2022 (our choice)."}
	MapOutlines = Pair{
		"轮廓早于2016年：简阳市画在资阳之内，其事件仍计入成都。",
		"The outlines are older than 2016: Jianyang is drawn inside Ziyang, but its events count for Chengdu."}

	MapOptions   = Pair{"地图的显示方式", "How to show the map"}
	MapColour    = Pair{"颜色表示", "Colour tells"}
	MapStop      = Pair{"工业停产", "Industrial stop"}
	MapAlerts    = Pair{"高温与干旱预警、响应", "Heat and drought alerts"}
	MapResponses = Pair{"本地的响应（至此时）", "Local responses so far"}
	MapEvents    = Pair{"本地的全部事件（至此时）", "All local events so far"}
	MapPlace     = Pair{"选中的市州", "Selected prefecture"}
	MapNoPlace   = Pair{"不选", "None"}

	MapLabel = Pair{
		"四川21个市州地图，颜色表示{0}。每个市州的内容见图旁表格。",
		"Map of Sichuan's 21 prefectures, coloured by: {0}. The table beside it tells each prefecture."}
	MapNoShapes = Pair{"没有地图轮廓数据，请看表格。", "No outlines here; see the table."}

	MapInForce   = Pair{"执行中", "in force"}
	MapOutside   = Pair{"不在通知范围内", "outside the notice"}
	MapNoStop    = Pair{"此时没有记录", "none on record then"}
	MapAlertIn   = Pair{"生效中，结束时间有记录", "in force, end on record"}
	MapAlertOpen = Pair{"已发布，结束时间未记录", "issued, end not recorded"}
	MapNoRecord  = Pair{"没有记录", "no record"}
	MapOne       = Pair{"1条", "1"}
	MapFew       = Pair{"2–3条", "2–3"}
	MapSome      = Pair{"4–7条", "4–7"}
	MapMany      = Pair{"8条及以上", "8 or more"}
	MapKeyed     = Pair{"数字：见表格首列", "numbers: first column of the table"}

	MapTable     = Pair{"21个市州，{0}以来的情形", "The 21 prefectures, as they stand since {0}"}
	MapColNumber = Pair{"号", "No."}
	MapColPlace  = Pair{"市州", "Prefecture"}
	MapColStop   = Pair{"工业停产", "Industrial stop"}
	MapColAlerts = Pair{"预警、响应", "Alerts"}
	MapColResp   = Pair{"本地响应：累计／有始有终且在行", "Local responses: so far / in force with a known end"}
	MapColEvents = Pair{"事件：累计", "Events so far"}
	MapSince     = Pair{"{0}起", "since {0}"}
	MapFromTo    = Pair{"{0}至{1}", "{0} to {1}"}

	MapSelected   = Pair{"{0}，{1}以来的情形", "{0}, as it stands since {1}"}
	MapHere       = Pair{"至此时的事件", "Events so far"}
	MapNoneHere   = Pair{"至此时没有本地事件的记录；这不等于没有发生。", "No local event is on record so far; that does not mean that nothing happened."}
	MapLaterHere  = Pair{"此后还有{0}条事件。", "{0} more come later."}
	MapClear      = Pair{"取消选中", "Clear the selection"}
	MapWide       = Pair{"全省与更大范围此时在行的", "In force over the whole province or wider"}
	MapWideNote   = Pair{"这些不画在某个市州上。", "They are not painted on any one prefecture."}
	MapWideNone   = Pair{"此时没有在行的全省措施或预警的记录。", "No province-wide measure or alert is on record at this moment."}
	MapHelp       = Pair{"向四川送来支援的外省", "Other provinces that sent help"}
	MapHelpNote   = Pair{"来自记录中“资源”类的联系；日期精确到日。", "From the record's links of the kind “resource”; dates are to the day."}
	MapHelpLater  = Pair{"此后：{0}", "later: {0}"}
	MapHelpNoDate = Pair{"日期未记录", "date not recorded"}
	MapGetTable   = Pair{"此刻的市州表（CSV）", "Prefectures at this moment (CSV)"}
)

// PrefectureShort is a prefecture's everyday name: without the suffix for a
// city or an autonomous prefecture, and without a second name in brackets.
func PrefectureShort(name Pair) Pair {
	zh := strings.TrimSuffix(name.Zh, "市")
	for _, people := range []string{"藏族", "彝族"} {
		if head, _, ok := strings.Cut(zh, people); ok {
			zh = head
		}
	}
	en, _, _ := strings.Cut(name.En, " (")
	return Pair{zh, en}
}
