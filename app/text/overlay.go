package text

// Words of the proposals and aspects.
var (
	ProposalGroup = Pair{"优化建议", "Proposals"}
	AspectGroup   = Pair{"三方面", "Aspects"}

	OverlayPanelLabel = Pair{"已打开的建议与方面", "Proposals and aspects switched on"}
	OverlayFrom       = Pair{"出自论文：{0}", "From the paper: {0}"}
	OverlayNeed       = Pair{"记录中显示需要或可借鉴做法的事件", "Recorded events that show the need, or a practice to build on"}
	OverlayLater      = Pair{"此后付诸实施的", "Put into practice later"}
	OverlayCaution    = Pair{"建议出自论文；与事件的对应是本站所加，不是论文的结论。打开建议不改变记录。",
		"The proposals are the papers'; tying them to events is ours and no finding of theirs. Switching one on changes nothing in the record."}
)

// Words of the answer bar below the switches.
var (
	AnswerLabel    = Pair{"按下后的回答：{0}", "What it touches: {0}"}
	AnswerTabs     = Pair{"已打开的建议与方面", "Switched on"}
	AnswerRings    = Pair{"圈出 {0} 条事件", "{0} events ringed"}
	AnswerRingsOne = Pair{"圈出 {0} 条事件", "{0} event ringed"}
	AnswerSplit    = Pair{"{0} 条显示需要或做法 · {1} 条此后付诸实施", "{0} show the need or a practice · {1} put into practice later"}
	AnswerTies     = Pair{"对应为本站所加", "ties are ours"}
	AnswerGap      = Pair{"缺口 {0} → {1} GW", "Gap {0} → {1} GW"}
	AnswerSooner   = Pair{"“{0}”最多早{1}天", "“{0}” up to {1} days sooner"}
	AnswerNoDays   = Pair{"最小一步未使任何响应提早", "At this step no response comes sooner"}
	AnswerLevel    = Pair{"第 {0} 档，共 4 档；区间不是概率", "Level {0} of 4; a range, not a probability"}
	AnswerChange   = Pair{"在建议推演中调整 ›", "Change it in What-if ›"}
	AnswerNone     = Pair{"建议与方面已全部关闭", "All proposals and aspects are off"}
)

var overlayShort = map[string]Pair{
	"data": {"数据", "Data"}, "duty": {"责任", "Duty"}, "region": {"区域", "Region"}, "public": {"政社", "Public"},
	"plan": {"预案", "Plan"}, "warning": {"预警", "Warning"}, "governance": {"治理", "Governance"},
}

// OverlayShort is the one word on a proposal's or aspect's switch.
func OverlayShort(id string) Pair { return orSelf(overlayShort, id) }
