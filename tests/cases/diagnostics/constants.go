// errorcheck

// Constants that overflow, divide by zero, or are not constant.
package main

const big = 1 << 100
const negative uint = -1
const tooLarge int8 = 200
const notConstant = len([]int{1})

var runtimeValue = 5

const fromVariable = runtimeValue

func main() {
	var a uint8 = 256
	b := big
	c := 10 / 0
	d := int8(1000)
	e := 1.5 << 3
	var f int = 2.5
	g := "x"[5]
	h := 1 << -1
	_, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h
}
