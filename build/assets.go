package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"explorer/app/record"
	"explorer/app/text"

	"github.com/goccy/go-json"
)

// assets are the paths, from the site's root, of what the pages load.
type assets struct {
	Style, Theme, Boot, Exec, Decoder             string
	Icon, TouchIcon, Icon192, Icon512, IconMasked string
	Manifests                                     map[text.Lang]string

	App, Record packed
}

// addAssets writes everything with a content hash in its name: such a file
// never changes, so a browser or a worker may keep it for ever.
func addAssets(s site, root string, r *record.Record, wasm []byte) (assets, error) {
	var a assets
	style, err := concat(filepath.Join(root, "web", "style"))
	if err != nil {
		return a, err
	}
	a.Style = s.hashed("style.css", style)
	theme, err := os.ReadFile(filepath.Join(root, "web", "theme.js"))
	if err != nil {
		return a, err
	}
	a.Theme = s.hashed("theme.js", theme)
	for name, path := range map[string]*string{
		"icon.svg": &a.Icon, "icon-180.png": &a.TouchIcon, "icon-192.png": &a.Icon192,
		"icon-512.png": &a.Icon512, "icon-maskable-512.png": &a.IconMasked,
	} {
		data, err := os.ReadFile(filepath.Join(root, "web", "icons", name))
		if err != nil {
			return a, err
		}
		*path = s.hashed(name, data)
	}
	exec, err := wasmExec(root)
	if err != nil {
		return a, err
	}
	a.Exec = s.hashed("wasm_exec.js", exec)

	decoder, err := os.ReadFile(filepath.Join(root, "web", "xz", "xz-decompress.js"))
	if err != nil {
		return a, err
	}
	a.Decoder = s.hashed("xz.js", decoder)
	if a.App, err = s.packed("app.wasm", wasm); err != nil {
		return a, err
	}
	files := r.Files
	files.Coding = files.Coding.ForPage()
	if a.Record, err = s.packed("record.bin", record.Pack(&files)); err != nil {
		return a, err
	}

	boot, err := bootScript(root, a)
	if err != nil {
		return a, err
	}
	a.Boot = s.hashed("boot.js", boot)
	return a, a.addManifests(s)
}

// hashed adds a file as assets/name.<hash>.ext and returns its path.
func (s site) hashed(name string, data []byte) string {
	stem, ext, _ := strings.Cut(name, ".")
	path := "assets/" + stem + "." + sum(data)[:16] + "." + ext
	s[path] = data
	return path
}

// sum is the first half of the SHA-256, in hex.
func sum(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:16])
}

// zip compresses without a name or a time, so that equal input gives equal
// output.
func zip(data []byte) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(data); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// concat joins the stylesheets of a folder in the order of their names.
func concat(dir string) ([]byte, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.css"))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no stylesheet in %s", dir)
	}
	sort.Strings(names)
	var b bytes.Buffer
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		b.Write(shrinkCSS(data))
	}
	return b.Bytes(), nil
}

// shrinkCSS drops comments, indentation and blank lines, and nothing else: no
// value is touched, so strings and calc() are safe. A comment opener inside a
// string would confuse it; a stylesheet of ours has none.
func shrinkCSS(data []byte) []byte {
	var b bytes.Buffer
	text := string(data)
	for {
		before, rest, found := strings.Cut(text, "/*")
		b.WriteString(before)
		if !found {
			break
		}
		_, text, _ = strings.Cut(rest, "*/")
	}
	var out bytes.Buffer
	for line := range strings.Lines(b.String()) {
		if line = strings.TrimSpace(line); line != "" {
			out.WriteString(line)
			out.WriteByte('\n')
		}
	}
	return out.Bytes()
}

// bootScript puts names, sizes and words into boot.js, behind load.js. Paths are relative to
// the script, which lies in assets itself.
func bootScript(root string, a assets) ([]byte, error) {
	type words struct {
		Failed  string `json:"failed"`
		Stopped string `json:"stopped"`
		Newer   string `json:"newer"`
		Reload  string `json:"reload"`
		Again   string `json:"again"`
		Dismiss string `json:"dismiss"`
	}
	build := struct {
		App      packed              `json:"app"`
		Record   packed              `json:"record"`
		Exec     string              `json:"exec"`
		Decoder  string              `json:"decoder"`
		Patience int                 `json:"patience"`
		Words    map[text.Lang]words `json:"words"`
	}{
		App: a.App, Record: a.Record, Exec: base(a.Exec), Decoder: base(a.Decoder), Patience: stallPatience,
		Words: map[text.Lang]words{},
	}
	for _, l := range text.Langs {
		build.Words[l] = words{text.BootFailed.In(l), text.BootStopped.In(l), text.BootNewer.In(l),
			text.BootReload.In(l), text.BootAgain.In(l), text.BootDismiss.In(l)}
	}
	load, err := os.ReadFile(filepath.Join(root, "web", "load.js"))
	if err != nil {
		return nil, err
	}
	boot, err := fillScript(root, "boot.js", build)
	return append(load, boot...), err
}

func base(path string) string { return strings.TrimPrefix(path, "assets/") }

// fillScript reads a script of web/ and puts a value in its place for it.
func fillScript(root, name string, build any) ([]byte, error) {
	const hole = "/*BUILD*/ null"
	script, err := os.ReadFile(filepath.Join(root, "web", name))
	if err != nil {
		return nil, err
	}
	if n := bytes.Count(script, []byte(hole)); n != 1 {
		return nil, fmt.Errorf("web/%s has %q %d times, not once", name, hole, n)
	}
	value, err := json.Marshal(build)
	if err != nil {
		return nil, err
	}
	return bytes.Replace(script, []byte(hole), value, 1), nil
}
