package text

// The words of the what-if model: shown in the app and written to
// app/analysis/whatif/MODEL.md from here. Numbers are not words: they are read
// from the record at run time.

// ModelLever says in words what a lever is: its mechanism, where its range
// comes from, and what would disprove it.
type ModelLever struct {
	ID       string
	Title    Pair
	How      Pair
	Range    Pair
	Disprove Pair
}

// ModelLevers are the words of all levers, in the order of application; the
// last two act on days, not on gigawatts.
var ModelLevers = []ModelLever{
	{"im", Pair{"省外来电保持在最大值", "Imports held at their maximum"},
		Pair{"8月省外来电按日电量折合为平均功率；若全天都达到记录的单日最大功率，缺口随之减小。", "August imports are an average over the day; had they stood at the recorded one-day maximum power at every hour, the gap would have been smaller."},
		Pair{"低值为0：最紧张的一刻可能已达最大值，记录未给时刻。高值为记录最大功率减平均功率。", "Low is 0: imports may already have been at their maximum at the worst moment; the record gives no hour. High is the recorded maximum less the average."},
		Pair{"逐时来电曲线若显示高峰时段已满送，此项为零。", "An hourly import curve showing full channels at the peak would make it zero."}},
	{"uv", Pair{"川渝特高压交流断面（2024年投运）", "Sichuan–Chongqing UHV AC interface (in service 2024)"},
		Pair{"假设后来建成的断面在2022年8月已经存在。", "Supposes that the interface built later had already existed in August 2022."},
		Pair{"来源只说“最多”，故低值取0；重庆当时同样缺电。", "The source says “up to”, so low is 0; Chongqing was short of power too."},
		Pair{"若重庆及其以远没有余电可送，此项为零。", "No spare power in or beyond Chongqing would make it zero."}},
	{"db", Pair{"再有一条德宝直流规模的通道", "A second link the size of Deyang–Baoji"},
		Pair{"德宝直流当时已满功率送川，已含在记录之内；此项是假设另有同样一条。", "The real link already ran full towards Sichuan and is inside the record; this supposes another one like it."},
		Pair{"低值为0：送端是否另有余电，记录没有。高值为德宝直流额定功率。", "Low is 0: whether a sender had more to give is not recorded. High is the rated power of the real link."},
		Pair{"若西北送端同日无余电，此项为零。", "No spare power in the north-west on those days would make it zero."}},
	{"th", Pair{"火电按2025年预计装机", "Thermal plant as expected for 2025"},
		Pair{"假设2021年末以后新增的火电当时已投产。", "Supposes that the thermal plant added since the end of 2021 had been running."},
		Pair{"高值为新增装机全部出力；低值按2022年8月22日出力与2021年末装机之比折算。2025年数含在建煤电。", "High is all added capacity at full output; low scales it by the output of 22 August 2022 over capacity at the end of 2021. The 2025 figure includes coal plant under construction."},
		Pair{"燃料不足、检修或尚在建设都会使它变小。", "Lack of fuel, repairs or plant still being built would make it smaller."}},
	{"hy", Pair{"水电按2025年目标与实际", "Hydropower as planned and built for 2025"},
		Pair{"假设后来新增的水电当时已投产，但同样缺水、同样有一部分外送。", "Supposes that the hydropower added later had been running, equally short of water and equally sent out in part."},
		Pair{"低值用实际新增装机、最低发电能力和较高外送比重；高值用目标装机、8月19日发电能力和较低外送比重。按比例折算是本站的假设。", "Low uses what was built, the lowest capability and the higher export share; high uses the target, the capability of 19 August and the lower share. Scaling in proportion is our assumption."},
		Pair{"新增电站若不受本省调度，或库容更大，比例就不成立。", "Plants not dispatched by the province, or with larger reservoirs, would break the proportion."}},
	{"st", Pair{"两河口混合式抽水蓄能", "Lianghekou hybrid pumped storage"},
		Pair{"2022年底开工的可逆机组把低谷电量移到高峰；它不增加全天电量。", "Reversible units begun at the end of 2022 move energy from trough to peak; they add none over the day."},
		Pair{"低值为0：8月中旬已是全天缺电，低谷无余电可蓄。高值为可逆机组容量。", "Low is 0: in mid-August energy was short all day, with none left over to store. High is the reversible capacity."},
		Pair{"若低谷时段确无余电，此项为零。", "No surplus at the trough would make it zero."}},
	{"ne", Pair{"风电和光伏按2025年预计装机", "Wind and solar as expected for 2025"},
		Pair{"新增装机已知，高峰时刻的出力未见，故不给区间，只接受读者自己的数。", "The added capacity is known, its output at the peak hour is not, so there is no range: only your own value counts."},
		Pair{"记录无区间。上限为新增装机。", "No range in the record. The bound is the added capacity."},
		Pair{"晚高峰光伏为零；逐时出力可定其值。", "Solar is nil at an evening peak; hourly output would settle it."}},
	{"dr", Pair{"需求侧响应（2024年做法）", "Demand response as practised in 2024"},
		Pair{"约定的用户在高峰时自愿减负荷，代替临时命令。", "Users under contract shed load at the peak, in place of orders at short notice."},
		Pair{"低值为2024年实际用到的最大值，中值和高值为资源库的起初与扩充后规模。", "Low is the most actually used in 2024; central and high are the pool at first and as enlarged."},
		Pair{"若这些用户就是2022年8月已停产的企业，效果与停产重叠，不能相加。", "If these users are the firms already stopped in August 2022, the effect overlaps with the stop and cannot be added."}},
	{"hs", Pair{"居民和公共场所节电", "Saving by households and public places"},
		Pair{"26℃倡议等节电的效果，记录没有数字，故不给区间，只接受读者自己的数。", "The record holds no figure for the effect of appeals such as 26 °C, so there is no range: only your own value counts."},
		Pair{"记录无区间。上限为8月28日降温后空调负荷的降幅，节电难以超过它。", "No range in the record. The bound is the fall in cooling load when the weather broke, which saving can hardly exceed."},
		Pair{"倡议前后同温度日的负荷对比可定其值。", "Loads of equally hot days before and after an appeal would settle it."}},
	{"da", Pair{"更快共享数据", "Sharing data sooner"},
		Pair{"信号在测得后若干天内为各方所知，而不是等到首次见报。", "Signals are known to all within some days of their measurement instead of at their first publication."},
		Pair{"1至4级为7、3、1、0天，是本站所设；关闭时以首次见报日为准。", "Levels 1 to 4 are 7, 3, 1 and 0 days, our steps; with the lever off the first publication counts."},
		Pair{"主管部门若当时已看到这些数，公开日期就低估了他们所知。", "If the responsible bodies already saw these figures, publication dates understate what they knew."}},
	{"du", Pair{"更短的决策间隔", "A shorter decision delay"},
		Pair{"职责明确，从获知到发出通知、启动响应的天数按比例缩短。", "With duties settled, the days from knowing to the notice and to the response shrink in proportion."},
		Pair{"记录的间隔从8月9日会议算起；1至4级为缩短四分之一至全部，是本站所设。", "The recorded delays count from the meeting of 9 August; levels 1 to 4 cut a quarter to all of them, our steps."},
		Pair{"若等待出于对形势的判断而非职责不清，缩短就无从谈起。", "If the wait came from a judgement of the situation and not from unclear duties, there is nothing to cut."}},
}

// ModelLeverByID finds a lever's words; an unknown id is its own title.
func ModelLeverByID(id string) ModelLever {
	for _, l := range ModelLevers {
		if l.ID == id {
			return l
		}
	}
	return ModelLever{ID: id, Title: Pair{id, id}}
}

// The words of the ledger's bars.
var modelBars = map[string]Pair{
	"demand":       {"用电需求最高负荷（含被压减部分）", "Peak demand, curtailed load included"},
	"served-0820":  {"8月20日通气会所说供出负荷", "Load served, as told on 20 August"},
	"gap-served":   {"两者之差", "Difference of the two"},
	"gap-hind":     {"2023年回顾所说的缺口", "Gap as put in hindsight, 2023"},
	"served-peak":  {"2022年供出的最高负荷", "Highest load served in 2022"},
	"gap-peak":     {"两者之差（推算）", "Difference of the two (derived)"},
	"hydro-normal": {"7—8月常年水电日发电能力", "Hydropower of a usual July–August day"},
	"hydro-lost":   {"减少的部分（推算）", "What was lost (derived)"},
	"hydro-left":   {"8月19日的水电日发电能力", "Hydropower capability on 19 August"},
	"imports":      {"省外送入", "Power from outside"},
	"thermal":      {"火电，8月22日最大出力按24小时计（推算）", "Thermal, maximum output of 22 August over 24 hours (derived)"},
	"recorded-sum": {"有记录的供给合计（推算）", "Sum of the recorded supplies (derived)"},
}

// ModelBar names a bar of the ledger.
func ModelBar(id string) Pair { return orSelf(modelBars, id) }

var modelBarCaveats = map[string]Pair{
	"demand":       {"约数，含被压减的负荷；来自8月20日通气会。", "A round figure that includes curtailed load; from the briefing of 20 August."},
	"served-0820":  {"“4700多万千瓦”，是下限；与8月22日火电占比推算的约51 GW不一致，两者都保留。", "“Just over 47 GW”, a lower bound; it differs from the roughly 51 GW implied for 22 August. Both are kept."},
	"gap-served":   {"因供出负荷是下限，18为上限，17为下限。", "As the served load is a lower bound, 18 is an upper bound and 17 the lower."},
	"gap-hind":     {"“近20 GW”是没有日期的事后说法，据英文转述；需求与供给两项都没有给出。下限未见，按20计为最多。", "“Nearly 20 GW” is said in hindsight without a date, from an English rendering; neither term is given. No lower end was found, so 20 is taken as the most."},
	"served-peak":  {"实际供出的最高负荷，日期不明，与需求不在同一天，也不是同一口径。", "The highest load really served, on an unknown day; neither the day nor the basis of the demand."},
	"gap-peak":     {"只作对照：两数相减不等于任何一天的缺口。", "For comparison only: the difference is not the gap of any one day."},
	"hydro-normal": {"“近9亿千瓦时”；没有来源说明范围，按川网可用部分理解，不是全部水电站。", "“Nearly 900 GWh”; no source states its scope. It is read as what the Sichuan grid could use, not all plants."},
	"hydro-left":   {"8月22日至28日之间的最低值约420，由回升幅度反推。", "The low, between 22 and 28 August, was about 420, implied by the rebound."},
	"imports":      {"省外来电合计；另有转述记在一条线路上，其额定功率排除了这种读法。", "The total from outside; one report ties it to a single link, which its rating rules out."},
	"thermal":      {"67座电厂，不含自备机组；按全天满发计，故为上限。", "67 plants without captive units; counted as a full day at full output, so an upper bound."},
	"recorded-sum": {"不是全省供电量：缺少风光、地方电网、自备和外送部分。", "Not the province's supply: wind and solar, local grids, captive plant and exports are missing."},
}

// ModelBarCaveat is the caution that belongs to a bar; empty when there is none.
func ModelBarCaveat(id string) Pair { return modelBarCaveats[id] }

var modelReadings = map[string]Pair{
	"served": {"需求减8月20日供出负荷", "Demand less load served on 20 August"},
	"hind":   {"事后说法：近20 GW", "In hindsight: nearly 20 GW"},
	"peak":   {"需求减最高供出负荷", "Demand less highest load served"},
}

// ModelReading names a reading of the gap.
func ModelReading(id string) Pair { return orSelf(modelReadings, id) }

var modelSignals = map[string]Pair{
	"nat":    {"全国高温预警", "National heat warning"},
	"cd":     {"成都高温预警", "Chengdu heat warning"},
	"red":    {"全省高温红色预警数", "Red heat warnings across Sichuan"},
	"dry":    {"抗旱应急响应", "Drought response"},
	"rain":   {"全省降水距平", "Rainfall anomaly"},
	"inflow": {"主要江河来水距平", "River inflow anomaly"},
	"load":   {"负荷创纪录", "Load record"},
	"hydro":  {"水电日发电能力", "Hydropower capability"},
	"stor":   {"可用蓄水量", "Usable reservoir storage"},
}

// ModelSignal names a warning signal.
func ModelSignal(id string) Pair { return orSelf(modelSignals, id) }

var modelSignalBases = map[string]Pair{
	"red":    {"2022年首次记录的数目", "the first count recorded in 2022"},
	"rain":   {"省级抗旱响应所述偏少幅度", "the deficit named by the provincial drought response"},
	"inflow": {"记录的7月偏少幅度", "the recorded deficit of July"},
	"load":   {"上一年的最高负荷", "the highest load of the year before"},
	"hydro":  {"常年值的一半", "half of the usual value"},
	"stor":   {"电网安全所需的下限", "the floor stated for grid security"},
}

// ModelSignalBase says where a signal's recorded threshold comes from.
func ModelSignalBase(id string) Pair { return modelSignalBases[id] }

var modelRules = map[string]Pair{
	"off":    {"不用规则", "No rule"},
	"auto":   {"随“预警体系”开关", "Follow the early-warning switch"},
	"broad":  {"宽：气象四选二", "Broad: 2 of 4, weather only"},
	"two":    {"中：天气、水、负荷三选二", "Middle: 2 of 3, weather, water, load"},
	"strict": {"严：四选三，含供给", "Strict: 3 of 4, supply included"},
	"own":    {"自己选", "Your own"},
}

// ModelRule names a warning rule.
func ModelRule(id string) Pair { return orSelf(modelRules, id) }

// Words of the hypothetical marks on the timeline.
var (
	ShadowRule       = Pair{"假设：规则发出预警", "Hypothetical: the rule gives a warning"}
	ShadowRuleWhy    = Pair{"{1}个信号中有{0}个已知且达到阈值。", "{0} of {1} signals were known and past their thresholds."}
	ShadowEarlier    = Pair{"假设提前：{0}", "Hypothetically earlier: {0}"}
	ShadowEarlierWhy = Pair{"最早可提前{0}天；终点为实际日期。", "At the earliest {0} days sooner; the mark ends at the real date."}
	ShadowLeverWhy   = Pair{"假设可减小缺口{0}—{1} GW。", "Hypothetically {0}–{1} GW off the gap."}
)

// ModelSection is one chapter of the model in plain words.
type ModelSection struct {
	ID    string
	Title Pair
	Body  []Pair
}

// ModelSections tell the whole model in plain words.
var ModelSections = []ModelSection{
	{"what", Pair{"这是什么", "What this is"}, []Pair{
		{"一份记着账的假设练习：各项建议可能触及什么，在哪些前提之下。它不是结论，也不评价2022年的决定。", "An exercise in supposing, with its accounts open: what each proposal might have touched, under which assumptions. It is not a finding and does not judge the decisions of 2022."},
		{"所有数字都来自记录，当场读取；本站只加上公式、四级步长和规则，并标明“本站所加”。论文没有给出这些数，也没有认可这个模型。", "Every number is read from the record as the page runs; ours are only the formulas, the four steps and the rules, marked as ours. The papers give no such numbers and have not endorsed the model."},
		{"所有杠杆为零时，页面显示的就是记录本身。", "With every lever at zero the page shows the record itself."},
	}},
	{"gap", Pair{"缺口的三种记录", "Three recorded readings of the gap"}, []Pair{
		{"三种读法口径不同，从不混用：读者选一种，其余照列。", "The three readings have different bases and are never mixed: the reader picks one, the others stay in view."},
		{"“近20 GW”没有下限，因此由它得出的一切都写“至多”，也不会写“补不上”：起点只是上限，答案也只能是上限。", "“Nearly 20 GW” has no lower end, so all that follows from it says “at most” and never “not closed”: from an upper bound only an upper bound can follow."},
		{"“需求减最高供出负荷”不与“工业停产之后”合用，页面用一行说明：它的两项都不在停产的日子，扣减停产让出的负荷没有意义。", "“Demand less highest load served” is not combined with “after the stop”, and one line says so: its terms are not of the days of the stop, so taking the freed load off them would mean nothing."},
		{"“被停产之前”指用任何办法都要补上的全部差额。“停产之后”先减去8月14—20日工业停产让出的约7 GW；落基山研究所所说15日前12 GW以上属另一时段，不相加。", "“Before the stop” is the whole difference that something had to cover. “After the stop” first takes off the roughly 7 GW freed by the stop of 14–20 August; RMI's 12 GW or more before the 15th belongs to another period and is not added."},
	}},
	{"levers", Pair{"杠杆与级别", "Levers and levels"}, []Pair{
		{"每项杠杆有记录给出的低值和高值；有中值时写出，没有就不编。第4级取整个记录值，1、2、3级取四分之一、一半、四分之三，这个分法是本站所设。", "Each lever has a low and a high from the record, and a central value where one is recorded. Level 4 takes the recorded figures whole; levels 1, 2 and 3 take a quarter, a half and three quarters, a division of ours."},
		{"一项建议参与计算，当且仅当它的级别大于0或它的开关打开；开关打开而未选级别，按第1级，即最小的一步。单项杠杆的设置优先。", "A proposal takes part when its level is above 0 or its switch is on; a switch without a level counts as level 1, the smallest step. A single lever's own setting comes first."},
		{"读者自己的数须在写明的范围内，超出则按边界计，并标“你的假设”。", "A reader's own value must lie inside the stated bounds, is held at them otherwise, and is marked “your assumption”."},
	}},
	{"order", Pair{"顺序、上限和不重复计算", "Order, caps and no double counting"}, []Pair{
		{"顺序固定：省外来电、电源、用电。总结果与顺序无关，只有每项名下的份额有关；缺口不低于0。", "The order is fixed: imports, plant, use. The total does not depend on it, only the share shown against each lever; the gap never falls below 0."},
		{"三项来电杠杆共用一个上限：记录的最大省外功率加后来建成的断面，减去已经计入的平均来电。", "The three import levers share one cap: the recorded maximum from outside plus the interface built later, less the average already counted."},
		{"需求响应找的多是工业用户，他们在8月已经停产。选“停产之后”时，只计超过停产让出量的部分，即两者取大，不取和。", "Demand response calls mostly on industrial users, who had already stopped. “After the stop” counts only what exceeds the load freed by the stop: the larger of the two, not their sum."},
		{"预警、数据、职责三项只换得天数。记录没有把天数换成千瓦的依据，因此不从缺口中扣减；另列提前停产可少用的电量，下限为0。", "Warning, data and duty gain days. The record gives no ground to turn days into gigawatts, so nothing is taken off the gap; the energy an earlier stop might have spared is listed apart, with 0 as its lower end."},
	}},
	{"bands", Pair{"区间怎样算", "How ranges are computed"}, []Pair{
		{"区间运算：[a,b]−[c,d]=[a−d,b−c]，再不低于0。结果包含各项取值的一切组合，因此偏宽；它不是概率，没有“最可能”。", "Interval arithmetic: [a,b]−[c,d]=[a−d,b−c], then never below 0. The result holds every combination of the values, so it is wide; it is not a probability and has no “most likely”."},
		{"影响图每次只动一项，其余取中值；无记录中值时取低高之中点。", "The tornado moves one assumption at a time with the others at their central value, or midway between low and high where none is recorded."},
	}},
	{"rules", Pair{"预警规则", "Warning rules"}, []Pair{
		{"规则写作“n个信号中有k个”。一个信号只在它可知之后才算数：见报日取各来源中最早的一天，只知月份的取月末。月值和旬值要等时段结束。", "A rule reads “k of n signals”. A signal counts only once it could be known: on the earliest publication day among its sources, or at the end of the month where only a month is known. A mean over a period waits for the period to end."},
		{"两次记录之间不插值：信号沿用最近一次已知的值，直到新的记录。没有结束时间的预警和响应，在同类新记录出现前视为仍有效，并逐条注明。", "Nothing is interpolated: a signal keeps its last known value until a new record. An alert or response without a recorded end counts as in force until a later entry of its kind, and is marked so."},
		{"来源只知到月时，触发日写成范围：最早为该月头一天之末，确定为该月之末，因为那一天没有记录。", "Where a source is known to the month only, the day of firing is a range: at the earliest the end of the month's first day, for certain the month's end, because the day is not on record."},
		{"取自2022年夏天本身的阈值逐条注明：当时无人能有这个数，用它的规则在2022年响，不证明当时会响。", "Thresholds taken from the summer of 2022 itself are marked: nobody had the figure then, and a rule that fires with it does not show that it would have fired."},
		{"天数和百分比以整数运算：5天的80%恰为4天，二进制小数会少一分钟。", "Days and percentages are computed in whole numbers: 80 % of five days is four days to the minute, where binary fractions lost one."},
		{"“恢复为记录”也关掉各项建议和方面的开关，因为开关本身就按第1级引入杠杆。", "“Reset to the record” also switches proposals and aspects off, because a switch alone brings its levers in at level 1."},
		{"“至少”“至多”的值只在确定越过阈值时算数。推算的值不用。", "A value “at least” or “at most” counts only when it is past the threshold for certain. Derived values are not used."},
		{"误报检查用其他有记录的年份；没有数据的格写“无数据”并计数，因为它既不是误报，也不是没有误报；整条规则因此定不了时写“无法检查”。", "The false-alarm check uses other recorded years; a cell without data says “no data” and is counted, for it is neither a false alarm nor its absence; a rule that this leaves open “cannot be checked”."},
		{"提前量从8月14日停产通知和8月21日一级响应算起。8月9日的会议已预计负荷超60 GW：规则若不早于这天，就不移动任何响应。", "Leads count to the stop notice of 14 August and Level I of 21 August. The meeting of 9 August already expected load above 60 GW: a rule that fires no earlier moves no response."},
	}},
	{"missing", Pair{"缺少什么", "What is missing"}, ModelMissing},
}

// ModelMissing lists what the record does not hold and the model would need.
var ModelMissing = []Pair{
	{"逐日、逐时的负荷、用电量和来电", "Load, consumption and imports by day and hour"},
	{"外送减少了多少", "How far exports were reduced"},
	{"实际停电的户数和负荷", "How many customers and how much load were cut off"},
	{"风电、光伏、自备和地方电网在高峰时的出力", "Output of wind, solar, captive plant and local grids at the peak"},
	{"居民节电倡议的效果", "The effect of appeals to households"},
	{"各次负荷纪录的日期", "The dates of the load records"},
	{"预案中预警分级的数量标准", "The numeric criteria of the plan's warning tiers"},
}
