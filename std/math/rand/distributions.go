package rand

import "internal/distribution"

func (r *Rand) draw() (j, i uint32) {
	j = r.Uint32()
	return j, j
}

// NormFloat64 returns a number of the standard normal distribution.
func (r *Rand) NormFloat64() float64 { return distribution.Normal(r.draw, r.Float64) }

// ExpFloat64 returns a number of the exponential distribution with rate 1.
func (r *Rand) ExpFloat64() float64 { return distribution.Exponential(r.draw, r.Float64) }

// A Zipf makes numbers k in [0, imax] with probability proportional to (v + k)**-s.
type Zipf struct {
	r *Rand
	z distribution.Zipf
}

// NewZipf returns a Zipf, nil if s <= 1 or v < 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if z, ok := distribution.NewZipf(s, v, imax); ok {
		return &Zipf{r, z}
	}
	return nil
}

// Uint64 returns the next number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	return z.z.Next(z.r.Float64)
}
