// run

// Constant arithmetic is exact, far beyond the width of any variable.
package main

import "fmt"

const (
	huge  = 1 << 200
	small = huge >> 190
	third = 1.0 / 3
	odd   = huge*huge/huge - huge + 7
)

func main() {
	fmt.Println(small, odd, huge/(huge-1), third*3 == 1)
	fmt.Println(huge%1000003, float64(huge), -huge>>199)
	const pi = 3.14159265358979323846264338327950288419716939937510582097494459
	fmt.Println(pi*1e40-pi*1e40, pi, float32(pi))
	const e1, e2 = 1e1000, 1e-1000
	fmt.Println(e1*e2, e1/1e997)
	const mask = ^0
	fmt.Println(mask, uint8(^uint8(0)), ^uint32(5), -5%3, -5/3)
	fmt.Println(0.1+0.2, 0.1+0.2 == 0.3, 1<<62, 0xffff_ffff_ffff_ffff%10)
	fmt.Println(5/2, 5/2.0, 5.0/2, 'a'*2, 'a'+1.0, 7/2*2.0)
}
