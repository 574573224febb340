// run

// Unsigned integers of every width count modulo a power of two.
package main

import "fmt"

func main() {
	var a uint8
	var b uint16
	var c uint32
	var d uint64
	var e uint
	var f uintptr
	a--
	b--
	c--
	d--
	e--
	f--
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(a+1, b+1, c+1, d+1, e+1, f+1)
	fmt.Println(a*a, b*b, c*c, d*d)
	fmt.Println(-a, -b, -c, -d)
	fmt.Println(^a, ^b, ^c, ^d)
	x, y := uint8(200), uint8(100)
	fmt.Println(x+y, y-x, x*y, x/y, x%y, x<<1, x>>1)
	p, q := uint32(1<<31), uint32(3)
	fmt.Println(p*q, p-q*q, q-p, p/q, p%q)
	n := uint64(1 << 63)
	fmt.Println(n/10, n%10, n*2, n+n-1, n>>63)
}
