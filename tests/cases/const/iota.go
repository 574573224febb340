// run

// iota counts the lines of a constant group, with skipped and repeated expressions.
package main

import "fmt"

const (
	a = iota
	b
	_
	d
	e, f = iota, iota * 10
	g, h
)

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

type weekday int

const (
	monday weekday = iota + 1
	tuesday
	wednesday
)

const (
	x = "fixed"
	y
	z = iota
	w
)

const alone = iota

func main() {
	fmt.Println(a, b, d, e, f, g, h)
	fmt.Println(KB, MB, GB)
	fmt.Printf("%d %T %d\n", monday, tuesday, wednesday)
	fmt.Println(x, y, z, w, alone)
	const (
		local = iota * 2
		more
	)
	fmt.Println(local, more)
}
