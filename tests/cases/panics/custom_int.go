// panic

// A named integer type without methods.
package main

type level int8

func main() {
	panic(level(-5))
}
