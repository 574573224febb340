// run

// fallthrough enters the next clause without looking at its condition.
package main

import "fmt"

func f(n int) (s string) {
	switch n {
	case 1:
		s += "one "
		fallthrough
	case 2:
		s += "two "
		fallthrough
	default:
		s += "default "
	case 3:
		s += "three "
		if n > 2 {
			break
		}
		s += "never"
	case 4:
		s += "four "
		fallthrough
	case 5:
		s += "five"
	}
	return s
}

func main() {
	for n := range 7 {
		fmt.Println(n, f(n))
	}
}
