package text

// Words of the what-if view. The model's own words are in model.go.
var (
	WhatIfTitle = Pair{"假如：各项建议可能触及什么", "What if: what the proposals might have touched"}
	WhatIfLead  = Pair{"这里的一切推演都是假设，不是结论。数字取自记录并附来源；公式、级别和规则为本站所加。", "Everything worked out here is hypothetical, not a finding. Numbers come from the record with their sources; formulas, levels and rules are ours."}
	WhatIfRule  = Pair{"一项建议的级别大于0，或它的开关打开（按第1级），它的杠杆就参与计算。", "A proposal's levers take part when its level is above 0 or its switch is on (which counts as level 1)."}

	WhatIfAsk     = Pair{"三个问题", "Three questions"}
	WhatIfAskDR   = Pair{"单靠需求侧响应能补上缺口吗？", "Would demand response alone have closed the gap?"}
	WhatIfAskRule = Pair{"“三选二”规则会在何时预警？", "When would a 2-of-3 rule have warned?"}
	WhatIfAskBoth = Pair{"两者都有，数据也及时共享呢？", "What if both, with data shared at once?"}
	WhatIfPress   = Pair{"按一个问题，页面会设好杠杆并给出下面的回答。", "Press a question: the page sets the levers and answers below."}

	WhatIfAnswer     = Pair{"此刻的回答", "The answer now"}
	WhatIfRecordOnly = Pair{"没有使用任何杠杆：这是记录本身。缺口{0}。", "No lever is in use: this is the record itself. The gap is {0}."}
	WhatIfClosedYes  = Pair{"在这组假设下，缺口为0。", "Under these assumptions the gap is 0."}
	WhatIfClosedOpen = Pair{"在这组假设下，剩余缺口{0}：可能补上，也可能补不上。", "Under these assumptions {0} remains: the gap may be closed, or not."}
	WhatIfClosedNo   = Pair{"在这组假设下，剩余缺口{0}：补不上。", "Under these assumptions {0} remains: the gap is not closed."}
	WhatIfUsing      = Pair{"在用：{0}。", "In use: {0}."}
	WhatIfNotFinding = Pair{"假设，不是结论；区间不是概率。", "Hypothetical, not a finding; the range is not a probability."}
	WhatIfAtLevel    = Pair{"{0}（第{1}级）", "{0} (level {1})"}
	WhatIfYours      = Pair{"你的假设", "your assumption"}
	WhatIfYoursAt    = Pair{"{0}（{1}，你的假设）", "{0} ({1}, your assumption)"}
	WhatIfClipped    = Pair{"所给的数超出范围，按上限{0}计。", "The value given lies outside the bounds; it is held at {0}."}
	WhatIfNoRange    = Pair{"记录没有区间：级别对它不起作用，只有你自己的数起作用。", "The record gives no range: levels do not act on it, only your own value does."}
	WhatIfCapped     = Pair{"来电杠杆合计以{0} GW为限（{1}），超出部分不计。", "Import levers together are capped at {0} GW ({1}); what exceeds it is not counted."}
	WhatIfOverlap    = Pair{"停产已让出约{0} GW，需求响应只计超过的部分，不重复计算。", "The stop already freed about {0} GW; demand response counts only what exceeds it, never twice."}
	WhatIfBefore     = Pair{"此处的缺口是用任何办法都要补的全部差额，停产让电也是办法之一，没有另外扣减。需求响应多半就是这些企业，因此这里不与停产相加。", "The gap here is all that something had to cover; the industrial stop was one such means and is not taken off besides. Demand response draws on much the same firms, so the two are not added."}
	WhatIfDaysOnly   = Pair{"预警、数据、职责只换得天数，见下文；记录没有把天数换成千瓦的依据。", "Warning, data and duty gain days, told below; the record gives no ground to turn days into gigawatts."}

	WhatIfReading   = Pair{"缺口的读法", "Reading of the gap"}
	WhatIfBase      = Pair{"从哪里算起", "Count from"}
	WhatIfBaseAll   = Pair{"停产之前的全部缺口", "The whole gap, before the stop"}
	WhatIfBaseAfter = Pair{"工业停产之后", "After the industrial stop"}
	WhatIfStopRow   = Pair{"减去已在行的工业停产（记录）", "Less the industrial stop in force (recorded)"}
	WhatIfLevel     = Pair{"{0}：级别", "{0}: level"}
	WhatIfLevels    = []Pair{{"0 关", "0 off"}, {"1 四分之一", "1 a quarter"}, {"2 一半", "2 half"}, {"3 四分之三", "3 three quarters"}, {"4 记录全值", "4 recorded figure whole"}}
	WhatIfDataSteps = []Pair{{"0 关（以见报为准）", "0 off (as published)"}, {"1 七天内", "1 within 7 days"}, {"2 三天内", "2 within 3 days"}, {"3 一天内", "3 within a day"}, {"4 当天", "4 the same day"}}
	WhatIfDutySteps = []Pair{{"0 关", "0 off"}, {"1 缩短四分之一", "1 a quarter shorter"}, {"2 缩短一半", "2 half as long"}, {"3 缩短四分之三", "3 three quarters shorter"}, {"4 不等待", "4 no wait"}}
	WhatIfBySwitch  = Pair{"开关已打开，按第1级", "its switch is on: level 1"}
	WhatIfRuleName  = Pair{"预警规则", "Warning rule"}
	WhatIfReset     = Pair{"恢复为记录", "Reset to the record"}
	WhatIfSettings  = Pair{"设定", "Settings"}

	WhatIfBands      = Pair{"剩余缺口", "The gap that remains"}
	WhatIfBandsLabel = Pair{"剩余缺口的区间，逐项应用杠杆：{0}", "The remaining gap as a band, lever by lever: {0}"}
	WhatIfOrder      = Pair{"按此顺序应用：省外来电、电源、用电。缺口不低于0。实心是无论如何都在的部分，条纹是区间。", "Applied in this order: imports, plant, use. Never below 0. Solid is the part that is there in any case, the outlined part is the range."}
	WhatIfTable      = Pair{"同一内容的表格", "The same as a table"}
	WhatIfStep       = Pair{"步骤", "Step"}
	WhatIfEffect     = Pair{"作用 GW", "Effect, GW"}
	WhatIfCounted    = Pair{"计入 GW", "Counted, GW"}
	WhatIfLeft       = Pair{"剩余缺口 GW", "Remaining gap, GW"}
	WhatIfStartRow   = Pair{"记录的缺口", "Recorded gap"}
	WhatIfFinal      = Pair{"剩余", "Remaining"}

	WhatIfTornado      = Pair{"哪一条假设最要紧", "Which assumption matters most"}
	WhatIfTornadoAlone = Pair{"没有使用杠杆，故每项单独按记录全值试一次。", "No lever is in use, so each is tried alone at its full recorded range."}
	WhatIfTornadoUsed  = Pair{"每次只动一项，其余取中值。", "One assumption moves at a time, the others stand at their middle."}
	WhatIfTornadoLabel = Pair{"各项假设单独变动时的剩余缺口，自宽到窄：{0}", "The remaining gap as each assumption moves alone, widest first: {0}"}
	WhatIfTornadoBase  = Pair{"竖线：各项都取中值时剩余{0} GW", "Upright: {0} GW remain with all at their middle"}
	WhatIfTheReading   = Pair{"缺口取哪一种读法", "Which reading of the gap"}
	WhatIfAssumption   = Pair{"假设", "Assumption"}
	WhatIfBest         = Pair{"最有利时剩余", "Remains at best"}
	WhatIfWorst        = Pair{"最不利时剩余", "Remains at worst"}

	WhatIfRules       = Pair{"规则会在何时预警", "When a rule would have warned"}
	WhatIfRuleNone    = Pair{"没有使用规则。下表是三条现成规则的结果。", "No rule is in use. The table shows the three ready-made rules."}
	WhatIfRuleIs      = Pair{"规则：{1}个信号中有{0}个（{2}）。", "Rule: {0} of {1} signals ({2})."}
	WhatIfFired       = Pair{"按记录，它最早在{0}预警：{1}，{2}。", "On the record it would first have fired on {0}: {1}, {2}."}
	WhatIfNotFired    = Pair{"按记录，它在2022年6—8月没有触发。", "On the record it would not have fired in June–August 2022."}
	WhatIfLeadNotice  = Pair{"比8月14日停产通知早{0}天", "{0} days before the stop notice of 14 August"}
	WhatIfLateNotice  = Pair{"比8月14日停产通知晚{0}天", "{0} days after the stop notice of 14 August"}
	WhatIfLeadLevel   = Pair{"比8月21日一级响应早{0}天", "{0} days before Level I of 21 August"}
	WhatIfLateLevel   = Pair{"比8月21日一级响应晚{0}天", "{0} days after Level I of 21 August"}
	WhatIfSameNotice  = Pair{"与停产通知同日", "the day of the stop notice"}
	WhatIfSameLevel   = Pair{"与一级响应同日", "the day of Level I"}
	WhatIfClockPublic = Pair{"信号以首次见报为准。", "Signals count from their first publication."}
	WhatIfClockWithin = Pair{"数据杠杆在用：信号最迟在测得后{0}天为人所知。", "The data lever is on: a signal is known at most {0} days after it was measured."}
	WhatIfUsed        = Pair{"它用到的记录", "Recorded points it used"}
	WhatIfBlind       = Pair{"它无从知道的日子", "When it could not know"}
	WhatIfBlindUntil  = Pair{"{0}：{1}之前没有可知的记录", "{0}: nothing known before {1}"}
	WhatIfBlindAll    = Pair{"{0}：整个时段都没有可知的记录", "{0}: nothing known in the whole period"}
	WhatIfSparse      = Pair{"{0}：{1}条记录，其余日子沿用最近一次", "{0}: {1} records; other days keep the latest"}
	WhatIfSignal      = Pair{"信号", "Signal"}
	WhatIfValue       = Pair{"数值", "Value"}
	WhatIfMeasuredOn  = Pair{"所指时间至", "Speaks of time to"}
	WhatIfKnownOn     = Pair{"可知于", "Known on"}
	WhatIfOpenEnd     = Pair{"结束未记，视为仍有效", "end not recorded: counted as still in force"}
	WhatIfThreshold   = Pair{"阈值", "Threshold"}
	WhatIfFrom        = Pair{"{0}（{1}）", "{0} ({1})"}
	WhatIfOwnLimit    = Pair{"你的阈值", "your threshold"}
	WhatIfInForce     = Pair{"在行", "in force"}
	WhatIfHeatOrange  = Pair{"橙色及以上", "orange or above"}
	WhatIfHeatRed     = Pair{"红色", "red"}
	WhatIfHeat        = Pair{"高温预警从哪级算起", "Heat warnings count from"}
	WhatIfK           = Pair{"需要几个信号", "Signals needed"}
	WhatIfLimit       = Pair{"{0}的阈值", "Threshold: {0}"}
	WhatIfLimitHint   = Pair{"记录阈值：{0}", "Recorded: {0}"}
	WhatIfPresets     = Pair{"三条现成规则，按当前数据设定", "Three ready-made rules, under the present data setting"}
	WhatIfFirst       = Pair{"首次触发", "First fires"}
	WhatIfVsNotice    = Pair{"较8月14日", "Against 14 August"}
	WhatIfVsLevel     = Pair{"较8月21日", "Against 21 August"}
	WhatIfDaysEarly   = Pair{"早{0}天", "{0} days earlier"}
	WhatIfDaysLate    = Pair{"晚{0}天", "{0} days later"}
	WhatIfSameDay     = Pair{"同日", "same day"}
	WhatIfOnlySeen    = Pair{"知道规则会响，是在事后：三条规则都是看着2022年写的。", "Hindsight: all three rules were written with 2022 in view."}
	WhatIfFalse       = Pair{"其他年份会误报吗", "Would it have cried wolf in other years?"}
	WhatIfFalseHint   = Pair{"2023至2025年没有2022年那样的缺电记录。只检查有数据的信号。", "No shortage like that of 2022 is recorded for 2023–2025. Only signals with data are checked."}
	WhatIfYear        = Pair{"年份", "Year"}
	WhatIfWholeRule   = Pair{"整条规则", "The rule"}
	WhatIfFires       = Pair{"会触发", "fires"}
	WhatIfSilent      = Pair{"不触发", "silent"}
	WhatIfUnknown     = Pair{"无法检查", "cannot be checked"}
	WhatIfRuleLabel   = Pair{"各信号的记录与规则触发日：{0}", "Readings of each signal and the day the rule fires: {0}"}
	WhatIfFireStamp   = Pair{"假设：{0}预警", "Hypothetical: warning on {0}"}
	WhatIfNoFireStamp = Pair{"假设：不触发", "Hypothetical: does not fire"}
	WhatIfRuleKey     = Pair{"实心点：已知且达到阈值；空心点：已知而未达到；横线：所指时段；虚线：测得到可知之间；斜纹：尚无可知的记录。", "Filled dot: known and past the threshold; open dot: known, not past it; bar: the time it speaks of; dotted: from measured to known; hatched: nothing known yet."}
	WhatIfMarkNotice  = Pair{"8/14 停产通知", "14 Aug stop notice"}
	WhatIfMarkLevel   = Pair{"8/21 一级响应", "21 Aug Level I"}
	WhatIfSignals     = Pair{"规则的信号", "Signals of the rule"}

	WhatIfDays       = Pair{"早几天：预警、数据与职责", "Days earlier: warning, data and duty"}
	WhatIfDaysNone   = Pair{"没有移动任何响应。", "No response is moved."}
	WhatIfDaysLateR  = Pair{"规则不早于8月9日的会议，那次会议已预计负荷超60 GW，因此不移动任何响应：当时缺的不是这条信息。", "The rule is no earlier than the meeting of 9 August, which already expected load above 60 GW, so it moves no response: this was not the knowledge that was missing."}
	WhatIfDaysFrom   = Pair{"从{0}起算（{1}）。", "Counted from {0} ({1})."}
	WhatIfFromRule   = Pair{"规则触发日，假设", "the day the rule fires, hypothetical"}
	WhatIfFromMeet   = Pair{"记录：8月9日会议", "recorded: the meeting of 9 August"}
	WhatIfCutBy      = Pair{"间隔缩短{0}%。", "The delay is cut by {0}%."}
	WhatIfResponse   = Pair{"响应", "Response"}
	WhatIfRecorded   = Pair{"记录日期", "Recorded"}
	WhatIfEarliest   = Pair{"假设最早", "Hypothetical, at the earliest"}
	WhatIfDelay      = Pair{"记录的间隔", "Recorded delay"}
	WhatIfGain       = Pair{"提前", "Gained"}
	WhatIfDaysUnit   = Pair{"{0}天", "{0} days"}
	WhatIfEnergyWon  = Pair{"停产若提前这么多天，可少用的电量为0—{0} GWh（停产让出的约{1} GW × 24小时 × 天数，全天停足为上限）。能否留成库水，记录没有依据。", "Had the stop come that much earlier, between 0 and {0} GWh need not have been used (about {1} GW freed × 24 hours × days, at most). Whether that would have stayed in the reservoirs the record cannot tell."}
	WhatIfGovernance = Pair{"“应急治理机制”没有可计算的杠杆：记录没有相应的数。", "The governance mechanism has no lever that could be computed: the record holds no figure for it."}

	WhatIfLedger       = Pair{"记录的收支：最紧张的时刻", "The recorded balance at the worst moment"}
	WhatIfPower        = Pair{"电力：缺口的三种记录，口径不同，不可混用", "Power: three recorded readings of the gap, on different bases, never to be mixed"}
	WhatIfPowerLabel   = Pair{"缺口的三种读法，单位GW：{0}", "Three readings of the gap in GW: {0}"}
	WhatIfEnergy       = Pair{"电量：一天的供给", "Energy: supplies of a day"}
	WhatIfEnergyLabel  = Pair{"一天的电量供给，单位GWh：{0}", "Supplies of a day in GWh: {0}"}
	WhatIfChosen       = Pair{"{0}（所选）", "{0} (chosen)"}
	WhatIfQuantity     = Pair{"量", "Quantity"}
	WhatIfCaveat       = Pair{"口径与提醒", "Scope and caution"}
	WhatIfSource       = Pair{"来源", "Source"}
	WhatIfMissing      = Pair{"账上缺少的", "What the ledger lacks"}
	WhatIfDerived      = Pair{"推算", "derived"}
	WhatIfLedgerScroll = Pair{"收支明细表", "Ledger in detail"}

	WhatIfLevers     = Pair{"逐项杠杆", "Lever by lever"}
	WhatIfLeverOf    = Pair{"属于：{0}", "Belongs to: {0}"}
	WhatIfHow        = Pair{"机制", "Mechanism"}
	WhatIfRange      = Pair{"区间", "Range"}
	WhatIfRangeIs    = Pair{"低 {0} · 中 {1} · 高 {2}", "low {0} · central {1} · high {2}"}
	WhatIfNoCentral  = Pair{"无记录", "none recorded"}
	WhatIfBoundIs    = Pair{"你的数：0 至 {0}", "Your own value: 0 to {0}"}
	WhatIfDisprove   = Pair{"什么会推翻它", "What would disprove it"}
	WhatIfFollow     = Pair{"随建议的级别", "Follow the proposal"}
	WhatIfOff        = Pair{"关", "Off"}
	WhatIfLevelN     = Pair{"第{0}级", "Level {0}"}
	WhatIfOwnChoice  = Pair{"自己的数", "Your own value"}
	WhatIfOwnOf      = Pair{"{0}：自己的数", "{0}: your own value"}
	WhatIfNow        = Pair{"此刻：{0}", "Now: {0}"}
	WhatIfImportCap  = Pair{"三项来电杠杆合计的上限：{0} GW = {1}", "Cap on the three import levers together: {0} GW = {1}"}
	WhatIfRecordHas  = Pair{"用到的记录", "Recorded numbers used"}
	WhatIfLeverRange = Pair{"{0}—{1}", "{0}–{1}"}

	WhatIfModel    = Pair{"模型全文", "The model in full"}
	WhatIfDownload = Pair{"下载此刻的推演（CSV）", "Download this what-if (CSV)"}

	WhatIfComma = Pair{"、", ", "}
	WhatIfSpace = Pair{"", " "}
	WhatIfStop  = Pair{"。", "."}
)
