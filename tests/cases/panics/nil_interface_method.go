// panic

// Calling a method of a nil interface.
package main

import "fmt"

func main() {
	var e error
	fmt.Println(e == nil)
	fmt.Println(e.Error())
}
