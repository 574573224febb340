// run

// Functions of package math: values, special cases, rounding.
package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(42))
	unary := []struct {
		name string
		f    func(float64) float64
	}{
		{"Sin", math.Sin}, {"Cos", math.Cos}, {"Tan", math.Tan}, {"Asin", math.Asin}, {"Acos", math.Acos}, {"Atan", math.Atan},
		{"Sinh", math.Sinh}, {"Cosh", math.Cosh}, {"Tanh", math.Tanh}, {"Asinh", math.Asinh}, {"Acosh", math.Acosh}, {"Atanh", math.Atanh},
		{"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Log", math.Log}, {"Log2", math.Log2}, {"Log10", math.Log10}, {"Log1p", math.Log1p},
		{"Sqrt", math.Sqrt}, {"Cbrt", math.Cbrt}, {"Floor", math.Floor}, {"Ceil", math.Ceil}, {"Trunc", math.Trunc}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven},
		{"Abs", math.Abs}, {"Gamma", math.Gamma}, {"Erfinv", math.Erfinv}, {"Logb", math.Logb},
	}
	special := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2.5, 3.5, -2.5, 1e300, -1e300, 1e-300, 5e-324, 1e9, 123456789.125, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, 709.9, -745.2, 21.5, 40}
	for _, u := range unary {
		fmt.Print(u.name)
		for _, x := range special {
			fmt.Print(" ", u.f(x))
		}
		for i := 0; i < 20; i++ {
			fmt.Print(" ", u.f((r.Float64()-0.5)*20))
		}
		fmt.Println()
	}
	binary := []struct {
		name string
		f    func(x, y float64) float64
	}{{"Pow", math.Pow}, {"Atan2", math.Atan2}, {"Hypot", math.Hypot}, {"Mod", math.Mod}, {"Remainder", math.Remainder}, {"Max", math.Max}, {"Min", math.Min}, {"Dim", math.Dim}, {"Copysign", math.Copysign}, {"Nextafter", math.Nextafter}}
	for _, b := range binary {
		fmt.Print(b.name)
		for _, x := range special {
			for _, y := range special {
				fmt.Print(" ", b.f(x, y))
			}
		}
		for i := 0; i < 30; i++ {
			fmt.Print(" ", b.f(r.Float64()*20, (r.Float64()-0.5)*20))
		}
		fmt.Println()
	}
	for _, x := range special {
		frac, exp := math.Frexp(x)
		ip, fp := math.Modf(x)
		s, c := math.Sincos(x)
		fmt.Println(x, frac, exp, ip, fp, s, c, math.Signbit(x), math.IsNaN(x), math.IsInf(x, 0), math.IsInf(x, 1), math.Float64bits(x), math.Ldexp(x, 3), math.Ilogb(x))
	}
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.Pi, math.E, math.SmallestNonzeroFloat64, math.MaxFloat32, math.Pow10(5), math.Pow10(-330), math.FMA(2, 3, 4), math.Float32bits(1.5), math.Nextafter32(1, 2))
	for i := 0; i < 10; i++ {
		x, y := r.Uint64(), r.Uint64()
		hi, lo := bits.Mul64(x, y)
		q, m := bits.Div64(hi%y, lo, y)
		fmt.Println(bits.LeadingZeros64(x), bits.TrailingZeros32(uint32(x)), bits.OnesCount64(x), bits.Len16(uint16(x)), bits.Reverse64(x), bits.ReverseBytes32(uint32(x)), bits.Reverse8(uint8(x)), bits.RotateLeft64(x, 13), bits.RotateLeft8(uint8(x), -3), hi, lo, q, m)
		s, c := bits.Add64(x, y, 1)
		d, b := bits.Sub64(x, y, 1)
		fmt.Println(s, c, d, b, bits.Len(0), bits.LeadingZeros8(1), bits.TrailingZeros(0))
	}
}
