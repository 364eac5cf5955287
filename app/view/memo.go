package view

// Memo keeps what was made for one record, by all that it depends on. Keys of
// one type share a shelf; a full shelf is emptied, which bounds the memory.
// Package ui owns the only one, so that views stay pure.
type Memo struct{ shelves map[any]any }

// Keep is the value of a key, made now unless the memo holds it. It holds at
// most so many of the key's type. A nil memo holds nothing.
func Keep[K comparable, V any](m *Memo, most int, key K, make func() V) V {
	if m == nil {
		return make()
	}
	var name K // the zero key of a type stands for its shelf
	shelf, _ := m.shelves[name].(map[K]V)
	if v, ok := shelf[key]; ok {
		return v
	}
	v := make()
	if shelf == nil || len(shelf) >= most {
		shelf = map[K]V{}
		if m.shelves == nil {
			m.shelves = map[any]any{}
		}
		m.shelves[name] = shelf
	}
	shelf[key] = v
	return v
}
