// run

// Floats follow IEEE 754: infinities, NaN, both zeros.
package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	fmt.Println(inf, -inf, nan, -1/inf, 1/(-1/inf))
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, !(nan >= 1))
	fmt.Println(inf-inf, inf*zero, inf/inf, inf+1 == inf)
	negative := math.Copysign(0, -1)
	fmt.Println(negative, negative == 0, 1/negative, -zero, 0-zero)
	large, tiny := math.MaxFloat64, math.SmallestNonzeroFloat64
	fmt.Println(large*2, -large*2, tiny, tiny/2)
	var f float32 = 1 << 24
	fmt.Println(f+1 == f, f+2, float32(0.1), float64(float32(0.1)))
	fmt.Println(0.1+0.2, zero+0.1+0.2, 1e100, 1e20, 1e21, 123456789.0, 1e-7)
	fmt.Println(max(1, nan), min(nan, 1), max(negative, 0), min(0, negative))
}
