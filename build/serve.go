package main

import (
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"explorer/build/host"
)

// serve answers with the files of a built site until it is stopped.
func serve(dir, addr, prefix string) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		name, _, splitErr := net.SplitHostPort(addr)
		if splitErr != nil {
			return splitErr
		}
		fmt.Printf("%s is taken (%v); using a free port\n", addr, err)
		if listener, err = net.Listen("tcp", net.JoinHostPort(name, "0")); err != nil {
			return err
		}
	}
	name, _, _ := net.SplitHostPort(addr)
	if name == "" {
		name = "localhost"
	}
	prefix = "/" + strings.Trim(prefix, "/") + "/"
	if prefix == "//" {
		prefix = "/"
	}
	port := listener.Addr().(*net.TCPAddr).Port
	fmt.Printf("The explorer is at http://%s:%d%s (English: %[3]sen/). Ctrl+C stops it.\n", name, port, prefix)
	return http.Serve(listener, host.Handler(dir, prefix))
}

// rebuild builds the site, and again whenever a source file changes. Pages are
// made by this program's own packages, so each build is a new go run.
func rebuild(root, out string) {
	var built time.Time
	for ; ; time.Sleep(500 * time.Millisecond) {
		newest := newestSource(root)
		if !newest.After(built) {
			continue
		}
		built = newest
		output, err := run(root, nil, "go", "run", "./build", "site", "-o", out)
		if err != nil {
			output = err.Error()
		}
		fmt.Fprintln(os.Stderr, strings.TrimSpace(output))
	}
}

func newestSource(root string) time.Time {
	var newest time.Time
	for _, dir := range []string{"app", "build", "data", "web"} {
		filepath.WalkDir(filepath.Join(root, dir), func(_ string, d fs.DirEntry, err error) error {
			if err != nil {
				return nil // a file that was just renamed; the next look sees the rest
			}
			if info, err := d.Info(); err == nil && info.ModTime().After(newest) {
				newest = info.ModTime()
			}
			return nil
		})
	}
	return newest
}
