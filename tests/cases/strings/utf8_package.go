// run

// The package utf8 encodes and decodes by hand.
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	b := make([]byte, 4)
	for _, r := range []rune{'a', 'é', '世', '🙂', -1, 0xd800} {
		n := utf8.EncodeRune(b, r)
		back, size := utf8.DecodeRune(b[:n])
		fmt.Println(n, b[:n], back, size, utf8.RuneLen(r), utf8.ValidRune(r))
	}
	s := "x世\xff"
	fmt.Println(utf8.DecodeRuneInString(s))
	fmt.Println(utf8.DecodeLastRuneInString(s))
	fmt.Println(utf8.DecodeLastRuneInString(s[:4]))
	fmt.Println(utf8.DecodeRuneInString(""))
	fmt.Println(utf8.RuneCount([]byte(s)), utf8.Valid([]byte(s)), utf8.FullRuneInString("\xe4\xb8"), utf8.RuneStart(s[2]))
	fmt.Println(utf8.AppendRune([]byte("a"), '世'), utf8.RuneError, utf8.UTFMax, utf8.MaxRune)
}
