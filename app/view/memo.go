package view

import "reflect"

// Memo keeps what was made for one record, by all that it depends on. Keys of
// one type share a shelf; a full shelf is emptied, which bounds the memory.
// Package ui owns the only one, so that views stay pure.
type Memo struct {
	shelves map[reflect.Type]map[any]any
}

// Keep is the value of a key, made now unless the memo holds it. It holds at
// most so many of the key's type. A nil memo holds nothing.
func Keep[K comparable, V any](m *Memo, most int, key K, make func() V) V {
	if m == nil {
		return make()
	}
	// Little stands here: the program holds a copy for each type of key.
	shelf := m.shelves[reflect.TypeFor[K]()]
	if v, ok := shelf[key]; ok {
		return v.(V)
	}
	v := make()
	m.put(reflect.TypeFor[K](), most, key, v)
	return v
}

func (m *Memo) put(of reflect.Type, most int, key, v any) {
	if m.shelves == nil {
		m.shelves = map[reflect.Type]map[any]any{}
	}
	if shelf := m.shelves[of]; shelf == nil || len(shelf) >= most {
		m.shelves[of] = map[any]any{}
	}
	m.shelves[of][key] = v
}
