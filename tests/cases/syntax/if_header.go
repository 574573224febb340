// errorcheck

package main

func main() {
	x := 1
	if x = 1 {
	}
	if x := 2 {
	}
	if {
	}
	if x == 1; {
	}
	if (x == 1) println("x")
}
