// Package strings searches, cuts and transforms UTF-8 strings. Searching, splitting and case work is native.
package strings

import (
	"internal/unicode"
	"unicode/utf8"
)

// Index returns the position of the first substr in s, -1 if there is none.
//
//go:noescape
func Index(s, substr string) int

// LastIndex returns the position of the last substr in s.
//
//go:noescape
func LastIndex(s, substr string) int

// IndexByte returns the position of the first c in s.
//
//go:noescape
func IndexByte(s string, c byte) int

// LastIndexByte returns the position of the last c in s.
//
//go:noescape
func LastIndexByte(s string, c byte) int

// IndexRune returns the position of the first r in s; RuneError finds any invalid encoding.
//
//go:noescape
func IndexRune(s string, r rune) int

// IndexAny returns the position of the first rune in s that is in chars.
//
//go:noescape
func IndexAny(s, chars string) int

// LastIndexAny returns the position of the last rune in s that is in chars.
//
//go:noescape
func LastIndexAny(s, chars string) int

// Count counts non-overlapping substr in s; an empty substr is there once more than there are runes.
//
//go:noescape
func Count(s, substr string) int

// EqualFold reports whether s and t are equal under simple case folding.
//
//go:noescape
func EqualFold(s, t string) bool

// split cuts s at up to n-1 separators and keeps the first save bytes of each; n < 0: at all.
func split(s, sep string, save, n int) []string

// Fields cuts s at runs of white space.
func Fields(s string) []string

// Join puts sep between the elements.
//
//go:noescape
func join(elems []string, sep string) string

// repeat returns count times s; count is not negative and the length fits.
//
//go:noescape
func repeat(s string, count int) string

// The case functions return false if nothing changes.
//
//go:noescape
func toUpper(s string) (t string, changed bool)

//go:noescape
func toLower(s string) (t string, changed bool)

//go:noescape
func toTitle(s string) (t string, changed bool)

// replace returns false if nothing changes.
//
//go:noescape
func replace(s, old, new string, n int) (t string, changed bool)

// spaces returns where s without the white space at its ends begins and ends.
//
//go:noescape
func spaces(s string) (start, end int)

// ToUpper maps all letters to upper case; s itself if nothing changes.
func ToUpper(s string) string {
	if t, changed := toUpper(s); changed {
		return t
	}
	return s
}

// ToLower maps all letters to lower case.
func ToLower(s string) string {
	if t, changed := toLower(s); changed {
		return t
	}
	return s
}

// ToTitle maps all letters to title case.
func ToTitle(s string) string {
	if t, changed := toTitle(s); changed {
		return t
	}
	return s
}

// Replace replaces the first n old in s, all if n < 0; an empty old matches before every rune and at the end.
func Replace(s, old, new string, n int) string {
	if t, changed := replace(s, old, new, n); changed {
		return t
	}
	return s
}

// TrimSpace cuts white space off both ends.
func TrimSpace(s string) string {
	start, end := spaces(s)
	return s[start:end]
}

// Clone returns a copy of s that shares no memory with it.
func Clone(s string) string {
	if len(s) == 0 {
		return ""
	}
	return string([]byte(s))
}

// Compare returns -1, 0 or 1 for a < b, a == b, a > b.
func Compare(a, b string) int {
	if a == b {
		return 0
	}
	if a < b {
		return -1
	}
	return 1
}

func Contains(s, substr string) bool { return Index(s, substr) >= 0 }

func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// Cut cuts s around the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

func Split(s, sep string) []string { return split(s, sep, 0, -1) }

func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// FieldsFunc cuts s at runs of runes for which f holds.
func FieldsFunc(s string, f func(rune) bool) []string {
	var fields []string
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:])
	}
	if fields == nil {
		fields = []string{}
	}
	return fields
}

// Join puts sep between the elements.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	return join(elems, sep)
}

// Repeat returns count copies of s.
func Repeat(s string, count int) string {
	switch count {
	case 0:
		return ""
	case 1:
		return s
	}
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if len(s) > 0 && count > (1<<63-1)/len(s) {
		panic("strings: Repeat output length overflow")
	}
	return repeat(s, count)
}

func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Map replaces each rune by what mapping returns, drops it if that is negative.
func Map(mapping func(rune) rune, s string) string {
	for i, c := range s {
		r := mapping(c)
		if r == c && c != utf8.RuneError {
			continue
		}
		width := 0
		if c == utf8.RuneError {
			c, width = utf8.DecodeRuneInString(s[i:])
			if width != 1 && r == c {
				continue
			}
		} else {
			width = utf8.RuneLen(c)
		}
		b := make([]byte, 0, len(s)+utf8.UTFMax)
		b = append(b, s[:i]...)
		if r >= 0 {
			b = utf8.AppendRune(b, r)
		}
		for _, c := range s[i+width:] {
			if r := mapping(c); r >= 0 {
				b = utf8.AppendRune(b, r)
			}
		}
		return string(b)
	}
	return s
}

func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// ToValidUTF8 replaces runs of invalid bytes.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b Builder
	invalid := false
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			if !invalid {
				b.WriteString(replacement)
			}
			invalid = true
			i++
			continue
		}
		invalid = false
		b.WriteString(s[i : i+n])
		i += n
	}
	return b.String()
}

func isSeparator(r rune) bool {
	if r <= 0x7F {
		switch {
		case '0' <= r && r <= '9', 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', r == '_':
			return false
		}
		return true
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return false
	}
	return unicode.IsSpace(r)
}

// Title maps letters that begin words to title case.
func Title(s string) string {
	prev := ' '
	return Map(func(r rune) rune {
		begins := isSeparator(prev)
		prev = r
		if begins {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

func TrimLeftFunc(s string, f func(rune) bool) string {
	i := indexFunc(s, f, false)
	if i == -1 {
		return ""
	}
	return s[i:]
}

func TrimRightFunc(s string, f func(rune) bool) string {
	i := lastIndexFunc(s, f, false)
	if i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	} else {
		i++
	}
	return s[:i]
}

func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func IndexFunc(s string, f func(rune) bool) int { return indexFunc(s, f, true) }

func LastIndexFunc(s string, f func(rune) bool) int { return lastIndexFunc(s, f, true) }

func indexFunc(s string, f func(rune) bool, truth bool) int {
	for i, r := range s {
		if f(r) == truth {
			return i
		}
	}
	return -1
}

func lastIndexFunc(s string, f func(rune) bool, truth bool) int {
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		if f(r) == truth {
			return i
		}
	}
	return -1
}

// Trim cuts runes in cutset off both ends.
func Trim(s, cutset string) string { return TrimRight(TrimLeft(s, cutset), cutset) }

func TrimLeft(s, cutset string) string {
	for len(s) > 0 {
		r, n := rune(s[0]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s)
		}
		if !ContainsRune(cutset, r) {
			break
		}
		s = s[n:]
	}
	return s
}

func TrimRight(s, cutset string) string {
	for len(s) > 0 {
		r, n := rune(s[len(s)-1]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeLastRuneInString(s)
		}
		if !ContainsRune(cutset, r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}
