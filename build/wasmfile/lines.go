package wasmfile

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// pclntab's header of Go 1.20 to 1.26: magic, two zeros, instruction quantum
// 1, pointer size 8; then eight words. Source: internal/abi/symtab.go and
// cmd/link/internal/ld/pcln.go.
var pclnMagic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// Offsets inside a runtime._func record (runtime/runtime2.go).
const (
	funcPCSP    = 16
	funcFile    = 20
	funcLine    = 24
	funcNPCData = 28
	funcStart   = 36
	funcPCData  = 44
)

// stripLines empties function names, file names and the tables from program
// counters to files and lines, and points every function's at nothing: offset
// 0, for which the runtime answers "?". Tables that unwinding or garbage
// collection share are kept.
func (img *image) stripLines() error {
	base := bytes.Index(img.memory, pclnMagic)
	if base < 0 {
		return errors.New("not found")
	}
	if bytes.Contains(img.memory[base+8:], pclnMagic) {
		return errors.New("found twice")
	}
	table := img.memory[base:]
	if len(table) < 72 {
		return errShort
	}
	word := func(i int) int { return int(binary.LittleEndian.Uint64(table[8+8*i:])) }
	count, names, units, files, counters, funcs := word(0), word(3), word(4), word(5), word(6), word(7)
	if !(72 <= names && names < units && units <= files && files < counters && counters < funcs && funcs+8*count < len(table)) {
		return errors.New("of an unknown layout")
	}
	keep, drop := map[int]bool{0: true}, map[int]bool{}
	for i := range count {
		at := funcs + int(binary.LittleEndian.Uint32(table[funcs+8*i+4:]))
		if at+funcPCData > len(table) {
			return errShort
		}
		u32 := func(off int) int { return int(binary.LittleEndian.Uint32(table[at+off:])) }
		keep[u32(funcPCSP)] = true
		n := u32(funcNPCData)
		if n > 16 || at+funcPCData+4*n > len(table) {
			return errors.New("a function's record is of an unknown layout")
		}
		for k := range n {
			keep[u32(funcPCData+4*k)] = true
		}
		drop[u32(funcFile)], drop[u32(funcLine)] = true, true
		for _, off := range []int{funcFile, funcLine, funcStart} {
			binary.LittleEndian.PutUint32(table[at+off:], 0)
		}
	}
	for off := range drop {
		if keep[off] {
			continue
		}
		if err := clearTable(table[counters:funcs], off); err != nil {
			return err
		}
	}
	clear(table[names:units])
	clear(table[files:counters])
	return nil
}

// clearTable zeroes one program-counter table: pairs of variable-length
// numbers, ended by a zero value that is not the first.
func clearTable(tables []byte, off int) error {
	at := off
	skip := func() (zero bool, err error) {
		first := true
		for ; at < len(tables); at++ {
			c := tables[at]
			if c&0x80 == 0 {
				at++
				return first && c == 0, nil
			}
			first = false
		}
		return false, errShort
	}
	for first := true; ; first = false {
		zero, err := skip()
		if err != nil {
			return err
		}
		if zero && !first {
			clear(tables[off:at])
			return nil
		}
		if _, err := skip(); err != nil {
			return err
		}
	}
}
