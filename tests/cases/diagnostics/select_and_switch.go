// errorcheck

// Clauses that cannot be.
package main

func main() {
	c := make(chan int)
	select {
	case 5:
	case c <- 1:
	default:
	default:
	}
	switch x := 5; x.(type) {
	}
	var v any = 1
	switch v := v.(type) {
	case int:
		fallthrough
	case string:
	}
	switch y := v.(type) {
	case int:
		y = "x"
	}
}
