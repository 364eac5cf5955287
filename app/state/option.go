package state

// Option is a setting of one view that a link carries: history's grouping,
// the network's picture, a what-if lever. Its view declares it once, as a
// variable of its own package: what a link may say, what a control offers and
// what the view reads all come from that declaration.
type Option struct {
	View    View
	Key     string   // in the link; short, never reused for another meaning
	Default string   // not written to the link
	Values  []string // of a choice among fixed values, in the order of its control; else nil

	valid func(value string) bool // of a value other than the default
	slot  int
}

// Of is the option's value in a state.
func (o Option) Of(s State) string { return s.Opt[o.slot] }

// Set is the hook that sets a value: a data-set attribute says it.
func (o Option) Set(value string) string { return o.Key + "=" + value }

// Accepts tells whether a link may carry the value.
func (o Option) Accepts(value string) bool { return value == o.Default || o.valid(value) }

// OptionSet declares the options of one view.
type OptionSet struct{ view View }

// OptionsOf is the set of a view's options.
func OptionsOf(v View) OptionSet { return OptionSet{v} }

// Choice declares an option with fixed values; the default stands first
// unless it has a place among them.
func (x OptionSet) Choice(key, def string, values ...string) Option {
	if !OneOf(values...)(def) {
		values = append([]string{def}, values...)
	}
	return declare(Option{View: x.view, Key: key, Default: def, Values: values, valid: OneOf(values...)})
}

// Shaped declares an option whose values are known by their shape.
func (x OptionSet) Shaped(key, def string, valid func(value string) bool) Option {
	return declare(Option{View: x.view, Key: key, Default: def, valid: valid})
}

// All lists the view's options in the order in which they were declared.
func (x OptionSet) All() []Option {
	var list []Option
	for _, o := range Schema {
		if o.View == x.view {
			list = append(list, o)
		}
	}
	return list
}

// maxOptions bounds Options so that State stays a comparable value.
const maxOptions = 64

// Options holds one value per declared option, in the order of Schema.
type Options [maxOptions]string

// Schema lists every declared option. It is complete when the program starts:
// options are declared while packages are set up and never after.
var Schema []Option

// declare adds an option; a key that stands twice or one option too many is a
// slip of the program, found by every start of it.
func declare(o Option) Option {
	if find(o.Key) >= 0 || len(Schema) == maxOptions {
		panic("state: option " + o.Key + " is declared twice, or one too many")
	}
	o.slot = len(Schema)
	Schema = append(Schema, o)
	return o
}

// With returns the options with one changed; an invalid value is refused.
func (o Options) With(key, value string) (Options, bool) {
	i := find(key)
	if i < 0 || !Schema[i].Accepts(value) {
		return o, false
	}
	o[i] = value
	return o, true
}

// reset puts a view's options back to their defaults.
func (o Options) reset(v View) Options {
	for _, opt := range OptionsOf(v).All() {
		o[opt.slot] = opt.Default
	}
	return o
}

func defaultOptions() Options {
	var o Options
	for i, s := range Schema {
		o[i] = s.Default
	}
	return o
}

func find(key string) int {
	for i, s := range Schema {
		if s.Key == key {
			return i
		}
	}
	return -1
}
