// Package utf8 reads and writes UTF-8.
package utf8

const (
	RuneError = '\uFFFD'     // what an invalid encoding decodes to
	RuneSelf  = 0x80         // runes below are one byte
	MaxRune   = '\U0010FFFF' // the last rune
	UTFMax    = 4            // bytes of the longest encoding
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

// lengths is the number of bytes that a first byte announces, by its upper five bits; 0: no first byte.
const lengths = "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x03\x03\x04\x00"

// FullRune reports whether p begins with a full encoding (an invalid one is full).
func FullRune(p []byte) bool {
	if len(p) == 0 {
		return false
	}
	_, size, full := decode(p[0], at(p, 1), at(p, 2), at(p, 3), len(p))
	return size > 0 && full
}

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	_, size, full := decode(s[0], atString(s, 1), atString(s, 2), atString(s, 3), len(s))
	return size > 0 && full
}

func at(p []byte, i int) byte {
	if i < len(p) {
		return p[i]
	}
	return 0
}

func atString(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

// decode decodes from up to four bytes, of which n are there. full is false if more bytes could make it valid.
func decode(b0, b1, b2, b3 byte, n int) (r rune, size int, full bool) {
	if b0 < RuneSelf {
		return rune(b0), 1, true
	}
	need := int(lengths[b0>>3])
	if need == 0 || b0 < 0xC2 || b0 > 0xF4 {
		return RuneError, 1, true
	}
	// Overlong forms, surrogates and what lies beyond MaxRune show in the second byte.
	lo, hi := byte(0x80), byte(0xBF)
	switch b0 {
	case 0xE0:
		lo = 0xA0
	case 0xED:
		hi = 0x9F
	case 0xF0:
		lo = 0x90
	case 0xF4:
		hi = 0x8F
	}
	if n < 2 {
		return RuneError, 1, false
	}
	if b1 < lo || b1 > hi {
		return RuneError, 1, true
	}
	if need == 2 {
		return rune(b0&0x1F)<<6 | rune(b1&0x3F), 2, true
	}
	if n < 3 {
		return RuneError, 1, false
	}
	if b2&0xC0 != 0x80 {
		return RuneError, 1, true
	}
	if need == 3 {
		return rune(b0&0x0F)<<12 | rune(b1&0x3F)<<6 | rune(b2&0x3F), 3, true
	}
	if n < 4 {
		return RuneError, 1, false
	}
	if b3&0xC0 != 0x80 {
		return RuneError, 1, true
	}
	return rune(b0&0x07)<<18 | rune(b1&0x3F)<<12 | rune(b2&0x3F)<<6 | rune(b3&0x3F), 4, true
}

// DecodeRune returns the first rune of p and its width; RuneError and 1 for an invalid encoding, 0 for none.
func DecodeRune(p []byte) (rune, int) {
	if len(p) > 0 && p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	return decodeRune(p)
}

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (rune, int) {
	if len(s) > 0 && s[0] < RuneSelf {
		return rune(s[0]), 1
	}
	return decodeString(s)
}

//go:noescape
func decodeRune(p []byte) (rune, int)

//go:noescape
func decodeString(s string) (rune, int)

// DecodeLastRune returns the last rune of p and its width.
//
//go:noescape
func DecodeLastRune(p []byte) (rune, int)

// DecodeLastRuneInString is DecodeLastRune for a string.
//
//go:noescape
func DecodeLastRuneInString(s string) (rune, int)

// RuneLen returns the number of bytes of r's encoding, -1 if r is no valid rune.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes r's encoding into p and returns its width; what is no valid rune is written as RuneError.
func EncodeRune(p []byte, r rune) int {
	if uint32(r) < RuneSelf {
		p[0] = byte(r)
		return 1
	}
	switch i := uint32(r); {
	case i < 0x800:
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&0x3F
		return 2
	case i > MaxRune, surrogateMin <= i && i <= surrogateMax:
		_ = p[2]
		p[0], p[1], p[2] = 0xEF, 0xBF, 0xBD
		return 3
	case i < 0x10000:
		_ = p[2]
		p[0] = 0xE0 | byte(r>>12)
		p[1] = 0x80 | byte(r>>6)&0x3F
		p[2] = 0x80 | byte(r)&0x3F
		return 3
	}
	_ = p[3]
	p[0] = 0xF0 | byte(r>>18)
	p[1] = 0x80 | byte(r>>12)&0x3F
	p[2] = 0x80 | byte(r>>6)&0x3F
	p[3] = 0x80 | byte(r)&0x3F
	return 4
}

// AppendRune appends r's encoding.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < RuneSelf {
		return append(p, byte(r))
	}
	switch i := uint32(r); {
	case i < 0x800:
		return append(p, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
	case i > MaxRune, surrogateMin <= i && i <= surrogateMax:
		return append(p, 0xEF, 0xBF, 0xBD)
	case i < 0x10000:
		return append(p, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return append(p, 0xF0|byte(r>>18), 0x80|byte(r>>12)&0x3F, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
}

// RuneCount returns the number of runes in p; every invalid byte counts as one.
//
//go:noescape
func RuneCount(p []byte) int

// RuneCountInString is RuneCount for a string.
//
//go:noescape
func RuneCountInString(s string) (n int)

// RuneStart reports whether b can begin an encoding.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// Valid reports whether p is valid UTF-8.
//
//go:noescape
func Valid(p []byte) bool

// ValidString is Valid for a string.
//
//go:noescape
func ValidString(s string) bool

// ValidRune reports whether r can be encoded.
func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}
