// run

// Signed integers of every width wrap around in two's complement.
package main

import (
	"fmt"
	"math"
)

func main() {
	var a int8 = math.MaxInt8
	var b int16 = math.MaxInt16
	var c int32 = math.MaxInt32
	var d int64 = math.MaxInt64
	e := math.MaxInt
	a++
	b++
	c++
	d++
	e++
	fmt.Println(a, b, c, d, e)
	a--
	b--
	c--
	d--
	e--
	fmt.Println(a, b, c, d, e)
	a, b, c, d = math.MinInt8, math.MinInt16, math.MinInt32, math.MinInt64
	fmt.Println(-a, -b, -c, -d)
	fmt.Println(a-1, b-1, c-1, d-1)
	fmt.Println(a*a, b*b, c*c, d*d)
	fmt.Println(a*3, b*3, c*3, d*3)
	x, y := int8(100), int16(300)
	fmt.Println(x+x, x*x, y*y, x<<1, y<<9)
}
