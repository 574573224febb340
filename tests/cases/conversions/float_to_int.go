// run

// Floats convert to integers by truncation.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{0, 0.9, -0.9, 1.5, -1.5, 2.999999, 1e9, -1e9, 1e18, 4294967295} {
		fmt.Println(f, int(f), int64(f), uint64(math.Abs(f)), int(float32(f)))
	}
	small := 200.7
	fmt.Println(uint8(small), int16(-small), int32(small*1e6), uint32(small*1e7))
	fmt.Println(float32(16777217), float64(int64(9007199254740993)), float32(0.1) == 0.1)
	n := int64(math.MaxInt64)
	fmt.Println(float64(n), float32(n), uint64(float64(1<<63)))
	u := uint64(math.MaxUint64)
	fmt.Println(float64(u), float32(u), float64(u>>1), float64(uint64(1<<63+1)))
}
