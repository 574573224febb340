package regexp

import (
	"io"
	"unicode/utf8"
)

// first returns the positions of the first match and of its groups if all is true; nil if there is none.
func (re *Regexp) first(s string, all bool) []int {
	groups := 1
	if all {
		groups = len(re.names)
	}
	return find(re.p, s, groups, 1)
}

// each calls deliver with up to n successive matches, all if n is negative.
func (re *Regexp) each(s string, n int, all bool, deliver func(match []int)) {
	if n < 0 {
		n = len(s) + 1
	}
	groups := 1
	if all {
		groups = len(re.names)
	}
	found := find(re.p, s, groups, n)
	for ; len(found) > 0; found = found[2*groups:] {
		deliver(found[: 2*groups : 2*groups])
	}
}

// texts returns what the groups of a match hold.
func texts(s string, match []int) []string {
	list := make([]string, len(match)/2)
	for i := range list {
		if match[2*i] >= 0 {
			list[i] = s[match[2*i]:match[2*i+1]]
		}
	}
	return list
}

func pieces(b []byte, match []int) [][]byte {
	list := make([][]byte, len(match)/2)
	for i := range list {
		if match[2*i] >= 0 {
			list[i] = b[match[2*i]:match[2*i+1]:match[2*i+1]]
		}
	}
	return list
}

func (re *Regexp) FindStringIndex(s string) (loc []int)   { return re.first(s, false) }
func (re *Regexp) FindIndex(b []byte) (loc []int)         { return re.first(view(b), false) }
func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.first(s, true) }
func (re *Regexp) FindSubmatchIndex(b []byte) []int       { return re.first(view(b), true) }

func (re *Regexp) FindString(s string) string {
	if m := re.first(s, false); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

func (re *Regexp) Find(b []byte) []byte {
	if m := re.first(view(b), false); m != nil {
		return b[m[0]:m[1]:m[1]]
	}
	return nil
}

func (re *Regexp) FindStringSubmatch(s string) []string {
	if m := re.first(s, true); m != nil {
		return texts(s, m)
	}
	return nil
}

func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	if m := re.first(view(b), true); m != nil {
		return pieces(b, m)
	}
	return nil
}

func (re *Regexp) FindAllString(s string, n int) (list []string) {
	re.each(s, n, false, func(m []int) { list = append(list, s[m[0]:m[1]]) })
	return list
}

func (re *Regexp) FindAll(b []byte, n int) (list [][]byte) {
	re.each(view(b), n, false, func(m []int) { list = append(list, b[m[0]:m[1]:m[1]]) })
	return list
}

func (re *Regexp) FindAllStringIndex(s string, n int) (list [][]int) {
	re.each(s, n, false, func(m []int) { list = append(list, m) })
	return list
}

func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return re.FindAllStringIndex(view(b), n) }

func (re *Regexp) FindAllStringSubmatch(s string, n int) (list [][]string) {
	re.each(s, n, true, func(m []int) { list = append(list, texts(s, m)) })
	return list
}

func (re *Regexp) FindAllSubmatch(b []byte, n int) (list [][][]byte) {
	re.each(view(b), n, true, func(m []int) { list = append(list, pieces(b, m)) })
	return list
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) (list [][]int) {
	re.each(s, n, true, func(m []int) { list = append(list, m) })
	return list
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.FindAllStringSubmatchIndex(view(b), n)
}

// read reads all runes; positions says where each byte of the text and its end lay in the input.
func read(r io.RuneReader) (text []byte, positions []int) {
	at := 0
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			return text, append(positions, at)
		}
		text = utf8.AppendRune(text, c)
		for len(positions) < len(text) {
			positions = append(positions, at)
		}
		at += size
	}
}

func (re *Regexp) readFirst(r io.RuneReader, all bool) []int {
	text, positions := read(r)
	m := re.first(view(text), all)
	for i, at := range m {
		if at >= 0 {
			m[i] = positions[at]
		}
	}
	return m
}

// MatchReader and its like read all of r.
func (re *Regexp) MatchReader(r io.RuneReader) bool              { return re.readFirst(r, false) != nil }
func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int)   { return re.readFirst(r, false) }
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int { return re.readFirst(r, true) }

func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// Split cuts s at matches into at most n parts, all if n is negative.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if len(re.expr) > 0 && len(s) == 0 {
		return []string{""}
	}
	list := []string{}
	begin, end := 0, 0
	re.each(s, n, false, func(m []int) {
		if n > 0 && len(list) >= n-1 {
			return
		}
		end = m[0]
		if m[1] != 0 {
			list = append(list, s[begin:end])
		}
		begin = m[1]
	})
	if end != len(s) {
		list = append(list, s[begin:])
	}
	return list
}
