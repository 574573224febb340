package regexp

import (
	"internal/unicode"
	"unicode/utf8"
)

// replace returns src with its matches replaced by what put appends.
func (re *Regexp) replace(src string, all bool, put func(dst []byte, match []int) []byte) []byte {
	var dst []byte
	done := 0
	re.each(src, -1, all, func(m []int) {
		dst = put(append(dst, src[done:m[0]]...), m)
		done = m[1]
	})
	return append(dst, src[done:]...)
}

func (re *Regexp) replaceAll(src, template string) []byte {
	all := false
	for i := 0; i < len(template); i++ {
		all = all || template[i] == '$'
	}
	return re.replace(src, all, func(dst []byte, m []int) []byte { return re.expand(dst, template, src, m) })
}

// ReplaceAllString replaces matches by repl, in which $1 and ${name} stand for groups; Literal by repl as it is, Func by
// what repl returns.
func (re *Regexp) ReplaceAllString(src, repl string) string { return string(re.replaceAll(src, repl)) }

func (re *Regexp) ReplaceAll(src, repl []byte) []byte { return re.replaceAll(view(src), string(repl)) }

func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return string(re.replace(src, false, func(dst []byte, _ []int) []byte { return append(dst, repl...) }))
}

func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replace(view(src), false, func(dst []byte, _ []int) []byte { return append(dst, repl...) })
}

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return string(re.replace(src, false, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	}))
}

func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replace(view(src), false, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	})
}

// Expand appends template with its $1 and ${name} replaced by what the groups of a match in src hold.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), view(src), match)
}

func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

func (re *Regexp) expand(dst []byte, template string, src string, match []int) []byte {
	for i := 0; i < len(template); {
		if template[i] != '$' {
			dst = append(dst, template[i])
			i++
			continue
		}
		i++
		if i < len(template) && template[i] == '$' {
			dst = append(dst, '$')
			i++
			continue
		}
		name, width := reference(template[i:])
		if width == 0 {
			dst = append(dst, '$')
			continue
		}
		i += width
		group := number(name)
		if group < 0 {
			for k, n := range re.names {
				if n == name && 2*k+1 < len(match) && match[2*k] >= 0 {
					group = k
					break
				}
			}
		}
		if group >= 0 && 2*group+1 < len(match) && match[2*group] >= 0 {
			dst = append(dst, src[match[2*group]:match[2*group+1]]...)
		}
	}
	return dst
}

// reference returns the name behind a $ and how long it is with its braces, 0 if there is none.
func reference(s string) (name string, width int) {
	braced := len(s) > 0 && s[0] == '{'
	if braced {
		s = s[1:]
	}
	end := 0
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		end += size
	}
	switch {
	case end == 0, braced && (end == len(s) || s[end] != '}'):
		return "", 0
	case braced:
		return s[:end], end + 2
	}
	return s[:end], end
}

// number returns the number a name is, -1 if it is none.
func number(name string) int {
	if len(name) > 1 && name[0] == '0' {
		return -1
	}
	n := 0
	for i := 0; i < len(name); i++ {
		if name[i] < '0' || name[i] > '9' || n >= 1e8 {
			return -1
		}
		n = n*10 + int(name[i]-'0')
	}
	return n
}
