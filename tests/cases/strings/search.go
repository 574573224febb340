// run

// Functions that look for something in a string.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "go gopher, go!"
	fmt.Println(strings.Contains(s, "pher"), strings.Contains(s, ""), strings.ContainsRune(s, '!'), strings.ContainsAny(s, "xyz,"))
	fmt.Println(strings.Index(s, "go"), strings.LastIndex(s, "go"), strings.Index(s, "nope"), strings.Index(s, ""), strings.LastIndex(s, ""))
	fmt.Println(strings.IndexByte(s, 'p'), strings.LastIndexByte(s, 'o'), strings.IndexRune("añb", 'b'), strings.IndexAny(s, "!,"), strings.LastIndexAny(s, "gp"))
	fmt.Println(strings.IndexFunc(s, unicode.IsPunct), strings.LastIndexFunc(s, unicode.IsLetter), strings.ContainsFunc(s, unicode.IsUpper))
	fmt.Println(strings.HasPrefix(s, "go "), strings.HasSuffix(s, "go"), strings.HasPrefix(s, ""), strings.HasSuffix("", "a"))
	fmt.Println(strings.Count(s, "go"), strings.Count(s, "o"), strings.Count("日本", ""), strings.Count("aaaa", "aa"))
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("ÄÖ", "äö"), strings.Compare("a", "b"), strings.Compare("b", "a"), strings.Compare("a", "a"))
}
