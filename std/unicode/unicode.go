// Package unicode tells the classes and the case of runes. The data is native (Unicode 15).
package unicode

import "internal/unicode"

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// Version is the Unicode version of the tables.
const Version = "15.0.0"

// Which case a mapping leads to.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower in a CaseRange says that upper and lower case alternate.
const UpperLower = MaxRune + 1

// Range16 is the runes from Lo to Hi, every Stride-th.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is the same for runes beyond 16 bits.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// RangeTable is a set of runes in ascending ranges. LatinOffset is how many of R16 end at or below MaxLatin1.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

// CaseRange maps the runes from Lo to Hi to other cases.
type CaseRange = unicode.CaseRange

// SpecialCase is case mappings of a language, tried before the general ones.
type SpecialCase = unicode.SpecialCase

// runs returns the first and last runes of the runs of a native set; with fold, of the runes outside it that fold to one
// inside.
func runs(set int, fold bool) []uint32

func table(set int) *RangeTable     { return newTable(runs(set, false)) }
func foldTable(set int) *RangeTable { return newTable(runs(set, true)) }

func newTable(bounds []uint32) *RangeTable {
	t := new(RangeTable)
	for i := 0; i < len(bounds); i += 2 {
		lo, hi := bounds[i], bounds[i+1]
		if lo <= 0xFFFF {
			t.R16 = append(t.R16, Range16{uint16(lo), uint16(min(hi, 0xFFFF)), 1})
			if hi <= MaxLatin1 {
				t.LatinOffset++
			}
		}
		if hi > 0xFFFF {
			t.R32 = append(t.R32, Range32{max(lo, 0x10000), hi, 1})
		}
	}
	return t
}

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	x := uint32(r)
	if x <= 0xFFFF {
		list := rangeTab.R16
		for len(list) > 0 {
			middle := len(list) / 2
			switch t := list[middle]; {
			case x < uint32(t.Lo):
				list = list[:middle]
			case x > uint32(t.Hi):
				list = list[middle+1:]
			default:
				return t.Stride == 1 || (x-uint32(t.Lo))%uint32(t.Stride) == 0
			}
		}
	}
	list := rangeTab.R32
	for len(list) > 0 {
		middle := len(list) / 2
		switch t := list[middle]; {
		case x < t.Lo:
			list = list[:middle]
		case x > t.Hi:
			list = list[middle+1:]
		default:
			return t.Stride == 1 || (x-t.Lo)%t.Stride == 0
		}
	}
	return false
}

// caseRow returns the first rune from r on that has other cases, and what they are; no rune: -1.
func caseRow(r rune) (found, upper, lower, title rune)

// caseRanges joins neighbours whose cases are equally far.
func caseRanges() (list []CaseRange) {
	for r := rune(0); ; r++ {
		var upper, lower, title rune
		if r, upper, lower, title = caseRow(r); r < 0 {
			return list
		}
		c := CaseRange{uint32(r), uint32(r), [MaxCase]rune{upper - r, lower - r, title - r}}
		if n := len(list); n > 0 && list[n-1].Hi+1 == c.Lo && list[n-1].Delta == c.Delta {
			list[n-1].Hi++
		} else {
			list = append(list, c)
		}
	}
}

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsOneOf is In with the operands the other way round.
func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }

// category returns r's general category as a bit (see classes.h for the numbers).
func category(r rune) uint32

const (
	categoryL = 1<<1 | 1<<2 | 1<<3 | 1<<4 | 1<<5
	categoryM = 1<<6 | 1<<7 | 1<<8
	categoryN = 1<<9 | 1<<10 | 1<<11
	categoryP = 1<<12 | 1<<13 | 1<<14 | 1<<15 | 1<<16 | 1<<17 | 1<<18
	categoryS = 1<<19 | 1<<20 | 1<<21 | 1<<22
	categoryZ = 1<<23 | 1<<24 | 1<<25
)

func IsLetter(r rune) bool {
	if uint32(r) < 0x80 {
		return uint32(r|32)-'a' < 26
	}
	return category(r)&categoryL != 0
}

func IsUpper(r rune) bool {
	if uint32(r) < 0x80 {
		return 'A' <= r && r <= 'Z'
	}
	return category(r)&(1<<1) != 0
}

func IsLower(r rune) bool {
	if uint32(r) < 0x80 {
		return 'a' <= r && r <= 'z'
	}
	return category(r)&(1<<2) != 0
}

func IsTitle(r rune) bool { return r >= 0x80 && category(r)&(1<<3) != 0 }

func IsDigit(r rune) bool {
	if uint32(r) < 0x80 {
		return '0' <= r && r <= '9'
	}
	return category(r)&(1<<9) != 0
}

func IsNumber(r rune) bool {
	if uint32(r) < 0x80 {
		return '0' <= r && r <= '9'
	}
	return category(r)&categoryN != 0
}

func IsMark(r rune) bool { return r >= 0x80 && category(r)&categoryM != 0 }

func IsPunct(r rune) bool { return category(r)&categoryP != 0 }

func IsSymbol(r rune) bool { return category(r)&categoryS != 0 }

func IsControl(r rune) bool { return 0 <= r && r < 0x20 || 0x7F <= r && r < 0xA0 }

func IsPrint(r rune) bool {
	if uint32(r) < 0x7F {
		return r >= ' '
	}
	return category(r)&(categoryL|categoryM|categoryN|categoryP|categoryS) != 0
}

func IsGraphic(r rune) bool {
	if uint32(r) < 0x7F {
		return r >= ' '
	}
	return category(r)&(categoryL|categoryM|categoryN|categoryP|categoryS|1<<23) != 0
}

func IsSpace(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		switch r {
		case '\t', '\n', '\v', '\f', '\r', ' ', 0x85, 0xA0:
			return true
		}
		return false
	}
	return category(r)&categoryZ != 0
}

func toUpper(r rune) rune
func toLower(r rune) rune
func toTitle(r rune) rune

func ToUpper(r rune) rune {
	if uint32(r) < 0x80 {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return toUpper(r)
}

func ToLower(r rune) rune {
	if uint32(r) < 0x80 {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return toLower(r)
}

func ToTitle(r rune) rune {
	if uint32(r) < 0x80 {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return toTitle(r)
}

// To maps r to the given case.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// SimpleFold returns the next rune, in a circle, that is equivalent to r under simple case folding.
func SimpleFold(r rune) rune
