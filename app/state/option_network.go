package state

// The network's options. A body's id is checked against the record by the
// view, which shows nothing selected for an unknown one.
var networkOptions = []Option{
	{Key: "nwp", Default: "node", Valid: OneOf("matrix", "time")},                                                            // picture
	{Key: "nwf", Default: "both", Valid: OneOf("observed", "prescribed", "difference")},                                      // frame
	{Key: "nwk", Default: "all", Valid: OneOf("command", "request", "report", "notice", "resource", "information", "joint")}, // kind
	{Key: "nwl", Default: "all", Valid: OneOf("central", "provincial", "grid", "generator", "municipal", "enterprise", "public", "other-province")},
	{Key: "nwc", Default: "all", Valid: OneOf("stated", "inferred")},                                                                                 // certainty
	{Key: "nwm", Default: "pair", Valid: OneOf("kind")},                                                                                              // what matches a prescribed link
	{Key: "nwu", Default: "out", Valid: OneOf("in")},                                                                                                 // undated observed links
	{Key: "nwa", Default: "none", Valid: idShaped},                                                                                                   // selected body
	{Key: "nwt", Default: "hide", Valid: OneOf("show")},                                                                                              // the table of all links
	{Key: "nwg", Default: "provincial", Valid: OneOf("none", "central", "grid", "generator", "municipal", "enterprise", "public", "other-province")}, // level whose list is open
}

// idShaped accepts what an id of the record can look like.
func idShaped(v string) bool {
	if v == "" || len(v) > 40 {
		return false
	}
	for _, c := range v {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}
