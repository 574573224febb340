// run

// Constant strings are joined only where they are needed.
package main

const (
	a = "0123456789abcdef"
	b = a + a + a + a + a + a + a + a
	c = b + b + b + b + b + b + b + b
	d = c + c + c + c + c + c + c + c
	e = d + d + d + d + d + d + d + d
)

func main() {
	println(len(e))
	print(e[:20], "\n")
}
