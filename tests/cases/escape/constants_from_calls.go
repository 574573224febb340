// inlined

package main

import "fmt"

func id[T any](x T) T  { return x }
func n() int           { return 1000 }
func add(a, b int) int { return a + b }
func pick(b bool) int {
	if b {
		return 3000
	}
	return 4000
}

type E struct{ a, b int }

func mk() E { return E{1, 2} }

//go:noinline
func keep(a any) { sink = a }

var sink any

func main() {
	fmt.Println(id(1000))
	fmt.Println(n())
	fmt.Println(add(1000, 2000))
	fmt.Println(pick(true))
	fmt.Println(mk())
	fmt.Println(id("abc"))
	const c = 5000
	x := 6000
	fmt.Println(c, x)
	y := x
	keep(y)
	keep(id(x))
	var e E = E{3, 4}
	keep(e)
	keep(mk())
	f := func() int { return 7000 }
	keep(f())
	keep(n() + 1)
	keep(add(n(), 1))
	if n() == 1000 {
		keep(2)
	} else {
		keep(x)
	}
	switch n() {
	case 1000:
		fmt.Println("thousand")
	default:
		keep(x)
	}
	for i := 0; i < 2; i++ {
		keep(id(i))
	}
}
