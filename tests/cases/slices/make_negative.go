// panic

// make refuses a negative length.
package main

import "fmt"

func main() {
	n := -5
	fmt.Println("before")
	s := make([]int, n)
	fmt.Println(len(s))
}
