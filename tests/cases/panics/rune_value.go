// panic

// A rune is an int32 and prints as a number.
package main

func main() {
	panic('x')
}
