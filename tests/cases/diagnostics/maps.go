// errorcheck

// Map keys must be comparable.
package main

type key struct{ s []int }

var a map[[]int]string
var b map[map[int]int]int
var c map[func()]int
var d map[key]int
var e map[[2]any]int

func main() {
	m := map[string]int{}
	m[5] = 1
	m["a"] = "b"
	var x string = m["a"]
	delete(m, 1)
	delete(m)
	_ = m.a
	_ = m[1:2]
	_, _ = x, e
}
