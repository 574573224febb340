// run
// An assignment to a key that is there replaces the key too: the older string is let go.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
	"unsafe"
)

var freed = make(chan string, 10)

//go:noinline
func key(name string) string {
	s := strings.Repeat("key", 100)
	runtime.SetFinalizer(unsafe.StringData(s), func(*byte) { freed <- name })
	return s
}

func wait() string {
	for range 100 {
		runtime.GC()
		select {
		case name := <-freed:
			return name
		case <-time.After(time.Millisecond):
		}
	}
	return "none"
}

func main() {
	m := map[string]int{}
	m[key("first")] = 1
	m[key("second")]++
	fmt.Println(wait(), len(m))
	runtime.KeepAlive(m)
	fmt.Println(wait())

	a := map[[2]string]int{}
	a[[2]string{key("first of two")}] = 1
	a[[2]string{key("second of two")}] = 2
	fmt.Println(wait(), len(a))
	runtime.KeepAlive(a)
	fmt.Println(wait())
}
