// run

// Variadic functions get a slice; a slice may be passed on as it is.
package main

import "fmt"

func sum(xs ...int) int {
	total := 0
	for _, x := range xs {
		total += x
	}
	return total
}

func describe(prefix string, xs ...any) string { return fmt.Sprint(prefix, len(xs), xs == nil) }

func change(xs ...int) { xs[0] = 100 }

func results() (int, int, int) { return 1, 2, 3 }

func main() {
	s := []int{1, 2, 3}
	fmt.Println(sum(), sum(1), sum(1, 2), sum(s...), sum(s[1:]...), sum(results()))
	change(s...)
	change(s[0], 2)
	fmt.Println(s)
	fmt.Println(describe("a"), describe("b", nil), describe("c", nil...), describe("d", 1, "x"), describe("e", []any{1, 2}...), describe("f", []any{1, 2}))
	f := func(xs ...string) int { return len(xs) }
	fmt.Println(f("a", "b"), f([]string{"x"}...))
	fmt.Printf("%T %T\n", sum, f)
}
