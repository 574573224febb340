package cmplx

import (
	"math"
	"math/bits"
)

// sinhcosh is both functions by one exponential where that is exact enough.
func sinhcosh(x float64) (sh, ch float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	inverse := 0.5 / e
	e *= 0.5
	return e - inverse, e + inverse
}

func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && unbounded(re):
		return complex(math.NaN(), im)
	case re == 0 && unbounded(im):
		return x
	case isInf(im) && unbounded(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(re)
	sh, ch := sinhcosh(im)
	return complex(s*ch, c*sh)
}

func Sinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && unbounded(im), isInf(re) && unbounded(im):
		return complex(re, math.NaN())
	case isInf(re) && im == 0:
		return x
	case im == 0 && re != re:
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := sinhcosh(re)
	return complex(c*sh, s*ch)
}

func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && unbounded(re):
		return complex(math.NaN(), -im*zero(re))
	case isInf(im) && re == 0:
		return complex(math.Inf(1), -re*zero(im))
	case isInf(im) && unbounded(re):
		return complex(math.Inf(1), math.NaN())
	case re == 0 && im != im:
		return complex(math.NaN(), 0)
	}
	s, c := math.Sincos(re)
	sh, ch := sinhcosh(im)
	return complex(c*ch, -s*sh)
}

func Cosh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && unbounded(im):
		return complex(math.NaN(), re*zero(im))
	case isInf(re) && im == 0:
		return complex(math.Inf(1), im*zero(re))
	case isInf(re) && unbounded(im):
		return complex(math.Inf(1), math.NaN())
	case im == 0 && re != re:
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := sinhcosh(re)
	return complex(c*ch, s*sh)
}

func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case isInf(im) && unbounded(re):
		return complex(zero(re), math.Copysign(1, im))
	case isInf(im):
		return complex(zero(math.Sin(2*re)), math.Copysign(1, im))
	case re == 0 && im != im:
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = tanSeries(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case isInf(re) && unbounded(im):
		return complex(math.Copysign(1, re), zero(im))
	case isInf(re):
		return complex(math.Copysign(1, re), zero(math.Sin(2*im)))
	case im == 0 && re != re:
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

func Cot(x complex128) complex128 {
	re, im := real(x), imag(x)
	d := math.Cosh(2*im) - math.Cos(2*re)
	if math.Abs(d) < 0.25 {
		d = tanSeries(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, -math.Sinh(2*im)/d)
}

func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asin(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asinh(im))
	case im != im && re == 0:
		return complex(re, math.NaN())
	case im != im && isInf(re):
		return complex(math.NaN(), re)
	case im != im:
		return NaN()
	case isInf(im) && re != re:
		return x
	case isInf(im) && isInf(re):
		return complex(math.Copysign(math.Pi/4, re), im)
	case isInf(im):
		return complex(zero(re), im)
	case isInf(re):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im))
	}
	square := x * x
	return overI(Log(timesI(x) + Sqrt(complex(1-real(square), -imag(square)))))
}

func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asinh(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asin(im))
	case isInf(re) && isInf(im):
		return complex(re, math.Copysign(math.Pi/4, im))
	case isInf(re) && im != im, re != re && im == 0:
		return x
	case isInf(re):
		return complex(re, zero(im))
	case re != re && isInf(im):
		return complex(im, re)
	case re != re:
		return NaN()
	case isInf(im):
		return complex(math.Copysign(im, re), math.Copysign(math.Pi/2, im))
	}
	square := x * x
	return Log(x + Sqrt(complex(1+real(square), imag(square))))
}

func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return timesI(w)
	}
	return overI(w)
}

func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case re != re && isInf(im):
		return complex(math.NaN(), zero(im))
	case isInf(re) || isInf(im):
		return complex(math.Copysign(math.Pi/2, re), zero(im))
	case x != x:
		return NaN()
	}
	square := re * re
	a := 1 - square - im*im
	b := square + (im-1)*(im-1)
	if a == 0 || b == 0 {
		return NaN()
	}
	c := (square + (im+1)*(im+1)) / b
	return complex(reducePi(0.5*math.Atan2(2*re, a)), 0.25*math.Log(c))
}

func Atanh(x complex128) complex128 { return overI(Atan(timesI(x))) }

// tanSeries is cosh(2y) - cos(2x) by its Taylor series, for arguments where the difference cancels (Cephes).
func tanSeries(z complex128) float64 {
	x := reducePi(math.Abs(2 * real(z)))
	x *= x
	y := math.Abs(2 * imag(z))
	y *= y
	powerX, powerY, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	for {
		factorial *= n + 1
		factorial *= n + 2
		powerX *= x
		powerY *= y
		sum += (powerY + powerX) / factorial
		factorial *= n + 3
		factorial *= n + 4
		n += 4
		powerX *= x
		powerY *= y
		term := (powerY - powerX) / factorial
		sum += term
		if !(math.Abs(term/sum) > 0x1p-53) {
			return sum
		}
	}
}

// inversePi is the bits of 1/Pi, after 64 zeros.
var inversePi = [...]uint64{
	0, 0x517cc1b727220a94, 0xfe13abe8fa9a6ee0, 0x6db14acc9e21c820, 0xff28b1d5ef5de2b0, 0xdb92371d2126e970,
	0x0324977504e8c90e, 0x7f0ef58e5894d39f, 0x74411afa975da242, 0x74ce38135a2fbf20, 0x9cc8eb1cc1a99cfa,
	0x4e422fc5defc941d, 0x8ffc4bffef02cc07, 0xf79788c5ad05368f, 0xb69b3f6793e584db, 0xa7a31fb34f2ff516,
	0xba93dd63f5f2f8bd, 0x9e839cfbc5294975, 0x35fdafd88fc6ae84, 0x2b0198237e3db5d5,
}

// reducePi subtracts the nearest multiple of Pi: small x by Pi in three parts (Cody and Waite), large ones by an exact
// product with 1/Pi (Payne and Hanek).
func reducePi(x float64) float64 {
	if math.Abs(x) < 1<<30 {
		n := float64(int64(x/math.Pi + 0.5))
		return ((x - n*3.141592502593994) - n*1.5099578831723193e-07) - n*1.0780605716316238e-14
	}
	ix := math.Float64bits(x)
	exp := int(ix>>52&0x7FF) - 1023 - 52
	ix = ix&(1<<52-1) | 1<<52
	digit, shift := uint(exp+64)/64, uint(exp+64)%64
	word := func(i uint) uint64 { return inversePi[digit+i]<<shift | inversePi[digit+i+1]>>(64-shift) }
	top, _ := bits.Mul64(word(2), ix)
	hi, lo := bits.Mul64(word(1), ix)
	lo, carry := bits.Add64(lo, top, 0)
	hi, _ = bits.Add64(word(0)*ix, hi, carry)
	// The fraction of x/Pi becomes a floating-point number.
	zeros := uint(bits.LeadingZeros64(hi))
	fraction := (hi<<(zeros+1) | lo>>(63-zeros)) >> 12
	x = math.Float64frombits(uint64(1022-zeros)<<52 | fraction)
	if x > 0.5 {
		x--
	}
	return math.Pi * x
}
