// errorcheck

// Compiler directives in front of the wrong declarations, found once a package is otherwise correct.
package main

import _ "unsafe"

//go:nosplit
var x int

type (
	//go:noinline
	T int
)

//go:linkname nowhere
//go:linkname x runtime.x
//go:linkname x runtime.y
//go:embed x.txt
var text string

func main() {
	//go:noescape
	var y int
	_ = y
}
