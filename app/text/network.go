package text

// Words of the coordination network.
var (
	NetTitle = Pair{"协同网络", "Coordination network"}
	NetLead  = Pair{
		"截至{0}，有日期的记录中共有{1}条联系，把{2}个主体连成{3}对。预案规定了{4}对，其中{5}对到此时见于记录。",
		"By {0} the dated record holds {1} links that tie {2} bodies in {3} pairs. The plan prescribes {4} pairs; {5} of them are on record by then."}
	NetLeadStrict = Pair{
		"截至{0}，有日期的记录中共有{1}条联系，把{2}个主体连成{3}对。预案规定了{4}种（对与类型均须相同），其中{5}种到此时见于记录。",
		"By {0} the dated record holds {1} links that tie {2} bodies in {3} pairs. The plan prescribes {4} pairs with a kind; {5} of them are on record by then with the same kind."}
	NetCaveat = Pair{
		"预案正文只读到一部分，记录也来自公开报道：“有规定而未见”和“见于记录而无规定”两边都可能偏多。8月21日有些条目只是报刊复述预案条文，不算作行动的证据。",
		"The plan's text is known only in part and the record rests on public reports: “prescribed, not seen” and “seen, not prescribed” may both be overstated. Some items of 21 August only restate the plan's terms in the press; they do not count as evidence of action."}
	NetDates = Pair{
		"联系的日期只精确到日，从当日00:00起计入。{0}条见于记录的联系没有日期，无法放在任何时刻之前或之后，默认不计。",
		"Links are dated to the day and count from its 00:00. {0} links on record have no date, cannot be placed before or after any moment, and are left out by default."}
	NetDatesIn = Pair{
		"联系的日期只精确到日，从当日00:00起计入。{0}条没有日期的联系已按你的选择计入每一时刻，以点线画出。",
		"Links are dated to the day and count from its 00:00. As you chose, the {0} links without a date count at every moment and are dotted."}

	NetOptions    = Pair{"协同网络的显示方式", "How to show the network"}
	NetPicture    = Pair{"图形", "Picture"}
	NetPicNode    = Pair{"点与线", "Nodes and lines"}
	NetPicMatrix  = Pair{"矩阵：谁对谁", "Matrix: who to whom"}
	NetPicTime    = Pair{"主体与时间", "Bodies over time"}
	NetFrame      = Pair{"范围", "Frame"}
	NetBoth       = Pair{"规定的与见于记录的", "Prescribed and on record"}
	NetObserved   = Pair{"只看见于记录的", "On record only"}
	NetPrescribed = Pair{"只看预案规定的", "Prescribed only"}
	NetDifference = Pair{"两者之差（只含预案点名的主体）", "Difference, among bodies the plan names"}
	NetKind       = Pair{"联系类型", "Kind of link"}
	NetLevel      = Pair{"一端的层级", "Level of either end"}
	NetCertainty  = Pair{"依据", "Basis"}
	NetMatch      = Pair{"如何算“与预案相符”", "What matches the plan"}
	NetMatchPair  = Pair{"双方与方向相同", "Same two bodies and direction"}
	NetMatchKind  = Pair{"类型也须相同", "And the same kind of link"}
	NetUndated    = Pair{"没有日期的联系", "Links without a date"}
	NetUndatedOut = Pair{"不计", "Leave out"}
	NetUndatedIn  = Pair{"计入每一时刻", "Count at every moment"}
	NetBody       = Pair{"选中的主体（其余见下方列表）", "Selected body (all others: lists below)"}
	NetNoBody     = Pair{"不选", "None"}
	NetAll        = Pair{"全部", "All"}

	KindCommand     = Pair{"指令", "Command"}
	KindRequest     = Pair{"请求", "Request"}
	KindReport      = Pair{"报告", "Report"}
	KindNotice      = Pair{"通知", "Notice"}
	KindResource    = Pair{"资源", "Resource"}
	KindInformation = Pair{"信息", "Information"}
	KindJoint       = Pair{"联合行动", "Joint action"}
	CertStated      = Pair{"来源明言", "Stated by the source"}
	CertInferred    = Pair{"由来源推断", "Inferred from the source"}

	NetGraphLabel = Pair{
		"协同网络图，截至{0}：{1}个主体、{2}对联系，按层级分列。逐条内容见图下列表。",
		"Network by {0}: {1} bodies and {2} pairs, one column per level. The lists below hold every link."}
	NetLevelsLabel = Pair{
		"按层级汇总的联系，截至{0}：左为发出方，右为接收方，线越粗联系对数越多。逐条内容见图下列表。",
		"Links summed by level, by {0}: senders on the left, receivers on the right, thicker lines for more pairs. The lists below hold every link."}
	NetEgoLabel = Pair{
		"{0}的联系，截至{1}：左为对它发出的，右为它发出的。逐条内容见图下列表。",
		"Links of {0} by {1}: what came to it on the left, what it sent on the right. The lists below hold every link."}
	NetMatrixLabel = Pair{
		"联系矩阵，截至{0}：行是发出方，列是接收方，{1}行。逐条内容见图下列表。",
		"Matrix of links by {0}: rows send, columns receive, {1} rows. The lists below hold every link."}
	NetTimeLabel = Pair{
		"主体与时间，截至{0}：每行一个主体，每条竖线是一条联系，从发出方的圆点到接收方的箭头。逐条内容见图下列表。",
		"Bodies over time by {0}: one row per body, one stroke per link, from the sender's dot to the receiver's arrow. The lists below hold every link."}
	NetTimeLevelsLabel = Pair{
		"各层级每日发出的联系，截至{0}：每行一个层级，柱高为当日条数。逐条内容见图下列表。",
		"Links sent per level and day, by {0}: one row per level, bar height is the day's number. The lists below hold every link."}
	NetSends        = Pair{"发出", "Sent by"}
	NetReceives     = Pair{"接收", "Received by"}
	NetPlanColumn   = Pair{"预案", "Plan"}
	NetSameDay      = Pair{"同一天的竖线并排画出，先后没有含义。", "Strokes of one day stand side by side; their order has no meaning."}
	NetNothing      = Pair{"此时此范围内没有联系。", "No links in this frame at this moment."}
	NetShownOf      = Pair{"图中画出联系最多的{0}个主体，共{1}个；其余见列表，或用筛选缩小范围。", "The picture holds the {0} bodies with the most links, of {1}; the others are in the list, or narrow the filters."}
	NetOutside      = Pair{"另有{0}对见于记录，至少一端不是预案已知部分点名的主体，不在此图中。", "{0} more pairs are on record with an end that the known parts of the plan do not name; they are not in this picture."}
	NetPick         = Pair{"选一个主体（见上方选单或下方列表），可看它与谁往来。", "Choose a body, above or in the lists below, to see whom it deals with."}
	LegendSeen      = Pair{"见于记录", "on record"}
	LegendPlan      = Pair{"预案规定，未见于记录", "prescribed, not on record"}
	LegendMatched   = Pair{"规定且见于记录", "prescribed and on record"}
	LegendNew       = Pair{"当日新增", "new that day"}
	LegendUndated   = Pair{"无日期", "no date"}
	LegendHypo      = Pair{"假设（本站所加）", "hypothetical (ours)"}
	LegendKinds     = Pair{"字：类型；数字：联系条数", "letter: kind; number: how many links"}
	LegendNumber    = Pair{"数字：联系对数", "number: pairs"}
	LegendRowColumn = Pair{"行发出，列接收", "row sends, column receives"}
)

// Words of the lists below the network's picture.
var (
	NetListTitle   = Pair{"逐个主体", "Body by body"}
	NetListHint    = Pair{"点开一个主体，看它的每条联系、所属事件和来源。", "Choose a body for each of its links, with event and sources."}
	NetGroup       = Pair{"{0}：{1}个主体", "{0}: {1} bodies"}
	NetGroupOne    = Pair{"{0}：1个主体", "{0}: 1 body"}
	NetBodyLine    = Pair{"截至{0}：{1}条联系", "{1} by {0}"}
	NetBodyNone    = Pair{"尚无有日期的联系", "no dated link yet"}
	NetBodyPlan    = Pair{"预案规定{0}", "plan: {0}"}
	NetBodyNext    = Pair{"下一条：{0}，{1}", "next: {0}, {1}"}
	NetLinkCount   = Pair{"{0}", "{0} links"}
	NetLinkOne     = Pair{"{0}", "{0} link"}
	NetPlanCount   = Pair{"{0}条", "{0} links"}
	NetPlanOne     = Pair{"{0}条", "{0} link"}
	NetDayTitle    = Pair{"{0}新增的联系：{1}条", "New on {0}: {1}"}
	NetDayNone     = Pair{"当日没有新的联系", "No new link that day"}
	NetDayNoneText = Pair{"上一次新增在{0}；下一次在{1}。", "The last came on {0}; the next comes on {1}."}
	NetDayLast     = Pair{"上一次新增在{0}；此后没有有日期的联系。", "The last came on {0}; no dated link follows."}
	NetDayFirst    = Pair{"最早的联系在{0}。", "The first link comes on {0}."}
	NetJump        = Pair{"跳到{0}", "Go to {0}"}
	NetSelected    = Pair{"{0}的联系", "Links of {0}"}
	NetSelectedOff = Pair{"取消选中", "Clear the selection"}
	NetSentBy      = Pair{"它发出的", "What it sent"}
	NetSentTo      = Pair{"对它发出的", "What came to it"}
	NetSoFar       = Pair{"截至此时", "So far"}
	NetLater       = Pair{"此后", "Later"}
	NetPlanned     = Pair{"预案规定", "Set out in the plan"}
	NetNoDate      = Pair{"无日期", "No date"}
	NetNone        = Pair{"没有。", "None."}
	NetArrow       = Pair{"{0} → {1}", "{0} → {1}"}
	NetSources     = Pair{"来源", "Sources"}
	NetOpenEvent   = Pair{"事件：{0}", "Event: {0}"}
	NetNoEvent     = Pair{"记录中没有对应的事件", "no event of its own on record"}
	NetTable       = Pair{"全部联系的表格", "Table of all links"}
	NetTableHint   = Pair{"当前筛选下的全部联系，含没有日期的和此后的", "Every link that passes the filters, with the undated and the later ones"}
	NetTableShow   = Pair{"显示全部联系的表格", "Show the table of all links"}
	NetTableHide   = Pair{"收起表格", "Hide the table"}
	ColFrom        = Pair{"发出方", "From"}
	ColTo          = Pair{"接收方", "To"}
	ColKind        = Pair{"类型", "Kind"}
	ColDate        = Pair{"日期", "Date"}
	ColWhat        = Pair{"内容", "What"}
	ColStatus      = Pair{"规定／记录", "Plan or record"}
	StatusPlan     = Pair{"规定", "prescribed"}
	StatusSeen     = Pair{"记录", "on record"}
	StatusBoth     = Pair{"规定并见于记录", "prescribed, on record"}

	NetDiffTitle     = Pair{"预案规定与实际记录之差", "The plan against the record"}
	NetDiffBoth      = Pair{"规定且见于记录：{0}", "Prescribed and on record: {0}"}
	NetDiffMissing   = Pair{"规定而未见于记录：{0}", "Prescribed, not on record: {0}"}
	NetDiffUnplanned = Pair{"见于记录而无规定：{0}", "On record, not prescribed: {0}"}
	NetDiffNote      = Pair{
		"“未见”只表示截至此时的公开记录里没有，不等于没有发生；“无规定”只表示已读到的部分里没有。合称的主体（如“各成员单位”）自成一个主体，不拆开比对。",
		"“Not on record” means absent from the public record by then, not that it did not happen; “not prescribed” means absent from the parts of the plan that were read. Collective bodies, such as “member units”, are compared as they are and not taken apart."}
	NetUnplannedHint = Pair{"逐条见“逐个主体”或全部联系的表格。", "see body by body, or the table of all links."}

	NetDownload   = Pair{"下载", "Download"}
	NetGetLinks   = Pair{"联系表（CSV）", "Links (CSV)"}
	NetGetValues  = Pair{"测度表（CSV）", "Measures (CSV)"}
	NetGetGraphML = Pair{"网络（GraphML）", "Network (GraphML)"}
)

// linkKind is a kind's name with the one letter that the matrix prints.
type linkKind struct {
	name   Pair
	letter Pair
}

var linkKinds = map[string]linkKind{
	"command": {KindCommand, Pair{"令", "C"}}, "request": {KindRequest, Pair{"请", "Q"}},
	"report": {KindReport, Pair{"报", "R"}}, "notice": {KindNotice, Pair{"通", "N"}},
	"resource": {KindResource, Pair{"资", "S"}}, "information": {KindInformation, Pair{"信", "I"}},
	"joint": {KindJoint, Pair{"联", "J"}},
}

// LinkKinds gives the kinds of link in the order in which they are shown.
var LinkKinds = []string{"command", "request", "report", "notice", "resource", "information", "joint"}

// LinkKind names a kind of link.
func LinkKind(id string) Pair {
	if k, ok := linkKinds[id]; ok {
		return k.name
	}
	return Pair{id, id}
}

// LinkLetter is the one letter of a kind of link.
func LinkLetter(id string) Pair {
	if k, ok := linkKinds[id]; ok {
		return k.letter
	}
	return Pair{"?", "?"}
}

var levelsShort = map[string]Pair{"generator": {"发电", "Plants"}, "enterprise": {"企业", "Firms"}, "other-province": {"外省", "Elsewhere"}}

// ActorLevelShort names a level where there is little room.
func ActorLevelShort(level string) Pair {
	if p, ok := levelsShort[level]; ok {
		return p
	}
	return ActorLevel(level)
}
