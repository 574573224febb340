// run

// A slice converts to an array (a copy) or to a pointer to an array (a view).
package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4}
	a := [3]int(s)
	p := (*[2]int)(s)
	s[0] = 100
	fmt.Println(a, *p, [0]int(s), len(p))
	p[1] = 200
	fmt.Println(s, (*[4]int)(s) == (*[4]int)(s))
	var none []int
	fmt.Println((*[0]int)(none) == nil, (*[0]int)([]int{}) == nil, [0]int(none))
}
