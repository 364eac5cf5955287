// Package xz compresses to the .xz format. It exists because the build needs
// only Go, and the Go libraries choose their matches greedily: on this site's
// program they gain 5 % over gzip, where choosing them by price gains 30 %, as
// xz does. Integers only, so every machine writes the same bytes.
//
// Formats: https://tukaani.org/xz/xz-file-format.txt and Igor Pavlov's LZMA
// specification, https://7-zip.org/sdk.html.
package xz

import (
	"encoding/binary"
	"hash/crc32"
)

// Limits of one LZMA2 chunk.
const (
	chunkPlain  = 1<<21 - margin
	chunkPacked = 1<<16 - margin
	margin      = 2 * blockMost // what one step of the parser may add
)

// Version changes with the bytes that Compress writes.
const Version = "1"

// Compress returns data as one .xz stream.
func Compress(data []byte) []byte {
	out := []byte{0xfd, '7', 'z', 'X', 'Z', 0}
	flags := []byte{0, 1} // the check is a CRC32
	out = append(append(out, flags...), sum32(flags)...)

	head := []byte{2, 0, 0x21, 1, dictionary(len(data)), 0, 0, 0}
	block := append(head, sum32(head)...)
	block = append(block, chunks(data)...)
	unpadded := len(block) + 4
	block = append(pad(block), sum32(data)...)
	out = append(out, block...)

	index := binary.AppendUvarint([]byte{0, 1}, uint64(unpadded))
	index = pad(binary.AppendUvarint(index, uint64(len(data))))
	index = append(index, sum32(index)...)
	out = append(out, index...)

	foot := append(binary.LittleEndian.AppendUint32(nil, uint32(len(index)/4-1)), flags...)
	out = append(append(out, sum32(foot)...), foot...)
	return append(out, 'Y', 'Z')
}

// chunks is the LZMA2 stream. Only the first chunk resets anything; the range
// coder starts anew in each.
func chunks(data []byte) []byte {
	var out []byte
	e := newEncoder(data)
	control := byte(0xe0)
	for e.at < len(data) {
		from := e.at
		e.rc = rangeCoder{width: 0xffffffff, pending: 1}
		for e.at < len(data) && e.at-from < chunkPlain && len(e.rc.out)+e.rc.pending < chunkPacked {
			e.step()
		}
		packed := e.rc.flush()
		plain := e.at - from - 1
		out = append(out, control|byte(plain>>16), byte(plain>>8), byte(plain), byte((len(packed)-1)>>8), byte(len(packed)-1))
		if control == 0xe0 {
			out = append(out, properties)
			control = 0x80
		}
		out = append(out, packed...)
	}
	return append(out, 0)
}

// dictionary is the code of the smallest dictionary that holds size bytes.
func dictionary(size int) byte {
	code := 0
	for code < 36 && (2|code&1)<<(code/2+11) < size {
		code++
	}
	return byte(code)
}

func pad(b []byte) []byte {
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

func sum32(b []byte) []byte { return binary.LittleEndian.AppendUint32(nil, crc32.ChecksumIEEE(b)) }
