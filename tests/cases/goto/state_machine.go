// run

// A scanner written with goto.
package main

import "fmt"

func scan(s string) (words, numbers int) {
	i := 0
start:
	if i == len(s) {
		return
	}
	switch c := s[i]; {
	case 'a' <= c && c <= 'z':
		words++
		goto word
	case '0' <= c && c <= '9':
		numbers++
		goto number
	}
	i++
	goto start
word:
	i++
	if i < len(s) && 'a' <= s[i] && s[i] <= 'z' {
		goto word
	}
	goto start
number:
	i++
	if i < len(s) && '0' <= s[i] && s[i] <= '9' {
		goto number
	}
	goto start
}

func main() {
	fmt.Println(scan("abc 12 de3f, 456"))
	fmt.Println(scan(""))
}
