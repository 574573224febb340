// run

// Shift counts may be anything from 0 up; large ones shift everything out.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, n := range []uint{0, 1, 7, 8, 31, 32, 63, 64, 65, 1000} {
		var i8 int8 = -128
		var u8 uint8 = 255
		var i32 int32 = -5
		var u32 uint32 = 0xdeadbeef
		var i64 int64 = math.MinInt64
		var u64 uint64 = math.MaxUint64
		fmt.Println(n, i8>>n, i8<<n, u8>>n, u8<<n, i32>>n, i32<<n, u32>>n, u32<<n, i64>>n, i64<<n, u64>>n, u64<<n)
	}
	var count int8 = 3
	fmt.Println(1<<count, -1<<count, -17>>count)
	var huge uint64 = math.MaxUint64
	fmt.Println(1<<huge, -1>>huge)
	x := 1
	x <<= 10
	x >>= 3
	fmt.Println(x, x<<1<<2>>3)
}
