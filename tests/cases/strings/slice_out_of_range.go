// panic

// The bounds of a string slice are checked too.
package main

import "fmt"

func main() {
	s := "hello"
	i, j := 4, 2
	defer func() {
		fmt.Println(recover())
		k := 9
		fmt.Println(s[i:k])
	}()
	fmt.Println(s[i:j])
}
