package strconv

import "unicode/utf8"

// Quote returns s as a Go string literal.
//
//go:noescape
func Quote(s string) string

// QuoteToASCII is Quote with everything beyond ASCII escaped.
//
//go:noescape
func QuoteToASCII(s string) string

// QuoteToGraphic is Quote with graphic characters as they are.
//
//go:noescape
func QuoteToGraphic(s string) string

// QuoteRune returns r as a Go character literal.
func QuoteRune(r rune) string

// QuoteRuneToASCII is QuoteRune with everything beyond ASCII escaped.
func QuoteRuneToASCII(r rune) string

// QuoteRuneToGraphic is QuoteRune with graphic characters as they are.
func QuoteRuneToGraphic(r rune) string

func AppendQuote(dst []byte, s string) []byte          { return append(dst, Quote(s)...) }
func AppendQuoteToASCII(dst []byte, s string) []byte   { return append(dst, QuoteToASCII(s)...) }
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }
func AppendQuoteRune(dst []byte, r rune) []byte        { return append(dst, QuoteRune(r)...) }
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

// CanBackquote reports whether s may stand between back quotes on one line.
//
//go:noescape
func CanBackquote(s string) bool

// IsPrint reports whether r is printable, as unicode.IsPrint does.
func IsPrint(r rune) bool

// IsGraphic reports whether r is graphic, as unicode.IsGraphic does.
func IsGraphic(r rune) bool

func unhex(b byte) (v rune, ok bool) {
	switch {
	case '0' <= b && b <= '9':
		return rune(b - '0'), true
	case 'a' <= b && b <= 'f':
		return rune(b-'a') + 10, true
	case 'A' <= b && b <= 'F':
		return rune(b-'A') + 10, true
	}
	return 0, false
}

// UnquoteChar decodes the first character or escape of a literal's inside.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if len(s) == 0 {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	if c == quote && (quote == '\'' || quote == '"') {
		return 0, false, "", ErrSyntax
	}
	if c >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	}
	if c != '\\' {
		return rune(c), false, s[1:], nil
	}
	if len(s) <= 1 {
		return 0, false, "", ErrSyntax
	}
	c = s[1]
	s = s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case 'x', 'u', 'U':
		n := 2
		if c == 'u' {
			n = 4
		} else if c == 'U' {
			n = 8
		}
		if len(s) < n {
			return 0, false, "", ErrSyntax
		}
		var v rune
		for j := 0; j < n; j++ {
			x, ok := unhex(s[j])
			if !ok {
				return 0, false, "", ErrSyntax
			}
			v = v<<4 | x
		}
		s = s[n:]
		if c == 'x' {
			return v, false, s, nil
		}
		if !utf8.ValidRune(v) {
			return 0, false, "", ErrSyntax
		}
		return v, true, s, nil
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v := rune(c) - '0'
		if len(s) < 2 {
			return 0, false, "", ErrSyntax
		}
		for j := 0; j < 2; j++ {
			x := rune(s[j]) - '0'
			if x < 0 || x > 7 {
				return 0, false, "", ErrSyntax
			}
			v = v<<3 | x
		}
		if v > 255 {
			return 0, false, "", ErrSyntax
		}
		return v, false, s[2:], nil
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	default:
		return 0, false, "", ErrSyntax
	}
	return value, false, s, nil
}

// QuotedPrefix returns the literal that s begins with.
func QuotedPrefix(s string) (string, error) {
	out, _, err := unquote(s, false)
	return out, err
}

// Unquote returns what the literal s quotes.
func Unquote(s string) (string, error) {
	out, rest, err := unquote(s, true)
	if err == nil && len(rest) > 0 {
		return "", ErrSyntax
	}
	return out, err
}

// unquote reads the literal at the beginning of in; it returns the literal, or its value with unescape, and the rest.
func unquote(in string, unescape bool) (out, rest string, err error) {
	if len(in) < 2 {
		return "", in, ErrSyntax
	}
	quote := in[0]
	switch quote {
	case '`':
		end := 1
		returns := false
		for end < len(in) && in[end] != '`' {
			if in[end] == '\r' {
				returns = true
			}
			end++
		}
		if end == len(in) {
			return "", in, ErrSyntax
		}
		lit, rest := in[:end+1], in[end+1:]
		if !unescape {
			return lit, rest, nil
		}
		body := lit[1:end]
		if !returns {
			return body, rest, nil
		}
		// Carriage returns are dropped from raw strings.
		buf := make([]byte, 0, len(body))
		for i := 0; i < len(body); i++ {
			if body[i] != '\r' {
				buf = append(buf, body[i])
			}
		}
		return string(buf), rest, nil
	case '"', '\'':
		// Most literals have no escapes: their value is a part of them.
		plain := true
		for i := 1; i < len(in); i++ {
			c := in[i]
			if c == '\\' || c == '\n' {
				plain = false
				break
			}
			if c == quote {
				body := in[1:i]
				if quote == '"' && !utf8.ValidString(body) {
					plain = false
					break
				}
				if quote == '\'' {
					r, n := utf8.DecodeRuneInString(body)
					if n != len(body) || n == 0 || r == utf8.RuneError && n == 1 {
						plain = false
						break
					}
				}
				if unescape {
					return body, in[i+1:], nil
				}
				return in[:i+1], in[i+1:], nil
			}
		}
		if plain {
			return "", in, ErrSyntax
		}
		var buf []byte
		orig := in
		in = in[1:]
		for len(in) > 0 && in[0] != quote {
			r, multibyte, rem, err := UnquoteChar(in, quote)
			if in[0] == '\n' || err != nil {
				return "", orig, ErrSyntax
			}
			in = rem
			if unescape {
				if r < utf8.RuneSelf || !multibyte {
					buf = append(buf, byte(r))
				} else {
					buf = utf8.AppendRune(buf, r)
				}
			}
			if quote == '\'' {
				break
			}
		}
		if len(in) == 0 || in[0] != quote {
			return "", orig, ErrSyntax
		}
		in = in[1:]
		if unescape {
			return string(buf), in, nil
		}
		return orig[:len(orig)-len(in)], in, nil
	}
	return "", in, ErrSyntax
}
