// run

// Each clause is a block of its own; break leaves the switch only.
package main

import "fmt"

func main() {
	x := 1
	switch x := x + 1; x {
	case 2:
		x := "inner"
		fmt.Println(x)
	default:
		fmt.Println(x)
	}
	fmt.Println(x)
	for i := range 5 {
		switch i {
		case 1:
			continue
		case 3:
			break
		default:
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
outer:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue outer
		case i > 3:
			break outer
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}
