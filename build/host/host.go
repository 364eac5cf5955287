// Package host serves a folder as a plain static host does: right media types,
// a 404 page for what is missing, no listings, no fallback to the start page.
package host

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// types are the media types of every kind of file the site has. They do not
// depend on the machine's own tables; instantiateStreaming insists on wasm's.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8", ".json": "application/json; charset=utf-8",
	".webmanifest": "application/manifest+json", ".svg": "image/svg+xml", ".png": "image/png",
	".wasm": "application/wasm", ".gz": "application/gzip", ".xz": "application/x-xz", ".csv": "text/csv; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
}

// Handler serves dir under prefix, which begins and ends with a slash.
// Anything outside of the prefix is missing.
func Handler(dir, prefix string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
			return
		}
		if r.URL.Path+"/" == prefix {
			http.Redirect(w, r, prefix, http.StatusMovedPermanently)
			return
		}
		name, ok := strings.CutPrefix(r.URL.Path, prefix)
		if !ok {
			missing(w, dir)
			return
		}
		file := filepath.Join(dir, filepath.FromSlash(path.Clean("/"+name)))
		info, err := os.Stat(file)
		if err == nil && info.IsDir() {
			if name != "" && !strings.HasSuffix(name, "/") {
				http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
				return
			}
			file = filepath.Join(file, "index.html")
			info, err = os.Stat(file)
		}
		if err != nil {
			missing(w, dir)
			return
		}
		f, err := os.Open(file)
		if err != nil {
			missing(w, dir)
			return
		}
		defer f.Close()
		if t := types[filepath.Ext(file)]; t != "" {
			w.Header().Set("Content-Type", t)
		}
		// As static hosts do for minutes or hours; no-cache lets a rebuilt site
		// be seen at once.
		w.Header().Set("Cache-Control", "no-cache")
		http.ServeContent(w, r, file, info.ModTime(), f)
	})
}

func missing(w http.ResponseWriter, dir string) {
	w.Header().Set("Content-Type", types[".html"])
	w.WriteHeader(http.StatusNotFound)
	page, err := os.ReadFile(filepath.Join(dir, "404.html"))
	if err != nil {
		page = []byte("<!doctype html><title>404</title><p>404")
	}
	w.Write(page)
}
