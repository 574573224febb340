// panic

// Reading through a nil pointer.
package main

import "fmt"

type point struct{ x, y int }

func main() {
	var p *point
	fmt.Println("before")
	fmt.Println(p.y)
}
