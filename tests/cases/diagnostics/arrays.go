// errorcheck

// Array types and their lengths.
package main

var n = 3
var a [n]int
var b [-1]int
var c [1.5]int
var d ["x"]int
var e [...]int
var f [1 << 60]int

const k = 2

var g [k]int = [3]int{}

func main() {
	h := [2]int{1, 2}
	h = [3]int{1, 2, 3}
	_ = [...]int{5: 1, -1: 2}
	_ = [2]string{5: "x"}
	_ = h == [3]int{}
}
