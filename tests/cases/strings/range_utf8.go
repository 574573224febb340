// run

// Range decodes UTF-8; every bad byte gives U+FFFD and moves one byte on.
package main

import (
	"fmt"
	"unicode/utf8"
)

func show(s string) {
	for i, r := range s {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s))
}

func main() {
	show("aé世🙂")
	show("")
	show("\x00\x7f")
	show("\x80a")
	show("\xc3")
	show("\xe4\xb8")
	show("a\xe4\xb8b")
	show("\xc0\x80")
	show("\xed\xa0\x80")
	show("\xf4\x90\x80\x80")
	show("\xf0\x9f\x99")
	show("\xff\xfe\ufffd")
	count := 0
	for range "añb" {
		count++
	}
	last := 0
	for i := range "añb" {
		last = i
	}
	fmt.Println(count, last)
	s := "changed"
	for i, r := range s {
		s = "other"
		if i == 3 {
			fmt.Println(string(r), s)
		}
	}
}
