// run

// Programs where many variables live at the same time.
package main

import "fmt"

func simulate(n int) (a, b, c, d, e, f, g, h int) {
	a, b, c, d, e, f, g, h = 1, 2, 3, 4, 5, 6, 7, 8
	for i := range n {
		switch i % 8 {
		case 0:
			a, b = b+c, a^i
		case 1:
			c = (c<<3 | c>>5) & 0xffff
		case 2:
			d += a*b - e
		case 3:
			e = max(e-1, d%17)
		case 4:
			f, g, h = g, h, f+1
		case 5:
			if a > b {
				a -= b
			} else if b > c {
				b -= c
			} else {
				c++
			}
		case 6:
			for j := i; j > 0 && j%3 != 0; j-- {
				g += j & 1
			}
		default:
			h ^= a | d&e
		}
		a &= 0xffff
		b &= 0xffff
		d &= 0xfffff
	}
	return
}

func main() {
	fmt.Println(simulate(10))
	fmt.Println(simulate(1000))
	fmt.Println(simulate(100000))
}
