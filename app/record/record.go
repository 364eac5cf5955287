// Package record is the validated, read-only record of the 8·21 response:
// its types, how it is decoded, and what makes it valid.
//
// A Record is made once, by New, and never changed: everything else asks it
// questions. Times are Moments (minutes of Beijing civil time); values keep
// the unit their source printed. What carries Basis "project" is this
// project's own reading and is shown as such.
package record

import "explorer/app/text"

// Layer is a side of the Pressure–State–Response model.
type Layer string

// The three layers.
const (
	Pressure Layer = "pressure"
	State    Layer = "state"
	Response Layer = "response"
)

// Layers lists the layers in the model's order.
var Layers = []Layer{Pressure, State, Response}

// Files is the record as people edit it, one field per file of
// data/sichuan2022; the browser receives the same shape as one JSON file.
type Files struct {
	Events     []Event     `json:"events"`
	Sources    []Source    `json:"sources"`
	Actors     []Actor     `json:"actors"`
	Places     []Place     `json:"places"`
	Series     []Series    `json:"series"`
	Parameters []Parameter `json:"parameters"`
	Levels     []Level     `json:"levels"`
	Stages     []Stage     `json:"stages"`
	Papers     []Paper     `json:"papers"`
	Plan       Plan        `json:"plan"`
	Links      []Link      `json:"links"`
	Metrics    []Metric    `json:"metrics"`
	Notes      []Note      `json:"notes"`
	Answers    []Answer    `json:"answers"`
	Reviews    []Review    `json:"reviews"`
	Coding     Coding      `json:"coding"`
	Case       Case        `json:"case"`

	// Computed by the build, empty in data/.
	Regions []Region `json:"regions,omitempty"`
	Spots   []Spot   `json:"spots,omitempty"`
}

// Event is one dated thing that happened or was reported.
type Event struct {
	ID           string    `json:"id"`
	Start        string    `json:"start"`
	End          string    `json:"end,omitempty"`
	InForce      string    `json:"in_force,omitempty"` // when a measure announced at Start came into force
	Precision    string    `json:"precision"`          // minute, hour, day, about
	Layer        Layer     `json:"layer"`
	Role         Role      `json:"role,omitempty"`          // of a pressure or state; a response has none
	RestatesPlan bool      `json:"restates_plan,omitempty"` // only tells what the plan provides; no action of its own
	Title        text.Pair `json:"title"`
	Short        text.Pair `json:"short,omitzero"` // label of a turning point (ours)
	Summary      text.Pair `json:"summary"`
	Actors       []string  `json:"actors"`
	Targets      []string  `json:"targets"`
	Places       []string  `json:"places"`
	Figures      []Figure  `json:"figures"`
	Sources      []string  `json:"sources"`
	Confidence   string    `json:"confidence"` // confirmed, single, disputed
	Note         text.Pair `json:"note,omitzero"`
	TurningPoint bool      `json:"turning_point,omitempty"`

	At    Span `json:"-"` // the interval Start stands for, by its precision
	Lasts Span `json:"-"` // [start, end); empty when no end is recorded
	Force Span `json:"-"` // the same, from when a measure came into force
	Order int  `json:"-"` // position in Record.Events
}

// HasEnd tells whether the record knows when the event ended.
func (e *Event) HasEnd() bool { return e.End != "" }

// Figure is one number of an event; Note reads "Chinese / English".
type Figure struct {
	Metric string  `json:"metric"`
	Value  float64 `json:"value"`
	Unit   string  `json:"unit"`
	Note   string  `json:"note"`
}

// Metric names a figure's kind in both languages (ours).
type Metric struct {
	ID    string    `json:"id"`
	Title text.Pair `json:"title"`
}

// Source is a publication; an empty URL means that only a copy on an
// unrelated site could be read.
type Source struct {
	ID        string    `json:"id"`
	Publisher text.Pair `json:"publisher"`
	Title     string    `json:"title"`
	URL       string    `json:"url"`
	Published string    `json:"published"`
	Lang      string    `json:"lang"`
	Kind      string    `json:"kind"`
	URLStatus string    `json:"url_status"` // seen, rebuilt, none
}

// Actor is an organisation or group that acts; Level is central, provincial,
// grid, generator, municipal, enterprise, public or other-province.
type Actor struct {
	ID      string    `json:"id"`
	Name    text.Pair `json:"name"`
	Level   string    `json:"level"`
	Role    text.Pair `json:"role"`
	Sources []string  `json:"sources"`
}

// Place is a nation, province, prefecture or county; Parent is its place id.
type Place struct {
	ID     string    `json:"id"`
	Name   text.Pair `json:"name"`
	Kind   string    `json:"kind"` // nation, province, prefecture, county, other-province
	Parent string    `json:"parent"`
}

// Series is a sparsely measured quantity; its points are never joined.
type Series struct {
	ID     string    `json:"id"`
	Title  text.Pair `json:"title"`
	Unit   string    `json:"unit"`
	Points []Point   `json:"points"`
}

// Point is one measured value. Precision is exact, about, at-least or
// at-most; Window "from/to" gives the dates an accumulated value covers;
// Derived marks a value computed from others.
type Point struct {
	Date      string   `json:"date"`
	Value     float64  `json:"value"`
	Precision string   `json:"precision"`
	Sources   []string `json:"sources"`
	Note      string   `json:"note"`
	Window    string   `json:"window,omitempty"`
	Derived   bool     `json:"derived,omitempty"`

	At     Span `json:"-"` // the interval Date stands for
	Covers Span `json:"-"` // the interval Window stands for, or At
}

// Parameter is a single figure with its range; nil bounds or values were
// not found.
type Parameter struct {
	ID      string    `json:"id"`
	Title   text.Pair `json:"title"`
	Value   *float64  `json:"value"`
	Low     *float64  `json:"low"`
	High    *float64  `json:"high"`
	Unit    string    `json:"unit"`
	Derived bool      `json:"derived"`
	Sources []string  `json:"sources"`
	Note    string    `json:"note"`
}

// Level is one rung of an alert ladder over time.
type Level struct {
	Ladder  string    `json:"ladder"`
	Level   string    `json:"level"`
	Start   string    `json:"start"`
	End     string    `json:"end,omitempty"`
	Scope   text.Pair `json:"scope"`
	Label   text.Pair `json:"label"`
	Sources []string  `json:"sources"`

	Lasts Span `json:"-"` // To is From when no end is recorded
}

// HasEnd tells whether the record knows when the level ended.
func (l *Level) HasEnd() bool { return l.End != "" }

// Stage is one of our three stages.
type Stage struct {
	ID     string    `json:"id"`
	Basis  string    `json:"basis"`
	Start  string    `json:"start"`
	End    string    `json:"end"`
	Name   text.Pair `json:"name"`
	Reason text.Pair `json:"reason"`
	Events []string  `json:"events"`

	Lasts Span `json:"-"`
}

// Paper is one of the two studies, with what of it could be read.
type Paper struct {
	ID          string      `json:"id"`
	Title       text.Pair   `json:"title"`
	Author      text.Pair   `json:"author"`
	Affiliation text.Pair   `json:"affiliation"`
	Publisher   text.Pair   `json:"publisher"`
	Year        string      `json:"year"`
	DOI         string      `json:"doi"`
	URL         string      `json:"url"`
	Source      string      `json:"source"`
	Keywords    Keywords    `json:"keywords"`
	Read        []text.Pair `json:"read"`
	NotRead     []text.Pair `json:"not_read"`
	Known       []text.Pair `json:"known"`
	Method      *Method     `json:"method,omitempty"`
	Aspects     []Overlay   `json:"aspects,omitempty"`
	Proposals   []Overlay   `json:"proposals,omitempty"`
}

// Keywords are a paper's own, per language.
type Keywords struct {
	Zh []string `json:"zh"`
	En []string `json:"en"`
}

// Method tells a paper's two methods.
type Method struct {
	PSR          MethodNote `json:"psr"`
	EventHistory MethodNote `json:"event_history"`
}

// MethodNote is one method in words with its sources.
type MethodNote struct {
	Zh      string   `json:"zh"`
	En      string   `json:"en"`
	Sources []string `json:"sources"`
}

// Overlay is an aspect (P1) or a proposal (P2): what the paper says, and our
// examples for it.
type Overlay struct {
	ID            string    `json:"id"`
	Title         text.Pair `json:"title"`
	Explanation   text.Pair `json:"explanation"`
	IllustratedBy []Example `json:"illustrated_by"`
	AnsweredLater []Example `json:"answered_later"`
}

// Example ties an overlay to an event; the reason is ours.
type Example struct {
	Basis string    `json:"basis"`
	Event string    `json:"event"`
	Why   text.Pair `json:"why"`
}

// Plan is what is known of the plan of January 2022.
type Plan struct {
	ID           string      `json:"id"`
	DocumentNo   string      `json:"document_no"`
	Issued       string      `json:"issued"`
	Title        text.Pair   `json:"title"`
	Issuer       text.Pair   `json:"issuer"`
	Source       string      `json:"source"`
	Note         text.Pair   `json:"note"`
	Items        []PlanItem  `json:"items"`
	NotRetrieved []text.Pair `json:"not_retrieved"`
}

// PlanItem is one provision; ReadIn tells whether it was read in the plan
// itself, in the press or in a notice.
type PlanItem struct {
	ID      string    `json:"id"`
	Title   text.Pair `json:"title"`
	Text    text.Pair `json:"text"`
	ReadIn  string    `json:"read_in"`
	Sources []string  `json:"sources"`
}

// Link is one coordination tie from actor to actor: Planned by the plan,
// Observed in fact, or both.
type Link struct {
	ID        string    `json:"id"`
	From      string    `json:"from"`
	To        string    `json:"to"`
	Kind      string    `json:"kind"` // command, request, report, notice, resource, information, joint
	Date      string    `json:"date,omitempty"`
	What      text.Pair `json:"what"`
	Planned   bool      `json:"planned"`
	Observed  bool      `json:"observed"`
	Certainty string    `json:"certainty"` // stated, inferred
	Event     string    `json:"event,omitempty"`
	Sources   []string  `json:"sources"`

	At Span `json:"-"` // zero when no date is recorded
}

// Note is a contradiction, a scope caution or a gap a reader should see, a
// convention of the record, or what was checked, dropped or merged.
type Note struct {
	ID     string    `json:"id"`
	Kind   string    `json:"kind"` // contradiction, scope, gap, convention, check, dropped
	Text   text.Pair `json:"text"`
	Events []string  `json:"events,omitempty"`
}

// Region is a prefecture's outline, projected and simplified by the build:
// an SVG path and its label point in a 1000-wide picture.
type Region struct {
	Place string  `json:"place"`
	Path  string  `json:"path"`
	X     float64 `json:"x"`
	Y     float64 `json:"y"`
}

// Spot is an actor's fixed position in the coordination network, computed by
// the build, in a 1000 by 700 picture.
type Spot struct {
	Actor string  `json:"actor"`
	X     float64 `json:"x"`
	Y     float64 `json:"y"`
}
