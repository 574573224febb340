// run
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

type named struct {
	name string
	f    func(complex128) complex128
}

func main() {
	inf, nan := math.Inf(1), math.NaN()
	parts := []float64{0, math.Copysign(0, -1), 0.25, -0.5, 1, -1, 1.5707963267948966, 3.5, -7.75, 22, 1e-9, 1e10, -3e12, inf, -inf, nan}
	functions := []named{{"Sin", cmplx.Sin}, {"Cos", cmplx.Cos}, {"Tan", cmplx.Tan}, {"Cot", cmplx.Cot}, {"Sinh", cmplx.Sinh},
		{"Cosh", cmplx.Cosh}, {"Tanh", cmplx.Tanh}, {"Asin", cmplx.Asin}, {"Acos", cmplx.Acos}, {"Atan", cmplx.Atan},
		{"Asinh", cmplx.Asinh}, {"Acosh", cmplx.Acosh}, {"Atanh", cmplx.Atanh}, {"Exp", cmplx.Exp}, {"Log", cmplx.Log},
		{"Log10", cmplx.Log10}, {"Sqrt", cmplx.Sqrt}, {"Conj", cmplx.Conj}}
	for _, f := range functions {
		fmt.Println(f.name)
		for _, re := range parts {
			for _, im := range parts {
				fmt.Print(f.f(complex(re, im)), " ")
			}
			fmt.Println()
		}
	}
	for _, re := range parts {
		for _, im := range parts {
			x := complex(re, im)
			r, t := cmplx.Polar(x)
			fmt.Println(x, cmplx.Abs(x), cmplx.Phase(x), r, t, cmplx.Rect(re, im), cmplx.IsInf(x), cmplx.IsNaN(x))
			for _, y := range []complex128{0, 1, 2i, -1, -1 + 1i, 0.5 - 3i, cmplx.NaN(), complex(nan, 0)} {
				if x != 0 || y == y {
					fmt.Print(cmplx.Pow(x, y), " ")
				}
			}
			fmt.Println()
		}
	}
	fmt.Println(cmplx.Inf(), cmplx.NaN())
}
