package text

// Words of the evidence view.
var (
	EvidenceTitle = Pair{"证据：记录从哪里来，哪里说法不一，缺什么", "Evidence: where the record comes from, where it disagrees, what is missing"}
	EvidenceLead  = Pair{"{0} 条事件、{1} 个来源、{2} 个行动方、{3} 组数据。下方可搜索与筛选全部事件。",
		"{0} events, {1} sources, {2} actors, {3} series. Search and filter every event below."}
	EvidencePapers  = Pair{"两篇论文", "The two papers"}
	PaperRead       = Pair{"读到的部分", "What was read"}
	PaperNotRead    = Pair{"未能读到的部分", "What could not be read"}
	PaperKnown      = Pair{"已知内容", "What is known of it"}
	PaperMethod     = Pair{"方法", "Method"}
	EvidencePlan    = Pair{"2022年1月预案中可知的内容", "What is known of the plan of January 2022"}
	PlanMissing     = Pair{"预案中未能读到的", "Not read of the plan"}
	ReadInPlan      = Pair{"预案原文", "plan text"}
	ReadInPress     = Pair{"媒体转述", "press"}
	ReadInNotice    = Pair{"通知", "notice"}
	EvidenceStages  = Pair{"三个阶段（本站划分）", "The three stages (ours)"}
	EvidenceSeries  = Pair{"全部数据点", "Every measured point"}
	EvidenceSources = Pair{"全部来源", "Every source"}
	EvidenceDate    = Pair{"日期", "Date"}
	EvidenceValue   = Pair{"数值", "Value"}
	EvidenceNote    = Pair{"说明", "Note"}
	EvidenceSource  = Pair{"来源", "Source"}
)

var noteKinds = map[string]Pair{
	"contradiction": {"互相矛盾之处", "Contradictions"},
	"scope":         {"口径提醒", "Scope cautions"},
	"gap":           {"缺口", "Gaps"},
	"convention":    {"读法约定", "Conventions"},
	"check":         {"核对", "Checks made"},
	"dropped":       {"合并与舍弃", "Merged or dropped"},
}

// NoteKinds lists the kinds of notes in the order in which they are shown.
var NoteKinds = []string{"contradiction", "scope", "gap", "convention", "dropped", "check"}

// NoteKind names a kind of note.
func NoteKind(id string) Pair { return orSelf(noteKinds, id) }

var readIns = map[string]Pair{"plan": ReadInPlan, "press": ReadInPress, "notice": ReadInNotice}

// ReadIn names where a provision of the plan was read.
func ReadIn(id string) Pair { return orSelf(readIns, id) }
