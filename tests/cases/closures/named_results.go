// run

// Named results begin as zero and are what a bare return returns.
package main

import "fmt"

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = fmt.Errorf("%d divided by zero", a)
		return
	}
	q, r = a/b, a%b
	return
}

func swap(a, b string) (x, y string) {
	x, y = b, a
	return y + "!", x + "?"
}

func shadowed() (n int) {
	{
		n := 5
		_ = n
	}
	n++
	return
}

func self() (f func(int) int) {
	f = func(n int) int {
		if n <= 1 {
			return 1
		}
		return n * f(n-1)
	}
	return f
}

func blank() (_ int, s string, _ bool) { return 7, "s", true }

func main() {
	fmt.Println(divmod(17, 5))
	fmt.Println(divmod(1, 0))
	fmt.Println(swap("a", "b"))
	fmt.Println(shadowed(), self()(5))
	fmt.Println(blank())
}
