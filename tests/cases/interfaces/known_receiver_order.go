// run

// A receiver whose type is known is found to be nil when the arguments were computed, inlined or not.
package main

import "fmt"

type adder interface{ add(int) int }

type counter struct{ n int }

func (c *counter) add(k int) int { return c.n + k }

func argument(text string) int {
	fmt.Println("argument", text)
	return 1
}

func add(a adder, text string) int { return a.add(argument(text)) }

func recovered() { fmt.Println(recover()) }

func direct(n int) {
	defer recovered()
	var a adder
	if n > 0 {
		a = &counter{n}
	}
	fmt.Println(a.add(argument("direct")))
}

func literal(n int) {
	defer recovered()
	var a adder
	if n > 0 {
		a = &counter{n}
	}
	f := func(s string) int {
		fmt.Println("literal", s)
		return 1
	}
	fmt.Println(a.add(f("x")))
}

func passed(n int) {
	defer recovered()
	var c *counter
	if n > 0 {
		c = &counter{n}
	}
	fmt.Println(add(c, "passed"))
}

func main() {
	for n := range 2 {
		direct(n)
		literal(n)
		passed(n)
	}
}
