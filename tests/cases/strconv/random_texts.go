// run
package main

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/rand"
	"strconv"
)

var h = fnv.New64a()

// show prints a checksum of the lines now and then.
func show(i int, what string) {
	if i%500 == 499 {
		fmt.Printf("%s %d %x\n", what, i, h.Sum64())
	}
}

func main() {
	r := rand.New(rand.NewSource(1))
	chars := "0123456789.eE+-xXpP_aAfFnNiIoObB \"'`\\u\n\x00é\xff日"
	for i := 0; i < 6000; i++ {
		s := ""
		for n := r.Intn(10); n >= 0; n-- {
			k := r.Intn(len(chars))
			s += chars[k : k+1]
		}
		if i%3 == 0 {
			s = []string{"", "-", "+", "0x", "0b", "0o", "0X1p", "1e", "1_", "inf", "nan", "0x_", "."}[r.Intn(13)] + strconv.Itoa(r.Intn(100000)) + []string{"", ".5", "e5", "p-3", "_0", "e", "i", "+2i", "e400", "e-400"}[r.Intn(10)]
		}
		f, e := strconv.ParseFloat(s, 64)
		f32, e32 := strconv.ParseFloat(s, 32)
		n, e2 := strconv.ParseInt(s, r.Intn(38)-1, r.Intn(66)-1)
		u, e3 := strconv.ParseUint(s, 0, 64)
		c, e4 := strconv.ParseComplex(s, 128)
		b, e5 := strconv.ParseBool(s)
		a, e6 := strconv.Atoi(s)
		fmt.Fprintf(h, "%q %v %v|%v %v|%v %v|%v %v|%v %v|%v %v|%v %v\n", s, f, e, f32, e32, n, e2, u, e3, c, e4, b, e5, a, e6)
		fmt.Fprintln(h, strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		q := []string{"\"", "'", "`"}[r.Intn(3)]
		t, e7 := strconv.Unquote(q + s + q)
		p, e8 := strconv.QuotedPrefix(q + s + q + "tail")
		v, m, tail, e9 := strconv.UnquoteChar(s, q[0])
		fmt.Fprintf(h, "%q %v %q %v %v %v %q %v\n", t, e7, p, e8, v, m, tail, e9)
		show(i, "parsed and quoted")
	}
	for i := 0; i < 4000; i++ {
		f := math.Float64frombits(r.Uint64())
		if i%2 == 0 {
			f = float64(r.Intn(1000000)) / float64(1+r.Intn(1000))
		}
		fm := "eEfgGbxX"[r.Intn(8)]
		prec := r.Intn(25) - 1
		fmt.Fprintln(h, strconv.FormatFloat(f, fm, prec, 64), strconv.FormatFloat(f, fm, prec, 32), strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'e', -1, 32), strconv.FormatComplex(complex(f, -f), fm, prec, 128))
		n := int64(r.Uint64()) >> r.Intn(64)
		base := 2 + r.Intn(35)
		fmt.Fprintln(h, strconv.FormatInt(n, base), strconv.FormatUint(uint64(n), base), string(strconv.AppendInt([]byte("x"), n, 10)), string(strconv.AppendQuoteRune(nil, rune(n))), strconv.QuoteRuneToASCII(rune(n>>20)), strconv.QuoteRuneToGraphic(rune(n>>40)), strconv.IsPrint(rune(n>>44)), strconv.IsGraphic(rune(n>>44)))
		show(i, "formatted")
	}
}
