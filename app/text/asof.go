package text

// Words of the as-of panel.
var (
	PanelEvent    = Pair{"所选事件", "Chosen event"}
	AsOfLabel     = Pair{"此刻的情形", "The situation at this moment"}
	BeijingTime   = Pair{"北京时间", "Beijing time"}
	LevelSince    = Pair{"{0}响应 · 第 {1} 小时", "{0} response · hour {1}"}
	LevelNotYet   = Pair{"未启动能源供应保障应急响应", "No energy-supply response in force"}
	StageNow      = Pair{"阶段：{0}（本站划分）", "Stage: {0} (ours)"}
	StageNone     = Pair{"不在本站划分的三个阶段内", "Outside our three stages"}
	InForce       = Pair{"此刻在行的措施", "Measures in force"}
	InForceNone   = Pair{"没有记录到起止时间都已知的在行措施", "No measure with a recorded start and end is in force"}
	InForceDay    = Pair{"第 {0} 天", "day {0}"}
	InForceNote   = Pair{"只列记录了结束时间的措施；结束时间未见的不在此列。", "Only measures whose end is recorded; those without a recorded end are not listed."}
	LastKnown     = Pair{"最近可知的数字", "Last known figures"}
	LastKnownNone = Pair{"此前没有记录到的数字", "No figure recorded before this moment"}
	JustHappened  = Pair{"刚刚发生", "What just happened"}
	NothingYet    = Pair{"所选图层此前没有事件", "No event of the chosen layers before this"}
	NoAnswerYet   = Pair{"可回应而此刻尚无记录的回应", "Could be answered; no answer on record yet"}
	NoAnswerNone  = Pair{"此前可回应的问题都有记录的回应", "Every problem so far that could be answered has a recorded answer"}
	NoAnswerMore  = Pair{"全部 {0} 条", "All {0}"}
	AlertsNow     = Pair{"其他预警与措施级别", "Other alert ladders"}
	PublishedOn   = Pair{"{0}公布", "published {0}"}
	ThatDay       = Pair{"当日", "that day"}
	AtLeast       = Pair{"≥", "≥ "}
	AtMost        = Pair{"≤", "≤ "}
	Roughly       = Pair{"约 ", "≈ "}
	DerivedMark   = Pair{"推算", "derived"}
	SoFar         = Pair{"至此：", "So far: "}
	Since         = Pair{"自{0}", "since {0}"}
)
