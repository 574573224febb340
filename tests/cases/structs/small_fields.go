// run

// Fields of one, two and four bytes side by side, also through pointers and in slices.
package main

import "fmt"

type packed struct {
	a int8
	b uint8
	c int16
	d bool
	e uint16
	f int32
	g float32
	h [3]int8
	i uint32
	j bool
}

func bump(p *packed) {
	p.a--
	p.b++
	p.c <<= 1
	p.d = !p.d
	p.e += 65535
	p.f *= -2
	p.g /= 2
	p.h[1]--
	p.i ^= 0xffffffff
	p.j = p.j != p.d
}

func main() {
	p := packed{-128, 255, -20000, false, 1, 1 << 30, 3, [3]int8{1, -128, 3}, 5, true}
	bump(&p)
	fmt.Printf("%+v\n", p)
	s := make([]packed, 3)
	for i := range s {
		s[i].c = int16(i * 100)
		bump(&s[i])
		bump(&s[i])
	}
	fmt.Printf("%+v\n", s[2])
	q := p
	q.b = 7
	fmt.Println(p == q, p.b, q.b)
	bytes := [5]int8{-1, 2, -3, 4, -5}
	words := [3]uint16{65535, 0, 1}
	bytes[2], words[1] = bytes[2]*50, words[0]+2
	sum := 0
	for _, b := range bytes {
		sum += int(b)
	}
	fmt.Println(bytes, words, sum)
	flags := [9]bool{1: true, 8: true}
	flags[1], flags[2] = flags[2], flags[1]
	fmt.Println(flags)
}
