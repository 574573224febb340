// panic

// A value method called through a nil pointer.
package main

import "fmt"

type point struct{ x int }

func (p point) get() int { return p.x }

func main() {
	var p *point
	fmt.Println(p.get())
}
