// run

// Package variables are initialized by dependency, then in order of declaration.
package main

import "fmt"

var (
	a = c + b
	b = f("b", 2)
	c = f("c", 3)
	d = f("d", a)
)

var x, y = pair()
var z = func() int { fmt.Println("z uses w", w); return w * 2 }()
var w = f("w", 10)

func f(name string, n int) int {
	fmt.Println("init", name, n)
	return n
}

func pair() (int, int) {
	fmt.Println("pair")
	return d + 1, d + 2
}

func main() { fmt.Println(a, b, c, d, x, y, z, w) }
