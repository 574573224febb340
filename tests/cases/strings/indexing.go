// run

// Indexing gives bytes, slicing gives strings that share them.
package main

import "fmt"

func main() {
	s := "hello, 世界"
	fmt.Println(len(s), s[0], s[7], s[len(s)-1], s[:5], s[7:10], s[5:5] == "", s[:])
	fmt.Println(s == "hello, "+"世界", s < "help", s > "Hello", "" < "a", "a" < "aa", "Z" < "a", "a\x00" > "a")
	n := 0
	for i := range len(s) {
		n += int(s[i])
	}
	fmt.Println(n)
	t := s[1:4]
	u := t[1:]
	fmt.Println(t, u, t+u, len(t+u))
	var empty string
	fmt.Println(empty == "", len(empty), empty+"x")
	if i := 2; s[i] == 'l' {
		fmt.Println("byte and rune constant compare")
	}
}
