// Package cmplx is functions of complex numbers, with the special values of C99 annex G.
package cmplx

import "math"

func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase returns the angle of x, between -Pi and Pi.
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }

func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

func IsInf(x complex128) bool { return math.IsInf(real(x), 0) || math.IsInf(imag(x), 0) }

// IsNaN reports whether a part of x is NaN and none is infinite.
func IsNaN(x complex128) bool { return x != x && !IsInf(x) }

// unbounded reports whether x is infinite or NaN.
func unbounded(x float64) bool { return x-x != 0 }

func isInf(x float64) bool { return math.IsInf(x, 0) }

// zero is 0 with the sign of x.
func zero(x float64) float64 { return math.Copysign(0, x) }

// timesI is x*i, without the products of a multiplication.
func timesI(x complex128) complex128 { return complex(-imag(x), real(x)) }

// overI is x/i.
func overI(x complex128) complex128 { return complex(imag(x), -real(x)) }

func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re > 0 && isInf(re) && im == 0:
		return x
	case isInf(re) && unbounded(im):
		if re < 0 {
			return complex(0, zero(im))
		}
		return complex(math.Inf(1), math.NaN())
	case re != re && im == 0:
		return complex(math.NaN(), im)
	}
	return Rect(math.Exp(re), im)
}

func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

// Pow returns x to the power y; Pow(0, y) is 0, 1 or infinite.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		switch {
		case IsNaN(y):
			return NaN()
		case real(y) == 0:
			return 1
		case real(y) > 0:
			return 0
		case imag(y) == 0:
			return complex(math.Inf(1), 0)
		case real(y) < 0:
			return Inf()
		}
		panic("not reached")
	}
	modulus, arg := Polar(x)
	if modulus == 0 {
		return 0
	}
	r, θ := math.Pow(modulus, real(y)), real(y)*arg
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * arg)
		θ += imag(y) * math.Log(modulus)
	}
	return Rect(r, θ)
}

// Sqrt returns the root whose real part is not negative.
func Sqrt(x complex128) complex128 {
	a, b := real(x), imag(x)
	switch {
	case b == 0 && a == 0:
		return complex(0, b)
	case b == 0 && a < 0:
		return complex(0, math.Copysign(math.Sqrt(-a), b))
	case b == 0:
		return complex(math.Sqrt(a), b)
	case isInf(b):
		return complex(math.Inf(1), b)
	case a == 0 && b < 0:
		r := math.Sqrt(-0.5 * b)
		return complex(r, -r)
	case a == 0:
		r := math.Sqrt(0.5 * b)
		return complex(r, r)
	}
	// Scaled by a power of four, the sum of the squares neither overflows nor loses bits.
	scale := 0x1p-27
	if math.Abs(a) > 4 || math.Abs(b) > 4 {
		a, b, scale = a*0.25, b*0.25, 2
	} else {
		a, b = a*0x1p54, b*0x1p54
	}
	r := math.Hypot(a, b)
	var t float64
	if a > 0 {
		t = math.Sqrt(0.5*r + 0.5*a)
		r = scale * math.Abs((0.5*b)/t)
		t *= scale
	} else {
		r = math.Sqrt(0.5*r - 0.5*a)
		t = scale * math.Abs((0.5*b)/r)
		r *= scale
	}
	if b < 0 {
		r = -r
	}
	return complex(t, r)
}
