// errorcheck

// The blank name cannot be read.
package main

import "fmt"

type T struct {
	_ int
	a int
}

func f(_ int) { _ = _ }

func main() {
	x := _
	_()
	var t T
	t._ = 5
	fmt.Println(_, t)
	_ = T{_: 1}
	_.a = 1
}
