// errorcheck

// Quotes of the wrong kind.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "text"
	var r rune = "x"
	if s[0] == "t" {
	}
	s = s + 'x'
	s[0] = "T"
	for _, c := range s {
		s = c
		fmt.Println(c + "x")
	}
	strings.Contains(s, 't')
	var b byte = '世'
	_ = r + s
	_ = string(s, "x")
	_ = []byte{"abc"}
}
