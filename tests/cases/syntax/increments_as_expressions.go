// errorcheck

package main

func main() {
	x := 1
	y := x++
	++x
	x = y--
	if x++ {
	}
}
