// panic

// A negative index in a variable.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	i := -1
	fmt.Println("before")
	fmt.Println(s[i])
}
