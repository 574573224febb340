// run
package main

import (
	"fmt"
	"math"
	"math/rand"
)

var sum uint64

// add counts the bits of results into a checksum; all NaNs are the same.
func add(values ...float64) {
	for _, v := range values {
		bits := math.Float64bits(v)
		if v != v {
			bits = 1
		}
		sum = (sum ^ bits) * 0x100000001b3
	}
}

func show(what any) {
	fmt.Printf("%v %x\n", what, sum)
	sum = 0
}

func main() {
	r := rand.New(rand.NewSource(42))
	special := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, 3, 10, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, -math.SmallestNonzeroFloat64, 1e-310, math.Pi, math.Pi / 2, 1e15, 1e16, 709.78, 710, -745.2, 1 << 53, 0.9999999999999999, 170.6, 171.7}
	var args []float64
	args = append(args, special...)
	for i := 0; i < 3000; i++ {
		switch i % 4 {
		case 0:
			args = append(args, r.NormFloat64()*10)
		case 1:
			args = append(args, math.Float64frombits(r.Uint64()))
		case 2:
			args = append(args, r.Float64()*2-1)
		case 3:
			args = append(args, r.NormFloat64()*1e6)
		}
	}
	f1 := map[string]func(float64) float64{"Abs": math.Abs, "Acos": math.Acos, "Acosh": math.Acosh, "Asin": math.Asin, "Asinh": math.Asinh, "Atan": math.Atan, "Atanh": math.Atanh, "Cbrt": math.Cbrt, "Ceil": math.Ceil, "Cos": math.Cos, "Cosh": math.Cosh, "Erf": math.Erf, "Erfc": math.Erfc, "Erfcinv": math.Erfcinv, "Erfinv": math.Erfinv, "Exp": math.Exp, "Exp2": math.Exp2, "Expm1": math.Expm1, "Floor": math.Floor, "Gamma": math.Gamma, "J0": math.J0, "J1": math.J1, "Log": math.Log, "Log10": math.Log10, "Log1p": math.Log1p, "Log2": math.Log2, "Logb": math.Logb, "Round": math.Round, "RoundToEven": math.RoundToEven, "Sin": math.Sin, "Sinh": math.Sinh, "Sqrt": math.Sqrt, "Tan": math.Tan, "Tanh": math.Tanh, "Trunc": math.Trunc, "Y0": math.Y0, "Y1": math.Y1}
	names := []string{"Abs", "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "Cbrt", "Ceil", "Cos", "Cosh", "Erf", "Erfc", "Erfcinv", "Erfinv", "Exp", "Exp2", "Expm1", "Floor", "Gamma", "J0", "J1", "Log", "Log10", "Log1p", "Log2", "Logb", "Round", "RoundToEven", "Sin", "Sinh", "Sqrt", "Tan", "Tanh", "Trunc", "Y0", "Y1"}
	for _, n := range names {
		for _, x := range args {
			add(f1[n](x))
		}
		show(n)
	}
	f2 := []func(a, b float64) float64{math.Atan2, math.Copysign, math.Dim, math.Hypot, math.Max, math.Min, math.Mod, math.Nextafter, math.Pow, math.Remainder}
	for i, f := range f2 {
		for j := 0; j < 6000; j++ {
			a, b := args[r.Intn(len(args))], args[r.Intn(len(args))]
			if j < 729 {
				a, b = special[j/27], special[j%27]
			}
			add(f(a, b))
		}
		show(i)
	}
	for _, x := range args {
		a, b := math.Frexp(x)
		c, d := math.Modf(x)
		l, s := math.Lgamma(x)
		si, co := math.Sincos(x)
		add(a, float64(b), c, d, l, float64(s), si, co, float64(math.Ilogb(min(max(x, -1e300), 1e300)+1e-300)), math.Jn(3, x), math.Yn(2, x), math.Jn(-5, x))
		add(math.Ldexp(x, 7), math.Ldexp(x, -1060), float64(math.Nextafter32(float32(x), 0)), math.FMA(x, 1.5, -x), math.Pow10(int(math.Mod(x, 400))), math.Jn(40, x), math.Yn(-7, x))
	}
	show("rest")
}
