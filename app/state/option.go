package state

// Option is a setting of one view that a link carries: history's grouping,
// the network's picture, a what-if lever. Each view declares its own in a file
// of this package (option_history.go …) and reads it with State.Opt.Get.
type Option struct {
	Key     string                  // in the link; short, never reused for another meaning
	Default string                  // not written to the link
	Valid   func(value string) bool // of a value other than the default
}

// maxOptions bounds Options so that State stays a comparable value.
const maxOptions = 64

// Options holds one value per declared option, in the order of Schema.
type Options [maxOptions]string

// Schema lists every declared option in a fixed order.
var Schema = concat(historyOptions, networkOptions, mapOptions, whatifOptions)

// Get is the value of an option; an undeclared key panics, as it is a slip of
// the program and not of a reader.
func (o Options) Get(key string) string { return o[slot(key)] }

// With returns the options with one changed; an invalid value is refused.
func (o Options) With(key, value string) (Options, bool) {
	i := find(key)
	if i < 0 {
		return o, false
	}
	s := Schema[i]
	if value != s.Default && (s.Valid == nil || !s.Valid(value)) {
		return o, false
	}
	o[i] = value
	return o, true
}

// OneOf accepts the listed values.
func OneOf(values ...string) func(string) bool {
	return func(v string) bool {
		for _, ok := range values {
			if v == ok {
				return true
			}
		}
		return false
	}
}

func defaultOptions() Options {
	var o Options
	for i, s := range Schema {
		o[i] = s.Default
	}
	return o
}

func slot(key string) int {
	i := find(key)
	if i < 0 {
		panic("state: no option " + key)
	}
	return i
}

func find(key string) int {
	for i, s := range Schema {
		if s.Key == key {
			return i
		}
	}
	return -1
}

func concat(lists ...[]Option) []Option {
	var all []Option
	for _, l := range lists {
		all = append(all, l...)
	}
	if len(all) > maxOptions {
		panic("state: more than maxOptions options")
	}
	return all
}
