package xz

import (
	"bytes"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	reference "github.com/ulikunitz/xz"
)

// samples are inputs that meet each kind of symbol and each limit of a chunk.
func samples() map[string][]byte {
	random := rand.New(rand.NewPCG(8, 21))
	noise := make([]byte, 300_000) // does not compress: chunks end by packed size
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	var mixed []byte
	for len(mixed) < 400_000 {
		from := random.IntN(len(noise) - 400)
		mixed = append(mixed, noise[from:from+random.IntN(400)]...)
		mixed = append(mixed, make([]byte, random.IntN(50))...)
	}
	return map[string][]byte{
		"nothing": {}, "one byte": {7}, "three bytes": {1, 2, 3}, "noise": noise, "mixed": mixed,
		"zeros": make([]byte, 2_500_000), // compresses well: chunks end by plain size
		"words": []byte(strings.Repeat("the level is raised; the level is lowered. ", 3000)),
		"steps": []byte(strings.Repeat("abcdefghijklmnopqrstuvwxyz0123456789", 8)),
	}
}

func TestAnotherDecoderReadsTheSameBytes(t *testing.T) {
	for name, data := range samples() {
		r, err := reference.NewReader(bytes.NewReader(Compress(data)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got, err := io.ReadAll(r)
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s: %d bytes came back of %d: %v", name, len(got), len(data), err)
		}
	}
}

func TestTheSameBytesEachTime(t *testing.T) {
	data := samples()["mixed"][:100_000]
	if !bytes.Equal(Compress(data), Compress(data)) {
		t.Error("two runs differ")
	}
}

// The reason for this package: a greedy encoder is far behind.
func TestItIsSmallerThanAGreedyEncoder(t *testing.T) {
	data := samples()["mixed"]
	var greedy bytes.Buffer
	w, err := reference.NewWriter(&greedy)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(data)
	w.Close()
	if ours := len(Compress(data)); ours >= greedy.Len() {
		t.Errorf("%d bytes, a greedy encoder makes %d", ours, greedy.Len())
	}
}
