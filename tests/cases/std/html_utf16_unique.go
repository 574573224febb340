// run
package main

import (
	"fmt"
	"html"
	"structs"
	"unicode/utf16"
	"unique"
)

type marked struct {
	_ structs.HostLayout
	x int
}

func main() {
	fmt.Println(html.EscapeString(`<a href="x">'T' & co</a>`), html.EscapeString("plain"))
	for _, s := range []string{"", "&", "&&", "&amp;", "&amp", "&ampx", "&notit;", "&notin;", "&lt;b&gt;", "&#65;", "&#x41;", "&#X4a", "&#0;", "&#x80;", "&#x9f;", "&#xD800;", "&#x110000;", "&#", "&#;", "&#x", "&#x;", "&#1", "&#12", "&;", "&x;", "&unknown;", "&Aacute&aacute;", "&NotEqualTilde;", "&fjlig;", "a&quot;b&apos;c", "&copy2024", "&hellip", "&hellip;", "&amp;amp;", "&#65", "&#99999999999;", "&CounterClockwiseContourIntegral;", "é&eacute;&Eacute", "&gtdot;&gtx", "& amp;"} {
		fmt.Printf("%q -> %q\n", s, html.UnescapeString(s))
	}
	runes := []rune{'a', 'é', '日', 0x10000, 0x1F600, 0x10FFFF, 0xD800, 0xDFFF, 0x110000, -1, 0xFFFF}
	enc := utf16.Encode(runes)
	fmt.Printf("%x %x\n", enc, utf16.Decode(enc))
	fmt.Printf("%x\n", utf16.Decode([]uint16{0xD800, 'a', 0xDC00, 0xD83D, 0xDE00, 0xD83D}))
	for _, r := range runes {
		a, b := utf16.EncodeRune(r)
		fmt.Printf("%x %x %x %d %v %x\n", a, b, utf16.DecodeRune(a, b), utf16.RuneLen(r), utf16.IsSurrogate(r), utf16.AppendRune(nil, r))
	}
	a, b, c := unique.Make("x"), unique.Make("x"), unique.Make("y")
	fmt.Println(a == b, a == c, a.Value(), unique.Make[any](1) == unique.Make[any](1), unique.Make[any](1) == unique.Make[any]("1"), unique.Make(marked{x: 2}).Value().x)
}
