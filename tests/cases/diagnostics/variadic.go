// errorcheck

// Dots in the wrong places.
package main

import "fmt"

func f(xs ...int)       {}
func g(a int, b string) {}

func main() {
	s := []int{1}
	f(s)
	f(1, s...)
	g(s...)
	f([]string{}...)
	fmt.Println(s...)
	f(1, "a", s...)
	_ = len(s...)
}
