// run

// Deferred calls run last in, first out, when the function returns.
package main

import "fmt"

func nested() {
	defer fmt.Println("nested 1")
	defer func() {
		defer fmt.Println("inner")
		fmt.Println("nested 2")
	}()
	fmt.Println("nested body")
}

func loop(n int) {
	for i := range n {
		defer fmt.Print(i, " ")
	}
	fmt.Print("loop: ")
}

func early(n int) string {
	defer fmt.Print("[left ", n, "] ")
	if n < 0 {
		return "negative"
	}
	defer fmt.Print("[late] ")
	return "fine"
}

func main() {
	nested()
	loop(5)
	fmt.Println()
	fmt.Println(early(-1))
	fmt.Println(early(1))
	for range 3 {
		func() {
			defer fmt.Print(".")
			fmt.Print("x")
		}()
	}
	fmt.Println()
	loop(100)
	fmt.Println()
}
