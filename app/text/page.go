package text

// Words of the page's frame.
var (
	BadLink = Pair{"链接中有无法识别的内容，已按默认显示：{0}", "Part of the link could not be read and was left at its default: {0}"}
)

// BackToRecord tells that all assumptions are off.
var BackToRecord = Pair{"已恢复为记录原样", "Back to the record as it is"}
