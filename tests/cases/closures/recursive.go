// run

// Functions that call themselves through a variable, and that return functions.
package main

import "fmt"

func apply(n int, f func(int) int) int {
	for range n {
		n = f(n)
	}
	return n
}

func curry(f func(int, int) int) func(int) func(int) int {
	return func(a int) func(int) int {
		return func(b int) int { return f(a, b) }
	}
}

type machine func(rune) machine

func main() {
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(20))
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	fmt.Println(even(100), odd(100))
	fmt.Println(apply(3, func(x int) int { return x + 4 }), curry(func(a, b int) int { return a - b })(10)(4))
	words := 0
	var inside, outside machine
	outside = func(r rune) machine {
		if r == ' ' {
			return outside
		}
		words++
		return inside
	}
	inside = func(r rune) machine {
		if r == ' ' {
			return outside
		}
		return inside
	}
	state := outside
	for _, r := range "  count  the words " {
		state = state(r)
	}
	fmt.Println(words)
	var none func()
	fmt.Println(none == nil)
	defer func() { fmt.Println(recover()) }()
	none()
}
