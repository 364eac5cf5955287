package record

import (
	"encoding/binary"
	"errors"
	"math"

	"explorer/app/text"
)

// The compact record is what the build hands to the browser, which reads it
// without reflection and without a JSON library:
//
//	"record" version | checksum | lengths of the texts | texts | numbers
//
// Every text stands once, in the order of its first use. The numbers are
// varints; where a text is meant, 0 is the next new one and n the text n-1.
const (
	wireMagic   = "record"
	wireVersion = 1
	wireHead    = len(wireMagic) + 1 + 8
)

var (
	errForeign = errors.New("not a compact record of this version")
	errDamaged = errors.New("the compact record is damaged")
)

// wire is a compact record on its way: written, or read.
type wire struct {
	reading bool
	numbers []byte // written so far, or still to be read
	texts   []string
	known   map[string]int // index of a written text
	used    int            // texts read so far
	err     error          // of reading; once set, everything reads as zero
}

// Pack is the compact form of a record's files.
func Pack(f *Files) []byte {
	w := &wire{texts: []string{""}, known: map[string]int{"": 0}, used: 1}
	w.files(f)
	var lengths, texts []byte
	lengths = binary.AppendUvarint(lengths, uint64(len(w.texts)-1))
	for _, s := range w.texts[1:] {
		lengths = binary.AppendUvarint(lengths, uint64(len(s)))
		texts = append(texts, s...)
	}
	body := append(append(lengths, texts...), w.numbers...)
	head := append([]byte(wireMagic), wireVersion)
	return append(binary.BigEndian.AppendUint64(head, checksum(body)), body...)
}

// Unpack reads a compact record. It never panics, whatever the bytes are.
func Unpack(data []byte) (f Files, err error) {
	if len(data) < wireHead || string(data[:len(wireMagic)]) != wireMagic || data[len(wireMagic)] != wireVersion {
		return f, errForeign
	}
	body := data[wireHead:]
	if binary.BigEndian.Uint64(data[wireHead-8:]) != checksum(body) {
		return f, errDamaged
	}
	w := &wire{reading: true, numbers: body}
	w.readTexts()
	w.files(&f)
	if w.err == nil && len(w.numbers) > 0 {
		w.err = errDamaged
	}
	return f, w.err
}

// readTexts takes the texts off the front. They share one string.
func (w *wire) readTexts() {
	lengths := make([]int, w.count())
	sum := 0
	for i := range lengths {
		lengths[i] = int(w.uint())
		if lengths[i] < 0 || lengths[i] > len(w.numbers)-sum {
			w.fail()
			return
		}
		sum += lengths[i]
	}
	if w.err != nil || sum > len(w.numbers) {
		w.fail()
		return
	}
	all := string(w.numbers[:sum])
	w.numbers = w.numbers[sum:]
	w.texts, w.used = make([]string, 1, len(lengths)+1), 1
	for _, n := range lengths {
		w.texts, all = append(w.texts, all[:n]), all[n:]
	}
}

func (w *wire) fail() {
	w.err, w.numbers = errDamaged, nil
}

func (w *wire) uint() uint64 {
	n, size := binary.Uvarint(w.numbers)
	if size <= 0 {
		w.fail()
		return 0
	}
	w.numbers = w.numbers[size:]
	return n
}

// count reads how many items follow; each takes a byte at least.
func (w *wire) count() int {
	n := w.uint()
	if n > uint64(len(w.numbers)) {
		w.fail()
		return 0
	}
	return int(n)
}

func (w *wire) put(n uint64) { w.numbers = binary.AppendUvarint(w.numbers, n) }

// word carries a text of any string type.
func word[S ~string](w *wire, v *S) {
	if w.reading {
		*v = S(w.text())
		return
	}
	i, ok := w.known[string(*v)]
	if !ok {
		w.known[string(*v)] = len(w.texts)
		w.texts = append(w.texts, string(*v))
		w.put(0)
		return
	}
	w.put(uint64(i) + 1)
}

func (w *wire) text() string {
	n := w.uint()
	if n == 0 {
		n = uint64(w.used) + 1
		w.used++
	}
	if w.err != nil || n > uint64(len(w.texts)) {
		w.fail()
		return ""
	}
	return w.texts[n-1]
}

func (w *wire) pair(v *text.Pair) {
	word(w, &v.Zh)
	word(w, &v.En)
}

func (w *wire) flag(v *bool) {
	if w.reading {
		*v = w.uint() == 1
		return
	}
	n := uint64(0)
	if *v {
		n = 1
	}
	w.put(n)
}

// whole carries a whole number, negative ones too.
func (w *wire) whole(v *int) {
	if w.reading {
		n := w.uint()
		*v = int(n>>1) ^ -int(n&1)
		return
	}
	w.put(uint64(*v)<<1 ^ uint64(*v>>63))
}

// raw marks a number that is not a short decimal and is kept bit by bit.
const raw = 15

// number carries a number exactly: as a whole number and how many decimals it
// has, since the quotient of two numbers that are exact is the nearest to the
// decimal, which is what reading the decimal gives.
func (w *wire) number(v *float64) {
	if w.reading {
		*v = w.readNumber()
		return
	}
	scaled := *v
	for places := range uint64(raw) {
		n := math.Round(scaled)
		if math.Abs(n) < 1<<50 && n/math.Pow10(int(places)) == *v && (n != 0 || !math.Signbit(*v)) {
			w.put(places)
			whole := int(n)
			w.whole(&whole)
			return
		}
		scaled = *v * math.Pow10(int(places)+1)
	}
	w.put(raw)
	w.put(math.Float64bits(*v))
}

func (w *wire) readNumber() float64 {
	places := w.uint()
	if places == raw {
		return math.Float64frombits(w.uint())
	}
	if places > raw {
		w.fail()
	}
	var n int
	w.whole(&n)
	if w.err != nil {
		return 0
	}
	return float64(n) / math.Pow10(int(places))
}

// list carries a slice; none is not the same as one without items.
func list[T any](w *wire, v *[]T, each func(*wire, *T)) {
	if !w.reading {
		if *v == nil {
			w.put(0)
			return
		}
		w.put(uint64(len(*v)) + 1)
		for i := range *v {
			each(w, &(*v)[i])
		}
		return
	}
	n := int(min(w.uint(), uint64(len(w.numbers))+1))
	if n == 0 {
		return
	}
	items := make([]T, 0, min(n-1, 512)) // more only as bytes bear them out
	for range n - 1 {
		if w.err != nil {
			return
		}
		var item T
		each(w, &item)
		items = append(items, item)
	}
	*v = items
}

// maybe carries a pointer that may be nil.
func maybe[T any](w *wire, v **T, each func(*wire, *T)) {
	is := *v != nil
	w.flag(&is)
	if !is {
		return
	}
	if w.reading {
		*v = new(T)
	}
	each(w, *v)
}

// checksum is FNV-1a with 64 bits: it tells a damaged record, not a forged one.
func checksum(data []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, b := range data {
		h = (h ^ uint64(b)) * 1099511628211
	}
	return h
}
