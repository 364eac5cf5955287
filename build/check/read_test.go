package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestAFileThatIsNotJSONIsToldWithItsPlace(t *testing.T) {
	cases := []struct{ name, data, want string }{
		{"an empty file", " \n", "notes.json: is empty\n"},
		{"a missing comma", "[\n  {\"id\": \"n-1\"\n   \"kind\": \"gap\"}\n]", "notes.json: line 3, column 4: is not valid JSON: invalid character '\"' after object key:value pair\n"},
		{"columns count characters", `["未见" x]`, "notes.json: line 1, column 7: is not valid JSON: invalid character 'x' after array element\n"},
		{"a file cut short", "[\n  {\"id\": \"n-1\",\n   \"kin", "notes.json: line 3, column 8: ends in the middle: the file is cut short\n"},
		{"something after the end", "[]\n[]", "notes.json: line 2, column 1: goes on after its end: invalid character '[' after top-level value\n"},
		{"a byte order mark", "\xef\xbb\xbf[]", "notes.json: line 1, column 1: begins with a byte order mark; save it as plain UTF-8\n"},
		{"another encoding", "[\n\"\xce\xb4\xbc\xfb\"]", "notes.json: line 2, column 3: is not UTF-8 text\n"},
		{"brackets without end", strings.Repeat("[", 1_000_000), "notes.json: line 1, column 33: is nested more than 32 deep\n"},
		{"brackets inside a text are no nesting", `"` + strings.Repeat("[", 100) + `\""`, "notes.json: is the text \"" + strings.Repeat("[", 60) + "…\" where a list belongs\n"},
		{"an object where the list of entries belongs", `{"id": "n-1"}`, "notes.json: is an object where a list belongs\n"},
		{"an entry that is none", `[7]`, "notes.json: entry 1: is the number 7 where an object belongs\n"},
		{"null", `null`, "notes.json: is null where a list belongs\n"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := sound()
			files["notes.json"] = []byte(c.data)
			if got := lines(Files(files)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestAFileWithTooManyValuesIsRefused(t *testing.T) {
	files := sound()
	files["notes.json"] = []byte("[" + strings.Repeat("0,", maxValues) + "0]")
	if got := lines(Files(files)); !strings.HasSuffix(got, ": holds more than 2000000 values\n") {
		t.Errorf("got %.200s", got)
	}
}

func TestAFolderIsJudgedFileByFile(t *testing.T) {
	dir := t.TempDir()
	for name, data := range sound() {
		write(t, filepath.Join(dir, name), data)
	}
	write(t, filepath.Join(dir, Protocol), []byte("# Protocol\n"))
	if got := lines(Dir(dir)); got != "" {
		t.Errorf("a sound folder has problems:\n%s", got)
	}

	os.Remove(filepath.Join(dir, "notes.json"))
	os.Remove(filepath.Join(dir, "links.json"))
	if err := os.Mkdir(filepath.Join(dir, "links.json"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "event.json"), []byte("[]"))
	want := "links.json: is not a file\nnotes.json: is missing\nevent.json: is not a file of the record\n"
	if got := lines(Dir(dir)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestAFolderThatIsNotThereIsOneProblem(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "none")
	if got := lines(Dir(dir)); got != dir+": is not a folder with a record\n" {
		t.Errorf("got %s", got)
	}
}

func TestAFileOfAHundredMegabytesIsRefusedBeforeItIsRead(t *testing.T) {
	dir := t.TempDir()
	for name, data := range sound() {
		write(t, filepath.Join(dir, name), data)
	}
	write(t, filepath.Join(dir, Protocol), []byte("# Protocol\n"))
	if err := os.Truncate(filepath.Join(dir, "events.json"), 100<<20); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if got := lines(Dir(dir)); got != "events.json: is 100 MB large; the limit is 32 MB\n" {
		t.Errorf("got\n%s", got)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %s", took)
	}
}

// No bytes, in any file of the record, make the check panic.
func FuzzFiles(f *testing.F) {
	for name, data := range sound() {
		f.Add(name, string(data))
		f.Add(name, string(data[:len(data)/2]))
	}
	f.Add("plan.json", `{"id": null, "items": [{}]}`)
	f.Add("events.json", `[{"id": "e-1", "role": "problem"}, {"ID": "\ud800"}]`)
	f.Add("parameters.json", `[{"value": 1e308, "low": -1e-400}]`)
	f.Fuzz(func(t *testing.T, name, data string) {
		files := sound()
		if _, ok := files[name]; !ok {
			return
		}
		files[name] = []byte(data)
		for _, p := range Files(files) {
			if p.String() == "" {
				t.Error("an empty problem")
			}
		}
	})
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}
