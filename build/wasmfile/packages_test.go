package wasmfile

import (
	"maps"
	"testing"
)

// sections puts a program together of sections by their numbers.
func sections(parts ...[]byte) []byte {
	file := []byte(header)
	for _, p := range parts {
		file = append(file, p[0])
		file = appendUnsigned(file, len(p)-1)
		file = append(file, p[1:]...)
	}
	return file
}

func TestCodeIsCountedByPackage(t *testing.T) {
	list := []byte{3}
	for i, name := range []string{"example.com_a_b.Func", "runtime.gc.part", "type_.eq.x"} {
		list = append(append(list, byte(i+1), byte(len(name))), name...)
	}
	names := append([]byte{customSection, 4, 'n', 'a', 'm', 'e', 1, byte(len(list))}, list...)
	file := sections([]byte{importSection, 1}, []byte{codeSection, 3, 2, 0, 0, 3, 0, 0, 0, 1, 0}, names)
	got, err := CodeByPackage(file, []string{"example.com/a-b", "runtime"})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]int{"example.com/a-b": 2, "runtime": 3, "type equality and hashes": 1}
	if !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	for n := range file {
		CodeByPackage(file[:n], nil) // may fail, never panics
	}
	if _, err := CodeByPackage(sections([]byte{importSection, 0}), nil); err == nil {
		t.Error("a program without names is counted")
	}
}
