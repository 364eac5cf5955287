package host

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
)

func TestHandlerAnswersAsAPlainStaticHost(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{"index.html": "home", "e/x/index.html": "event", "a.wasm": "w", "404.html": "missing"} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	h := Handler(dir, "/some/path/")
	for _, c := range []struct {
		name, path string
		status     int
		header     string
		value      string
	}{
		{"the start page", "/some/path/", 200, "Content-Type", "text/html; charset=utf-8"},
		{"the prefix without its slash", "/some/path", 301, "Location", "/some/path/"},
		{"a folder with a page", "/some/path/e/x/", 200, "Content-Type", "text/html; charset=utf-8"},
		{"a folder without its slash", "/some/path/e/x", 301, "Location", "/some/path/e/x/"},
		{"a folder without a page", "/some/path/e/", 404, "Content-Type", "text/html; charset=utf-8"},
		{"a program", "/some/path/a.wasm", 200, "Content-Type", "application/wasm"},
		{"a missing page", "/some/path/nowhere/", 404, "", ""},
		{"the host's own root", "/", 404, "", ""},
		{"a way out of the folder", "/some/path/../../../etc/passwd", 404, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest("GET", c.path, nil))
			if w.Code != c.status {
				t.Errorf("status %d, want %d", w.Code, c.status)
			}
			if c.header != "" && w.Header().Get(c.header) != c.value {
				t.Errorf("%s is %q, want %q", c.header, w.Header().Get(c.header), c.value)
			}
		})
	}
}
