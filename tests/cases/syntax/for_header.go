// errorcheck

package main

func main() {
	for i := 0; i < 3 {
	}
	for i := 0, j := 1; i < 3; i++ {
	}
	for var i = 0; i < 3; i++ {
	}
	while true {
	}
}
