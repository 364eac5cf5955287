package history

import (
	"regexp"
	"testing"

	"explorer/app/text"
)

// One of some sixty waits is more than a hundredth of them: a third decimal
// of a share would claim what so few cannot carry.
func TestTheCalculationShowsNoMoreThanItsNumbersCarry(t *testing.T) {
	r := load(t)
	for _, set := range []string{"hgrp=none", "hgrp=layer", "hgrp=stage"} {
		html := block(t, r, stateOf(t, text.En, set), "h-calc")
		if m := regexp.MustCompile(`[0-9]\.[0-9]{3,}`).FindString(html); m != "" {
			t.Errorf("%s shows %s", set, m)
		}
	}
}
