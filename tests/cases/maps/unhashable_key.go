// panic

// An interface key with a slice inside cannot be hashed.
package main

import "fmt"

func main() {
	m := map[any]int{1: 1}
	fmt.Println(len(m))
	m[[]int{1}] = 2
}
