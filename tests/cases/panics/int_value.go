// panic

// Numbers are printed with their type when it is not a builtin one.
package main

func main() {
	panic(42)
}
