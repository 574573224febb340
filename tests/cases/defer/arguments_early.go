// run

// Function value, receiver and arguments are evaluated when deferring.
package main

import "fmt"

type box struct{ n int }

func (b box) show()   { fmt.Println("value", b.n) }
func (b *box) point() { fmt.Println("pointer", b.n) }

func trace(s string) string {
	fmt.Println("enter", s)
	return s
}

func leave(s string) { fmt.Println("leave", s) }

func main() {
	b := box{1}
	defer b.show()
	defer b.point()
	f := func() { fmt.Println("first f") }
	defer f()
	f = func() { fmt.Println("second f") }
	x := 1
	defer fmt.Println("x was", x)
	defer func(n int) { fmt.Println("n", n, "x", x) }(x)
	x, b.n = 2, 2
	defer leave(trace("main"))
	s := []int{1}
	defer fmt.Println(s, len(s))
	s[0] = 9
	s = append(s, 2)
}
