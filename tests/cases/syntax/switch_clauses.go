// errorcheck

package main

func main() {
	switch 1 {
		println("x")
	case 1
		println("y")
	}
	switch {
	case 1: 2:
	}
}
