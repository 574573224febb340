// run

// Concatenation of many pieces, and comparison of long strings.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := ""
	for i := range 300 {
		s += string(rune('a' + i%26))
	}
	fmt.Println(len(s), s[295:], s[:3]+s[100:103]+s[297:]+"|"+s[:0])
	a, b := s+"x", s+"y"
	fmt.Println(a < b, a == b, a[:300] == b[:300], a > b, a != b)
	t := strings.Repeat("0123456789", 10)
	parts := t[:10] + "-" + t[10:20] + "-" + t[20:30] + "-" + t[30:31] + "-" + t[31:32] + "-" + t[:1]
	fmt.Println(parts)
	keys := map[string]int{}
	for i := range 50 {
		keys[s[i%5:i%5+3]]++
	}
	fmt.Println(keys)
}
