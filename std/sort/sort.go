// Package sort sorts slices and collections.
package sort

import (
	"internal/pdq"
	"slices"
	"unsafe"
)

// Interface is a collection that can be sorted.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// sliceData returns where the elements of a slice lie, how many there are and their type; it panics for other values.
func sliceData(x any) (data unsafe.Pointer, n int, elem unsafe.Pointer)

// swapMemory exchanges two elements.
//
//go:noescape
func swapMemory(data, elem unsafe.Pointer, i, j int)

// byLess is the memory of a slice and its order.
type byLess struct {
	less func(i, j int) bool
	data unsafe.Pointer
	elem unsafe.Pointer
}

func (s *byLess) Less(i, j int) bool { return s.less(i, j) }
func (s *byLess) Swap(i, j int)      { swapMemory(s.data, s.elem, i, j) }

// Sort sorts data, not stably.
func Sort(data Interface) {
	switch d := data.(type) {
	case IntSlice:
		Ints(d)
	case StringSlice:
		Strings(d)
	default:
		pdq.Sort(data, data.Len())
	}
}

// order returns where each element is that belongs at a place; equal elements stay in order.
func order(n int, less func(i, j int) bool) []int {
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int {
		if less(a, b) {
			return -1
		}
		return 0
	})
	return places
}

// arrange moves elements to their places, circle by circle.
func arrange(places []int, swap func(i, j int)) {
	for i := range places {
		for at := i; ; {
			next := places[at]
			places[at] = at
			if next == i || next == at {
				break
			}
			swap(at, next)
			at = next
		}
	}
}

// Stable sorts data, equal elements stay in order.
func Stable(data Interface) { arrange(order(data.Len(), data.Less), data.Swap) }

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
	pdq.Sort(&byLess{less, data, elem}, n)
}

// SliceStable sorts the slice x by less, equal elements stay in order.
func SliceStable(x any, less func(i, j int) bool) {
	data, n, elem := sliceData(x)
	arrange(order(n, less), (&byLess{less, data, elem}).Swap)
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
