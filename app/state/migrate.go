package state

// migrations turn old names in links into today's, so that a link keeps
// working for ever. A row is never removed. Every renamed key or value gets
// one, and a test with a real old link.
var migrations = []struct{ key, value, newKey, newValue string }{
	// The working names of the views in the first draft of the page.
	{"view", "proposals", "view", "whatif"},
	{"view", "coordination", "view", "network"},
	// "time" was the playhead's key in the first draft.
	{"time", "", "t", ""},
}

// migrate renames one pair; an empty value in a row stands for every value.
func migrate(key, value string) (string, string) {
	for _, m := range migrations {
		if m.key != key || (m.value != "" && m.value != value) {
			continue
		}
		if m.newValue != "" {
			value = m.newValue
		}
		return m.newKey, value
	}
	return key, value
}
