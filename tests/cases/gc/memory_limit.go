// run
//
// SetMemoryLimit keeps a heap small that GOGC would let grow; FreeOSMemory gives back what is free; SetGCPercent(-1)
// leaves collections to the limit.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type node struct {
	next *node
	data [1000]byte
}

//go:noinline
func build(n int) *node {
	var list *node
	for range n {
		list = &node{next: list}
	}
	return list
}

//go:noinline
func churn(n int) int {
	count := 0
	for range n {
		for l := build(10); l != nil; l = l.next {
			count++
		}
	}
	return count
}

func stats() (m runtime.MemStats) {
	runtime.ReadMemStats(&m)
	return m
}

func main() {
	fmt.Println(debug.SetMemoryLimit(-1) == 1<<63-1, debug.SetGCPercent(-1))
	before := stats()
	churn(1000)
	fmt.Println("cycles without limit:", stats().NumGC-before.NumGC)
	debug.SetMemoryLimit(64 << 20)
	keep := build(20_000)
	churn(20_000)
	after := stats()
	fmt.Println("cycles under the limit:", after.NumGC > before.NumGC, "within it:", after.Sys-after.HeapReleased < 80<<20)
	runtime.KeepAlive(keep)
	keep = nil
	debug.SetMemoryLimit(1<<63 - 1)
	fmt.Println(debug.SetGCPercent(100))

	big := make([]byte, 200<<20)
	for i := range len(big) / 4096 {
		big[i*4096] = 1
	}
	runtime.KeepAlive(big)
	big = nil
	debug.FreeOSMemory()
	m := stats()
	fmt.Println("free memory went back to the system:", m.HeapIdle-m.HeapReleased < 16<<20)
}
