// run
package main

import (
	"fmt"
	"math"
)

//go:noinline
func f(x float64) (int8, int16, int32, int64, uint8, uint16, uint32, uint64, int) {
	return int8(x), int16(x), int32(x), int64(x), uint8(x), uint16(x), uint32(x), uint64(x), int(x)
}

//go:noinline
func g(x float32) (int8, int16, int32, int64, uint8, uint16, uint32, uint64, int) {
	return int8(x), int16(x), int32(x), int64(x), uint8(x), uint16(x), uint32(x), uint64(x), int(x)
}

func main() {
	for _, x := range []float64{0, -1, 1.9, 300, -300, 70000, -70000, 3e9, -3e9, 5e9, 1e19, -1e19, 2e19, math.Inf(1), math.Inf(-1), math.NaN(), 4294967297, 1 << 62, 1 << 63, 1 << 64} {
		p(f(x))
		p(g(float32(x)))
	}
}

func p(a int8, b int16, c int32, d int64, e uint8, f uint16, g uint32, h uint64, i int) {
	fmt.Println(a, b, c, d, e, f, g, h, i)
}
