// run

// The builtins min, max and clear.
package main

import "fmt"

func main() {
	fmt.Println(min(3, 1, 2), max(3, 1, 2), min(2.5, 1), max("b", "a", "c"), min("x"))
	a, b := 7, -7
	var u8 uint8 = 200
	fmt.Println(min(a, b), max(a, b, 10), max(u8, 100), min(u8, 255))
	const c = min(1, 2.5)
	fmt.Printf("%T %v\n", c, c)
	s := []string{"a", "b"}
	clear(s)
	fmt.Printf("%q\n", s)
	m := map[float64]int{1: 1, 2: 2}
	clear(m)
	fmt.Println(len(m), m)
	var none map[string]int
	clear(none)
	clear([]int(nil))
	fmt.Println(none == nil)
}
