// run

// The bit operators, with AND NOT and unary complement.
package main

import "fmt"

func main() {
	a, b := uint8(0b1100_1010), uint8(0b1010_0110)
	fmt.Printf("%08b %08b %08b %08b %08b\n", a&b, a|b, a^b, a&^b, ^a)
	x := -6
	fmt.Println(x&0xff, x|1, x^x, x&^7, ^x, x&-x)
	x &= 0xf0
	x |= 0x0f
	x ^= 0x55
	x &^= 0x81
	fmt.Println(x)
	n := uint32(0xf0f0)
	count := 0
	for m := n; m != 0; m &= m - 1 {
		count++
	}
	fmt.Println(count, n>>4&0xf, n&(1<<15) != 0)
}
