// panic

// Comparing interfaces that hold functions.
package main

import "fmt"

func main() {
	var a, b any = func() {}, func() {}
	fmt.Println(a == b)
}
