// panic

// And a slice.
package main

func main() {
	panic([]string{"a", "b"})
}
