// costs

// What was alive when each collection ended.
package main

import "runtime"

type node struct {
	next *node
	pad  [5]int
}

var keep *node

//go:noinline
func grow(n int) {
	for range n {
		keep = &node{next: keep}
	}
}

func main() {
	for i := range 4 {
		grow(100 * (i + 1))
		runtime.GC()
	}
	keep = nil
	runtime.GC()
}
