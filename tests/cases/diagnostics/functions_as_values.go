// errorcheck

// Function types that do not match.
package main

func add(a, b int) int          { return a + b }
func apply(f func(int) int) int { return f(1) }

func main() {
	apply(add)
	var f func(string) = add
	apply(func(s string) int { return 1 })
	apply(func(i int) {})
	f = nil
	g := add(1, 2)(3)
	var h func() = apply
	apply(1)
	_ = add == add
	_, _ = g, h
}
