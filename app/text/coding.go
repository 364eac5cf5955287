package text

// Words of the evidence view on the coding of ties and on later reviews.
var (
	CodingTitle   = Pair{"事件之间的联系是怎样编码的", "How the ties between events were coded"}
	CodingCaption = Pair{"{0} 对联系，按种类和依据", "{0} ties, by kind and basis"}
	CodingKind    = Pair{"种类", "Kind"}

	CodingAgreement = Pair{"{0} 条事件分两遍编码。两遍一致的程度（科恩κ）：角色 {1}，“该响应有所回应” {2}，“该问题得到回应” {3}。",
		"{0} events were coded in two passes. Agreement of the two (Cohen's kappa): roles {1}, “the response answers something” {2}, “the problem is answered” {3}."}
	CodingLinks = Pair{"联系：一遍找到 {0} 对，另一遍 {1} 对，两遍都有 {2} 对（F1 {3}）。",
		"Ties: {0} found in one pass, {1} in the other, {2} in both (F1 {3})."}
	CodingCauses      = Pair{"起因", "Causes"}
	CodingCausesShare = Pair{"两次阅读分别找到 {0} 和 {1} 对，两次都有的是 {3} 对中的 {2} 对。",
		"The two readings found {0} and {1} pairs; {2} of {3} were in both."}

	ReviewsTitle = Pair{"后来他人的评价", "What others concluded afterwards"}
	ReviewsLead  = Pair{"文字为本站转述。", "The wording is our paraphrase."}
)

var reviewReads = map[string]Pair{"opening": {"只读了开头", "opening read"}, "whole": {"读了全文", "read in full"}}

// ReviewRead tells how much of a review was read.
func ReviewRead(id string) Pair { return orSelf(reviewReads, id) }
