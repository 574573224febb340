// Package html escapes text for HTML and back.
package html

import (
	"strings"
	"unicode/utf8"
)

var escaper = strings.NewReplacer(`&`, "&amp;", `'`, "&#39;", `<`, "&lt;", `>`, "&gt;", `"`, "&#34;")

// EscapeString replaces the characters <, >, &, ' and ".
func EscapeString(s string) string { return escaper.Replace(s) }

// entity returns what a name, with its semicolon if it has one, stands for: one or two runes, or none.
//
//go:noescape
func entity(name string) (first, second rune)

// UnescapeString replaces entities, also those without semicolon that HTML knows.
func UnescapeString(s string) string {
	var b []byte
	done := 0
	for i := strings.IndexByte(s, '&'); i >= 0; {
		text, width := unescape(s[i:])
		if width > 0 {
			b = append(append(b, s[done:i]...), text...)
			i += width
			done = i
		} else {
			i++
		}
		next := strings.IndexByte(s[i:], '&')
		if next < 0 {
			break
		}
		i += next
	}
	if done == 0 {
		return s
	}
	return string(append(b, s[done:]...))
}

// unescape returns the text of the entity that s begins with and its width, 0 if there is none.
func unescape(s string) (text string, width int) {
	if len(s) > 1 && s[1] == '#' {
		return number(s)
	}
	end := 1
	for end < len(s) && (s[end]|0x20-'a' < 26 || s[end]-'0' < 10) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	if first, second := entity(s[1:end]); first != 0 {
		text = string(first)
		if second != 0 {
			text += string(second)
		}
		return text, end
	}
	// The longest name that needs no semicolon has 6 letters.
	for end = min(end-1, 7); end > 2; end-- {
		if first, _ := entity(s[1:end]); first != 0 {
			return string(first), end
		}
	}
	return "", 0
}

// windows1252 is what numbers from 0x80 on mean in pages that take Windows' characters for Latin-1.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

// number reads &#123; or &#x1F;, with or without its semicolon.
func number(s string) (text string, width int) {
	if len(s) <= 3 {
		return "", 0
	}
	i, base := 2, rune(10)
	if s[i]|0x20 == 'x' {
		i, base = 3, 16
	}
	x := rune(0)
	for ; i < len(s); i++ {
		c := s[i]
		if c-'0' < 10 {
			x = x*base + rune(c-'0')
		} else if c |= 0x20; base == 16 && c-'a' < 6 {
			x = x*base + rune(c-'a') + 10
		} else {
			break
		}
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	if i <= 3 {
		return "", 0
	}
	switch {
	case 0x80 <= x && x <= 0x9F:
		for range x - 0x80 {
			_, n := utf8.DecodeRuneInString(windows1252[width:])
			width += n
		}
		x, _ = utf8.DecodeRuneInString(windows1252[width:])
	case x == 0, x > 0x10FFFF, 0xD800 <= x && x <= 0xDFFF:
		x = utf8.RuneError
	}
	return string(x), i
}
