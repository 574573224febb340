// run

// Every float32 operation rounds to 24 bits.
package main

import (
	"fmt"
	"math"
)

func main() {
	var sum float32
	for range 10 {
		sum += 0.1
	}
	fmt.Println(sum, sum == 1)
	var double float64
	for range 10 {
		double += 0.1
	}
	fmt.Println(double, double == 1)
	a, b := float32(16777216), float32(1)
	fmt.Println(a+b, a+b+b, b+b+a)
	third := float32(1) / 3
	fmt.Println(third, float64(third), third*3 == 1)
	large, tiny := float32(math.MaxFloat32), float32(1e-45)
	fmt.Println(large*2, tiny, tiny/2)
	x := float32(1e10)
	fmt.Println(x*x*x*x, x*x/x)
}
