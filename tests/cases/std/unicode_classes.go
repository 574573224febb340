// run

// Packages unicode and utf8, case mapping of strings.
package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

func main() {
	counts := map[string]int{}
	sum := 0
	for r := rune(0); r < 0x20000; r += 3 {
		for name, f := range map[string]func(rune) bool{"Letter": unicode.IsLetter, "Upper": unicode.IsUpper, "Lower": unicode.IsLower, "Digit": unicode.IsDigit, "Number": unicode.IsNumber, "Space": unicode.IsSpace, "Punct": unicode.IsPunct, "Symbol": unicode.IsSymbol, "Print": unicode.IsPrint, "Graphic": unicode.IsGraphic, "Control": unicode.IsControl, "Mark": unicode.IsMark, "Title": unicode.IsTitle} {
			if f(r) {
				counts[name]++
			}
		}
		sum += int(unicode.ToUpper(r)) ^ int(unicode.ToLower(r)) ^ int(unicode.ToTitle(r)) ^ int(unicode.SimpleFold(r))
	}
	fmt.Println(counts, sum)
	for _, r := range "aA1 é中Ωßſ٣ǅ!€\u00a0" {
		fmt.Print(unicode.Is(unicode.Han, r), unicode.In(r, unicode.Latin, unicode.Greek), unicode.Is(unicode.White_Space, r), unicode.Is(unicode.Lu, r), unicode.To(unicode.UpperCase, r), " ")
	}
	fmt.Println()
	fmt.Println(strings.ToUpper("straße éǆ ıi"), strings.ToLower("ΑΣ İI"), strings.ToTitle("ǆ x"), strings.Title("hello wörld"), strings.EqualFold("ΣΑΣ", "σας"), strings.EqualFold("K", "\u212a"), strings.ToUpperSpecial(unicode.TurkishCase, "iı"), strings.ToValidUTF8("a\xffb", "?"))
	custom := &unicode.RangeTable{R16: []unicode.Range16{{0x41, 0x45, 2}}}
	fmt.Println(unicode.Is(custom, 'A'), unicode.Is(custom, 'B'), unicode.Is(custom, 'C'))
	for _, s := range []string{"a", "é", "中", "🙂", "\xff", "\xc3", "\xed\xa0\x80", "", "\xf4\x90\x80\x80", "\xe4\xb8"} {
		r, n := utf8.DecodeRuneInString(s)
		l, m := utf8.DecodeLastRuneInString("x" + s)
		fmt.Print(r, n, l, m, utf8.ValidString(s), utf8.RuneCountInString(s), utf8.FullRuneInString(s), utf8.FullRune([]byte(s)), " ")
	}
	fmt.Println()
	fmt.Println(utf8.RuneLen('é'), utf8.RuneLen(-1), utf8.AppendRune(nil, 0xD800), utf8.ValidRune(0x110000), utf8.RuneStart(0x80))
	b := make([]byte, 4)
	fmt.Println(utf8.EncodeRune(b, '🙂'), b)
}
