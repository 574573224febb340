// Package utf16 encodes and decodes UTF-16.
package utf16

const (
	replacement = '\uFFFD'
	high        = 0xd800
	low         = 0xdc00
	end         = 0xe000
	first       = 0x10000
)

// IsSurrogate reports whether r may be half of a pair.
func IsSurrogate(r rune) bool { return high <= r && r < end }

// DecodeRune returns the rune of a pair, U+FFFD if it is none.
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<10 | (r2 - low) + first
	}
	return replacement
}

// EncodeRune returns the pair of a rune, two U+FFFD if it has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < first || r > 0x10ffff {
		return replacement, replacement
	}
	r -= first
	return high + r>>10, low + r&0x3ff
}

// RuneLen returns how many words r takes, -1 if it cannot be encoded.
func RuneLen(r rune) int {
	switch {
	case r >= 0 && r < high, r >= end && r < first:
		return 1
	case r >= first && r <= 0x10ffff:
		return 2
	}
	return -1
}

// AppendRune appends r, or U+FFFD if it cannot be encoded.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode returns the UTF-16 of the runes.
func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode returns the runes of UTF-16.
func Decode(s []uint16) []rune {
	out := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(replacement)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if pair != replacement {
				i++
			}
			r = pair
		}
		out = append(out, r)
	}
	return out
}
