package text

// Words of the coded roles of events and ties between them.
var (
	DetailRole    = Pair{"相对于回应", "To a response"}
	RestatesPlan  = Pair{"只转述预案的规定，不算措施或行动", "Only tells what the plan provides; no measure or action of its own"}
	DetailInForce = Pair{"生效", "In force from"}
	BasisSaid     = Pair{"来源写明", "said by the record"}
	BasisInferred = Pair{"推断", "inferred"}
)

var roles = map[string]Pair{
	"problem":      {"当时可以回应的问题", "A problem someone could have answered then"},
	"consequence":  {"由回应带来的后果", "A consequence of a response"},
	"relief":       {"压力缓解", "Relief: the strain gets less"},
	"finding":      {"事后才得出或公布", "A finding worked out or published later"},
	"other-hazard": {"另一种灾害", "Another hazard"},
	"context":      {"长期背景", "Standing context"},
}

// Role tells what a pressure or state is to a response.
func Role(id string) Pair { return orSelf(roles, id) }

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
