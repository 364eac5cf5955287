package check

// What a field may say. A new word is added here and to the comment of its
// field in package record.
var (
	layers      = []string{"pressure", "state", "response"}
	precisions  = []string{"minute", "hour", "day", "about"}
	confidences = []string{"confirmed", "single", "disputed"}

	sourceKinds = []string{"media", "state-media", "wire", "official", "company", "paper", "statistics"}
	sourceLangs = []string{"zh", "en"}
	urlStatuses = []string{"seen", "rebuilt", "none"}

	actorLevels = []string{"central", "provincial", "grid", "generator", "municipal", "enterprise", "public", "other-province"}
	linkKinds   = []string{"command", "request", "report", "notice", "resource", "information", "joint"}
	certainties = []string{"stated", "inferred"}

	pointPrecisions = []string{"exact", "about", "at-least", "at-most"}
	reads           = []string{"opening", "whole"}
	readIns         = []string{"plan", "press", "notice"}
	bases           = []string{"project"}
	noteKinds       = []string{"contradiction", "scope", "gap", "convention", "check", "dropped"}

	aspects   = []string{"plan", "warning", "governance"}
	proposals = []string{"data", "duty", "region", "public"}
)

// parents tells which kind of place each kind lies in; the nation in none.
var parents = map[string]string{
	"nation":         "",
	"province":       "nation",
	"other-province": "nation",
	"prefecture":     "province",
	"county":         "prefecture",
}

// placeKinds lists the keys of parents in order, for messages.
var placeKinds = []string{"nation", "province", "prefecture", "county", "other-province"}

// rungs lists the levels of each alert ladder.
var rungs = map[string][]string{
	"energy-response":       {"I", "II", "III", "IV"},
	"drought-response":      {"I", "II", "III", "IV"},
	"grid-control":          {"1", "2", "3"},
	"orderly-use":           {"voluntary", "level-1", "full-stop", "easing"},
	"heat-warning-national": {"blue", "yellow", "orange", "red"},
	"heat-warning-chengdu":  {"blue", "yellow", "orange", "red"},
}

// ladders lists the keys of rungs in order, for messages.
var ladders = []string{"energy-response", "drought-response", "grid-control", "orderly-use", "heat-warning-national", "heat-warning-chengdu"}

// Units lists every unit of the record. Figures of events say "day" where
// series and parameters say "days"; both are read the same (text.Unit).
var Units = []string{
	"count", "%", "%/day", "ratio", "level",
	"GW", "GWh", "GWh/day", "GVA", "kV",
	"t", "10^4 t", "Mt", "Mt/yr", "10^8 m3", "m3/s",
	"°C", "mm", "km",
	"hour", "day", "days",
	"bn CNY",
}
