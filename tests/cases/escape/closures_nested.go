// escape

// Closures within closures pass captured variables on.
package main

func outer() func() func() int {
	x := 1
	return func() func() int {
		y := 2
		return func() int {
			x++
			y++
			return x + y
		}
	}
}

func onlyInner() int {
	x := 1
	f := func() int {
		g := func() int { x++; return x }
		return g() + g()
	}
	return f()
}

func direct() int {
	x := 1
	func() {
		func() { x++ }()
	}()
	return x
}

func pointers() *int {
	x := 1
	f := func() *int { return &x }
	return f()
}

func recursive(n int) int {
	var f func(int) int
	f = func(n int) int {
		if n == 0 {
			return 0
		}
		return 1 + f(n-1)
	}
	return f(n)
}

func main() {}
