// panic

// A bool.
package main

func main() {
	panic(2 > 1)
}
