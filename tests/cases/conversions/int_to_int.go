// run

// Integer conversions cut off or extend with the sign of the source type.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []int64{0, 127, 128, 255, 256, -1, -128, -129, 65535, 1 << 31, 1<<32 + 5, math.MinInt64, math.MaxInt64} {
		fmt.Println(x, int8(x), uint8(x), int16(x), uint16(x), int32(x), uint32(x), uint64(x))
	}
	var i8 int8 = -1
	fmt.Println(uint8(i8), uint16(i8), uint32(i8), uint64(i8), int(i8), uint16(uint8(i8)))
	var u8 uint8 = 200
	fmt.Println(int8(u8), int16(u8), int64(int8(u8)))
	type celsius int
	var c celsius = 300
	fmt.Println(uint8(c), celsius(uint8(c))+1)
}
