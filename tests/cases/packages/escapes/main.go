package main

import "example.com/escapes/keep"

func main() {
	x := 1
	keep.Global(&x)
	y := 2
	keep.Drop(&y)
	println(*keep.Through(new(int)))
}
