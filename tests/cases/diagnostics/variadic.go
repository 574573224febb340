// errorcheck

// Dots in the wrong places.
package main

import "fmt"

func f(xs ...int)            {}
func g(a int, b string)      {}
func h(xs ...int, last int)  {}

func main() {
	s := []int{1}
	f(s)
	f(1, s...)
	f(s..., 1)
	g(s...)
	f([]string{}...)
	var t ...int
	fmt.Println(s...)
}
