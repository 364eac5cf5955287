package record

import "explorer/app/text"

// Case is what the pages need to know of this case beside its facts: which
// series to show and under which name, and how its map is read. All of it is
// our choice.
type Case struct {
	Strips    []Strip `json:"strips"`     // the series under the timeline's lanes, from above
	LastKnown []Shown `json:"last_known"` // the figures of the as-of panel, in its order
	Map       CaseMap `json:"map"`

	Hypothetical []Hypothetical `json:"hypothetical"`
}

// Hypothetical is a link that a proposal would add to the network or, where
// the two bodies are linked already, strengthen. All of them are this
// project's own reading of a proposal's one sentence, not the paper's: they
// are assumptions and are never counted as facts. The reason for each is
// text.HypotheticalReason(ID).
type Hypothetical struct {
	ID       string `json:"id"`
	Proposal string `json:"proposal"`
	From     string `json:"from"`
	To       string `json:"to"`
	Kind     string `json:"kind"`
}

// Strip is a row of the timeline with one or two series of one unit.
type Strip struct {
	Label  text.Pair `json:"label"`
	Series []string  `json:"series"`
}

// Shown is a series with the short name that a panel has room for.
type Shown struct {
	Series string    `json:"series"`
	Short  text.Pair `json:"short"`
}

// CaseMap tells how the map reads the record.
type CaseMap struct {
	StopExcept   []string `json:"stop_except"`   // places that the industrial stop leaves out
	AlertBodies  []string `json:"alert_bodies"`  // actors whose responses count as heat and drought alerts
	AlertsBefore string   `json:"alerts_before"` // alerts begun from this moment on are not of the case

	Before Moment `json:"-"` // AlertsBefore
}

// parse fills the moments of the case; one that is not given is zero.
func (c *Case) parse() (err error) {
	if c.Map.AlertsBefore != "" {
		c.Map.Before, err = ParseMoment(c.Map.AlertsBefore)
	}
	return err
}
