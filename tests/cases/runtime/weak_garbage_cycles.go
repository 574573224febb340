// run

// Circles of objects are collected like everything else.
package main

import (
	"fmt"
	"runtime"
)

type ring struct {
	next, prev *ring
	data       [100]int
}

func circle(n int) *ring {
	first := &ring{}
	first.next, first.prev = first, first
	for range n {
		r := &ring{next: first.next, prev: first}
		first.next.prev = r
		first.next = r
	}
	return first
}

func main() {
	keep := circle(10)
	var stats runtime.MemStats
	for range 200 {
		circle(50)
	}
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&stats)
	n := 1
	for r := keep.next; r != keep; r = r.next {
		n++
	}
	fmt.Println(n, stats.HeapAlloc < 4<<20, stats.TotalAlloc > 8<<20)
}
