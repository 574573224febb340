package rand

import "math"

// The ziggurat method (G. Marsaglia and W. W. Tsang, "The Ziggurat Method for Generating Random Variables"). The tables are
// native: a row is a bound, a factor and a height.

func normalRow(i int32) (bound uint32, factor, height float32)
func exponentialRow(i uint32) (bound uint32, factor, height float32)

// NormFloat64 returns a number of the standard normal distribution.
func (r *Rand) NormFloat64() float64 {
	const tail = 3.442619855899
	for {
		j := int32(r.Uint32())
		i := j & 0x7F
		bound, factor, height := normalRow(i)
		x := float64(j) * float64(factor)
		abs := uint32(j)
		if j < 0 {
			abs = uint32(-j)
		}
		if abs < bound {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / tail)
				y := -math.Log(r.Float64())
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
		if height+float32(r.Float64())*(above-height) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 returns a number of the exponential distribution with rate 1.
func (r *Rand) ExpFloat64() float64 {
	const tail = 7.69711747013104972
	for {
		j := r.Uint32()
		i := j & 0xFF
		bound, factor, height := exponentialRow(i)
		x := float64(j) * float64(factor)
		if j < bound {
			return x
		}
		if i == 0 {
			return tail - math.Log(r.Float64())
		}
		_, _, above := exponentialRow(i - 1)
		if height+float32(r.Float64())*(above-height) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// A Zipf makes numbers k in [0, imax] with probability proportional to (v + k)**-s, by rejection and inversion
// (W. Hörmann and G. Derflinger, "Rejection-Inversion to Generate Variates from Monotone Discrete Distributions").
type Zipf struct {
	r     *Rand
	v     float64
	q     float64
	s     float64
	oneQ  float64 // 1 - q
	invQ  float64 // 1 / (1 - q)
	hMax  float64
	hSpan float64
}

func (z *Zipf) h(x float64) float64 { return math.Exp(z.oneQ*math.Log(z.v+x)) * z.invQ }

func (z *Zipf) inverse(x float64) float64 { return math.Exp(z.invQ*math.Log(z.oneQ*x)) - z.v }

// NewZipf returns a Zipf, nil if s <= 1 or v < 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, v: v, q: s, oneQ: 1.0 - s}
	z.invQ = 1.0 / z.oneQ
	z.hMax = z.h(float64(imax) + 0.5)
	z.hSpan = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hMax
	z.s = 1 - z.inverse(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

// Uint64 returns the next number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.hMax + z.r.Float64()*z.hSpan
		x := z.inverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
