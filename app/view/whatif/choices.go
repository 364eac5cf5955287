package whatif

import (
	"strconv"
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/state"
)

// choices reads from the state what the reader assumes.
func choices(s state.State) whatif.Choices {
	c := whatif.Choices{
		Reading: s.Opt.Get("gap"), After: s.Opt.Get("base") == "after",
		On: map[string]bool{}, Level: map[string]int{}, Lever: map[string]whatif.Setting{},
	}
	for _, id := range s.On.List() {
		c.On[id] = true
	}
	for _, group := range groups {
		c.Level[group], _ = strconv.Atoi(s.Opt.Get("am_" + group))
		for _, id := range leverIDs(group) {
			c.Lever[id] = setting(s.Opt.Get("lv_" + id))
		}
	}
	if c.Rule = s.Opt.Get("rule"); c.Rule == "auto" {
		c.Rule = ""
	}
	c.Own = ownRule(s)
	return c
}

// setting reads a lever's option: "p" follows its proposal, "off", a level
// "a1" to "a4", or the reader's own value.
func setting(v string) whatif.Setting {
	switch v {
	case "p":
		return whatif.Setting{}
	case "off":
		return whatif.Setting{Off: true}
	case "a1", "a2", "a3", "a4":
		return whatif.Setting{Level: int(v[1] - '0')}
	}
	n, err := strconv.ParseFloat(v, 64)
	if err != nil {
		return whatif.Setting{Off: true}
	}
	return whatif.Setting{Own: true, Value: n}
}

func ownRule(s state.State) whatif.Rule {
	rule := whatif.Rule{ID: "own", Signals: strings.Split(s.Opt.Get("rs"), "."), Heat: s.Opt.Get("rh"), Limits: map[string]float64{}}
	rule.K, _ = strconv.Atoi(s.Opt.Get("rk"))
	for _, id := range whatif.Measured {
		if v, err := strconv.ParseFloat(s.Opt.Get("rt_"+id), 64); err == nil {
			rule.Limits[id] = v
		}
	}
	return rule
}
