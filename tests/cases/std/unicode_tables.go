// run
package main

import (
	"fmt"
	"maps"
	"slices"
	"unicode"
)

func size(t *unicode.RangeTable) (n int, sum uint32) {
	for _, r := range t.R16 {
		for c := uint32(r.Lo); c <= uint32(r.Hi); c += uint32(r.Stride) {
			n++
			sum = sum*31 + c
		}
	}
	for _, r := range t.R32 {
		for c := r.Lo; c <= r.Hi; c += r.Stride {
			n++
			sum = sum*31 + c
		}
	}
	return
}

func main() {
	for _, m := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.Properties, unicode.FoldCategory, unicode.FoldScript} {
		for _, name := range slices.Sorted(maps.Keys(m)) {
			n, sum := size(m[name])
			probes := 0
			for r := rune(0); r < 0x20000; r += 37 {
				if unicode.Is(m[name], r) {
					probes++
				}
			}
			fmt.Println(name, n, sum, probes)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(unicode.CategoryAliases)) {
		fmt.Print(name, "=", unicode.CategoryAliases[name], " ")
	}
	fmt.Println()
	mapped := 0
	for _, c := range unicode.CaseRanges {
		for r := c.Lo; r <= c.Hi; r++ {
			for to, delta := range c.Delta {
				x := rune(r) + delta
				if delta > unicode.MaxRune {
					x = rune(c.Lo) + ((rune(r)-rune(c.Lo))&^1 | rune(to&1))
				}
				if x != unicode.To(to, rune(r)) {
					fmt.Println("?", r, to)
				}
				if x != rune(r) {
					mapped++
				}
			}
		}
	}
	fmt.Println(mapped, unicode.Han == unicode.Scripts["Han"], unicode.Letter == unicode.L, unicode.Version)
	fmt.Println(unicode.In('x', unicode.Greek, unicode.Latin), unicode.Is(unicode.Han, -1), unicode.Is(unicode.Cn, 0x378), unicode.IsOneOf(unicode.PrintRanges, ' '), unicode.IsOneOf(unicode.GraphicRanges, ' '))
	odd := &unicode.RangeTable{R16: []unicode.Range16{{1, 9, 2}, {0x100, 0x110, 4}}, R32: []unicode.Range32{{0x10000, 0x10010, 8}}}
	for _, r := range []rune{0, 1, 2, 9, 10, 0x100, 0x104, 0x105, 0x10000, 0x10004, 0x10008, 0x10011} {
		fmt.Print(unicode.Is(odd, r), " ")
	}
	fmt.Println(unicode.TurkishCase.ToUpper('i'), unicode.TurkishCase.ToLower('I'), unicode.AzeriCase.ToTitle('i'))
	s := unicode.SpecialCase{unicode.CaseRange{Lo: 'a', Hi: 'd', Delta: [unicode.MaxCase]rune{unicode.UpperLower, unicode.UpperLower, unicode.UpperLower}}}
	fmt.Println(s.ToUpper('b'), s.ToLower('a'), s.ToTitle('d'), s.ToUpper('x'))
}
