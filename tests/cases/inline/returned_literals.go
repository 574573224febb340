// run

// Func literals that inlined functions return are called where they are known, with the variables that they captured.
package main

import "fmt"

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func adder(n int) func(int) int { return func(x int) int { return x + n } }
func twice(n int) func(int) int { g := adder(n); return func(x int) int { return g(g(x)) } }
func counter() func() int       { n := 0; return func() int { n++; return n } }
func joined(s string, parts ...string) func(string) string {
	return func(t string) string { return s + t + parts[len(parts)-1] }
}

func words(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func fails(n int) func() {
	return func() {
		if n > 0 {
			panic(n)
		}
	}
}

var log []string

func plain(x int) int       { log = append(log, fmt.Sprint("plain ", x)); return x }
func chosen() func(int) int { log = append(log, "chosen"); return plain }
func chain(s string) func(string) string {
	log = append(log, s)
	return func(t string) string { log = append(log, t); return s + t }
}

// What gives the func value is done although the value is known.
func effects() {
	chosen()(1)
	fmt.Println(chosen()(2), chain("a")("b"), log)
	c := make(chan int, 1)
	select {
	case c <- chosen()(3):
	}
	fmt.Println(<-c, log)
}

func main() {
	effects()
	fmt.Println(compose(adder(1), adder(2))(3), twice(3)(4))
	add := adder(9)
	a, b, c := add(1), add(2), joined("<", "x", ">")("y")
	fmt.Println(a, b, c, joined("a", "b")("c")+joined("d", "e")("f"))
	next := counter()
	fmt.Println(next(), next(), counter()(), next())
	for i := range 3 {
		each := counter()
		other := adder(i)
		fmt.Print(each(), each(), other(10), " ")
	}
	fmt.Println()
	var kept []func() int
	for i := range 3 {
		n := counter()
		n()
		kept = append(kept, n, func() int { return i + n() })
	}
	for _, f := range kept {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	for i := range words(5) {
		if i == 3 {
			break
		}
		defer fmt.Println("deferred", i)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		f := fails(0)
		f()
		g := fails(1)
		g()
	}()
}
