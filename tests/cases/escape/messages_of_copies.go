// messages

// Func literals that come with inlined code, and functions that are inlined into themselves.
package main

var sink any

// The literal is called where it is declared, in the function and in what that was inlined into.
func called(s string) *string {
	f := func(t string) *string { return &t }
	return f(s)
}

// Calls in a literal that comes along stay calls.
func returned(k int) func() *int {
	return func() *int {
		return address(k)
	}
}

func address(n int) *int {
	x := n + 1
	return &x
}

func nested(n int) int {
	double := func(a int) int {
		twice := func(b int) int {
			c := []int{b}
			return c[0] * 2
		}
		return twice(a) + twice(a+1)
	}
	return double(n) + double(n+1)
}

func direct() int {
	total := 0
	func() {
		func() { total++ }()
	}()
	return total
}

type number struct{ next *number }

func successor(n *number) *number { return &number{n} }

func count(n *number) int {
	if n == nil {
		return 0
	}
	return count(n.next) + 1
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

// A function that is given itself ends somewhere.
func apply(f func(int) int, n int) int { return f(n) }

func compose(f, g func(int) int) func(int) int {
	return func(n int) int { return f(g(n)) }
}

func main() {
	sink = called("a")
	sink = returned(1)
	sink = returned(2)()
	sink = nested(3)
	sink = direct()
	sink = count(successor(successor(nil)))
	sink = even(4)
	sink = odd(5)
	inc := func(n int) int { return n + 1 }
	sink = apply(compose(inc, compose(inc, inc)), 6)
}
