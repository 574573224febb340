package big

// An Int is an integer; its zero value is 0.
type Int struct {
	neg bool
	abs nat
}

func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

// set makes z a number; zero has no sign.
func (z *Int) set(neg bool, abs nat) *Int {
	z.neg, z.abs = neg && len(abs) > 0, abs
	return z
}

func (z *Int) Set(x *Int) *Int { return z.set(x.neg, x.abs) }

func (z *Int) SetInt64(x int64) *Int {
	if x < 0 {
		return z.set(true, fromWord(-uint64(x)))
	}
	return z.set(false, fromWord(uint64(x)))
}

func (z *Int) SetUint64(x uint64) *Int { return z.set(false, fromWord(x)) }

// Bits returns the words of the magnitude; SetBits takes them.
func (x *Int) Bits() []Word            { return append([]Word(nil), x.abs...) }
func (z *Int) SetBits(abs []Word) *Int { return z.set(false, append(nat(nil), abs...).trim()) }

func (x *Int) Sign() int {
	switch {
	case len(x.abs) == 0:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

func (z *Int) Abs(x *Int) *Int { return z.set(false, x.abs) }
func (z *Int) Neg(x *Int) *Int { return z.set(!x.neg, x.abs) }

func (z *Int) sum(x *Int, neg bool, abs nat) *Int {
	if x.neg == neg {
		return z.set(neg, add(x.abs, abs))
	}
	if compare(x.abs, abs) >= 0 {
		return z.set(x.neg, subtract(x.abs, abs))
	}
	return z.set(neg, subtract(abs, x.abs))
}

func (z *Int) Add(x, y *Int) *Int { return z.sum(x, y.neg, y.abs) }
func (z *Int) Sub(x, y *Int) *Int { return z.sum(x, !y.neg, y.abs) }
func (z *Int) Mul(x, y *Int) *Int { return z.set(x.neg != y.neg, multiply(x.abs, y.abs)) }

// MulRange sets z to the product of all integers in [a, b].
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	}
	if b-a < 8 {
		z.SetInt64(a)
		for i := a + 1; i <= b && i > a; i++ {
			z.Mul(z, NewInt(i))
		}
		return z
	}
	m := a + (b-a)/2
	var low, high Int
	return z.Mul(low.MulRange(a, m), high.MulRange(m+1, b))
}

// Binomial sets z to the number of ways to choose k of n.
func (z *Int) Binomial(n, k int64) *Int {
	if k > n {
		return z.SetInt64(0)
	}
	k = min(k, n-k)
	result := NewInt(1)
	for i := int64(0); i < k; i++ {
		result.Mul(result, NewInt(n-i))
		result.Quo(result, NewInt(i+1))
	}
	return z.Set(result)
}

// QuoRem divides as Go's / and % do.
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	neg, sign := x.neg != y.neg, x.neg
	quotient, rest := divide(x.abs, y.abs)
	z.set(neg, quotient)
	r.set(sign, rest)
	return z, r
}

func (z *Int) Quo(x, y *Int) *Int {
	var r Int
	z.QuoRem(x, y, &r)
	return z
}

func (z *Int) Rem(x, y *Int) *Int {
	var q Int
	q.QuoRem(x, y, z)
	return z
}

// DivMod divides so that the modulus is not negative.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	divisor := *y
	z.QuoRem(x, y, m)
	if m.neg {
		if divisor.neg {
			z.Add(z, NewInt(1))
		} else {
			z.Sub(z, NewInt(1))
		}
		m.Add(m, new(Int).Abs(&divisor))
	}
	return z, m
}

func (z *Int) Div(x, y *Int) *Int {
	var m Int
	z.DivMod(x, y, &m)
	return z
}

func (z *Int) Mod(x, y *Int) *Int {
	var q Int
	q.DivMod(x, y, z)
	return z
}

func (x *Int) CmpAbs(y *Int) int { return compare(x.abs, y.abs) }

func (x *Int) Cmp(y *Int) (r int) {
	if x.neg != y.neg {
		if x.neg {
			return -1
		}
		return 1
	}
	r = compare(x.abs, y.abs)
	if x.neg {
		r = -r
	}
	return r
}

func (x *Int) Int64() int64 {
	v := int64(x.abs.word())
	if x.neg {
		v = -v
	}
	return v
}

func (x *Int) Uint64() uint64 { return x.abs.word() }

func (x *Int) IsInt64() bool {
	return len(x.abs) == 0 || len(x.abs) == 1 && (x.abs[0] < 1<<63 || x.neg && x.abs[0] == 1<<63)
}

func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// Exp sets z to x to the power y, modulo |m| if m is not 0 or nil; nil if x has no inverse that a negative y needs.
func (z *Int) Exp(x, y, m *Int) *Int {
	base := *x
	modular := m != nil && len(m.abs) > 0
	if y.neg {
		if !modular {
			return z.SetInt64(1)
		}
		if base.ModInverse(x, m) == nil {
			return nil
		}
	}
	odd := y.abs.bit(0) == 1
	if modular {
		r := power(base.abs, y.abs, m.abs)
		if x.neg && odd && len(r) > 0 {
			r = subtract(m.abs, r)
		}
		return z.set(false, r)
	}
	r := one
	for i := y.abs.bitLen() - 1; i >= 0; i-- {
		r = multiply(r, r)
		if y.abs.bit(uint(i)) == 1 {
			r = multiply(r, base.abs)
		}
	}
	return z.set(base.neg && odd, r)
}

// GCD sets z to the greatest common divisor of a and b, and x and y, where they are not nil, so that z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	a, b = new(Int).Set(a), new(Int).Set(b)
	r, s := new(Int).Abs(a), new(Int).Abs(b)
	u, v := NewInt(1), NewInt(0)
	if r.Sign() == 0 {
		u, v = NewInt(0), NewInt(1)
		r, s = s, r
	}
	for s.Sign() != 0 {
		q, rest := new(Int).QuoRem(r, s, new(Int))
		r, s = s, rest
		u, v = v, new(Int).Sub(u, q.Mul(q, v))
	}
	if a.neg {
		u.Neg(u)
	}
	if y != nil {
		// What remains of the divisor is due to b.
		rest := new(Int).Sub(r, new(Int).Mul(a, u))
		if b.Sign() == 0 {
			y.SetInt64(0)
		} else {
			y.Quo(rest, b)
		}
	}
	if x != nil {
		x.Set(u)
	}
	return z.Set(r)
}

// ModInverse sets z to the inverse of g modulo n; it returns nil if there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	m := new(Int).Abs(n)
	if g.neg {
		g = new(Int).Mod(g, m)
	}
	var d, x Int
	d.GCD(&x, nil, g, m)
	if d.Cmp(NewInt(1)) != 0 {
		return nil
	}
	if x.neg {
		x.Add(&x, m)
	}
	return z.Set(&x)
}

// Sqrt sets z to the root of x rounded down.
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	return z.set(false, x.abs.sqrt())
}

// ProbablyPrime reports whether x is prime, for sure below 2**64, and else with an error of at most 1/4**n.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || compare(x.abs, one) <= 0 {
		return false
	}
	for _, p := range smallPrimes {
		prime := fromWord(p)
		if compare(x.abs, prime) == 0 {
			return true
		}
		if _, rest := divide(x.abs, prime); len(rest) == 0 {
			return false
		}
	}
	for i := range max(n, len(smallPrimes)) {
		base := uint64(2*i + 3)
		if i < len(smallPrimes) {
			base = smallPrimes[i]
		}
		if !x.abs.strongPrime(fromWord(base)) {
			return false
		}
	}
	return true
}

func shiftable(n uint) {
	if n > 1<<40 {
		panic("big: shift count too large")
	}
}

func (z *Int) Lsh(x *Int, n uint) *Int {
	shiftable(n)
	return z.set(x.neg, shl(x.abs, n))
}

// Rsh rounds down.
func (z *Int) Rsh(x *Int, n uint) *Int {
	if x.neg {
		return z.set(true, add(shr(subtract(x.abs, one), n), one))
	}
	return z.set(false, shr(x.abs, n))
}

func (x *Int) BitLen() int            { return x.abs.bitLen() }
func (x *Int) TrailingZeroBits() uint { return x.abs.trailingZeros() }

// complement returns words in two's complement; all beyond are as sign says.
func (x *Int) complement(n int) (words nat, sign Word) {
	words = make(nat, n)
	if !x.neg {
		copy(words, x.abs)
		return words, 0
	}
	copy(words, subtract(x.abs, one))
	for i := range words {
		words[i] = ^words[i]
	}
	return words, ^Word(0)
}

func (z *Int) bitwise(x, y *Int, operation func(a, b Word) Word) *Int {
	n := max(len(x.abs), len(y.abs))
	a, signA := x.complement(n)
	b, signB := y.complement(n)
	for i := range a {
		a[i] = operation(a[i], b[i])
	}
	if operation(signA, signB) == 0 {
		return z.set(false, a.trim())
	}
	for i := range a {
		a[i] = ^a[i]
	}
	return z.set(true, add(a.trim(), one))
}

func (z *Int) And(x, y *Int) *Int    { return z.bitwise(x, y, func(a, b Word) Word { return a & b }) }
func (z *Int) AndNot(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a &^ b }) }
func (z *Int) Or(x, y *Int) *Int     { return z.bitwise(x, y, func(a, b Word) Word { return a | b }) }
func (z *Int) Xor(x, y *Int) *Int    { return z.bitwise(x, y, func(a, b Word) Word { return a ^ b }) }
func (z *Int) Not(x *Int) *Int       { return z.Sub(new(Int).Neg(x), NewInt(1)) }

// Bit returns a bit of x in two's complement.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return subtract(x.abs, one).bit(uint(i)) ^ 1
	}
	return x.abs.bit(uint(i))
}

// SetBit sets z to x with a bit changed.
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	shiftable(uint(i))
	mask := new(Int).Lsh(NewInt(1), uint(i))
	switch b {
	case 0:
		return z.AndNot(x, mask)
	case 1:
		return z.Or(x, mask)
	}
	panic("set bit is not 0 or 1")
}

// Bytes returns the magnitude, the highest byte first; SetBytes takes it, FillBytes puts it at the end of buf.
func (x *Int) Bytes() []byte { return x.FillBytes(make([]byte, (x.BitLen()+7)/8)) }

func (x *Int) FillBytes(buf []byte) []byte {
	clear(buf)
	if len(buf) < (x.BitLen()+7)/8 {
		panic("math/big: buffer too small to fit value")
	}
	for i := range (x.BitLen() + 7) / 8 {
		buf[len(buf)-1-i] = byte(x.abs[i/8] >> (8 * (i % 8)))
	}
	return buf
}

func (z *Int) SetBytes(buf []byte) *Int {
	words := make(nat, (len(buf)+7)/8)
	for i := range buf {
		words[i/8] |= Word(buf[len(buf)-1-i]) << (8 * (i % 8))
	}
	return z.set(false, words.trim())
}
