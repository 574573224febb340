// Dependencies come from vendor/, each with the language version of its own.
package main

import (
	"fmt"

	"example.org/greet"
	"example.org/old/loops"
)

func main() {
	fmt.Println(greet.Hello("gos"))
	fmt.Printf("%T\n", greet.Style{})
	fmt.Println("go1.21 shares the loop variable:", loops.Last())
	fmt.Println("go1.26 does not:", last())
}

func last() (out []int) {
	var list []func() int
	for i := 0; i < 3; i++ {
		list = append(list, func() int { return i })
	}
	for _, f := range list {
		out = append(out, f())
	}
	return out
}
