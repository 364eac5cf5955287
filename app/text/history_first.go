package text

// Words of how problems ended: the first thing the event history tells.
var (
	HistFirstLead     = Pair{"{0} 个有人能够应对的问题，公开后 {1} 天内约 {2} 得到回应，{3} 自行缓解，{4} 没有回应记录。", "Of {0} problems that someone could answer, by {1} days after they were public about {2} were answered, {3} had eased, {4} have no answer on record."}
	HistFirstWho      = Pair{"只有编为“问题”的压力与状态才开始等待；其余 {0} 个（后果、缓解、事后发现、其他灾害、背景）此处不计，下面的曲线仍包括它们。", "Only pressures and states coded as a problem start a wait here; {0} others (consequences, relief, later findings, other hazards, context) are not counted, though the curve below still holds them."}
	HistFirstCap      = Pair{"各种结局的累积比例（奥伦—约翰森估计，95% 区间）", "Cumulative share of each end (Aalen–Johansen, 95% interval)"}
	HistFirstPic      = Pair{"条形图：各种结局的累积比例", "Bars: cumulative share of each end"}
	HistFirstBy       = Pair{"公开后", "Since public, by"}
	HistFirstAnswered = Pair{"得到回应", "Answered"}
	HistFirstEased    = Pair{"自行缓解", "Eased"}
	HistFirstNone     = Pair{"没有回应记录", "No answer on record"}
	HistQuasi         = Pair{"同上，准泊松 95% 区间与离散度", "The same, quasi-Poisson 95% and dispersion"}
	HistQuasiIs       = Pair{"{0}–{1}，φ = {2}", "{0}–{1}, φ = {2}"}
	HistQuasiCalc     = Pair{"准泊松：φ = Σ (y − ȳ)²/ȳ ÷ (日数 − 1)，y 为每日响应数，区间 ȳ·exp(±1.96·√(φ/Σy))（Wedderburn 1974）。φ 大于 1 表示响应成批出现，精确泊松区间就偏窄。", "Quasi-Poisson: φ = Σ (y − ȳ)²/ȳ ÷ (days − 1) for responses y a day, interval ȳ·exp(±1.96·√(φ/Σy)) (Wedderburn 1974). φ above 1 means that responses come in batches; the exact Poisson interval is then too narrow."}
	HistPermuted      = Pair{"置换检验：p = {0}（随机分组 {1} 次，种子 {2}）；同日起的等待并不独立，p 偏小。", "By permutation: p = {0} ({1} random groupings, seed {2}); waits of one day are not independent, so p is on the small side."}
	HistPermutedAll   = Pair{"置换检验：p = {0}（全部 {1} 种分组）；同日起的等待并不独立，p 偏小。", "By permutation: p = {0} (all {1} groupings); waits of one day are not independent, so p is on the small side."}
	HistFirstKey      = Pair{"实心：得到回应；灰框：自行缓解；空白：没有回应记录（所标比例）。", "Solid: answered; grey: eased; empty: no answer on record, with its share."}
	HistFirstHow      = Pair{"从问题开始之日算起；首次见报更晚的，从见报之日算起，来源只知到月的按月末。公开之前已有的回应或缓解算第 0 天。自行缓解：回应之前已有结束的记录。没有回应记录不等于没有回应。", "Counted from the day a problem began, or from its first publication where that is later (the month's end where only the month is known). An answer or an end before it was public counts as day 0. Eased: an end on record before any answer. No answer on record is not the same as no answer."}
)
