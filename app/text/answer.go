package text

// Words of the coded ties between events.
var (
	BasisSaid     = Pair{"来源写明", "said by the record"}
	BasisInferred = Pair{"推断", "inferred"}
)

var answersUp = map[string]Pair{
	"answers": {"回应了", "Answers"},
	"follows": {"承接了", "Follows"},
	"eases":   {"因此放松", "Eases because of"},
	"arises":  {"起因于", "Arises from"},
}

var answersDown = map[string]Pair{
	"answers": {"得到的回应", "Answered by"},
	"follows": {"其后续", "Followed by"},
	"eases":   {"随之放松的措施", "Let ease"},
	"arises":  {"引起了", "Brought about"},
}

var bases = map[string]Pair{"said": BasisSaid, "inferred": BasisInferred}

// AnswerUp heads what an event is tied to, by the kind of tie.
func AnswerUp(kind string) Pair { return orSelf(answersUp, kind) }

// AnswerDown heads what is tied to an event, by the kind of tie.
func AnswerDown(kind string) Pair { return orSelf(answersDown, kind) }

// Basis tells whether a tie stands in the record's words.
func Basis(id string) Pair { return orSelf(bases, id) }
