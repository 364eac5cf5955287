package main

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// tied matches what belongs to one case: a year, an event's id, a place. 2000
// is left out: a round number is rarely a year.
var tied = regexp.MustCompile(`\b20(0[1-9]|[1-9]\d)\b|\be-\d{8}|\b20\d{6}\b|四川|成都|Sichuan|Chengdu|sichuan|chengdu`)

// notYetData lists the files of app that still know the first case. It may
// only get shorter: what they know moves to the case's folder in data/.
var notYetData = []string{
	"app/analysis/history/spell.go",
	"app/analysis/psr/psr.go",
	"app/analysis/whatif/ledger.go",
	"app/analysis/whatif/lever.go",
	"app/analysis/whatif/rule.go",
	"app/analysis/whatif/shadow.go",
	"app/analysis/whatif/signal.go",
	"app/chart/overview.go",
	"app/record/moment.go",
	"app/state/state.go",
	"app/state/window.go",
	"app/text/document.go",
	"app/text/evidence.go",
	"app/text/history.go",
	"app/text/intro.go",
	"app/text/map.go",
	"app/text/model.go",
	"app/text/network_measures.go",
	"app/text/network_names.go",
	"app/text/page.go",
	"app/text/story.go",
	"app/text/timeline.go",
	"app/text/whatif.go",
	"app/ui/timeline.go",
	"app/view/asof.go",
	"app/view/asof_figures.go",
	"app/view/history/braid.go",
	"app/view/history/options.go",
	"app/view/intro.go",
	"app/view/list.go",
	"app/view/network/table.go",
	"app/view/network/values.go",
	"app/view/place/situation.go",
	"app/view/timeline.go",
	"app/view/times.go",
	"app/view/whatif/rule_own.go",
	"app/view/whatif/rules.go",
}

// ties gives what of one case a file's literals hold. Comments may give
// examples, and so may a form whose length alone is asked for.
func ties(f goFile) []string {
	var found []string
	ast.Inspect(f.tree, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if name, ok := call.Fun.(*ast.Ident); ok && name.Name == "len" {
				return false
			}
		}
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING && lit.Kind != token.INT {
			return true
		}
		value := lit.Value
		if s, err := strconv.Unquote(value); err == nil {
			value = s
		}
		if strings.HasPrefix(value, "2006") {
			return true // Go's own name for the form of a time
		}
		found = append(found, tied.FindAllString(value, -1)...)
		return true
	})
	return found
}

// A case is data: the program carries more than one, so a date, an event or a
// place of one of them does not belong into it.
func TestNoMoreOfTheFirstCaseStandsInTheProgram(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range shipped(t) {
		found := ties(f)
		seen[f.path] = len(found) > 0
		if len(found) > 0 && !slices.Contains(notYetData, f.path) {
			t.Errorf("%s knows %q: it belongs into data/", f.path, found)
		}
	}
	for _, path := range notYetData {
		if !seen[path] {
			t.Errorf("%s knows nothing of the first case any more: take it off the list", path)
		}
	}
}
