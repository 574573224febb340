// panic

// An index beyond the length, although within the capacity.
package main

import "fmt"

func main() {
	s := make([]int, 3, 10)
	i := 5
	fmt.Println(s[2])
	s[i] = 1
}
