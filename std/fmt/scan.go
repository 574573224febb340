package fmt

import (
	"internal/gosrt"
	"io"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

// Scanner is implemented by values that read themselves.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// stdin reads from os.Stdin.
type stdin struct{}

func (stdin) Read(p []byte) (n int, err error) {
	if gosrt.Stdin != nil {
		return gosrt.Stdin(p)
	}
	n, errno := gosrt.Read(0, p)
	if errno != 0 {
		return 0, textError("read /dev/stdin: " + gosrt.ErrorText(errno))
	}
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

// textError is the type of simple errors that scanning returns.
type textError string

func (e textError) Error() string { return string(e) }

// text is a reader of a string.
type text struct {
	s string
	i int
}

func (t *text) Read(p []byte) (n int, err error) {
	n = copy(p, t.s[t.i:])
	t.i += n
	if n == 0 {
		err = io.EOF
	}
	return
}

// Scan reads values separated by white space from standard input.
func Scan(a ...any) (n int, err error) { return Fscan(stdin{}, a...) }

// Scanln is Scan that stops at the end of the line.
func Scanln(a ...any) (n int, err error) { return Fscanln(stdin{}, a...) }

// Scanf reads values from standard input as the format says.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(stdin{}, format, a...) }

// Sscan is Scan from a string.
func Sscan(str string, a ...any) (n int, err error) { return Fscan(&text{s: str}, a...) }

// Sscanln is Scanln from a string.
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(&text{s: str}, a...) }

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&text{s: str}, format, a...)
}

// Fscan is Scan from r.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	return newScan(r, true, false).values(a)
}

// Fscanln is Scanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return newScan(r, false, true).values(a)
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r, false, false).format(format, a)
}

const (
	eof     = -1
	hugeWid = 1 << 30
)

// A scan is one call of a scan function.
type scan struct {
	rs        io.RuneScanner
	buf       []byte // the token that is being read
	count     int    // runes read
	atEOF     bool
	nlIsSpace bool // newlines are white space
	nlIsEnd   bool // a newline ends the input
	limit     int  // of count for this operand
	width     int  // of this operand
}

func newScan(r io.Reader, nlIsSpace, nlIsEnd bool) *scan {
	rs, ok := r.(io.RuneScanner)
	if !ok {
		rs = &runeReader{reader: r, peek: -1}
	}
	return &scan{rs: rs, nlIsSpace: nlIsSpace, nlIsEnd: nlIsEnd, limit: hugeWid, width: hugeWid}
}

// A runeReader reads runes from a reader byte by byte, so that nothing is taken that was not asked for.
type runeReader struct {
	reader  io.Reader
	buf     [4]byte
	pending int  // bytes in buf that were read after an invalid encoding
	peek    rune // what UnreadRune has put back; the complement of the last rune, else
}

func (r *runeReader) more(n int) (int, error) {
	m, err := io.ReadFull(r.reader, r.buf[n:n+1])
	return n + m, err
}

// decode returns the first rune of b, 0 bytes wide if there are not enough.
func decode(b []byte) (r rune, size int) {
	n := 1
	switch {
	case b[0] >= 0xF0:
		n = 4
	case b[0] >= 0xE0:
		n = 3
	case b[0] >= 0xC0:
		n = 2
	}
	for _, r := range string(b) {
		if r == '\uFFFD' {
			if n > len(b) {
				return 0, 0
			}
			if n == 3 && b[0] == 0xEF && b[1] == 0xBF && b[2] == 0xBD {
				return r, 3
			}
			return r, 1
		}
		return r, len(string(r))
	}
	return 0, 0
}

func (r *runeReader) ReadRune() (c rune, size int, err error) {
	if r.peek >= 0 {
		c = r.peek
		r.peek = ^r.peek
		return c, len(string(c)), nil
	}
	n := r.pending
	if n == 0 {
		if n, err = r.more(0); n == 0 {
			return 0, 0, err
		}
	}
	for {
		c, size = decode(r.buf[:n])
		if size > 0 {
			break
		}
		if n, err = r.more(n); err != nil {
			// The input ends within an encoding.
			c, size, err = '\uFFFD', 1, nil
			break
		}
	}
	copy(r.buf[:], r.buf[size:n])
	r.pending = n - size
	r.peek = ^c
	return c, size, nil
}

func (r *runeReader) UnreadRune() error {
	if r.peek >= 0 {
		return textError("fmt: scanning called UnreadRune with no rune available")
	}
	r.peek = ^r.peek
	return nil
}

// scanError is what a scan panics with to end itself.
type scanError struct {
	err error
}

func fail(text string) { panic(scanError{textError(text)}) }

// catch turns a scanError into a result.
func catch(err *error) {
	if e := recover(); e != nil {
		se, ok := e.(scanError)
		if !ok {
			panic(e)
		}
		*err = se.err
	}
}

func (s *scan) Read(buf []byte) (n int, err error) {
	return 0, textError("ScanState's Read should not be called. Use ReadRune")
}

func (s *scan) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		if s.nlIsEnd && r == '\n' {
			s.atEOF = true
		}
	} else if err == io.EOF {
		s.atEOF = true
	}
	return
}

func (s *scan) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *scan) Width() (wid int, ok bool) {
	if s.width == hugeWid {
		return 0, false
	}
	return s.width, true
}

func (s *scan) Token(skipSpace bool, f func(rune) bool) (tok []byte, err error) {
	defer catch(&err)
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	if skipSpace {
		s.SkipSpace()
	}
	s.take(f)
	return s.buf, nil
}

func (s *scan) rune() rune {
	r, _, err := s.ReadRune()
	if err == io.EOF {
		return eof
	}
	if err != nil {
		panic(scanError{err})
	}
	return r
}

func (s *scan) mustRune() rune {
	r := s.rune()
	if r == eof {
		panic(scanError{io.ErrUnexpectedEOF})
	}
	return r
}

func (s *scan) notEOF() {
	if s.rune() == eof {
		panic(scanError{io.EOF})
	}
	s.UnreadRune()
}

func isSpace(r rune) bool {
	if r <= 0xFF {
		return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0
	}
	return r == 0x1680 || 0x2000 <= r && r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F ||
		r == 0x3000
}

func notSpace(r rune) bool { return !isSpace(r) }

func (s *scan) SkipSpace() {
	for {
		r := s.rune()
		if r == eof || r == '\r' && s.peek("\n") {
			if r == eof {
				return
			}
			continue
		}
		if r == '\n' {
			if s.nlIsSpace {
				continue
			}
			fail("unexpected newline")
		}
		if !isSpace(r) {
			s.UnreadRune()
			return
		}
	}
}

// take reads runes into the token while f holds.
func (s *scan) take(f func(rune) bool) {
	for {
		r := s.rune()
		if r == eof {
			return
		}
		if !f(r) {
			s.UnreadRune()
			return
		}
		s.buf = append(s.buf, string(r)...)
	}
}

func contains(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

func (s *scan) peek(set string) bool {
	r := s.rune()
	if r != eof {
		s.UnreadRune()
	}
	return contains(set, r)
}

// accept reads the next rune into the token if it is in the set.
func (s *scan) accept(set string) bool {
	r := s.rune()
	if r == eof {
		return false
	}
	if !contains(set, r) {
		s.UnreadRune()
		return false
	}
	s.buf = append(s.buf, string(r)...)
	return true
}

// values reads operands for %v.
func (s *scan) values(a []any) (n int, err error) {
	defer catch(&err)
	for _, arg := range a {
		s.operand('v', arg)
		n++
	}
	if s.nlIsEnd {
		for {
			r := s.rune()
			if r == '\n' || r == eof {
				break
			}
			if !isSpace(r) {
				fail("expected newline")
			}
		}
	}
	return
}

func first(s string) (r rune, size int) {
	for i, c := range s {
		if i > 0 {
			return r, i
		}
		r = c
	}
	return r, len(s)
}

// literal matches what stands in front of the next verb of a format; -1 if it does not match.
func (s *scan) literal(format string) (i int) {
	for i < len(format) {
		c, w := first(format[i:])
		if isSpace(c) {
			i += s.spaces(format[i:])
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				fail("missing verb: % at end of format string")
			}
			if format[i+w] != '%' {
				return
			}
			i += w
		}
		if s.mustRune() != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return
}

// spaces matches the white space that a format begins with: newlines match newlines, other space any space.
func (s *scan) spaces(format string) (i int) {
	newlines, trailing := 0, false
	for i < len(format) {
		c, w := first(format[i:])
		if !isSpace(c) {
			break
		}
		trailing = c != '\n'
		if c == '\n' {
			newlines++
		}
		i += w
	}
	for j := 0; j < newlines; j++ {
		r := s.rune()
		for isSpace(r) && r != '\n' {
			r = s.rune()
		}
		if r != '\n' && r != eof {
			fail("newline in format does not match input")
		}
	}
	if trailing {
		r := s.rune()
		if newlines == 0 {
			if !isSpace(r) && r != eof {
				fail("expected space in input to match format")
			}
			if r == '\n' {
				fail("newline in input does not match format")
			}
		}
		for isSpace(r) && r != '\n' {
			r = s.rune()
		}
		if r != eof {
			s.UnreadRune()
		}
	}
	return
}

func (s *scan) format(format string, a []any) (n int, err error) {
	defer catch(&err)
	for i := 0; i < len(format); {
		w := s.literal(format[i:])
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				fail("input does not match format")
			}
			break
		}
		i++
		s.width = 0
		begin := i
		for i < len(format)-1 && '0' <= format[i] && format[i] <= '9' && s.width <= 1e6 {
			s.width = s.width*10 + int(format[i]-'0')
			i++
		}
		if i == begin {
			s.width = hugeWid
		}
		c, w := first(format[i:])
		i += w
		if c != 'c' {
			s.SkipSpace()
		}
		if c == '%' {
			s.notEOF()
			if !s.accept("%") {
				fail("missing literal %")
			}
			continue
		}
		s.limit = hugeWid
		if f := s.count + s.width; f < s.limit {
			s.limit = f
		}
		if n >= len(a) {
			fail("too few operands for format '%" + format[i-w:] + "'")
		}
		s.operand(c, a[n])
		n++
		s.limit = hugeWid
	}
	if n < len(a) {
		fail("too many operands")
	}
	return
}
