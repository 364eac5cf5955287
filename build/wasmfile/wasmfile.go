// Package wasmfile makes a Go program for the browser smaller without
// changing what it does. The toolchain has no option for either step:
//
//   - Merge joins the data segments. Go's linker starts a new one after every
//     short run of zeros, some 70,000 for this program (V8 refuses more than
//     100,000); their addresses do not compress. Zeros do. Measured on this
//     site: 9 % of the gzip size.
//   - StripLines empties the tables that only serve to print where a panic
//     happened: names of functions and files, line numbers. Stack unwinding
//     and garbage collection use others, which stay. A crash then says what,
//     but not where; the plain build (go build ./app) still does. Measured:
//     9 % of the gzip size.
//
// Neither touches code. Anything that does not look as expected is an error,
// never a guess, so that another Go version stops the build and is looked at.
package wasmfile

import (
	"errors"
	"fmt"
	"sort"
)

var errShort = errors.New("wasmfile: the file ends early")

const (
	header      = "\x00asm\x01\x00\x00\x00"
	dataSection = 11
)

// image is a program with its initial memory laid out.
type image struct {
	before, after []byte    // the sections around the data
	memory        []byte    // from address 0 to the last byte of data
	used          []segment // the parts of memory that the file gave, in order
}

type segment struct{ from, to int }

// read takes a program apart.
func read(file []byte) (*image, error) {
	if len(file) < len(header) || string(file[:len(header)]) != header {
		return nil, errors.New("wasmfile: not a wasm program")
	}
	for at := len(header); at < len(file); {
		id := file[at]
		size, next, err := unsigned(file, at+1)
		if err != nil {
			return nil, err
		}
		end := next + size
		if end > len(file) || end < next {
			return nil, errShort
		}
		if id == dataSection {
			img := &image{before: file[:at], after: file[end:]}
			return img, img.load(file[next:end])
		}
		at = end
	}
	return nil, errors.New("wasmfile: the program has no data")
}

// load lays the data segments out in memory. Only active segments of memory 0
// at a constant address are known.
func (img *image) load(body []byte) error {
	count, at, err := unsigned(body, 0)
	if err != nil {
		return err
	}
	for range count {
		if at+2 > len(body) || body[at] != 0 || body[at+1] != 0x41 {
			return errors.New("wasmfile: a data segment of an unknown kind")
		}
		address, next, err := signed(body, at+2)
		if err != nil {
			return err
		}
		if next >= len(body) || body[next] != 0x0b || address < 0 {
			return errors.New("wasmfile: a data segment whose address is no constant")
		}
		size, next, err := unsigned(body, next+1)
		if err != nil {
			return err
		}
		if next+size > len(body) || size < 0 {
			return errShort
		}
		if grow := address + size - len(img.memory); grow > 0 {
			img.memory = append(img.memory, make([]byte, grow)...)
		}
		copy(img.memory[address:], body[next:next+size])
		img.used = append(img.used, segment{address, address + size})
		at = next + size
	}
	if at != len(body) {
		return errors.New("wasmfile: the data section has bytes after its end")
	}
	sort.Slice(img.used, func(i, j int) bool { return img.used[i].from < img.used[j].from })
	for i := 1; i < len(img.used); i++ {
		if img.used[i].from < img.used[i-1].to {
			return fmt.Errorf("wasmfile: two data segments give the byte at %d", img.used[i].from)
		}
	}
	return nil
}

// write puts a program together, with segments joined over gaps of up to gap
// zero bytes.
func (img *image) write(gap int) []byte {
	var joined []segment
	for _, s := range img.used {
		if n := len(joined); n > 0 && s.from-joined[n-1].to <= gap {
			joined[n-1].to = s.to
			continue
		}
		joined = append(joined, s)
	}
	body := appendUnsigned(nil, len(joined))
	for _, s := range joined {
		body = append(body, 0, 0x41)
		body = appendSigned(body, s.from)
		body = append(body, 0x0b)
		body = appendUnsigned(body, s.to-s.from)
		body = append(body, img.memory[s.from:s.to]...)
	}
	out := append([]byte(nil), img.before...)
	out = append(out, dataSection)
	out = appendUnsigned(out, len(body))
	out = append(out, body...)
	return append(out, img.after...)
}

// gap is the longest run of zeros written out instead of starting another
// segment; larger ones gain nothing more.
const gap = 256

// Merge joins a program's data segments; its memory starts the same.
func Merge(file []byte) ([]byte, error) {
	img, err := read(file)
	if err != nil {
		return nil, err
	}
	return img.write(gap), nil
}

// Shrink merges the data segments and strips the line tables.
func Shrink(file []byte) ([]byte, error) {
	img, err := read(file)
	if err != nil {
		return nil, err
	}
	if err := img.stripLines(); err != nil {
		return nil, fmt.Errorf("wasmfile: line tables: %w", err)
	}
	return img.write(gap), nil
}

// unsigned reads a LEB128 number at a place and returns it with the next place.
func unsigned(b []byte, at int) (value, next int, err error) {
	for shift := 0; shift < 35; shift += 7 {
		if at >= len(b) {
			return 0, 0, errShort
		}
		c := b[at]
		at++
		value |= int(c&0x7f) << shift
		if c&0x80 == 0 {
			return value, at, nil
		}
	}
	return 0, 0, errors.New("wasmfile: a number is too long")
}

func signed(b []byte, at int) (value, next int, err error) {
	for shift := 0; shift < 35; shift += 7 {
		if at >= len(b) {
			return 0, 0, errShort
		}
		c := b[at]
		at++
		value |= int(c&0x7f) << shift
		if c&0x80 == 0 {
			if c&0x40 != 0 {
				value -= 1 << (shift + 7)
			}
			return value, at, nil
		}
	}
	return 0, 0, errors.New("wasmfile: a number is too long")
}

func appendUnsigned(b []byte, v int) []byte {
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

func appendSigned(b []byte, v int) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
