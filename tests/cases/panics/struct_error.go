// panic

// An error that is a struct prints through its method, also behind a pointer.
package main

import "fmt"

type failure struct {
	file string
	line int
}

func (f *failure) Error() string { return fmt.Sprintf("%s:%d: failure", f.file, f.line) }

func check(ok bool) {
	if !ok {
		panic(&failure{"main.gos", 7})
	}
}

func main() {
	check(true)
	check(false)
}
