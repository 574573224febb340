// costs

// Instructions that allocate often have memory of their own while a profile is taken; what lived at each of them after
// a collection stays exact, also where others took over what they left.
package main

import "runtime"

type node struct {
	next *node
	pad  [5]int
}

var (
	keep  []*node
	lists [][]*node
)

//go:noinline
func left() *node { return &node{} }

//go:noinline
func right(next *node) *node { return &node{next: next} }

//go:noinline
func list(n int) []*node { return make([]*node, n) }

func main() {
	for i := range 6000 {
		n := left()
		m := right(n)
		if i%3 == 0 {
			keep = append(keep, m)
		}
		if i%2 == 0 {
			keep = append(keep, left())
		}
	}
	runtime.GC()
	for i := range keep {
		if i%5 != 0 {
			keep[i] = nil
		}
	}
	runtime.GC()
	for range 9000 {
		lists = append(lists, list(6))
	}
	runtime.GC()
	keep = nil
	for i := range 3000 {
		keep = append(keep, right(nil))
		lists[3*i] = nil
	}
	runtime.GC()
	lists = nil
	runtime.GC()
}
