// escape

// Functions that call each other are solved together.
package main

var sink *int

func ping(p *int, n int) *int {
	if n == 0 {
		return p
	}
	return pong(p, n-1)
}

func pong(p *int, n int) *int {
	if n == 0 {
		return nil
	}
	return ping(p, n-1)
}

func even(p *int, n int) bool {
	return n == 0 || odd(p, n-1)
}

func odd(p *int, n int) bool {
	return n != 0 && even(p, n-1)
}

func a(p *int, n int) {
	if n > 0 {
		b(p, n-1)
	}
}

func b(p *int, n int) {
	if n == 5 {
		sink = p
	}
	a(p, n)
}

func use() {
	x, y, z := 1, 2, 3
	_ = *ping(&x, 3)
	even(&y, 4)
	a(&z, 5)
}

func main() {}
