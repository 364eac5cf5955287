package view

import (
	"strings"
	"testing"
)

func TestAFieldThatLooksLikeAFormulaIsSetOff(t *testing.T) {
	var b strings.Builder
	CSVRow(&b, "=1+1", "a,b", `say "x"`, "-3")
	if got, want := b.String(), "'=1+1,\"a,b\",\"say \"\"x\"\"\",-3\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
