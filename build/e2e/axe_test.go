package e2e

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"explorer/build/e2e/drive"
	"explorer/build/source"
)

// axe reads axe-core, which build/tools.sh fetches.
func axe(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(source.Root(), ".cache", "npm", "axe-core", "axe.min.js"))
	if errors.Is(err, fs.ErrNotExist) && os.Getenv("CI") == "" {
		t.Skip("no axe-core: run sh build/tools.sh")
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// audit runs axe on what the page shows and reports every violation.
func (r *reader) audit(script, where string) {
	r.t.Helper()
	if !r.yes(`globalThis.axe`) {
		eval[bool](r, script+"\n;true")
	}
	for _, v := range eval[[]string](r, `axe.run(document, {resultTypes: ["violations"]}).then((result) =>
		result.violations.map((v) => v.id + " (" + v.impact + "): " + v.help + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " " + n.any.map((a) => a.message).join("; ")).join(" | ")))`) {
		r.t.Errorf("%s: %s", where, v)
	}
}

func TestAxeFindsNothingInAnyView(t *testing.T) {
	script := axe(t)
	for _, lang := range []string{"zh", "en"} {
		for _, v := range views {
			r := visit(t, drive.Look{}, pathOf(lang, v))
			where := v + " in " + lang
			r.audit(script, where+", light")
			r.must(r.Look(drive.Look{Dark: true}))
			r.audit(script, where+", dark")
			r.must(r.Look(drive.Look{Width: 375, Height: 700}))
			r.hash() // the page has fitted itself to the new width
			r.audit(script, where+", narrow")
			r.Close()
		}
	}
}

func TestAxeFindsNothingInOtherStatesOfThePage(t *testing.T) {
	script := axe(t)
	for _, path := range []string{"en/?wasm=false", "map/?wasm=false", "e/e-20220821-level1/?wasm=false", "en/e/e-20220821-level1/?wasm=false",
		"#on=data,duty,region,public,plan,warning,governance&event=e-20220821-level1", "en/#t=never", "en/#present=1"} {
		r := visit(t, drive.Look{}, path)
		r.audit(script, path)
		r.Close()
	}
	r := visit(t, drive.Look{}, "en/")
	r.click("#help-open")
	r.wait(`document.querySelector("#help").getClientRects().length`)
	r.audit(script, "the help")
}
