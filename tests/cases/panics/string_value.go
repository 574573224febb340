// panic

// A string is printed as it is.
package main

import "fmt"

func main() {
	fmt.Println("before")
	defer fmt.Println("deferred")
	panic("a string")
}
