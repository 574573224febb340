// Package sort sorts slices and collections. The unstable sort is pattern-defeating quicksort with the choices Go makes, so
// that equal elements end in the same order (Orson Peters, "Pattern-defeating Quicksort").
package sort

import (
	"math/bits"
	"unsafe"
)

// Interface is a collection that can be sorted.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// sorter is what the algorithms work on: elements compared by less and exchanged by swap, or in memory if swap is nil.
type sorter struct {
	less func(i, j int) bool
	swap func(i, j int)
	data unsafe.Pointer
	elem unsafe.Pointer
}

// sliceData returns where the elements of a slice lie, how many there are and their type; it panics for other values.
func sliceData(x any) (data unsafe.Pointer, n int, elem unsafe.Pointer)

// swapMemory exchanges two elements.
//
//go:noescape
func swapMemory(data, elem unsafe.Pointer, i, j int)

func (s *sorter) Swap(i, j int) {
	if s.swap != nil {
		s.swap(i, j)
	} else {
		swapMemory(s.data, s.elem, i, j)
	}
}

// Sort sorts data, not stably.
func Sort(data Interface) {
	n := data.Len()
	if n <= 1 {
		return
	}
	s := &sorter{less: data.Less, swap: data.Swap}
	s.quick(0, n, bits.Len(uint(n)))
}

// Stable sorts data, equal elements stay in order.
func Stable(data Interface) {
	s := &sorter{less: data.Less, swap: data.Swap}
	s.stable(data.Len())
}

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

// Slice sorts the slice x by less, not stably.
func Slice(x any, less func(i, j int) bool) {
	data, n, elem := sliceData(x)
	s := &sorter{less: less, data: data, elem: elem}
	s.quick(0, n, bits.Len(uint(n)))
}

// SliceStable sorts the slice x by less, equal elements stay in order.
func SliceStable(x any, less func(i, j int) bool) {
	data, n, elem := sliceData(x)
	s := &sorter{less: less, data: data, elem: elem}
	s.stable(n)
}

// SliceIsSorted reports whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	_, n, _ := sliceData(x)
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data in the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x IntSlice) Sort()              { Sort(x) }

type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x Float64Slice) Sort()              { Sort(x) }

type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x StringSlice) Sort()              { Sort(x) }

// Ints sorts a slice of int.
//
//go:noescape
func Ints(x []int)

// Strings sorts a slice of string.
//
//go:noescape
func Strings(x []string)

// floats sorts a slice of float64, NaNs first; it does nothing and returns false if the order of zeros would show.
//
//go:noescape
func floats(x []float64) bool

// Float64s sorts a slice of float64, NaNs first.
func Float64s(x []float64) {
	if !floats(x) {
		Sort(Float64Slice(x))
	}
}

func IntsAreSorted(x []int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if x[i] < x[i-1] {
			return false
		}
	}
	return true
}

func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

func StringsAreSorted(x []string) bool {
	for i := len(x) - 1; i > 0; i-- {
		if x[i] < x[i-1] {
			return false
		}
	}
	return true
}
