// Package unicode is the part of the public package unicode that package strings needs: small, so that importing strings
// costs little.
package unicode

const maxRune = '\U0010FFFF'

const (
	upperCase = iota
	lowerCase
	titleCase
	maxCase
)

// d is what is added to a rune for each case.
type d [maxCase]rune

// CaseRange maps the runes from Lo to Hi to other cases.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// SpecialCase is case mappings of a language, tried before the general ones.
type SpecialCase []CaseRange

func IsLetter(r rune) bool
func IsDigit(r rune) bool
func IsSpace(r rune) bool
func ToUpper(r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune

// find looks for r in the special mappings.
func (special SpecialCase) find(_case int, r rune) (mapped rune, found bool) {
	for i := range special {
		c := &special[i]
		if uint32(r) < c.Lo {
			break
		}
		if uint32(r) > c.Hi {
			continue
		}
		delta := c.Delta[_case]
		if delta > maxRune {
			// Upper case is at even distances, lower case at odd ones.
			return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(_case&1)), true
		}
		return r + delta, true
	}
	return r, false
}

func (special SpecialCase) ToUpper(r rune) rune {
	r1, found := special.find(upperCase, r)
	if r1 == r && !found {
		r1 = ToUpper(r)
	}
	return r1
}

func (special SpecialCase) ToTitle(r rune) rune {
	r1, found := special.find(titleCase, r)
	if r1 == r && !found {
		r1 = ToTitle(r)
	}
	return r1
}

func (special SpecialCase) ToLower(r rune) rune {
	r1, found := special.find(lowerCase, r)
	if r1 == r && !found {
		r1 = ToLower(r)
	}
	return r1
}
