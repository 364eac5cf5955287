package record

import "explorer/app/text"

// Role is what a pressure or state is to a response.
type Role string

// The roles of build/check and of the coding protocol.
const (
	Problem     Role = "problem"      // someone could have answered it at the time
	Consequence Role = "consequence"  // brought about by a response
	Relief      Role = "relief"       // the strain gets less
	Finding     Role = "finding"      // worked out or published only later
	OtherHazard Role = "other-hazard" // flood, fire, earthquake, epidemic
	Context     Role = "context"      // standing facts, nothing to answer on a date
)

// Roles lists the roles in the order of data/README.md.
var Roles = []Role{Problem, Consequence, Relief, Finding, OtherHazard, Context}

// Answerable tells whether a response can answer an event of this role.
func (r Role) Answerable() bool { return r == Problem || r == OtherHazard }

// AnswerKind is how the first event of a pair is tied to the second.
type AnswerKind string

// The kinds of pairs.
const (
	Answers AnswerKind = "answers" // a response to a problem or another hazard
	Follows AnswerKind = "follows" // carries out, extends, amends, lowers or ends an earlier response
	Eases   AnswerKind = "eases"   // loosens or ends because of a relief
	Arises  AnswerKind = "arises"  // is brought about by the other
)

// AnswerKinds lists the kinds in the order of data/README.md.
var AnswerKinds = []AnswerKind{Answers, Follows, Eases, Arises}

// Basis tells whether a pair stands in the record's words.
type Basis string

// The bases of pairs.
const (
	Said     Basis = "said"     // the first event's own text names the other
	Inferred Basis = "inferred" // it fits the other by quantity, resource, place and time
)

// Bases lists the bases.
var Bases = []Basis{Said, Inferred}

// MostCauses is how many pairs of the kind arises an event may have.
const MostCauses = 2

// Answer is one coded pair: From answers, follows, eases because of or arises
// from To. Agreed tells that both passes of the coding found it.
type Answer struct {
	ID     string     `json:"id"`
	From   string     `json:"from"`
	To     string     `json:"to"`
	Kind   AnswerKind `json:"kind"`
	Basis  Basis      `json:"basis"`
	Agreed bool       `json:"agreed"`
	Why    text.Pair  `json:"why"`
}

// Review is a later judgement of the crisis by others, in our paraphrase;
// Read tells how much of it was read.
type Review struct {
	ID        string    `json:"id"`
	Publisher text.Pair `json:"publisher"`
	Title     string    `json:"title"`
	Date      string    `json:"date"` // empty where not seen
	URL       string    `json:"url"`
	Lang      string    `json:"lang"`
	About     []string  `json:"about"`
	Says      text.Pair `json:"says"`
	Read      string    `json:"read"` // opening, whole
}
