// Package cgo holds what programs use of Go's support for C without any C.
package cgo

import (
	"sync"
	"sync/atomic"
)

// Incomplete is embedded in types whose layout Go does not know.
type Incomplete struct{}

// A Handle is a number that stands for a Go value.
type Handle uintptr

var (
	handles sync.Map
	last    atomic.Uintptr
)

// NewHandle returns a new Handle for v.
func NewHandle(v any) Handle {
	h := Handle(last.Add(1))
	handles.Store(h, &v)
	return h
}

// Value returns the value of the handle.
func (h Handle) Value() any {
	v, ok := handles.Load(h)
	if !ok {
		panic("runtime/cgo: misuse of an invalid Handle")
	}
	return *v.(*any)
}

// Delete makes the handle invalid.
func (h Handle) Delete() {
	if _, ok := handles.LoadAndDelete(h); !ok {
		panic("runtime/cgo: misuse of an invalid Handle")
	}
}
