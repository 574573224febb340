// run

// All spellings of number, rune and string literals.
package main

import "fmt"

func main() {
	fmt.Println(1_000_000, 0b1010, 0b11, 0o17, 0o17, 017, 0x_FF, 0xaB, 0)
	fmt.Println(1., .5, 1e3, 1e-2, 1_0.2_5, 0x1p4, 0x1.8p1, 0x.8p-1, 072.5)
	fmt.Println(1i, 2.5i, 0i, 1e2i, 0x10i, 10i)
	fmt.Println('a', '\n', '\'', '\\', '\x41', '\101', 'é', '\u00e9', '\U0001F600', '\000', '\xff')
	fmt.Println("tab\tquote\"slash\\bell"+"\a"[:0], "\x41\102\u0043\U00000044", `raw \n "text"`)
	fmt.Println(`two
lines`, len("\xff\u00ff"), "日本語"[3:6])
	fmt.Printf("%q %q\n", "\a\b\f\n\r\t\v\x00\x7f", `a\b`)
}
