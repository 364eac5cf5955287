package main

import (
	"bytes"
	_ "embed"
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
	//go:embed slim/json.txt
	slimJSON []byte
	//go:embed slim/uuid.txt
	slimUUID []byte
)

// slimModfile lays a copy of the pinned go-app without its server half under
// .cache and returns the go.mod that puts it in go-app's place, for the
// -modfile flag. Nothing of go-app is committed, and the module cache stays
// as it is. The copy's folder is named by what goes into it and appears at
// once, so that builds may run beside each other.
func slimModfile(root string) (string, error) {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", err
	}
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", err
	}
	all := bytes.Join([][]byte{mod, sums, slimApp, slimJSON, slimUUID, []byte(goAppVersion), fmt.Append(nil, slimMends)}, []byte{0})
	name := "slim-" + sum(all)[:12]
	modfile := filepath.Join(root, ".cache", name, "slim.mod")
	if _, err := os.Stat(modfile); err == nil {
		return modfile, nil
	}
	if err := os.MkdirAll(filepath.Join(root, ".cache"), 0o755); err != nil {
		return "", err
	}
	base, err := os.MkdirTemp(filepath.Join(root, ".cache"), "laying-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(base)
	if err := copyGoApp(root, filepath.Join(base, "go-app")); err != nil {
		return "", err
	}
	for path, data := range map[string][]byte{
		"go-app/pkg/app/slim.go":  slimApp,
		"go-app/pkg/json/json.go": slimJSON,
		"go-app/go.mod":           []byte("module " + goAppModule + "\n\ngo 1.23.0\n\nrequire " + uuidModule + " v1.6.0\n"),
		"uuid/uuid.go":            slimUUID,
		"uuid/go.mod":             []byte("module " + uuidModule + "\n\ngo 1.23.0\n"),
		"slim.sum":                sums,
		"slim.mod": append(bytes.TrimSpace(mod), []byte("\n\nreplace (\n\t"+
			goAppModule+" => ./.cache/"+name+"/go-app\n\t"+uuidModule+" => ./.cache/"+name+"/uuid\n)\n")...),
	} {
		file := filepath.Join(base, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(file, data, 0o644); err != nil {
			return "", err
		}
	}
	if err := os.Rename(base, filepath.Dir(modfile)); err != nil {
		if _, stat := os.Stat(modfile); stat != nil {
			return "", err
		} // else another build was faster
	}
	return modfile, nil
}

// copyGoApp copies what the browser needs of the pinned go-app.
func copyGoApp(root, to string) error {
	out, err := run(root, nil, "go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", goAppModule)
	if err != nil {
		return err
	}
	version, dir, _ := strings.Cut(strings.TrimSpace(out), " ")
	if version != goAppVersion || dir == "" {
		return fmt.Errorf("slim: go-app is %s in %q, but the list of files to leave out is of %s; look at it again", version, dir, goAppVersion)
	}
	for _, pkg := range []string{"app", "errors"} {
		if err := copyPackage(filepath.Join(dir, "pkg", pkg), filepath.Join(to, "pkg", pkg)); err != nil {
			return err
		}
	}
	for name, want := range serverFiles {
		path := filepath.Join(to, "pkg", "app", name)
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("slim: go-app has no %s any more: %w", name, err)
		}
		if got := sum(data); got != want {
			return fmt.Errorf("slim: go-app's %s is not the file this build knows (%s, not %s)", name, got, want)
		}
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	return mendGoApp(filepath.Join(to, "pkg"))
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
