// run

// Closures share captured variables with their function and with each other.
package main

import "fmt"

func pair() (func() int, func(int)) {
	x := 0
	return func() int { return x }, func(n int) { x += n }
}

func nested(a int) func() func() int {
	return func() func() int {
		b := a * 10
		return func() int {
			a++
			b++
			return a + b
		}
	}
}

func main() {
	get, add := pair()
	add(5)
	add(6)
	other, _ := pair()
	fmt.Println(get(), other())
	f := nested(1)
	g, h := f(), f()
	fmt.Println(g(), g(), h(), f()())
	x := 1
	change := func() { x *= 2 }
	change()
	change()
	fmt.Println(x)
	func() { x := x + 1; change(); fmt.Println(x) }()
	fmt.Println(x)
	s := []int{1, 2, 3}
	grow := func() { s = append(s, len(s)+1) }
	grow()
	grow()
	fmt.Println(s)
	p := struct{ a, b int }{1, 2}
	func() { p.a, p.b = p.b, p.a }()
	fmt.Println(p)
	fmt.Println(func(a, b int) int { return a*x + b }(2, 3))
}
