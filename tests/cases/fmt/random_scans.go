// run
package main

import (
	"fmt"
	"hash/fnv"
	"math/rand"
	"strings"
)

type my int

func (m *my) Scan(s fmt.ScanState, verb rune) error {
	tok, err := s.Token(true, func(r rune) bool { return r != ',' })
	*m = my(len(tok))
	w, ok := s.Width()
	_ = w
	_ = ok
	return err
}

var h = fnv.New64a()

func main() {
	r := rand.New(rand.NewSource(9))
	verbs := []string{"%d", "%v", "%s", "%q", "%x", "%X", "%o", "%b", "%c", "%f", "%g", "%e", "%t", "%5d", "%3s", "%2c", "%U", "%%", " ", "\n", "x", ",", "%1x", "%T", "%p", "%z", "%3f", "%-3d", "%+d", "%.2f"}
	ins := []string{"12", "-7", "0x1F", "017", "0b11", "abc", "\"quoted s\"", "`raw`", "3.25", "1e3", "true", "F", "é", " ", "\n", "x", ",", "%", "U+1F600", "_1", "1_000", "(1+2i)", "nan", "+Inf", "'c'", "\t", "\r\n", "99999999999999999999", "300", "tru", "6162", "616", "zz"}
	for i := 0; i < 5000; i++ {
		if i%500 == 499 {
			fmt.Printf("%d %x\n", i, h.Sum64())
		}
		var f, in string
		for n := r.Intn(4); n >= 0; n-- {
			f += verbs[r.Intn(len(verbs))]
		}
		for n := r.Intn(5); n >= 0; n-- {
			in += ins[r.Intn(len(ins))]
		}
		var a int
		var i8 int8
		var u uint16
		var s string
		var fl float64
		var f32 float32
		var b bool
		var by []byte
		var c complex128
		var ru rune
		var m my
		var up uintptr
		all := []any{&a, &i8, &u, &s, &fl, &f32, &b, &by, &c, &ru, &m, &up}
		var args []any
		for n := r.Intn(4); n >= 0; n-- {
			args = append(args, all[r.Intn(len(all))])
		}
		rd := strings.NewReader(in)
		var n int
		var err error
		switch i % 4 {
		case 0, 1:
			n, err = fmt.Fscanf(rd, f, args...)
		case 2:
			n, err = fmt.Fscan(rd, args...)
		case 3:
			n, err = fmt.Fscanln(rd, args...)
		}
		fmt.Fprintf(h, "%d %q %q %T: %d %v %d|%v %v %v %q %v %v %v %q %v %v %v %v\n", i%4, f, in, args, n, err, rd.Len(), a, i8, u, s, fl, f32, b, by, c, ru, m, up)
	}
}
