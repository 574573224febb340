// run

// Constants converted to a type parameter become complex where the type argument is.
package main

import "fmt"

type number interface {
	~complex64 | ~complex128
}

type phase complex64

func half[T number]() T       { return T(0.5) }
func three[T number]() T      { return T(3) }
func turn[T number](x T) T    { return x * 1i }
func shifted[T number](x T) T { return x + 2.25 }

func main() {
	fmt.Println(half[complex64](), half[complex128](), half[phase]())
	fmt.Println(three[complex64](), three[complex128](), three[phase]())
	fmt.Println(turn(complex64(2)), turn(3+4i), turn(phase(1i)))
	fmt.Println(shifted(complex64(1)), shifted(phase(-1i)))
}
