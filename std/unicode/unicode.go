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

// RangeTable is a set of runes. The tables of this package hold no ranges themselves: a negative LatinOffset names a
// native set.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

// CaseRange maps the runes from Lo to Hi to other cases.
type CaseRange = unicode.CaseRange

// SpecialCase is case mappings of a language, tried before the general ones.
type SpecialCase = unicode.SpecialCase

// inSet reports whether r is in a native set.
func inSet(set int, r rune) bool

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	if rangeTab.LatinOffset < 0 {
		return inSet(-rangeTab.LatinOffset, r)
	}
	if r < 0 {
		return false
	}
	x := uint32(r)
	for i := range rangeTab.R16 {
		t := &rangeTab.R16[i]
		if x < uint32(t.Lo) {
			break
		}
		if x <= uint32(t.Hi) {
			return t.Stride == 1 || (x-uint32(t.Lo))%uint32(t.Stride) == 0
		}
	}
	for i := range rangeTab.R32 {
		t := &rangeTab.R32[i]
		if x < t.Lo {
			break
		}
		if x <= t.Hi {
			return t.Stride == 1 || (x-t.Lo)%t.Stride == 0
		}
	}
	return false
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
