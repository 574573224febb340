// run

// Loops at the edges of their type.
package main

import (
	"fmt"
	"math"
)

func main() {
	n := 0
	for i := uint8(250); i >= 250; i++ {
		n++
	}
	fmt.Println(n)
	n = 0
	for i := int8(125); i > 0; i++ {
		n++
	}
	fmt.Println(n)
	for i := int64(math.MaxInt64 - 1); i > 0; i++ {
		n++
	}
	fmt.Println(n)
	for i := uint(3); i < 4; i-- {
		n += int(i)
	}
	fmt.Println(n)
	total := 0
	for i := range uint8(255) {
		total += int(i)
	}
	fmt.Println(total)
	for f := 0.0; f < 1; f += 0.25 {
		fmt.Print(f, " ")
	}
	fmt.Println()
}
