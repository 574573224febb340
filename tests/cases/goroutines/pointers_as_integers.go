// run
// An //go:uintptrescapes function gets pointers as integers: what they point to lives until it returns, however it is called.
package main

import (
	"fmt"
	"runtime"
	"unsafe"
)

var done = make(chan bool, 1)

func object(text string) unsafe.Pointer {
	s := text
	runtime.SetFinalizer(&s, func(p *string) { *p = "freed" })
	return unsafe.Pointer(&s)
}

//go:noinline
//go:uintptrescapes
func show(where string, n int, p uintptr, rest ...uintptr) int {
	runtime.GC()
	runtime.GC()
	fmt.Println(where, n, *(*string)(unsafe.Pointer(p)), len(rest))
	for _, r := range rest {
		fmt.Println(*(*string)(unsafe.Pointer(r)))
	}
	done <- true
	return n
}

func next(n *int) int {
	*n++
	return *n
}

type T struct{ name string }

//go:noinline
//go:uintptrescapes
func (t T) show(n int, p uintptr) int { return show(t.name, n, p) }

func result(n *int) int {
	return show("returned", next(n), uintptr(object("a")), uintptr(object("b")))
}

func main() {
	n := 0
	show("called", next(&n), uintptr(object("a")), uintptr(object("b")), uintptr(object("c")))
	<-done
	fmt.Println(result(&n))
	<-done
	go show("go", next(&n), uintptr(object("a")), uintptr(object("b")))
	<-done
	func() {
		defer show("deferred", next(&n), uintptr(object("a")), uintptr(object("b")))
		n = 100
	}()
	<-done
	func() {
		for i := range 2 {
			defer func() { <-done }()
			defer show("in a loop", i, uintptr(object("a")))
		}
	}()
	T{"method"}.show(next(&n), uintptr(object("a")))
	<-done
	func() { defer T{"deferred method"}.show(next(&n), uintptr(object("a"))) }()
	<-done
}
