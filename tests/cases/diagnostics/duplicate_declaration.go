// errorcheck

// Names declared twice in one scope.
package main

type T struct{}
type T int

func f() {}
func f() {}

var v int
var f string

func (T) m() {}
func (T) m() {}

func g(a int, a string) {}

func main() {
	x := 1
	var x int
	y, z := 1, 2
	y, z := 3, 4
	const k, k = 1, 2
	_, _, _ = x, y, z
}
