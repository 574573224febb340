// run
package main

import (
	"bytes"
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{"", "\n", "a\nb", "a\n\nb\n", "a,b,,c", ",", " x  yé z ", "日本", "\xff,\xfe"} {
		b := []byte(s)
		for part := range bytes.Lines(b) {
			fmt.Printf("%q/%d ", part, cap(part))
		}
		for _, sep := range []string{",", "", "é"} {
			for part := range bytes.SplitSeq(b, []byte(sep)) {
				fmt.Printf("%q/%d ", part, len(part) == cap(part) || cap(part) >= 0)
			}
			for part := range bytes.SplitAfterSeq(b, []byte(sep)) {
				fmt.Printf("%q ", part)
				if len(part) > 2 {
					break
				}
			}
			for part := range strings.SplitSeq(s, sep) {
				fmt.Printf("%q ", part)
			}
		}
		for part := range bytes.FieldsSeq(b) {
			fmt.Printf("%q/%d ", part, cap(part))
		}
		for part := range bytes.FieldsFuncSeq(b, func(r rune) bool { return r == ',' || r == '\n' }) {
			fmt.Printf("%q/%d ", part, cap(part))
		}
		fmt.Println()
	}
}
