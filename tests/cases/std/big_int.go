// run
package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand"
	"strings"
)

func try(f func() any) (r any) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint("panic: ", e)
		}
	}()
	return f()
}

func main() {
	r := rand.New(rand.NewSource(8))
	gen := func() *big.Int {
		n := r.Intn(6)
		if r.Intn(20) == 0 {
			n = r.Intn(200)
		}
		b := make([]byte, n*4+r.Intn(4))
		r.Read(b)
		switch r.Intn(5) {
		case 0:
			for i := range b {
				b[i] = 0xff
			}
		case 1:
			for i := range b {
				if i > 0 {
					b[i] = 0
				}
			}
		}
		x := new(big.Int).SetBytes(b)
		if r.Intn(3) == 0 {
			x.Neg(x)
		}
		return x
	}
	show := func(x *big.Int) string {
		if x == nil {
			return "nil"
		}
		return x.Text(62)
	}
	for i := 0; i < 150; i++ {
		x, y, m := gen(), gen(), gen()
		if i%50 == 0 {
			x = big.NewInt(int64(r.Intn(2000) - 1000))
		}
		n := uint(r.Intn(300))
		var z, w, u, v big.Int
		fmt.Println(show(x), show(y), x.Cmp(y), x.CmpAbs(y), x.Sign(), show(z.Add(x, y)), show(w.Sub(x, y)), show(u.Mul(x, y)), show(v.Neg(x)))
		fmt.Println(try(func() any { q, m := z.QuoRem(x, y, &w); return show(q) + "," + show(m) }), try(func() any { q, m := z.DivMod(x, y, &w); return show(q) + "," + show(m) }), try(func() any { return show(z.Div(x, y)) }), try(func() any { return show(z.Rem(x, y)) }))
		fmt.Println(show(z.And(x, y)), show(w.Or(x, y)), show(u.Xor(x, y)), show(v.AndNot(x, y)), show(z.Not(x)), show(z.Lsh(x, n)), show(z.Rsh(x, n)), x.Bit(int(n)), show(z.SetBit(x, int(n), 1)), show(z.SetBit(x, int(n), 0)), x.BitLen(), x.TrailingZeroBits())
		g := z.GCD(&u, &v, x, y)
		fmt.Println(show(g), show(&u), show(&v))
		fmt.Println(try(func() any { return show(z.ModInverse(x, y)) }), try(func() any {
			if m.Sign() == 0 {
				m = big.NewInt(7)
			}
			return show(z.Exp(x, y, m))
		}), show(z.Exp(x, big.NewInt(int64(r.Intn(9))), nil)), try(func() any { return show(z.Sqrt(x)) }))
		fmt.Println(x.Int64(), x.Uint64(), x.IsInt64(), x.IsUint64(), fmt.Sprintf("%x", x.Bytes()), x.String(), x.Text(2+r.Intn(61)))
		f, a := x.Float64()
		fmt.Println(f, a)
		fm := "%" + []string{"", "+", " ", "#", "0", "-", "#0", "+0"}[r.Intn(8)] + []string{"", "10", "40", ".3", "20.15", ".0"}[r.Intn(6)] + []string{"d", "x", "X", "o", "b", "v", "s", "O", "q", "t"}[r.Intn(10)]
		fmt.Printf("%s: "+fm+" "+fm+"\n", fm, x, big.NewInt(0))
		s := x.Text(10)
		base := []int{0, 10, 16, 2, 36, 62, 8}[r.Intn(7)]
		if i%3 == 0 {
			s = []string{"", "-", "+", "0x", "0b", "0o", "0", "_", "1_", "0x_"}[r.Intn(10)] + []string{"12", "zZ", "777", "1_000", "1__0", "", "deadBEEF", "0"}[r.Intn(8)]
		}
		p, ok := z.SetString(s, base)
		fmt.Println(s, base, ok, ok && p != nil && p.Sign() != 7, func() string {
			if ok {
				return show(p)
			}
			return ""
		}())
		j, err := json.Marshal(x)
		var back big.Int
		err2 := json.Unmarshal(j, &back)
		fmt.Println(string(j), err, err2, back.Cmp(x))
		gb, err := x.GobEncode()
		fmt.Printf("%x %v %v %v\n", gb, err, back.GobDecode(gb), back.Cmp(x))
		if x.BitLen() < 200 {
			fmt.Println(x.ProbablyPrime(10), try(func() any { return show(z.MulRange(int64(r.Intn(40))-10, int64(r.Intn(60)))) }), show(z.Binomial(int64(r.Intn(80)), int64(r.Intn(80)))))
		}
	}
	a := new(big.Int)
	b := big.NewInt(1)
	for i := 0; i < 1500; i++ {
		a.Add(a, b)
		a, b = b, a
	}
	fmt.Println(a)
	fact := new(big.Int).MulRange(1, 500)
	fmt.Println(fact, new(big.Int).Exp(big.NewInt(3), big.NewInt(5000), nil))
	for _, p := range []string{"2", "3", "4", "561", "1105", "3215031751", "341550071728321", "170141183460469231731687303715884105727", "18446744073709551557", "318665857834031151167461", "3317044064679887385961981"} {
		x, _ := new(big.Int).SetString(p, 10)
		fmt.Println(p, x.ProbablyPrime(0), x.ProbablyPrime(20))
	}
	h := strings.Repeat("123456789", 3000)
	x, _ := new(big.Int).SetString(h, 10)
	fmt.Println(x.String() == h, new(big.Int).Sqrt(x).BitLen(), len(new(big.Int).Mul(x, x).String()))
	var nilInt *big.Int
	fmt.Println(nilInt)
	fmt.Println(try(func() any { return x.Text(1) }), try(func() any { return x.FillBytes(make([]byte, 3)) }), try(func() any { return x.Bit(-1) }), try(func() any { return new(big.Int).Sqrt(big.NewInt(-1)) }))
}
