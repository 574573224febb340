// run

// The package math on ordinary and on special values.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []float64{0, 0.5, 1, -1.5, 2.5, -2.5, 1e10, math.Inf(1), math.NaN()} {
		fmt.Println(x, math.Floor(x), math.Ceil(x), math.Trunc(x), math.Round(x), math.RoundToEven(x), math.Abs(x))
	}
	fmt.Printf("%.6f %.6f %.6f %.6f\n", math.Sqrt(2), math.Cbrt(27), math.Hypot(3, 4), math.Pow(2, 0.5))
	fmt.Printf("%.6f %.6f %.6f %.6f\n", math.Exp(1), math.Log(10), math.Log2(8), math.Log10(1000))
	fmt.Printf("%.6f %.6f %.6f %.6f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, -1))
	fmt.Println(math.Sqrt(-1), math.Log(0), math.Log(-1), math.Pow(0, -1), math.Mod(7, -3), math.Mod(-7, 3))
	fmt.Println(math.Modf(-3.25))
	fmt.Println(math.Frexp(10))
	fmt.Println(math.Ldexp(0.5, 4), math.Float64bits(1.5), math.Float32bits(-2), math.Float64frombits(0x4009_21fb_5444_2d18))
	fmt.Println(math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.Signbit(-0.5), math.Max(3, 7), math.Min(3, 7), math.Dim(3, 7))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MaxFloat32, math.SmallestNonzeroFloat64, math.Pi)
}
