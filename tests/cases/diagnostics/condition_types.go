// errorcheck

// Conditions that are not boolean.
package main

func main() {
	x := 1
	if x {
	}
	for x {
	}
	if x = 2; x > 1 {
	}
	if "text" {
	}
	switch x {
	case "a":
	case x > 1:
	case nil:
	}
	for i := 0; i; i++ {
	}
	_ = x && true
	_ = !x
}
