package view

import "sync"

// Cache keeps what was computed for a key. It is emptied when full, which
// bounds its memory; views stay pure, as a key holds all that a value
// depends on.
type Cache[K comparable, V any] struct {
	Most int
	mu   sync.Mutex
	kept map[K]V
}

// Get is the value of a key, made now if it is not kept.
func (c *Cache[K, V]) Get(k K, make func() V) V {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.kept[k]; ok {
		return v
	}
	v := make()
	if c.kept == nil || len(c.kept) >= c.Most {
		c.kept = map[K]V{}
	}
	c.kept[k] = v
	return v
}

// Empty forgets everything, for measurements from a cold start.
func (c *Cache[K, V]) Empty() { c.kept = nil }
