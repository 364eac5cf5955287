package text

// Words of the page's frame.
var (
	BadLink = Pair{"链接中有无法识别的内容，已按默认显示：{0}", "Part of the link could not be read and was left at its default: {0}"}
)

// BackToRecord tells that all assumptions are off.
var BackToRecord = Pair{"已恢复为记录原样", "Back to the record as it is"}

// The frame around every view.
var (
	SiteName  = Pair{"8·21 响应探索", "8·21 Response Explorer"}
	SiteLead  = Pair{"2022年四川电力保供一级应急响应：谁在何时、因何、做了什么", "Sichuan's first level-one energy emergency, 2022: who did what, when and why"}
	Skip      = Pair{"跳到播放头", "Skip to the playhead"}
	Tabs      = Pair{"视图", "Views"}
	Tools     = Pair{"页面工具", "Page tools"}
	LangOther = Pair{"English", "中文"}
	Theme     = Pair{"外观：{0}", "Theme: {0}"}
	Present   = Pair{"演示", "Present"}
	PresentX  = Pair{"退出演示", "Leave"}
	CopyLink  = Pair{"复制链接", "Copy link"}
	Print     = Pair{"打印", "Print"}
	HelpOpen  = Pair{"帮助", "Help"}
	HelpClose = Pair{"关闭帮助", "Close help"}
	NoticeX   = Pair{"知道了", "Dismiss"}
	Copied    = Pair{"链接已复制", "Link copied"}
	NotCopied = Pair{"未能复制，请从地址栏复制", "Could not copy; take the link from the address bar"}
	BadRecord = Pair{"记录无法读取，互动部分不能启动；以下静态页面完整可读。", "The record could not be read, so the interactive part cannot start; this static page is complete."}
	Stopped   = Pair{"这一步没有成功，页面其余部分照常；如不正常请重新载入。", "That step failed; the rest of the page works. Reload if it does not."}
	BlankNote = Pair{"黑屏中，按 B 或点击恢复", "Screen blanked; press B or click to return"}
)

var themes = map[string]Pair{"": {"自动", "auto"}, "light": {"浅色", "light"}, "dark": {"深色", "dark"}}

// ThemeName names a theme.
func ThemeName(id string) Pair { return orSelf(themes, id) }

var views = map[string]Pair{
	"timeline": {"时间线", "Timeline"}, "history": {"事件史", "Event history"}, "network": {"协同", "Coordination"},
	"whatif": {"建议推演", "What-if"}, "map": {"地图", "Map"}, "evidence": {"证据", "Evidence"},
}

// View names a view.
func View(id string) Pair { return orSelf(views, id) }

// Help is the help dialog's table: keys, and what they do.
var Help = []struct {
	Keys string
	Does Pair
}{
	{"← →", Pair{"上一／下一事件", "previous / next event"}},
	{"Shift + ← →", Pair{"后退／前进一小时", "one hour back / on"}},
	{"PageUp PageDown", Pair{"上一／下一转折点", "previous / next turning point"}},
	{"Home End", Pair{"时间窗起点／终点", "start / end of the window"}},
	{"Space", Pair{"播放／暂停", "play / pause"}},
	{"[ ]", Pair{"循环起点／终点", "loop in / out"}},
	{"+ −", Pair{"放大／缩小", "zoom in / out"}},
	{"< >", Pair{"左移／右移时间窗", "move the window"}},
	{"1 2 3", Pair{"切换压力、状态、响应图层", "toggle pressure, state, response"}},
	{"0", Pair{"推演假设全部归零", "all what-if assumptions off"}},
	{"?", Pair{"打开／关闭帮助", "open / close this help"}},
}

// Words of the help dialog.
var (
	HelpTitle   = Pair{"帮助", "Help"}
	HelpKeys    = Pair{"按键（焦点在播放头时有效）", "Keys (while the playhead has the focus)"}
	HelpPresent = Pair{"演示模式中全页有效：PageUp／PageDown 走转折点，B 黑屏，Esc 退出。", "When presenting, for the whole page: PageUp / PageDown walk the turning points, B blanks the screen, Esc leaves."}
	HelpWheel   = Pair{"鼠标：在图上拖动即移动时刻；Ctrl+滚轮缩放，横向滚动平移；双指可缩放。", "Mouse: drag on the picture to scrub; Ctrl and the wheel zoom, scrolling sideways pans; pinch zooms."}
)

// Words of the filters above the record's list.
var (
	FilterGroup  = Pair{"筛选", "Filter"}
	FilterQ      = Pair{"搜索", "Search"}
	FilterWho    = Pair{"行动方层级", "Actor level"}
	FilterWhere  = Pair{"市州", "Prefecture"}
	FilterConf   = Pair{"可信度", "Confidence"}
	FilterAll    = Pair{"全部", "All"}
	FilterClear  = Pair{"清除筛选", "Clear filters"}
	FilterCut    = Pair{"搜索词过长，只用前 {0} 个字。", "The search is too long; its first {0} letters are used."}
	FilterCount  = Pair{"显示 {0} / {1} 条事件", "{0} of {1} events shown"}
	FilterHidden = Pair{"筛选也作用于时间线和其他视图。", "Filters act on the timeline and the other views too."}
)
