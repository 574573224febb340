// run

// Interfaces compare by type and value; mixed comparisons convert the concrete side.
package main

import "fmt"

type id int
type pair struct {
	a any
	b string
}

func main() {
	var a, b any = 1, 1
	fmt.Println(a == b, a == 1, a == id(1), 1 == b, any(id(1)) == any(id(1)))
	x, y := 5, 5
	var p, q any = &x, &y
	fmt.Println(p == q, p == any(&x), p != q)
	fmt.Println(pair{1, "x"} == pair{1, "x"}, pair{1, "x"} == pair{1.0, "x"}, pair{nil, ""} == pair{})
	fmt.Println([2]any{1, "a"} == [2]any{1, "a"})
	var s1, s2 fmt.Stringer
	fmt.Println(s1 == s2, s1 == nil, any(s1) == nil)
	fmt.Println(any(struct{}{}) == any(struct{}{}), any([0]int{}) == any([0]int{}))
	var c1, c2 any = make(chan int), make(chan int)
	fmt.Println(c1 == c2, c1 == c1)
}
