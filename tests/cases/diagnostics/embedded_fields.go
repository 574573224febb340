// errorcheck

// Ambiguous selectors and embedding that is not allowed.
package main

import "fmt"

type a struct{ x, y int }
type b struct{ x int }
type both struct {
	a
	b
}
type pointer *int
type bad struct {
	pointer
	*both
	*fmt.Stringer
	a
	a int
}

func main() {
	var v both
	v.x = 1
	v.y = 2
	v.z = 3
	_ = fmt.Sprint(v)
}
