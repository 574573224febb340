// panic

// Dividing an integer by a zero variable panics.
package main

import "fmt"

func main() {
	zero := 0
	fmt.Println("before")
	fmt.Println(10 / zero)
}
