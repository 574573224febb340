// run

// Expressions that narrow and widen in between keep every value canonical.
package main

import "fmt"

func hash8(s string) (h uint8) {
	for i := range len(s) {
		h = h<<3 ^ h>>5 ^ s[i]
	}
	return
}

func checksum(data []int16) int16 {
	var a, b int16 = 1, 0
	for _, d := range data {
		a += d
		b += a
	}
	return b<<8 | a&0xff
}

func average(a, b int8) int8 { return a/2 + b/2 + (a%2+b%2)/2 }

func rotate(x uint32, k uint) uint32 { return x<<(k&31) | x>>(-k&31) }

func main() {
	fmt.Println(hash8("hello"), hash8("world"), checksum([]int16{30000, 30000, -5, 77}))
	fmt.Println(average(127, 125), average(-128, -128), average(-127, 126))
	fmt.Printf("%08x %08x\n", rotate(0x12345678, 8), rotate(0x80000001, 33))
	var i8 int8 = -100
	var u8 uint8 = 100
	var i16 int16 = int16(i8) * int16(u8)
	var u32 uint32 = uint32(i16)
	var i64 int64 = int64(int32(u32)) << 20
	fmt.Println(i16, u32, i64, uint8(i64>>20), int8(u32), i8*2, u8*3, i8>>1, u8>>1<<7, -i8, ^u8)
	x := uint16(65535)
	y := x*x + x
	fmt.Println(y, x+1 > x, i8-100 < i8, u8*u8 == 16, int(x)*int(x))
	seed := uint32(1)
	for range 1000 {
		seed = seed*1664525 + 1013904223
	}
	fmt.Println(seed, int32(seed), uint8(seed>>24), float32(seed), int64(seed)*int64(seed))
	var acc int32
	for i := int32(1); i < 100000; i += 7 {
		acc = acc*31 + i
	}
	fmt.Println(acc)
}
