package check

import (
	"strings"
	"testing"
)

// supposed is a link that a proposal would add to the sound record.
const supposed = `"hypothetical": [{"id": "h-1", "proposal": "data", "from": "grid", "to": "province", "kind": "report"}]`

func TestACaseShowsOnlyWhatIsOnRecord(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{`"series": ["load"]`, `"series": ["lode"]`, "strips[0].series"},
		{`"series": ["load"]`, `"series": []`, "a strip holds one or two"},
		{`"series": "load"`, `"series": "lode"`, "last_known[0].series"},
		{`{"zh": "负荷", "en": "Peak"}`, `{"zh": "负荷", "en": ""}`, "last_known[0].short"},
		{`["chengdu"]`, `["leshan"]`, "map.stop_except"},
		{`["province"]`, `["nobody"]`, "map.alert_bodies"},
		{`"id": "h-1"`, `"id": ""`, "hypothetical[0].id"},
		{`"proposal": "data"`, `"proposal": "dates"`, "hypothetical[0].proposal"},
		{`"from": "grid"`, `"from": "nobody"`, "hypothetical[0].from"},
		{`"to": "province"`, `"to": "nobody"`, "hypothetical[0].to"},
		{`"kind": "report"`, `"kind": "song"`, "hypothetical[0].kind"},
		{`"2022-09-01"`, `"autumn"`, "map.alerts_before"},
	} {
		files := sound()
		spoil(t, files, "case.json", `"hypothetical": []`, supposed)
		if got := lines(Files(files)); got != "" {
			t.Fatalf("with a supposed link: %s", got)
		}
		spoil(t, files, "case.json", c.old, c.new)
		if got := lines(Files(files)); !strings.HasPrefix(got, "case.json: ") || !strings.Contains(got, c.want) {
			t.Errorf("%s: problems %q do not tell of %s", c.new, got, c.want)
		}
	}
}
