package text

// Words of an event's detail and its own page.
var (
	DetailPrecision  = Pair{"时间精度", "Precision"}
	DetailWho        = Pair{"行动方", "Who"}
	DetailTo         = Pair{"对象", "Acting on"}
	DetailWhere      = Pair{"地点", "Where"}
	DetailFigures    = Pair{"数字", "Figures"}
	DetailAnswered   = Pair{"得到的回应", "Answered by"}
	DetailNoAnswer   = Pair{"记录中没有对它的回应。", "No answer to it is on record."}
	DetailSources    = Pair{"来源", "Sources"}
	DetailConfidence = Pair{"可信度", "Confidence"}
	DetailNote       = Pair{"说明", "Note"}
	DetailContra     = Pair{"矛盾与口径", "Contradictions and scope"}
	DetailOverlays   = Pair{"与建议、方面的联系（本站所加）", "Tied to proposals and aspects (ours)"}
	DetailClose      = Pair{"关闭", "Close"}
	DetailGo         = Pair{"把播放头移到这一刻", "Move the playhead to it"}
	DetailPage       = Pair{"本事件的固定页面", "This event's own page"}
	DetailOpen       = Pair{"在时间线上打开", "Open on the timeline"}
	DetailPrev       = Pair{"‹ 上一条：{0}", "‹ Previous: {0}"}
	DetailNext       = Pair{"下一条：{0} ›", "Next: {0} ›"}
	TurningPoint     = Pair{"转折点", "Turning point"}
	NoAddress        = Pair{"网址未能读到", "no address"}
	RebuiltAddress   = Pair{"网址为重建，未打开验证", "address rebuilt, not opened"}
	NoDate           = Pair{"日期未知", "no date"}
	EndNotRecorded   = Pair{"结束时间未记录", "end not recorded"}

	PrecMinute = Pair{"精确到分钟", "to the minute"}
	PrecHour   = Pair{"精确到小时", "to the hour"}
	PrecDay    = Pair{"精确到日", "to the day"}
	PrecAbout  = Pair{"约数", "approximate"}

	ConfConfirmedLong = Pair{"多方证实：两家及以上媒体或机构（其中可能转述同一通报）", "Confirmed: two or more outlets (several may repeat one official notice)"}
	ConfSingleLong    = Pair{"单一来源", "Single source"}
	ConfDisputedLong  = Pair{"说法不一：来源互相矛盾，见说明", "Disputed: sources contradict each other, see the note"}
)

var precisions = map[string]Pair{"minute": PrecMinute, "hour": PrecHour, "day": PrecDay, "about": PrecAbout}

// Precision names how exactly a time is known.
func Precision(id string) Pair { return orSelf(precisions, id) }

var confidencesLong = map[string]Pair{"confirmed": ConfConfirmedLong, "single": ConfSingleLong, "disputed": ConfDisputedLong}

// ConfidenceLong explains a confidence.
func ConfidenceLong(id string) Pair { return orSelf(confidencesLong, id) }

var sourceKinds = map[string]Pair{
	"media": {"媒体", "press"}, "state-media": {"官方媒体", "state media"}, "wire": {"通讯社", "wire"},
	"official": {"官方文件", "official"}, "company": {"企业", "company"}, "paper": {"论文", "paper"}, "statistics": {"统计", "statistics"},
}

// SourceKind names a kind of source.
func SourceKind(id string) Pair { return orSelf(sourceKinds, id) }
