// run

// Integer division truncates towards zero; the remainder has the sign of the dividend.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []int{7, -7} {
		for _, y := range []int{2, -2, 3, -3, 7, 8, -8} {
			fmt.Println(x, y, x/y, x%y, x/y*y+x%y == x)
		}
	}
	m1 := -1
	fmt.Println(math.MinInt/m1 == math.MinInt, math.MinInt%m1)
	a, b := int8(-128), int8(-1)
	c, d := int32(math.MinInt32), int32(-1)
	fmt.Println(a/b, a%b, c/d, c%d)
	for _, x := range []int{-9, -8, -1, 0, 1, 7, 8, 9} {
		fmt.Print(x/4, " ", x%4, " ", x>>2, " ", x&3, "; ")
	}
	fmt.Println()
	u := uint64(math.MaxUint64)
	fmt.Println(u/3, u%7, u/u, u%10)
	i8, u8 := int8(-100), uint8(250)
	fmt.Println(i8/7, i8%7, u8/7, u8%7)
}
