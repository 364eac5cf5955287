package whatif

import (
	"reflect"
	"testing"

	"explorer/app/analysis/whatif"
	"explorer/app/text"
)

func TestChoicesSayWhatTheLinkSays(t *testing.T) {
	c := ChoicesOf(stateOf(t, text.Zh, "gap=hind&base=after&am_duty=3&lv_im=off&lv_dr=a4&lv_th=2.5&lv_da=0&rule=own&rs=load.hydro&rk=3&rh=orange&rt_load=-4"))
	if c.Reading != "hind" || !c.After || c.Level["duty"] != 3 || c.Level["region"] != 0 {
		t.Errorf("%+v", c)
	}
	for id, want := range map[string]whatif.Setting{
		"im": {Off: true}, "dr": {Level: 4}, "th": {Own: true, Value: 2.5}, "da": {Own: true}, "hs": {},
	} {
		if c.Lever[id] != want {
			t.Errorf("lever %s is set to %+v, want %+v", id, c.Lever[id], want)
		}
	}
	rule, ok := whatif.RuleOf(c)
	want := whatif.Rule{ID: "own", K: 2, Signals: []string{"load", "hydro"}, Heat: "orange", Limits: map[string]float64{"load": -4}}
	if !ok || !reflect.DeepEqual(rule, want) {
		t.Errorf("rule %+v, want %+v: at most as many signals as there are, and data known at once", rule, want)
	}
}

func TestEverySwitchReachesItsLevers(t *testing.T) {
	r := load(t)
	for _, group := range groups {
		s := stateOf(t, text.Zh, "")
		s.On = s.On.With(group, true)
		c := ChoicesOf(s)
		if !c.On[group] || c.Ambition(group) != 1 {
			t.Errorf("%s is on but counts as level %d", group, c.Ambition(group))
		}
		for _, id := range leverIDs(group) {
			if v := leverOf(r, s, id); !v.choice.Follows || v.choice.Level != 1 {
				t.Errorf("%s does not follow %s: %+v", id, group, v.choice)
			}
		}
	}
}
