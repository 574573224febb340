// run

// Complex numbers: literals, arithmetic, parts, equality.
package main

import (
	"fmt"
	"math"
)

func main() {
	a, b := 3+4i, complex(1, -2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b, a == 3+4i)
	fmt.Println(real(a), imag(a), real(b)*imag(a))
	var c complex64 = complex64(a)
	c *= 2i
	c += 1
	fmt.Println(c, real(c), imag(c))
	fmt.Printf("%T %T %T %T\n", a, c, real(c), imag(a))
	const i = 1i
	fmt.Println(i*i, i*i == -1, real(i*i), i*i*i)
	z := 0i
	for range 5 {
		z = z*z + (0.25 + 0.5i)
	}
	fmt.Printf("%.6f\n", z)
	zero := 0i
	fmt.Println(a/zero, zero/zero)
	inf := math.Inf(1)
	fmt.Println(complex(inf, math.NaN()), complex(0, math.Copysign(0, -1)))
	fmt.Printf("%v %.1f %g %8.2f|%+.1e\n", a, a, b, a, b)
	f := float32(1.5)
	fmt.Println(complex(f, 2), complex(1, 2) == 1+2i)
	list := []complex128{1, 2i, 3 + 3i}
	sum := complex128(0)
	for _, v := range list {
		sum += v
	}
	fmt.Println(sum, list)
	m := map[complex128]string{1i: "i"}
	fmt.Println(m[1i], any(1i) == any(complex(0, 1)))
}
