// run env=GOSDEBUG=gcperiod=20
//
// A collection comes after a while though nobody asks for one: while the program waits, and while it runs without
// allocating. (Go waits two minutes; here the switch makes it milliseconds.)
package main

import (
	"fmt"
	"runtime"
	"time"
)

func cycles() uint32 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.NumGC
}

func main() {
	first := cycles()
	for i := 0; i < 1000 && cycles() == first; i++ {
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println(cycles() > first)
}
