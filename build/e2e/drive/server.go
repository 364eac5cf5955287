package drive

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"explorer/build/host"
	"explorer/build/source"
)

// Prefix is the path under which the tests serve the site: not the host's
// root, as on many static hosts.
const Prefix = "/some/sub/path/"

// Server serves a built site as a static host does and notes what was missing.
type Server struct {
	URL string // of the site's start page

	server *httptest.Server
	mu     sync.Mutex
	broken map[string]bool
	missed []string
	asked  []string
}

// Serve starts a server for a folder.
func Serve(dir string) *Server {
	return ServeThrough(dir, func(files http.Handler) http.Handler { return files })
}

// ServeThrough starts a server whose host is changed: one that misbehaves.
func ServeThrough(dir string, change func(files http.Handler) http.Handler) *Server {
	s := &Server{broken: map[string]bool{}}
	files := change(host.Handler(dir, Prefix))
	s.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked = append(s.asked, strings.TrimPrefix(r.URL.Path, Prefix))
		broken := false
		for suffix := range s.broken {
			broken = broken || strings.HasSuffix(r.URL.Path, suffix)
		}
		s.mu.Unlock()
		if broken {
			http.NotFound(w, r)
			return
		}
		note := &statusWriter{ResponseWriter: w}
		files.ServeHTTP(note, r)
		if note.status >= 400 {
			s.mu.Lock()
			s.missed = append(s.missed, fmt.Sprintf("%d: %s", note.status, r.URL.Path))
			s.mu.Unlock()
		}
	}))
	s.URL = s.server.URL + Prefix
	return s
}

type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets a handler flush.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Break answers 404 for every path that ends so, on purpose.
func (s *Server) Break(suffix string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.broken[suffix] = true
}

// Missed returns the requests for files that are not there.
func (s *Server) Missed() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.missed...)
}

// Asked returns the paths asked for so far.
func (s *Server) Asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.asked...)
}

// Stop ends the server: from now on there is no network.
func (s *Server) Stop() {
	s.server.CloseClientConnections()
	s.server.Close()
}

// Site builds the site into a folder of .cache, or takes the one that the
// variable DIST names (relative to the repository).
func Site() (string, error) {
	root := source.Root()
	if dir := os.Getenv("DIST"); dir != "" {
		if !filepath.IsAbs(dir) {
			dir = filepath.Join(root, dir)
		}
		_, err := os.Stat(filepath.Join(dir, "index.html"))
		return dir, err
	}
	dir := filepath.Join(root, ".cache", "e2e-dist")
	cmd := exec.Command("go", "run", "./build", "site", "-o", dir)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building the site: %w\n%s", err, out)
	}
	return dir, nil
}
