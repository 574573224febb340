// run

// Parameters, results and receivers can be captured and changed.
package main

import "fmt"

type counter struct{ n int }

func (c counter) stepper() func() int { return func() int { c.n++; return c.n } }
func (c *counter) shared() func() int { return func() int { c.n++; return c.n } }

func parameter(n int, s string, list ...int) (func(), func() string) {
	return func() { n++; s += "!"; list[0]++ }, func() string { return fmt.Sprint(n, s, list) }
}

func result() (n int, f func()) {
	f = func() { n++ }
	f()
	f()
	return n * 10, f
}

func swapArguments(a, b *int) func() { return func() { a, b = b, a; *a++ } }

func main() {
	c := counter{1}
	f, g := c.stepper(), c.shared()
	fmt.Println(f(), f(), g(), g())
	fmt.Println(c.n, c.stepper()())
	list := []int{1, 2}
	step, show := parameter(1, "s", list...)
	step()
	step()
	fmt.Println(show(), list)
	n, h := result()
	h()
	fmt.Println(n)
	x, y := 1, 10
	swap := swapArguments(&x, &y)
	swap()
	swap()
	swap()
	fmt.Println(x, y)
}
