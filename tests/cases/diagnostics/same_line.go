// errorcheck

package main

import "fmt"

// gofmt would spread these statements over several lines.
func main() {
	var a int = "x"
	var b string = 5
	fmt.Println(c, d, e)
	f, g := h, i
	5
	j
	a = 1.5
	b = nil
}
