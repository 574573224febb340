// panic

// The slice must be long enough.
package main

import "fmt"

func main() {
	s := make([]int, 2, 8)
	fmt.Println(len(s))
	a := [4]int(s)
	fmt.Println(a)
}
