package text

// Words of the network's measures. Formulas use n for bodies and m for ties.
var (
	MeasTitle   = Pair{"测度", "Measures"}
	MeasIntro   = Pair{"一对主体之间同方向的多条联系算作一条“边”。测度只看边；联合行动没有方向，算作相互；图中仍按来源先写的一方画出。", "Several links from one body to another count as one tie. The measures look at ties; joint action has no direction and counts as mutual, though it is drawn from the body that the source names first."}
	MeasCaption = Pair{"网络测度：预案、此时、8月21日00:00之前与之后", "Measures of the network: plan, this moment, before and after 21 August 00:00"}
	MeasName    = Pair{"测度", "Measure"}
	MeasPlan    = Pair{"预案", "Plan"}
	MeasNow     = Pair{"此时", "Now"}
	MeasBefore  = Pair{"8·21前", "Before 8·21"}
	MeasAfter   = Pair{"8·21起", "From 8·21"}
	MeasHypo    = Pair{"加假设后", "With proposals"}
	MeasSpans   = Pair{
		"“8·21前”只含日期早于8月21日的联系，“8·21起”只含8月21日及以后的联系，两者不重叠，都不随播放头变化。",
		"“Before 8·21” holds only links dated before 21 August, “From 8·21” only those of that day and later; they do not overlap and do not follow the playhead."}
	MeasHow     = Pair{"含义与算法", "Meaning and calculation"}
	MeasRows    = Pair{"依据的行见“逐个主体”和全部联系的表格。", "the rows behind it stand under “Body by body” and in the table of all links."}
	MeasFormula = Pair{"此时：{0}", "Now: {0}"}
	MeasCurves  = Pair{"随时间的变化（到此时为止的累计网络）", "Over time (the network so far, cumulated)"}
	MeasCurve   = Pair{"{0}：8月21日之前为{1}，此时为{2}", "{0}: {1} before 21 August, {2} now"}

	MeasLinks      = Pair{"联系条数", "Links"}
	MeasLinksMean  = Pair{"记录了多少次指令、请求、通知等。报道多的日子条数也多。", "How many commands, requests, notices and so on are recorded. Days with more reporting have more."}
	MeasBodies     = Pair{"主体数", "Bodies"}
	MeasBodiesMean = Pair{"至少有一条联系的主体。", "Bodies with at least one link."}
	MeasTies       = Pair{"边数", "Ties"}
	MeasTiesMean   = Pair{"有联系的主体对，分方向。", "Pairs of bodies with a link, by direction."}

	MeasDensity     = Pair{"密度", "Density"}
	MeasDensityMean = Pair{"一切可能的边中有多少存在。越接近1，越是人人与人人往来；主体增多时通常下降。m ÷ (n × (n−1))", "How many of all possible ties exist. Near 1 everyone deals with everyone; it usually falls as bodies join. m ÷ (n × (n−1))"}
	MeasRecip       = Pair{"互惠率", "Reciprocity"}
	MeasRecipMean   = Pair{"有反方向回应或属联合行动的边所占份额。低表示多为单向下达。相互的边 ÷ m", "The share of ties answered by one in the opposite direction or made by joint action. Low means mostly one-way. Mutual ties ÷ m"}
	MeasParts       = Pair{"分块数", "Parts"}
	MeasPartsMean   = Pair{"不看方向、彼此连不到一起的块数。1表示全网相连。", "Groups with no chain of ties between them, whatever the direction. 1 means all hang together."}
	MeasLargest     = Pair{"最大块份额", "Share in the largest part"}
	MeasLargestMean = Pair{"最大一块所含主体的份额。", "The share of bodies that lie in the largest part."}
	MeasOnRecord    = Pair{"规定见于记录的份额", "Prescribed links on record"}
	MeasOnRecMean   = Pair{"预案规定中，到此时见于记录的份额。分子和分母都不全，实际可能更高也可能更低：没有报道的履行会抬高它；预案未能读到的条款若多未履行，又会压低它。", "The share of prescribed links that are on record by then. Both ends are incomplete, so the true share may be higher or lower: acts that were not reported would raise it; terms of the plan that could not be read would lower it if most were not carried out."}
	MeasLevels      = Pair{"跨层级份额", "Ties across levels"}
	MeasLevelsMean  = Pair{"两端属于不同层级（中央、省级、电网……）的边的份额。", "The share of ties whose ends lie at different levels (central, provincial, grid…)."}
	MeasSectors     = Pair{"跨部门份额", "Ties across sectors"}
	MeasSectorsMean = Pair{"记录没有给主体标部门，这里按层级归并（本站所加）：政府（中央、省级、市县）、电力（电网、发电）、企业、公众、外省。", "The record names no sector, so levels are grouped (ours): government (central, provincial, municipal), power (grid, generators), enterprises, public, other provinces."}

	BodiesTitle   = Pair{"哪些主体居于中间", "Which bodies stand in between"}
	BodiesCaption = Pair{"主体测度，此时（按中介中心性排序，前{0}个）", "Measures of bodies, now (by betweenness, first {0})"}
	BodiesMean    = Pair{
		"出度：它主动联系了多少个主体；入度：多少个主体联系了它；中介中心性：其他主体之间的最短通路有多大份额经过它（沿方向，0至1）。C(v) = Σ σst(v)/σst ÷ ((n−1)(n−2))，Brandes 2001。",
		"Out-degree: how many bodies it turned to; in-degree: how many turned to it; betweenness: the share of shortest paths between other bodies that run through it (along the directions, 0 to 1). C(v) = Σ σst(v)/σst ÷ ((n−1)(n−2)), Brandes 2001."}
	ColBody        = Pair{"主体", "Body"}
	ColOut         = Pair{"出度", "Out"}
	ColIn          = Pair{"入度", "In"}
	ColBetween     = Pair{"中介", "Between"}
	ColBetweenHypo = Pair{"加假设后", "With proposals"}
)

// Words of the hypothetical links.
var (
	HypoTitle = Pair{"已开启的建议会触及的联系", "Links the switched-on proposals would touch"}
	HypoNote  = Pair{
		"以下联系是本站对论文建议的一句话所作的假设，不是论文的条目，也不是事实。图中以虚线和“假设”字样标出，测度另列“加假设后”。",
		"These links are this project's own assumptions about a one-sentence proposal; they are neither the paper's items nor facts. The picture draws them dashed with the word “hypothetical”; the measures give them a column of their own."}
	HypoNew    = Pair{"新增", "new"}
	HypoStrong = Pair{"加强已有的联系", "strengthens an existing tie"}
	HypoPlan   = Pair{"预案已有规定，尚未见于记录", "prescribed, not yet on record"}
)

var hypotheticalReasons = map[string]Pair{
	"h-data-1": {"蓄水和来水直接汇入指挥，不必等例会汇报。", "Storage and inflow reach command directly, without waiting for a meeting."},
	"h-data-2": {"高温预报直接进入保供研判；记录中气象与能源响应各自启动。", "Heat forecasts feed supply planning; on record the weather and energy responses start apart."},
	"h-data-3": {"负荷和缺口实时共享给发布响应的办公室。", "Load and gap are shared live with the office that sets the response."},
	"h-data-4": {"气温驱动负荷，预报直达调度。", "Temperature drives load, so forecasts go straight to dispatch."},
	"h-data-5": {"各水库口径统一后供调度使用；记录中蓄水数字来自不同单位、口径不一。", "Reservoir figures on one basis for dispatch; on record they come from different bodies on different bases."},
	"h-data-6": {"电站水位逐时上传。", "Stations send their levels hour by hour."},

	"h-duty-1": {"两个并行机构归为一条指挥路径；记录没有说明二者关系。", "Two parallel structures become one command path; no source explains their relation."},
	"h-duty-2": {"例会结果回报同一办公室。", "Meetings report back to the same office."},
	"h-duty-3": {"任务通知从一处下达。", "Task notices come from one place."},
	"h-duty-4": {"电网公司只从一处接受任务。", "The grid company receives tasks from one place."},
	"h-duty-5": {"执行情况按预案回报。", "Execution is reported as the plan sets out."},
	"h-duty-6": {"执行情况按预案回报。", "Execution is reported as the plan sets out."},

	"h-region-1": {"川渝同期采取同类措施，可事先商定联合方案。", "Both took the same measures at the same time; a joint programme could be agreed beforehand."},
	"h-region-2": {"德宝直流满送时的互济事先约定。", "Mutual aid over the full Deyang-Baoji link agreed beforehand."},
	"h-region-3": {"备用联络线的启用事先约定。", "Use of the standby line agreed beforehand."},
	"h-region-4": {"外送合同中约定缺电时如何调减。", "Export contracts settle how to cut back in a shortage."},
	"h-region-5": {"停产信息先行通报下游省市，不待来函。", "Stops are announced to provinces downstream before they write."},
	"h-region-6": {"两网事先约定互供与机动发电车。", "The two grids agree on exchange and generator vehicles beforehand."},

	"h-public-1": {"响应级别及含义由启动方直接向公众说明。", "Those who set the level explain it to the public themselves."},
	"h-public-2": {"停电时段提前告知；记录中乡镇停电难以预料。", "Outage times are announced beforehand; on record rural cuts were hard to predict."},
	"h-public-3": {"停产延期提前告知；记录中到期日部分企业未接到通知。", "Extensions are announced in time; on record some firms had no notice on the expiry day."},
	"h-public-4": {"通过社区传达。", "Communities pass the message on."},
	"h-public-5": {"社区反映困难住户的情况。", "Communities report households in difficulty."},
	"h-public-6": {"居民反映停电情况，供抢修参考。", "Residents report outages to guide repair."},
}

// HypotheticalReason tells why we think a proposal would touch a link.
func HypotheticalReason(id string) Pair { return orSelf(hypotheticalReasons, id) }

// The proposals' short names for the network and the map.
var proposalShort = map[string]Pair{
	"data": {"数据", "data"}, "duty": {"责任", "duty"}, "region": {"区域", "region"}, "public": {"公众", "public"},
}

// ProposalShort is a proposal's name in one word.
func ProposalShort(id string) Pair { return orSelf(proposalShort, id) }
