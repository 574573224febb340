// Package unique makes equal values one.
package unique

import "sync"

// A Handle stands for a value: two are equal when the values are.
type Handle[T comparable] struct {
	value *T
}

// Value returns a copy of the value.
func (h Handle[T]) Value() T { return *h.value }

var (
	mu      sync.Mutex
	handles = map[any]any{}
)

// A key keeps values of different types apart, also if they are interfaces.
type key[T comparable] struct {
	value T
}

// Make returns the Handle of value.
func Make[T comparable](value T) Handle[T] {
	mu.Lock()
	defer mu.Unlock()
	if p, ok := handles[key[T]{value}]; ok {
		return Handle[T]{p.(*T)}
	}
	p := new(T)
	*p = value
	handles[key[T]{value}] = p
	return Handle[T]{p}
}
