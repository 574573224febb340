// errorcheck

// Closures have results of their own.
package main

func outer() int {
	f := func() string {
		return 5
	}
	g := func() {
		return 1
	}
	h := func() int {
	}
	_, _, _ = f, g, h
	func() int { return "x" }()
}

func main() { outer() }
