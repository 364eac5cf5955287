package check

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

// Limits of what is looked at; the record itself is 7 deep and has 20,000
// values in all.
const (
	maxDepth  = 32
	maxValues = 2_000_000
)

// node is one value of a JSON file. Only one of the three is set for objects
// (members), arrays (items) and everything else (value: string, json.Number,
// bool or nil).
type node struct {
	kind    byte // '{', '[' or 0
	members []member
	items   []node
	value   any
}

type member struct {
	key  string
	node node
}

// parse reads a JSON text into nodes, keeping the order of fields and fields
// given twice. When it cannot, text says why and where tells the line and
// column. The standard library checks the syntax because it reports where it
// stopped.
func parse(data []byte) (root node, where, text string) {
	if len(bytes.TrimSpace(data)) == 0 {
		return node{}, "", "is empty"
	}
	if bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) {
		return node{}, position(data, 0), "begins with a byte order mark; save it as plain UTF-8"
	}
	if at := invalidUTF8(data); at >= 0 {
		return node{}, position(data, at), "is not UTF-8 text"
	}
	if at := tooDeep(data); at >= 0 {
		return node{}, position(data, at), fmt.Sprintf("is nested more than %d deep", maxDepth)
	}
	var whole json.RawMessage
	if err := json.Unmarshal(data, &whole); err != nil {
		return syntaxProblem(data, err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	left := maxValues
	root, err := readNode(d, &left)
	if err != nil {
		return node{}, position(data, int(d.InputOffset())), err.Error()
	}
	return root, "", ""
}

// syntaxProblem words the standard library's complaint for a person.
func syntaxProblem(data []byte, err error) (node, string, string) {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return node{}, "", "is not valid JSON: " + err.Error()
	}
	at := int(syntax.Offset) - 1 // Offset counts the byte it stopped at
	if syntax.Error() == "unexpected end of JSON input" {
		return node{}, position(data, len(data)), "ends in the middle: the file is cut short"
	}
	if json.Valid(data[:max(at, 0)]) {
		return node{}, position(data, at), "goes on after its end: " + err.Error()
	}
	return node{}, position(data, at), "is not valid JSON: " + err.Error()
}

// position tells a byte's line and column, both from 1; columns count
// characters.
func position(data []byte, at int) string {
	before := data[:min(max(at, 0), len(data))]
	line := bytes.Count(before, []byte("\n")) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	return fmt.Sprintf("line %d, column %d", line, column)
}

// invalidUTF8 returns where the first byte that is not UTF-8 stands, or -1.
func invalidUTF8(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// tooDeep returns where the brackets first nest beyond the limit, or -1.
// Brackets inside strings do not count.
func tooDeep(data []byte) int {
	depth, inString := 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			if depth++; depth > maxDepth {
				return i
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return -1
}

// readNode reads one value of text that is known to be well formed. The
// recursion is no deeper than maxDepth.
func readNode(d *json.Decoder, left *int) (node, error) {
	if *left--; *left < 0 {
		return node{}, fmt.Errorf("holds more than %d values", maxValues)
	}
	token, err := d.Token()
	if err != nil {
		return node{}, err
	}
	delim, ok := token.(json.Delim)
	if !ok {
		return node{value: token}, nil
	}
	n := node{kind: byte(delim)}
	for d.More() {
		var key string
		if n.kind == '{' {
			token, err := d.Token()
			if err != nil {
				return node{}, err
			}
			key, _ = token.(string)
		}
		child, err := readNode(d, left)
		if err != nil {
			return node{}, err
		}
		if n.kind == '{' {
			n.members = append(n.members, member{key, child})
		} else {
			n.items = append(n.items, child)
		}
	}
	_, err = d.Token() // the closing bracket
	return n, err
}
