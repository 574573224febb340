// run

// Functions that return a changed string.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Println(strings.ToUpper("hello ñ ß"), strings.ToLower("HELLO Ñ"), strings.ToTitle("ǆ x"), strings.Title("two words"))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.Replace("oink oink", "oink", "moo", -1), strings.Replace("abc", "", "-", -1))
	fmt.Println(strings.ReplaceAll("aaa", "a", "bb"), strings.ReplaceAll("abc", "x", "y"))
	fmt.Printf("%q %q %q\n", strings.TrimSpace("\t x y \n"), strings.Trim("xxhixx", "x"), strings.Trim("¡hola!", "¡!"))
	fmt.Printf("%q %q %q %q\n", strings.TrimLeft("xxhixx", "x"), strings.TrimRight("xxhixx", "x"), strings.TrimPrefix("prefix", "pre"), strings.TrimSuffix("file.go", ".go"))
	fmt.Printf("%q %q\n", strings.TrimFunc("12ab34", unicode.IsDigit), strings.TrimLeftFunc("12ab", unicode.IsDigit))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'x' {
			return -1
		}
		return r + 1
	}, "axbx"))
	fmt.Printf("%q %q\n", strings.ToValidUTF8("a\xffb\xfe\xfdc", "?"), strings.Clone("copy"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "b", "b", "a")
	fmt.Println(r.Replace("<ab>"))
}
