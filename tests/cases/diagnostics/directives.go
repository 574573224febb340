// errorcheck

// Compiler directives that stand where they mean nothing.
package main

import "fmt"

//go:noinline
func good() {} //go:noinline

//go:nosplit
var x int

type (
	//go:noinline
	T int
)

//go:linkname good
//go:embed x.txt
var text string

//go:generate nothing
const c = 1

func main() {
	//go:noinline
	x := 1
	//go:noescape
	var y int
	fmt.Println(x, y)
}

//go:noinline
