package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
)

// mend is one place of go-app that trusts the browser or the document more
// than a page among strangers can. The old text stands there exactly once.
type mend struct{ file, old, now string }

var slimMends = []mend{
	// Go-app looks through localStorage at its start, which throws where site
	// data is blocked and in every sandboxed frame. Nothing of ours is kept there.
	{"app/engine.go", `newJSStorage("localStorage")`, `newMemoryStorage()`},
	{"app/engine.go", `newJSStorage("sessionStorage")`, `newMemoryStorage()`},
	// Extensions put elements of theirs before ours.
	{"app/engine.go", `body.JSValue().firstElementChild()`, `Window().GetElementByID("app")`},
	// Page translation puts elements of its own in place of our text.
	{"app/node.go", `v.JSValue().setNodeValue(v.value)`, `setText(v)`},
	// Nothing of ours goes through go-app's JSON.
	{"app/storage.go", stdJSON, ownJSON},
	{"app/notification.go", stdJSON, ownJSON},
	{"app/context.go", stdJSON, ownJSON},
	{"app/strings.go", stdJSON, ownJSON},
	{"app/state.go", stdJSON, ownJSON},
	{"app/engine.go", stdJSON, ownJSON},
	{"errors/errors.go", stdJSON, ownJSON},
}

const (
	stdJSON = `"encoding/json"`
	ownJSON = `"` + goAppModule + `/pkg/json"`
)

// mendGoApp changes the copy of go-app's packages.
func mendGoApp(dir string) error {
	for _, m := range slimMends {
		path := filepath.Join(dir, m.file)
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if n := bytes.Count(data, []byte(m.old)); n != 1 {
			return fmt.Errorf("slim: go-app's %s has %q %d times, not once; look at it again", m.file, m.old, n)
		}
		data = bytes.Replace(data, []byte(m.old), []byte(m.now), 1)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
