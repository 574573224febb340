// errorcheck

package main

var x int := 5
var = 3
const y := 1
var (
	a = 1,
	b = 2
)
type = int

func main() {
	var z
	var q, = 1
}
