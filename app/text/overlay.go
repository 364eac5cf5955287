package text

// Words of the proposals and aspects.
var (
	ProposalGroup = Pair{"优化建议", "Proposals"}
	AspectGroup   = Pair{"经验三方面", "Aspects"}

	OverlayPanelLabel = Pair{"已打开的建议与方面", "Proposals and aspects switched on"}
	OverlayFrom       = Pair{"出自论文：{0}", "From the paper: {0}"}
	OverlayNeed       = Pair{"记录中显示需要或可借鉴做法的事件", "Recorded events that show the need, or a practice to build on"}
	OverlayLater      = Pair{"此后付诸实施的", "Put into practice later"}
	OverlayCaution    = Pair{"建议出自论文；与事件的对应是本站所加，不是论文的结论。打开建议不改变记录。",
		"The proposals are the papers'; tying them to events is ours and no finding of theirs. Switching one on changes nothing in the record."}
)

var overlayShort = map[string]Pair{
	"data":       {"数据监测与共享", "Data"},
	"duty":       {"责任划分", "Duty"},
	"region":     {"区域联防联控", "Region"},
	"public":     {"政社沟通", "Public"},
	"plan":       {"应急预案", "Plan"},
	"warning":    {"预警体系", "Warning"},
	"governance": {"治理机制", "Governance"},
}

// OverlayShort is the short name on a proposal's or aspect's switch.
func OverlayShort(id string) Pair { return orSelf(overlayShort, id) }
