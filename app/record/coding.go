package record

import "explorer/app/text"

// Coding tells how the pairs of answers.json were made, how far two passes
// agreed and what that can carry. The lists of single settlements are for
// those who check the coding; ForPage leaves them out.
type Coding struct {
	Date          string          `json:"date"`
	Protocol      Protocol        `json:"protocol"`
	Coded         Coded           `json:"coded"`
	Agreement     Agreement       `json:"agreement"`
	Settling      text.Pair       `json:"settling"`
	Limit         text.Pair       `json:"limit"`
	RulesAdded    []text.Pair     `json:"rules_added"`
	SettledRoles  []Settled       `json:"settled_roles"`
	SettledLinks  []Settled       `json:"settled_links"`
	SettledBases  []Settled       `json:"settled_bases"`
	NewEvents     []Settled       `json:"new_events"`
	ChangedEvents []Settled       `json:"changed_events"`
	LeftOut       []Settled       `json:"left_out"`
	Causes        Causes          `json:"causes"`
	Earlier       *EarlierOpinion `json:"earlier_opinion,omitempty"`
}

// Protocol names the written rules of the coding.
type Protocol struct {
	Version string `json:"version"`
	File    string `json:"file"`
}

// Coded counts what was coded in the two passes and in this edition.
type Coded struct {
	TwoPasses   CodedPart `json:"two_passes"`
	ThisEdition CodedPart `json:"this_edition"`
}

// CodedPart counts one set of coded events.
type CodedPart struct {
	Events     int `json:"events"`
	Roles      int `json:"roles"`
	Responses  int `json:"responses"`
	WithLink   int `json:"responses_with_a_link,omitempty"`
	WithNone   int `json:"responses_with_none,omitempty"`
	NewlyAdded int `json:"new_events,omitempty"`
}

// Agreement is how far the two passes agreed.
type Agreement struct {
	Roles    Kappa         `json:"roles"`
	Response Kappa         `json:"response_answers_something"`
	Problem  Kappa         `json:"problem_answered"`
	Links    LinkAgreement `json:"links"`
}

// Kappa is the agreement over N items: the share that agrees, and Cohen's
// kappa.
type Kappa struct {
	N     int     `json:"n"`
	Agree float64 `json:"agree"`
	Kappa float64 `json:"kappa"`
}

// LinkAgreement is the agreement on pairs, of all and by kind.
type LinkAgreement struct {
	All     Overlap `json:"all"`
	Answers Overlap `json:"answers"`
	Follows Overlap `json:"follows"`
	Eases   Overlap `json:"eases"`
}

// Overlap counts the pairs that two passes found.
type Overlap struct {
	A       int     `json:"a"`
	B       int     `json:"b"`
	Both    int     `json:"both"`
	Jaccard float64 `json:"jaccard"`
	F1      float64 `json:"f1"`
}

// Settled is one difference, what was decided, and why. Which fields are
// given depends on the list it stands in.
type Settled struct {
	Event     string    `json:"event,omitempty"`
	From      string    `json:"from,omitempty"`
	Response  string    `json:"response,omitempty"`
	To        string    `json:"to,omitempty"`
	Kind      string    `json:"kind,omitempty"`
	Basis     string    `json:"basis,omitempty"`
	Layer     string    `json:"layer,omitempty"`
	A         string    `json:"a,omitempty"`
	B         string    `json:"b,omitempty"`
	First     string    `json:"first,omitempty"`
	Second    string    `json:"second,omitempty"`
	Readings  string    `json:"readings,omitempty"`
	FoundBy   string    `json:"found_by,omitempty"`
	Added     string    `json:"added,omitempty"`
	Settled   string    `json:"settled,omitempty"`
	Kept      *bool     `json:"kept,omitempty"`
	InReading *bool     `json:"in_a_reading,omitempty"`
	Why       text.Pair `json:"why,omitzero"`
}

// Causes is the coding of the kind arises.
type Causes struct {
	Rule         text.Pair       `json:"rule"`
	RulesAdded   []text.Pair     `json:"rules_added"`
	Limit        text.Pair       `json:"limit"`
	Counts       CauseCounts     `json:"counts"`
	Agreement    CauseAgreement  `json:"agreement"`
	SettledLinks []Settled       `json:"settled_links"`
	SettledBases []Settled       `json:"settled_bases"`
	Earlier      *EarlierOpinion `json:"earlier_opinion,omitempty"`
}

// CauseCounts counts the pairs of the kind arises.
type CauseCounts struct {
	Pairs        int `json:"pairs"`
	Said         int `json:"said"`
	Inferred     int `json:"inferred"`
	FromEvents   int `json:"from_events"`
	ToStates     int `json:"to_pressures_and_states"`
	ToResponses  int `json:"to_responses"`
	Consequences int `json:"consequences"`
	WithCause    int `json:"consequences_with_a_cause"`
}

// CauseAgreement compares the two readings of causes.
type CauseAgreement struct {
	All         Readings `json:"all"`
	ToStates    Readings `json:"to_pressures_and_states"`
	ToResponses Readings `json:"to_responses"`
}

// Readings counts the pairs of two readings by one reader; Share is both of
// either.
type Readings struct {
	First  int     `json:"first"`
	Second int     `json:"second"`
	Both   int     `json:"both"`
	Either int     `json:"either"`
	Share  float64 `json:"share"`
}

// EarlierOpinion compares the coding with the uncoded ties of earlier editions.
type EarlierOpinion struct {
	Pairs           int       `json:"pairs"`
	Kept            int       `json:"kept,omitempty"`
	OfResponses     int       `json:"of_responses,omitempty"`
	OfResponsesKept int       `json:"of_responses_kept,omitempty"`
	OfStates        int       `json:"of_pressures_and_states,omitempty"`
	ToStates        int       `json:"to_pressures_and_states,omitempty"`
	ToResponses     int       `json:"to_responses,omitempty"`
	InSettled       int       `json:"in_settled,omitempty"`
	NotInIt         []string  `json:"not_in_it,omitempty"`
	NotKept         []Settled `json:"not_kept,omitempty"`
	Dropped         []Settled `json:"dropped,omitempty"`
	Note            text.Pair `json:"note"`
}

// ForPage is the coding without its lists of single settlements, which the
// page does not show: they are most of its size.
func (c Coding) ForPage() Coding {
	c.SettledRoles, c.SettledLinks, c.SettledBases = nil, nil, nil
	c.NewEvents, c.ChangedEvents, c.LeftOut, c.Earlier = nil, nil, nil, nil
	c.Causes.SettledLinks, c.Causes.SettledBases, c.Causes.Earlier = nil, nil, nil
	return c
}
