// run
//
// MemStats counts objects by size class, allocated and freed.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	next *node
	data [39]uint64
}

var kept [][]byte
var head *node

// The class of objects of so many bytes.
func class(stats *runtime.MemStats, size uint32) int {
	for i, by := range stats.BySize {
		if by.Size >= size {
			return i
		}
	}
	return -1
}

func near(got, want uint64) bool { return got >= want && got < want+20 }

//go:noinline
func fill() {
	for range 1000 {
		kept = append(kept, make([]byte, 1300))
		head = &node{next: head}
	}
	for range 500 {
		kept = append(kept, make([]byte, 1300))
	}
}

func main() {
	var before, filled, emptied runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	fill()
	runtime.ReadMemStats(&filled)
	head = nil
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&emptied)
	for _, size := range []uint32{320, 1300} {
		i := class(&before, size)
		b, f, e := before.BySize[i], filled.BySize[i], emptied.BySize[i]
		fmt.Println(size, b.Size, f.Size)
		fmt.Println(near(f.Mallocs-b.Mallocs, 1000), near(f.Mallocs-b.Mallocs, 1500))
		fmt.Println(near(e.Frees-b.Frees, 0), near(e.Frees-b.Frees, 1000))
	}
	fmt.Println(emptied.BySize[0], emptied.BySize[1].Size, emptied.BySize[60].Size)
	fmt.Println(len(kept), emptied.EnableGC, emptied.DebugGC)
}
