package whatif

import (
	"strconv"
	"strings"

	"explorer/app/analysis/whatif"
	"explorer/app/state"
)

// ChoicesOf reads from the state what the reader assumes.
func ChoicesOf(s state.State) whatif.Choices {
	c := whatif.Choices{
		Reading: optGap.Of(s), After: optBase.Of(s) == "after",
		On: map[string]bool{}, Level: map[string]int{}, Lever: map[string]whatif.Setting{},
	}
	for _, id := range s.On.List() {
		c.On[id] = true
	}
	for _, group := range groups {
		c.Level[group], _ = strconv.Atoi(optLevel[group].Of(s))
		for _, id := range leverIDs(group) {
			c.Lever[id] = setting(optLever[id].Of(s))
		}
	}
	if c.Rule = optRule.Of(s); c.Rule == "auto" {
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
	rule := whatif.Rule{ID: "own", Signals: strings.Split(optSignals.Of(s), "."), Heat: optHeat.Of(s), Limits: map[string]float64{}}
	rule.K, _ = strconv.Atoi(optNeeds.Of(s))
	for _, id := range whatif.Measured {
		if v, err := strconv.ParseFloat(optLimit[id].Of(s), 64); err == nil {
			rule.Limits[id] = v
		}
	}
	return rule
}
