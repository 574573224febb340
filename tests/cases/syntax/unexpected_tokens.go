// errorcheck

package main

func main() {
	x := 5 +
	y = = 3
	a b c
	if x == {
	}
}
