// errorcheck

// Several errors in one line.
package main

import "fmt"

func main() {
	var a int = "x"
	var b string = 5
	fmt.Println(c, d, e)
	f, g := h, i
}
