package network

import (
	"sort"

	"explorer/app/analysis/network"
	"explorer/app/record"
	"explorer/app/view"
)

// values are the measures that do not depend on the playhead: the
// curve over time, the plan's, and before against after 8·21 00:00.
type values struct {
	base  network.Values // before the first dated link
	steps []network.Step
	plan  network.Values
	split [2]network.Values // links dated before 21 August; of that day and later
}

type valueKey struct {
	filter network.Filter
	strict bool
}

// levelOne is the moment that divides before from after.
var levelOne = record.At(2022, 8, 21, 0, 0)

func valuesOf(m *view.Memo, r *record.Record, o options) *values {
	return view.Keep(m, 24, valueKey{o.filter, o.strict}, func() *values {
		planned := network.Prescribed(r, o.filter)
		between := func(from, to record.Moment) network.Values {
			return network.Measure(r, network.Between(r, record.Span{From: from, To: to}, o.filter), planned, o.strict)
		}
		return &values{
			base:  network.Measure(r, network.Observed(r, 0, o.filter), planned, o.strict),
			steps: network.Curve(r, o.filter, o.strict),
			plan:  network.Measure(r, planned, planned, o.strict),
			split: [2]network.Values{between(0, levelOne), between(levelOne, 1<<40)},
		}
	})
}

// at gives the values that hold at a moment.
func (v *values) at(t record.Moment) network.Values {
	i := sort.Search(len(v.steps), func(i int) bool { return v.steps[i].From > t })
	if i == 0 {
		return v.base
	}
	return v.steps[i-1].Values
}
