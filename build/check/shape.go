package check

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

// shape compares a file's values with the Go type they are decoded into:
// unknown, absent and repeated fields, values of the wrong type, and texts
// with stray white space.
type shape struct {
	file      string
	item      string
	problems  []Problem
	unknown   bool // a field is unknown: strict decoding would stop there
	wrongType bool // a value cannot be decoded at all
}

func (s *shape) say(field, text string) {
	s.problems = append(s.problems, Problem{s.file, s.item, field, text})
}

// top walks the file's own value: a list of entries, or one entry.
func (s *shape) top(n node, t reflect.Type) {
	if t.Kind() != reflect.Slice {
		s.item = nameOf(n, -1)
		s.walk(n, t, "")
		return
	}
	if n.kind != '[' {
		s.wrong("", n, "a list")
		return
	}
	for i, entry := range n.items {
		s.item = nameOf(entry, i)
		s.walk(entry, t.Elem(), "")
	}
}

// nameOf names an entry: by its id, a rung of a ladder by ladder, level and
// start, anything else by its position from 1.
func nameOf(n node, i int) string {
	text := map[string]string{}
	for _, m := range n.members {
		if v, ok := m.node.value.(string); ok {
			text[m.key] = v
		}
	}
	switch {
	case text["id"] != "":
		return text["id"]
	case text["ladder"] != "":
		return rung(text["ladder"], text["level"], text["start"])
	case i < 0:
		return ""
	}
	return entry(i)
}

// entry names the i-th entry of a file when it has no name of its own.
func entry(i int) string { return "entry " + strconv.Itoa(i+1) }

func rung(ladder, level, start string) string {
	return strings.TrimSpace(ladder + " " + level + " " + start)
}

func (s *shape) walk(n node, t reflect.Type, path string) {
	switch t.Kind() {
	case reflect.Pointer:
		if n.kind == 0 && n.value == nil {
			return // null: not known
		}
		s.walk(n, t.Elem(), path)
	case reflect.Struct:
		s.object(n, t, path)
	case reflect.Slice:
		if n.kind != '[' {
			s.wrong(path, n, "a list")
			return
		}
		for i, item := range n.items {
			s.walk(item, t.Elem(), path+"["+strconv.Itoa(i)+"]")
		}
	case reflect.String:
		v, ok := n.value.(string)
		if !ok {
			s.wrong(path, n, "a text")
			return
		}
		s.text(v, path)
	case reflect.Float64:
		v, ok := n.value.(json.Number)
		if !ok {
			s.wrong(path, n, "a number")
			return
		}
		if _, err := v.Float64(); err != nil {
			s.wrongType = true
			s.say(path, v.String()+" is too large for a number")
		}
	case reflect.Int:
		v, ok := n.value.(json.Number)
		if !ok {
			s.wrong(path, n, "a number")
			return
		}
		if _, err := strconv.Atoi(v.String()); err != nil {
			s.wrongType = true
			s.say(path, v.String()+" is not a whole number")
		}
	case reflect.Bool:
		if _, ok := n.value.(bool); !ok {
			s.wrong(path, n, "true or false")
		}
	}
}

func (s *shape) object(n node, t reflect.Type, path string) {
	if n.kind != '{' {
		s.wrong(path, n, "an object")
		return
	}
	fields, required := fieldsOf(t)
	seen := map[string]bool{}
	for _, m := range n.members {
		field := join(path, m.key)
		ft, ok := fields[m.key]
		switch {
		case !ok:
			s.unknown = true
			s.say(field, "is not a known field")
			continue
		case seen[m.key]:
			s.say(field, "is given twice")
		}
		seen[m.key] = true
		s.walk(m.node, ft, field)
	}
	for _, key := range required {
		if !seen[key] {
			s.say(join(path, key), missing)
		}
	}
}

// fieldsOf lists a type's fields by their JSON names, and the names of those
// that may not be left out. Fields for the program's own use carry "-".
func fieldsOf(t reflect.Type) (fields map[string]reflect.Type, required []string) {
	fields = map[string]reflect.Type{}
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || name == "" {
			continue
		}
		fields[name] = f.Type
		if options == "" {
			required = append(required, name)
		}
	}
	return fields, required
}

func (s *shape) wrong(path string, n node, want string) {
	s.wrongType = true
	s.say(path, "is "+kindOf(n)+" where "+want+" belongs")
}

func kindOf(n node) string {
	switch n.kind {
	case '{':
		return "an object"
	case '[':
		return "a list"
	}
	switch v := n.value.(type) {
	case string:
		return "the text " + quote(v)
	case json.Number:
		return "the number " + v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return "null"
}

func (s *shape) text(v, path string) {
	if v != strings.TrimSpace(v) {
		s.say(path, "begins or ends with white space")
	}
	if strings.ContainsFunc(v, unicode.IsControl) {
		s.say(path, "holds a control character or line break")
	}
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
