package text

// Words of the event history: waits and their curve.
var (
	HistWaits   = Pair{"多久得到回应", "How long until an answer"}
	HistLead    = Pair{"记录中的 {0} 个压力与状态，有 {1} 个得到响应：当日 {2} 个，一周内共 {3} 个。仍在等待的比例在第 {4} 天降到一半。", "Of {0} recorded pressures and states, {1} were answered by a response: {2} on the same day, {3} within a week. The share still waiting fell to half on day {4}."}
	HistLeadNo  = Pair{"记录中的 {0} 个压力与状态，有 {1} 个得到响应：当日 {2} 个，一周内共 {3} 个。仍在等待的比例没有降到一半，因此没有中位数。", "Of {0} recorded pressures and states, {1} were answered by a response: {2} on the same day, {3} within a week. The share still waiting never fell to half, so there is no median."}
	HistNone    = Pair{"按现在的筛选与观察范围，没有可算的压力或状态。", "With these filters and this observation there is no pressure or state to count."}
	HistSeen    = Pair{"观察：{0} 至 {1}；此后算作仍在等待。等待以整日计。", "Observed: {0} to {1}; what had no answer by then counts as still waiting. Waits are in whole days."}
	HistNow     = Pair{"到播放头（{0}）为止：已出现 {1} 个，其中 {2} 个已得到回应。", "At the playhead ({0}): {1} had begun, {2} of them were answered."}
	HistCaution = Pair{"这是公开报道所记事件的统计，不是全部发生之事：没有记录的回应不等于没有回应。", "These are statistics of published events, not of all that happened: no answer on record is not the same as no answer."}

	HistGroup       = Pair{"分组", "Group by"}
	HistGroupNone   = Pair{"不分组", "Not grouped"}
	HistGroupStage  = Pair{"开始时的阶段（本站所划）", "Stage at its start (ours)"}
	HistGroupLayer  = Pair{"起点：压力或状态", "Origin: pressure or state"}
	HistGroupActor  = Pair{"起点事件首列行动方的层级", "Level of the first body named in it"}
	HistGroupAnswer = Pair{"谁来回应：各层级分别计", "Who answers: each level by itself"}
	HistGroupConf   = Pair{"起点事件的可信度", "Confidence of its record"}
	HistObs         = Pair{"观察范围", "Observation"}
	HistObsSummer   = Pair{"2022年6月1日至9月30日", "1 June to 30 September 2022"}
	HistObsYear     = Pair{"2022全年", "All of 2022"}
	HistObsWindow   = Pair{"只算当前时间窗内开始的", "Only those that began in the window"}
	HistObsHead     = Pair{"截至播放头", "As of the playhead"}
	HistControls    = Pair{"曲线的分组与观察", "Groups and observation of the curve"}

	HistAll        = Pair{"全部", "All"}
	HistBefore     = Pair{"各阶段之前", "Before the stages"}
	HistAfter      = Pair{"各阶段之后", "After the stages"}
	HistNoActor    = Pair{"未列行动方", "No body named"}
	HistByLevel    = Pair{"由{0}回应", "Answered by: {0}"}
	HistCurve      = Pair{"仍未得到回应的比例（卡普兰—迈耶估计）。{0}", "Share still without an answer (Kaplan–Meier). {0}"}
	HistCurveGroup = Pair{"{0}：{1} 个中 {2} 个得到回应，中位数 {3}。", "{0}: {2} of {1} answered, median {3}."}
	HistY          = Pair{"仍未得到回应的比例", "Share still without an answer"}
	HistX          = Pair{"开始后的天数", "days since it began"}
	HistRisk       = Pair{"仍在等待（在险数）", "Still waiting (at risk)"}
	HistStep       = Pair{"第 {0} 天：{1} 个得到回应，比例降至 {2}", "Day {0}: {1} answered, share down to {2}"}
	HistBandNote   = Pair{"淡色带：95% 置信带，log(−log) 变换，Greenwood 标准误；小竖线：观察到此结束。", "Pale band: 95% band by log(−log) with Greenwood's standard error. Small strokes: observation ended."}
	HistNoBand     = Pair{"多于两组时不画置信带，区间见计算表。", "With more than two groups no bands are drawn; the intervals are in the calculation."}

	HistColGroup  = Pair{"组", "Group"}
	HistColN      = Pair{"等待", "Waits"}
	HistColEnd    = Pair{"得到回应", "Answered"}
	HistColMedian = Pair{"中位数（95% 区间）", "Median (95% interval)"}
	HistColWeek   = Pair{"一周后仍等待（95% 区间）", "Waiting after a week (95% interval)"}
	HistSummary   = Pair{"各组概要", "The groups in short"}
	HistDays      = Pair{"{0} 天", "{0} days"}
	HistTo        = Pair{"{0} 至 {1}", "{0} to {1}"}
	HistNotReach  = Pair{"未达到", "not reached"}
	HistFew       = Pair{"太少，不足以说明", "too few to say"}
	HistFewNote   = Pair{"少于 {0} 个得到回应的组不给区间；任一组如此时不作检验。", "A group with fewer than {0} answers gets no interval; if any group is so small there is no test."}
	HistTest      = Pair{"各组等待是否不同（对数秩检验）：χ² = {0}，自由度 {1}，p = {2}。", "Do the groups wait differently (log-rank test)? χ² = {0}, {1} df, p = {2}."}
	HistTestP     = Pair{"各组等待是否不同（对数秩检验）：χ² = {0}，自由度 {1}，p {2}。", "Do the groups wait differently (log-rank test)? χ² = {0}, {1} df, p {2}."}
	HistTestFew   = Pair{"各组等待是否不同：太少，不足以说明（{0} 少于 {1} 个得到回应）。", "Do the groups wait differently? Too few to say ({0}: fewer than {1} answers)."}
	HistTestSame  = Pair{"每条曲线都含同样的等待，只是换了回应者，因此不作组间检验。", "Every curve holds the same waits, only the answering level differs: groups are not tested against each other."}
	HistTestWarn  = Pair{"分组是看过记录后定的，p 值只是描述，不证明原因。", "The groups were chosen after seeing the record: p describes, it proves no cause."}

	HistCalc      = Pair{"看计算过程", "Show the calculation"}
	HistCalcKM    = Pair{"S(t) = ∏ (1 − d/n)。标准误 = S·√Σ d/(n(n−d))（Greenwood）。95% 带 = S^exp(±1.96·σ/ln S)，σ = 标准误/S。累积风险 H(t) = Σ d/n（Nelson–Aalen）。", "S(t) = ∏ (1 − d/n). Standard error = S·√Σ d/(n(n−d)) (Greenwood). 95% band = S^exp(±1.96·σ/ln S) with σ = error/S. Cumulative hazard H(t) = Σ d/n (Nelson–Aalen)."}
	HistCalcMed   = Pair{"中位数：S 首次不高于 0.5 的一天；恰为 0.5 持平时取该段中点；其区间以同法读置信带。", "Median: the first day with S at or below 0.5; on a stretch at exactly 0.5 its middle. Its interval reads the band's edges the same way."}
	HistCalcTest  = Pair{"对数秩：每个有回应的日子，期望数 E = d·n_j/n；χ² = (O−E)ᵀV⁻¹(O−E)，V 为超几何协方差。", "Log-rank: on each day with answers E = d·n_j/n is expected; χ² = (O−E)ᵀV⁻¹(O−E) with the hypergeometric covariance V."}
	HistTable     = Pair{"逐日计算：{0}", "Day by day: {0}"}
	HistCDay      = Pair{"天", "Day"}
	HistCRisk     = Pair{"在险 n", "At risk n"}
	HistCEnd      = Pair{"回应 d", "Answered d"}
	HistCCens     = Pair{"删失", "Censored"}
	HistCS        = Pair{"S", "S"}
	HistCSE       = Pair{"标准误", "Error"}
	HistCBand     = Pair{"95% 带", "95% band"}
	HistCH        = Pair{"H（误差）", "H (error)"}
	HistCShow     = Pair{"列出第 {0} 天的 {1} 个", "List the {1} of day {0}"}
	HistTestTable = Pair{"对数秩检验：观察与期望", "Log-rank test: observed and expected"}
	HistObserved  = Pair{"观察 O", "Observed O"}
	HistExpected  = Pair{"期望 E", "Expected E"}

	HistStepTitle = Pair{"{0}，第 {1} 天得到回应的 {2} 个", "{0}: the {2} answered on day {1}"}
	HistStepHint  = Pair{"点曲线上的圆点，或在计算表中按日期，即列出那一天的事件。", "Choose a dot on the curve, or a day in the calculation, to list its events."}
	HistStepClose = Pair{"收起", "Close the list"}
)

// Words of the braid, the stages and the sequences.
var (
	HistBraid      = Pair{"谁回应了什么", "Who answered what"}
	HistBraidLead  = Pair{"线从压力或状态（或一项响应）连到回应它的事件；线越宽，等得越久。", "Lines lead from a pressure or state (or a response) to what answers it; the wider, the longer the wait."}
	HistBraidNums  = Pair{"编号见下方列表。", "The numbers are those of the lists below."}
	HistBraidMode  = Pair{"画出", "Draw"}
	HistBraidOne   = Pair{"所选事件的整条链", "The whole chain of the chosen event"}
	HistBraidAll   = Pair{"全部连线", "All links"}
	HistBraidLabel = Pair{"连线图，{0}：{1} 个事件，{2} 条连线，另有 {3} 个在时间窗外。内容同下方列表。", "Braid, {0}: {1} events, {2} links, {3} more events outside the window. The lists below hold the same."}
	HistBraidOut   = Pair{"其中 {0} 个事件在时间窗外，图中未画，列表中有。", "{0} of its events lie outside the window: they are in the lists, not in the picture."}
	HistBraidOf    = Pair{"链的中心：{0}", "The chain of: {0}"}
	HistBraidNone  = Pair{"尚未选择事件，先以启动一级响应为例。", "No event is chosen; Level I serves as the example."}
	HistUp         = Pair{"它回应了", "It answers"}
	HistDown       = Pair{"回应它的", "Answered by"}
	HistUpNone     = Pair{"记录没有写明它回应了什么。", "The record does not say what it answers."}
	HistDownNone   = Pair{"记录中没有对它的回应。", "No answer to it is on record."}
	HistMore       = Pair{"还有更远的：打开此事件续看", "It goes on: open this event to follow"}
	HistAbove      = Pair{"见上", "see above"}
	HistLinks      = Pair{"全部连线（{0} 条）", "All links ({0})"}
	HistAsked      = Pair{"事件", "Event"}
	HistAnswer     = Pair{"回应", "Answer"}
	HistDelay      = Pair{"间隔", "Delay"}

	HistStages     = Pair{"三个阶段并列", "The stages side by side"}
	HistStagesLead = Pair{"阶段由本站划分（论文自己的界限未能读到）。移动界限，看数字如何变化。", "The stages are ours (the paper's own limits could not be read). Move a limit and see how the numbers change."}
	HistLimit1     = Pair{"第一、二阶段之间", "Between stages one and two"}
	HistLimit2     = Pair{"第二、三阶段之间", "Between stages two and three"}
	HistLimitAt    = Pair{"{0} 零时（移动 {1} 天）", "{0} 00:00 (moved by {1} days)"}
	HistReset      = Pair{"恢复原来的界限", "Reset the limits"}
	HistMoved      = Pair{"界限已移动：括号内为原来的数。", "A limit is moved: brackets hold the number before."}
	HistWas        = Pair{"（原 {0}）", " (was {0})"}
	HistMeasure    = Pair{"项目", "Measure"}
	HistSpan       = Pair{"起止", "From, to"}
	HistLength     = Pair{"天数", "Days"}
	HistEvents     = Pair{"{0}事件", "{0} events"}
	HistRate       = Pair{"每天响应（精确泊松 95% 区间）", "Responses a day (exact Poisson 95%)"}
	HistActors     = Pair{"活动机构", "Bodies active"}
	HistMedian     = Pair{"等待中位数（天）", "Median wait (days)"}
	HistStageCap   = Pair{"各阶段比较；事件按开始时间归入阶段", "The stages compared; events belong to the stage in which they began"}
	HistStageDef   = Pair{"各阶段的定义与计算", "Definition of each stage and the calculation"}
	HistStageCalc  = Pair{"每天响应 = 响应数 ÷ 天数。区间：下限 G(0.025; n)，上限 G(0.975; n+1)，G 为伽马分位数，再除以天数（Garwood 1936）。它假定响应彼此独立；实际上响应常成批出现，真实的不确定更大。活动机构：该阶段事件中列出的不同行动方。", "Responses a day = responses ÷ days. Interval: low G(0.025; n), high G(0.975; n+1), quantiles of the gamma distribution, over the days (Garwood 1936). It takes responses as independent; in fact they come in batches, so the true uncertainty is larger. Bodies active: the different bodies named in the stage's events."}

	HistAligned      = Pair{"以一个时刻为零点", "Around one moment"}
	HistAlignedLead  = Pair{"所有事件离零点多少小时：左为之前，右为之后。只知到日的事件画在当日正中，横线为当日全长。", "How many hours events lie from zero: before to the left, after to the right. What is known to the day stands in its middle, with a line as long as the day."}
	HistZero1        = Pair{"零点", "Zero"}
	HistZero2        = Pair{"对照零点", "Zero to compare"}
	HistZeroNone     = Pair{"不对照", "None"}
	HistZeroUse      = Pair{"以所选事件为零点", "Use the chosen event as zero"}
	HistBy           = Pair{"行", "Rows"}
	HistByLayer      = Pair{"按图层", "By layer"}
	HistByActor      = Pair{"按首列行动方的层级", "By level of the first body named"}
	HistRange        = Pair{"前后各", "Each side"}
	HistHours        = Pair{"{0} 小时", "{0} hours"}
	HistAlignedX     = Pair{"距零点的小时数", "hours from zero"}
	HistAlignedTitle = Pair{"零点：{0}，{1}", "Zero: {0}, {1}"}
	HistAlignedLabel = Pair{"以事件为零点的序列图，前后各 {0} 小时；数目见下表，事件见列表。", "Sequences around a zero, {0} hours on each side; the table below holds the counts, the list the events."}
	HistCounts       = Pair{"零点前后的事件数", "Events before and after zero"}
	HistBin          = Pair{"{0} 至 {1} 小时", "{0} to {1} h"}
	HistTotal        = Pair{"合计", "Total"}
	HistAround       = Pair{"列出事件：{0}", "List the events: {0}"}
	HistZeroDay      = Pair{"零点只知到日，取当日 00:00。", "Zero is known to the day; 00:00 of that day is taken."}
	HistAlignedCalc  = Pair{"小时数 = 事件开始 − 零点。只知到日的给出当日的首尾；计数按其开始（当日 00:00）。每个事件只归入一行：首列行动方的层级。", "Hours = start of the event − zero. What is known to the day has the day's two ends; it is counted by its start, 00:00. Each event stands in one row only: the level of the first body named."}
)

// Words of the list of waits, its files and the method.
var (
	HistSpells      = Pair{"每一次等待（{0}）", "Every wait ({0})"}
	HistSpellsCap   = Pair{"等待一览：间隔按记录的精度给出范围", "The waits; delays are ranges as wide as the record is unsure"}
	HistFirst       = Pair{"首个回应", "First answer"}
	HistOpen        = Pair{"观察期内无记录", "none on record"}
	HistWaited      = Pair{"天（估计所用）", "Days (as estimated)"}
	HistCensor      = Pair{"{0}+", "{0}+"}
	HistCSV         = Pair{"下载等待数据（CSV）", "Download the waits (CSV)"}
	HistDict        = Pair{"下载数据字典（CSV）", "Download their data dictionary (CSV)"}
	HistCSVNote     = Pair{"在 R 中读入后，survfit(Surv(time, event) ~ 1, conf.type = \"log-log\") 给出同一条曲线。", "Read into R, survfit(Surv(time, event) ~ 1, conf.type = \"log-log\") gives the same curve."}
	HistDelays      = Pair{"得到回应的等待：间隔范围（天）", "Answered waits: range of the delay (days)"}
	HistDelaysLabel = Pair{"{0} 次得到回应的等待的间隔范围，数值同下表。", "Range of the delay of {0} answered waits; the table below holds the values."}

	HistMethod = Pair{"方法，以及它能说明什么", "Method, and what it can carry"}

	HistAtOnce    = Pair{"当日之内", "the same day"}
	HistHoursOf   = Pair{"{0} 小时", "{0} h"}
	HistMinutesOf = Pair{"{0} 分钟", "{0} min"}
	HistDaysOf    = Pair{"{0} 天", "{0} d"}
	HistBracket   = Pair{"（{0}）", " ({0})"}
	HistRangeOf   = Pair{"{0}–{1}", "{0}–{1}"}
)

// HistoryMethod is the method page, one paragraph each.
var HistoryMethod = []Pair{
	{"数据：公开发表、记录在案的事件，不是全部发生之事。报道集中在8月，也更常记下官方的行动；没有报道的回应在这里看不见。",
		"The data are published, recorded events, not all that happened. Reports crowd in August and note official acts more often; an unreported answer is invisible here."},
	{"一次等待：从一个压力或状态事件开始，到记录中首个“回应”它的响应为止。谁回应谁，由编录者据来源判断。回应另一项响应的，只算作链，不算等待的结束。",
		"A wait (spell) runs from a pressure or state to the first response on record that answers it. Who answers whom was judged from the sources by those who compiled the record. An answer to another response is part of a chain and ends no wait."},
	{"观察期内没有回应的等待在期末删失：只知道至少等了那么久。许多状态只是被报道，并没有人被要求回应；已自行过去的压力也仍算作等待。因此“比例”不是官方的应答率。",
		"A wait without an answer is censored at the end of observation: it lasted at least that long. Many states were merely reported and nobody was asked to answer; a pressure that passed by itself still counts as waiting. So the share is no official rate of answering."},
	{"多数时间只知到日。间隔因此写成范围（同一天：0–24小时）；估计用公历日之差，同日为 0 天，曲线可在第 0 天就下降。标“约”的时间更不确定，按所写之日计。记录的日期早于起点的回应按同日计。",
		"Most times are known to the day only. Delays are therefore ranges (the same day: 0–24 hours); the estimates use the difference of calendar days, 0 on the same day, so that a curve may fall on day 0. Times marked “about” are less sure still and count as the day written. An answer dated before its origin counts as the same day."},
	{"多个事件常出自同一过程（同一场高温、同一份通知），并不相互独立；置信区间与 p 值因此偏乐观。分组与阶段由本站划定，不是论文的结论。论文用事件史分析划分阶段，其原表未能读到；这里的统计是本站所作。",
		"Several events often come from one process (one heat wave, one notice) and are not independent: intervals and p-values are therefore on the hopeful side. Groups and stages are ours, not findings of the paper. The paper uses event history analysis to find its stages; its tables could not be read, and these statistics are ours."},
	{"筛选（词、层级、地点、可信度、图层）只选择压力与状态；对它们的回应始终全部计入，否则隐藏的回应会变成“没有回应”。",
		"Filters (words, levels, places, confidence, layers) choose the pressures and states; their answers are always counted in full, or hidden answers would turn into missing ones."},
	{"算法与 R 的 survival 包（survfit、survdiff）逐值核对。来源：Kaplan、Meier 1958；Greenwood 1926；Nelson 1972、Aalen 1978；Mantel 1966；Brookmeyer、Crowley 1982；Garwood 1936；Aalen、Johansen 1978；Wedderburn 1974；Peto、Peto 1972。",
		"The algorithms agree value by value with R's package survival (survfit, survdiff). Sources: Kaplan and Meier 1958; Greenwood 1926; Nelson 1972, Aalen 1978; Mantel 1966; Brookmeyer and Crowley 1982; Garwood 1936; Aalen and Johansen 1978; Wedderburn 1974; Peto and Peto 1972."},
}

// SpellColumns names the columns of spells.csv, in their order, with what
// each means: the data dictionary.
var SpellColumns = []struct {
	Name    string
	Meaning Pair
}{
	{"event_id", Pair{"起点事件（压力或状态）", "the pressure or state that the wait begins with"}},
	{"group", Pair{"页面上所选分组中的组；按回应者分组时同一等待每组各一行", "its group as chosen on the page; grouped by who answers, each wait has one row per group"}},
	{"layer", Pair{"pressure 压力，state 状态", "pressure or state"}},
	{"stage", Pair{"开始时的阶段，本站所划，界限依页面设置", "stage at its start; the stages are ours, with the limits set on the page"}},
	{"confidence", Pair{"confirmed 多方证实，single 单一来源，disputed 说法不一", "confirmed, single source or disputed"}},
	{"actor_level", Pair{"起点事件首列行动方的层级；none 为未列", "level of the first body named in the event; none when there is none"}},
	{"start", Pair{"记录中的开始时间，北京时间", "its start as recorded, Beijing time"}},
	{"start_precision", Pair{"minute 分，hour 时，day 日，about 约", "minute, hour, day or about"}},
	{"answer_id", Pair{"首个回应；空为观察期内没有", "the first response that answers it; empty when none within observation"}},
	{"answer_start", Pair{"该回应的开始时间", "the start of that response as recorded"}},
	{"answer_precision", Pair{"该回应的时间精度", "its precision"}},
	{"answers", Pair{"观察期内回应的个数", "number of responses that answer it within observation"}},
	{"last_day", Pair{"最后观察日：回应之日或观察期末", "last day observed: that of the answer or the end of observation"}},
	{"time", Pair{"等待天数：公历日之差", "the wait in days: difference of calendar days"}},
	{"event", Pair{"1 得到回应，0 删失", "1 answered, 0 censored"}},
	{"delay_min_hours", Pair{"按精度最短的间隔，小时；删失为空", "shortest delay that the precision allows, in hours; empty when censored"}},
	{"delay_max_hours", Pair{"按精度最长的间隔，小时；删失为空", "longest delay that the precision allows, in hours; empty when censored"}},
	{"title_zh", Pair{"中文标题", "title in Chinese"}},
	{"title_en", Pair{"英文标题", "title in English"}},
}

// SpellDictionary names the columns of the dictionary itself.
var SpellDictionary = Pair{"含义", "meaning"}
