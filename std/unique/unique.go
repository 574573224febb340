// Package unique makes equal values one.
package unique

import (
	"sync"
	"unsafe"
)

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
	p := clone(value)
	handles[key[T]{*p}] = p
	return Handle[T]{p}
}

// stringOffset returns where the n-th string of what the pointer's type points to stands, -1 behind the last one.
//
//go:noescape
func stringOffset(pointer any, n int) int

// clone copies value, and the text of the strings in it, so that a piece of a large text does not keep that alive. Escape
// analysis knows that: it takes strings as gone here, other pointers as kept.
//
//go:noinline
//go:clonesstrings
func clone[T comparable](value T) *T {
	p := new(T)
	*p = value
	for n := 0; ; n++ {
		at := stringOffset(p, n)
		if at < 0 {
			return p
		}
		s := (*string)(unsafe.Add(unsafe.Pointer(p), at))
		if text := []byte(*s); len(text) > 0 {
			*s = unsafe.String(&text[0], len(text))
		}
	}
}
