// run

// Quoting, unquoting and booleans.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"", "plain", "tab\t nl\n q\" b\\", "é世🙂", "\x00\x7f\xff", "\u200b\ufeff", "`"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
	fmt.Println(strconv.QuoteRune('x'), strconv.QuoteRune('\''), strconv.QuoteRune('世'), strconv.QuoteRuneToASCII('世'), strconv.QuoteRune(0x7f))
	for _, s := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `"\x41\u00e9\101"`, `"bad`, `bad`, `""`, `'ab'`, `"\q"`, `"a"b"`} {
		t, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", t, err)
	}
	fmt.Println(strconv.UnquoteChar(`\nrest`, '"'))
	for _, s := range []string{"1", "t", "TRUE", "true", "True", "0", "f", "False", "yes", ""} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	fmt.Println(strconv.FormatBool(true), string(strconv.AppendQuote([]byte("q:"), "x")), string(strconv.AppendBool(nil, false)), strconv.IsPrint('a'), strconv.IsPrint('\n'))
}
