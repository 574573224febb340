// panic

// A complex number.
package main

func main() {
	panic(complex(1, -2.5))
}
