package check

import (
	"strings"
	"testing"
)

func TestACaseShowsOnlyWhatIsOnRecord(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{`"series": ["load"]`, `"series": ["lode"]`, "strips[0].series"},
		{`"series": ["load"]`, `"series": []`, "a strip holds one or two"},
		{`"series": "load"`, `"series": "lode"`, "last_known[0].series"},
		{`{"zh": "负荷", "en": "Peak"}`, `{"zh": "负荷", "en": ""}`, "last_known[0].short"},
		{`["chengdu"]`, `["leshan"]`, "map.stop_except"},
		{`["province"]`, `["nobody"]`, "map.alert_bodies"},
		{`"2022-09-01"`, `"autumn"`, "map.alerts_before"},
	} {
		files := sound()
		spoil(t, files, "case.json", c.old, c.new)
		if got := lines(Files(files)); !strings.HasPrefix(got, "case.json: ") || !strings.Contains(got, c.want) {
			t.Errorf("%s: problems %q do not tell of %s", c.new, got, c.want)
		}
	}
}
