package text

// DocDescription is what a search result shows of each view, by its id.
var DocDescription = map[string]Pair{
	"timeline": {
		"2022年8月，四川首次启动一级能源供应保障应急响应。沿时间轴查看压力、状态与响应的完整记录：谁、何时、为何、做了什么，每条事实都有来源。可离线使用。",
		"In August 2022 Sichuan started its first level-one energy-supply emergency response. Follow the whole record of pressures, states and responses through time: who did what, when and why, every fact with its source. Works offline.",
	},
	"history": {
		"谁回应了什么、有多快：压力、状态与响应之间的因果链和时间间隔。",
		"Who answered what, and how fast: chains of pressure, state and response and the time between them.",
	},
	"network": {
		"各级机构之间的协调联动：预案规定的与实际记录到的。",
		"Coordination between bodies: what the plan prescribed beside what was observed.",
	},
	"whatif": {
		"四项优化建议会触及什么：以有来源的区间作假设推演，不改动记录。",
		"What the four proposals would touch: hypothetical ranges with sources, which never change the record.",
	},
	"map": {
		"播放头所在时刻的四川21个市州。",
		"The 21 prefectures of Sichuan at the moment of the playhead.",
	},
	"evidence": {
		"每条事实、来源、矛盾与缺口：检索、筛选、下载。",
		"Every fact, source, contradiction and gap: search, filter, download.",
	},
}

// Words of the document around the page: what an installed icon shows, and
// what boot.js and worker.js say when something is missing.
var (
	DocShort = Pair{"8·21 响应", "8·21 Response"}

	DocMissing     = Pair{"没有这个页面", "There is no such page"}
	DocMissingHint = Pair{"地址可能有误，或页面已移走。", "The address may be mistyped, or the page has moved."}
	DocMissingHome = Pair{"回到上一层", "Go up one level"}

	BootFailed  = Pair{"互动部分未能载入，以下为完整的静态页面。", "The interactive part could not be loaded; this is the complete static page."}
	BootStopped = Pair{"互动部分已停止，请重新载入页面。", "The interactive part has stopped. Please reload the page."}
	BootNewer   = Pair{"有新版本可用。", "A newer version is ready."}
	BootReload  = Pair{"重新载入", "Reload"}
	BootAgain   = Pair{"重试", "Try again"}
	BootDismiss = Pair{"关闭", "Dismiss"}
	BootOffline = Pair{"目前离线，此文件需要联网下载。", "You are offline; this file needs a connection."}
)
