// run

// ReadMemStats counts allocations and collections.
package main

import (
	"fmt"
	"runtime"
)

var sink []*[1000]int

func main() {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 100 {
		sink = append(sink, new([1000]int))
	}
	runtime.ReadMemStats(&after)
	fmt.Println(after.Mallocs-before.Mallocs >= 100, after.TotalAlloc-before.TotalAlloc >= 800000)
	sink = nil
	runtime.GC()
	runtime.GC()
	var last runtime.MemStats
	runtime.ReadMemStats(&last)
	fmt.Println(last.NumGC >= before.NumGC+2, last.HeapAlloc < after.HeapAlloc, last.Frees > before.Frees)
}
