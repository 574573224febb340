// panic

// A negative shift count is only found while the program runs.
package main

import "fmt"

func main() {
	n := -1
	fmt.Println("before")
	fmt.Println(1 << n)
}
