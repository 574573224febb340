// errorcheck

// Conversions that do not exist.
package main

type A struct{ x int }
type B struct{ y int }

func main() {
	s := "5"
	_ = int(s)
	_ = A(B{1})
	_ = []int("text")
	_ = string(1.5)
	_ = bool(1)
	_ = (*A)(&B{})
	_ = [2]int([]string{"a"})
	_ = float64("1")
	_ = int(1.5)
	_ = (func())(5)
}
