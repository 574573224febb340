// panic

// A string index is checked against the length in bytes.
package main

import "fmt"

func main() {
	s := "héllo"
	i := 6
	fmt.Println(len(s), s[i-1])
	fmt.Println(s[i])
}
