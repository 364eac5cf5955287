package text

// Words of the timeline and its controls.
var (
	TimelineLabel = Pair{"时间线图：{0} 至 {1}；三层事件、响应级别、在行措施与数据。下方有同内容的文字列表。",
		"Timeline from {0} to {1}: three layers of events, response level, measures in force and figures. The same content follows as text lists."}
	TrackLevel    = Pair{"响应级别", "Response level"}
	LaneCount     = Pair{"{0} 条", "{0} events"}
	LaneCountOne  = Pair{"{0} 条", "{0} event"}
	MeasuresRow   = Pair{"在行措施", "Measures"}
	MoreMeasures  = Pair{"另有 {0} 项", "{0} more"}
	LevelI        = Pair{"一级", "Level I"}
	LevelII       = Pair{"二级", "Level II"}
	LevelNone     = Pair{"未启动", "none"}
	StageOursMark = Pair{"{0}（阶段为本站所划）", "{0} (stages are ours)"}

	Playhead      = Pair{"播放头：当前时刻", "Playhead: current moment"}
	PlayheadValue = Pair{"{0} {1}，北京时间，{2}", "{1} {0}, Beijing time, {2}"}
	Play          = Pair{"播放", "Play"}
	Pause         = Pair{"暂停", "Pause"}
	PrevEvent     = Pair{"上一事件", "Previous event"}
	NextEvent     = Pair{"下一事件", "Next event"}
	PrevTurn      = Pair{"上一转折", "Previous turn"}
	NextTurn      = Pair{"下一转折", "Next turn"}
	Speed         = Pair{"速度", "Speed"}
	PauseAtTurns  = Pair{"转折点处暂停", "Pause at turning points"}
	PlayOptions   = Pair{"播放设置", "Playback settings"}
	LoopStart     = Pair{"循环起点", "Loop from here"}
	LoopEnd       = Pair{"循环终点", "Loop to here"}
	LoopClear     = Pair{"取消循环", "End loop"}
	ZoomIn        = Pair{"放大", "Zoom in"}
	ZoomOut       = Pair{"缩小", "Zoom out"}
	PanLeft       = Pair{"向左移", "Move left"}
	PanRight      = Pair{"向右移", "Move right"}
	WindowDefault = Pair{"8月10日—9月1日", "10 Aug – 1 Sep"}
	WindowSummer  = Pair{"2022年夏", "Summer 2022"}
	WindowYear    = Pair{"2022年", "2022"}
	WindowAll     = Pair{"2006—2026", "2006–2026"}
	WindowLevel   = Pair{"一、二级响应期间", "Levels I and II"}
	WindowGroup   = Pair{"时间窗", "Window"}
	PlayGroup     = Pair{"播放控制", "Playback"}
	LayerGroup    = Pair{"图层", "Layers"}
	OverviewLabel = Pair{"全程概览 2006—2026（分段刻度）；框内为当前窗口", "Overview 2006–2026 (broken scale); the frame is the current window"}
	LegendLine    = Pair{
		"▲ 压力　● 状态　■ 响应　│　实心 多方证实　空心 单一来源　半实 说法不一　— 只知到日　┄ 约　◌ A–G 建议、方面",
		"▲ pressure  ● state  ■ response  │  solid: confirmed · outlined: one source · half: disputed · — to the day · ┄ about · ◌ A–G proposal, aspect"}
	Legend = Pair{
		"实心：多方证实；空心：单一来源；半实：说法不一。横线：只知到日；虚线：约。▲▼：不低于、不高于。点与点不相连，因为其间没有记录。",
		"Solid: confirmed; outlined: single source; half: disputed. A line beside a mark: known to the day; dashed: about. ▲▼: at least, at most. Dots are not joined: nothing is recorded between them."}
)

var ladders = map[string]Pair{
	"energy-response":       {"能源保供响应", "Energy response"},
	"heat-warning-national": {"全国高温预警", "Heat, national"},
	"heat-warning-chengdu":  {"成都高温预警", "Heat, Chengdu"},
	"drought-response":      {"抗旱响应", "Drought response"},
	"orderly-use":           {"有序用电", "Orderly use"},
	"orderly-use-chongqing": {"重庆有序用电", "Chongqing"},
	"grid-control":          {"保供电调控", "Grid control"},
}

// Ladder names an alert ladder.
func Ladder(id string) Pair { return orSelf(ladders, id) }

// ResponseLevel names a level of the provincial response: I, II or none.
func ResponseLevel(level string) Pair {
	switch level {
	case "I":
		return LevelI
	case "II":
		return LevelII
	}
	return LevelNone
}
