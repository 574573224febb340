// Package distribution is the distributions that both versions of package math/rand make.
package distribution

import "math"

// The ziggurat method (G. Marsaglia and W. W. Tsang, "The Ziggurat Method for Generating Random Variables"). The tables are
// native: a row is a bound, a factor and a height.

func normalRow(i uint32) (bound uint32, factor, height float32)
func exponentialRow(i uint32) (bound uint32, factor, height float32)

// Normal returns a number of the standard normal distribution. draw returns a random number and a row, unit a number in
// [0, 1).
func Normal(draw func() (j, i uint32), unit func() float64) float64 {
	const tail = 3.442619855899
	for {
		u, i := draw()
		j := int32(u)
		i &= 0x7F
		bound, factor, height := normalRow(i)
		x := float64(j) * float64(factor)
		abs := u
		if j < 0 {
			abs = -u
		}
		if abs < bound {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(unit()) * (1.0 / tail)
				y := -math.Log(unit())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return tail + x
			}
			return -tail - x
		}
		_, _, above := normalRow(i - 1)
		if height+float32(unit())*(above-height) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// Exponential returns a number of the exponential distribution with rate 1.
func Exponential(draw func() (j, i uint32), unit func() float64) float64 {
	const tail = 7.69711747013104972
	for {
		j, i := draw()
		i &= 0xFF
		bound, factor, height := exponentialRow(i)
		x := float64(j) * float64(factor)
		if j < bound {
			return x
		}
		if i == 0 {
			return tail - math.Log(unit())
		}
		_, _, above := exponentialRow(i - 1)
		if height+float32(unit())*(above-height) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// A Zipf makes numbers k in [0, imax] with probability proportional to (v + k)**-s, by rejection and inversion
// (W. Hörmann and G. Derflinger, "Rejection-Inversion to Generate Variates from Monotone Discrete Distributions").
type Zipf struct {
	v, q, s     float64
	oneQ        float64 // 1 - q
	invQ        float64 // 1 / (1 - q)
	hMax, hSpan float64
}

func (z *Zipf) h(x float64) float64 { return math.Exp(z.oneQ*math.Log(z.v+x)) * z.invQ }

func (z *Zipf) inverse(x float64) float64 { return math.Exp(z.invQ*math.Log(z.oneQ*x)) - z.v }

// NewZipf returns false if s <= 1 or v < 1.
func NewZipf(s, v float64, imax uint64) (z Zipf, ok bool) {
	if s <= 1 || v < 1 {
		return
	}
	z = Zipf{v: v, q: s, oneQ: 1 - s}
	z.invQ = 1 / z.oneQ
	z.hMax = z.h(float64(imax) + 0.5)
	z.hSpan = z.h(0.5) - math.Exp(math.Log(v)*(-s)) - z.hMax
	z.s = 1 - z.inverse(z.h(1.5)-math.Exp(-s*math.Log(v+1)))
	return z, true
}

// Next returns the next number.
func (z *Zipf) Next(unit func() float64) uint64 {
	for {
		u := z.hMax + unit()*z.hSpan
		x := z.inverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
