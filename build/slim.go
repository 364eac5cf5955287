package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	goAppModule  = "github.com/maxence-charriere/go-app/v10"
	goAppVersion = "v10.1.11"
	uuidModule   = "github.com/google/uuid"
)

// serverFiles are the files of go-app's package app that only a server needs.
// They pull net/http, crypto/tls, AES and regexp into the program: 35 % of the
// download of an empty page. The sums are the first half of their SHA-256, so
// that another version of go-app stops the build and is looked at again.
var serverFiles = map[string]string{
	"http.go":     "0601189a9f611378e9b24ab4bdf42780",
	"resource.go": "6b52ab4ec2f4171d403384bffe159e9e",
	"crypto.go":   "c0fc14126207dc9fa15fb8869bd88287",
	"static.go":   "9e41adfad2d79ffdf6aba2cfb69397fe",
	"route.go":    "3252c7f2876cba69c3fbb203b0b4d577",
}

var (
	//go:embed slim/app.txt
	slimApp []byte
	//go:embed slim/uuid.txt
	slimUUID []byte
)

// slimModfile lays a copy of the pinned go-app without its server half under
// .cache and returns the go.mod that puts it in go-app's place, for the
// -modfile flag. Nothing of go-app is committed, and the module cache stays
// as it is.
func slimModfile(root string) (string, error) {
	out, err := run(root, nil, "go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", goAppModule)
	if err != nil {
		return "", err
	}
	version, dir, _ := strings.Cut(strings.TrimSpace(out), " ")
	if version != goAppVersion || dir == "" {
		return "", fmt.Errorf("slim: go-app is %s in %q, but the list of files to leave out is of %s; look at it again", version, dir, goAppVersion)
	}
	base := filepath.Join(root, ".cache", "slim")
	if err := os.RemoveAll(base); err != nil {
		return "", err
	}
	goApp := filepath.Join(base, "go-app")
	for _, pkg := range []string{"app", "errors"} {
		if err := copyPackage(filepath.Join(dir, "pkg", pkg), filepath.Join(goApp, "pkg", pkg)); err != nil {
			return "", err
		}
	}
	for name, want := range serverFiles {
		path := filepath.Join(goApp, "pkg", "app", name)
		data, err := os.ReadFile(path)
		if err != nil {
			return "", fmt.Errorf("slim: go-app has no %s any more: %w", name, err)
		}
		sum := sha256.Sum256(data)
		if got := hex.EncodeToString(sum[:16]); got != want {
			return "", fmt.Errorf("slim: go-app's %s is not the file this build knows (%s, not %s)", name, got, want)
		}
		if err := os.Remove(path); err != nil {
			return "", err
		}
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", err
	}
	uuid := filepath.Join(base, "uuid")
	modfile := filepath.Join(base, "slim.mod")
	for path, data := range map[string][]byte{
		filepath.Join(goApp, "pkg", "app", "slim.go"): slimApp,
		filepath.Join(goApp, "go.mod"):                []byte("module " + goAppModule + "\n\ngo 1.23.0\n\nrequire " + uuidModule + " v1.6.0\n"),
		filepath.Join(uuid, "uuid.go"):                slimUUID,
		filepath.Join(uuid, "go.mod"):                 []byte("module " + uuidModule + "\n\ngo 1.23.0\n"),
		modfile: append(bytes.TrimSpace(mod), []byte("\n\nreplace (\n\t"+
			goAppModule+" => ./.cache/slim/go-app\n\t"+uuidModule+" => ./.cache/slim/uuid\n)\n")...),
		filepath.Join(base, "slim.sum"): sum,
	} {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return "", err
		}
	}
	return modfile, nil
}

func copyPackage(from, to string) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, e := range entries {
		if e.IsDir() || !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(from, e.Name()))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, e.Name()), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// run executes a command in a folder with additions to the environment and
// returns its output; the error carries what it printed.
func run(dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s %s: %w\n%s%s", name, strings.Join(args, " "), err, stdout.String(), stderr.String())
	}
	return stdout.String(), nil
}
