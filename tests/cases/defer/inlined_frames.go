// run

// What is inlined into the function made for a defer statement counts as a frame: of recover, of runtime.Caller.
package main

import (
	"fmt"
	"runtime"
)

func g(s string) { fmt.Println(s, recover()) }

// inlined into the wrapper of a defer statement
func f(s string) { g(s) }

func direct(s string) { fmt.Println(s, recover()) }

func try(run func()) {
	defer func() { fmt.Println("outer", recover()) }()
	run()
}

func where(skip int) {
	_, file, line, ok := runtime.Caller(skip)
	fmt.Println(ok, line, file != "")
}
func small(n int) { where(n) }

func main() {
	try(func() {
		defer f("not recovered here:")
		panic(1)
	})
	try(func() {
		defer g("recovered here:")
		panic(2)
	})
	try(func() {
		defer direct("directly:")
		panic(3)
	})
	func() {
		defer small(1)
		defer small(2)
		defer where(1)
	}()
}
