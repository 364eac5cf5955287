package view

import (
	"explorer/app/state"
	"explorer/app/text"
)

// Pick is the control of an option with fixed values, named in the order in
// which the option declares them.
func Pick(s state.State, id string, o state.Option, label text.Pair, names ...text.Pair) Control {
	c := Control{ID: id, Key: o.Key, Kind: Select, Label: label.In(s.Lang), Value: o.Of(s)}
	for i, name := range names {
		c.Choices = append(c.Choices, Choice{o.Values[i], name.In(s.Lang)})
	}
	return c
}
