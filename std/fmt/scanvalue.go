package fmt

import (
	"io"
	"unsafe"
)

// scanTarget looks at an operand: the kind (as reflect numbers them) and the bits of what it points to, where that is, and
// the operand's type. The kind is 0 for an operand that is no pointer; for a slice of bytes it is that of a slice, for
// other slices that of a struct.
//
//go:noescape
func scanTarget(arg any) (kind, bits int, typeName string)

// address returns the data word of an interface value.
func address(arg any) unsafe.Pointer

//go:noescape
func parseInt(s string, base int, bitSize int) (n int64, code int)

//go:noescape
func parseUint(s string, base int, bitSize int) (n uint64, code int)

//go:noescape
func parseFloat(s string, bitSize int) (f float64, read int, code int)

//go:noescape
func scaleFloat(f float64, exp int) float64

// unquote returns what a literal in double quotes holds.
//
//go:noescape
func unquote(s string) (t string, ok bool)

const (
	kindBool       = 1
	kindInt        = 2
	kindInt64      = 6
	kindUint       = 7
	kindUintptr    = 12
	kindFloat32    = 13
	kindFloat64    = 14
	kindComplex64  = 15
	kindComplex128 = 16
	kindSlice      = 23
	kindString     = 24
)

// operand reads one value.
func (s *scan) operand(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			panic(scanError{err})
		}
		return
	}
	kind, bits, name := scanTarget(arg)
	if kind == 0 {
		fail("type not a pointer: " + name)
	}
	p := address(arg)
	switch {
	case kind == kindBool:
		*(*bool)(p) = s.boolean(verb)
	case kindInt <= kind && kind <= kindInt64:
		storeInt(p, bits, s.integer(verb, bits))
	case kindUint <= kind && kind <= kindUintptr:
		storeInt(p, bits, int64(s.unsigned(verb, bits)))
	case kind == kindFloat32 || kind == kindFloat64:
		s.verb(verb, "beEfFgGv", name[1:])
		s.SkipSpace()
		s.notEOF()
		f := s.float(s.floatToken(), bits)
		if bits == 32 {
			*(*float32)(p) = float32(f)
		} else {
			*(*float64)(p) = f
		}
	case kind == kindComplex64:
		*(*complex64)(p) = complex64(s.complex(verb, 64))
	case kind == kindComplex128:
		*(*complex128)(p) = s.complex(verb, 128)
	case kind == kindString:
		*(*string)(p) = s.text(verb)
	case kind == kindSlice:
		*(*[]byte)(p) = []byte(s.text(verb))
	default:
		fail("can't scan type: " + name)
	}
}

func storeInt(p unsafe.Pointer, bits int, v int64) {
	switch bits {
	case 8:
		*(*int8)(p) = int8(v)
	case 16:
		*(*int16)(p) = int16(v)
	case 32:
		*(*int32)(p) = int32(v)
	default:
		*(*int64)(p) = v
	}
}

func (s *scan) verb(verb rune, ok, what string) {
	if !contains(ok, verb) {
		fail("bad verb '%" + string(verb) + "' for " + what)
	}
}

func (s *scan) boolean(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.verb(verb, "tv", "boolean")
	switch s.rune() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			fail("syntax error scanning boolean")
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			fail("syntax error scanning boolean")
		}
	}
	return false
}

const (
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
)

// number reads an integer's token and returns its base.
func (s *scan) number(verb rune, signed bool) (tok string, base int) {
	s.SkipSpace()
	s.notEOF()
	s.verb(verb, "bdoUxXv", "integer")
	base, digits := 10, decimalDigits
	switch verb {
	case 'b':
		base, digits = 2, "01"
	case 'o':
		base, digits = 8, "01234567"
	case 'x', 'X', 'U':
		base, digits = 16, hexDigits
	}
	have := false
	if verb == 'U' {
		if s.rune() != 'U' || s.rune() != '+' {
			fail("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' {
			// The prefix says the base.
			base, digits = 0, decimalDigits+"_"
			if s.accept("0") {
				have = true
				switch {
				case s.accept("bB"):
					digits = "01_"
				case s.accept("xX"):
					digits = hexDigits + "_"
				default:
					s.accept("oO")
					digits = "01234567_"
				}
			}
		}
	}
	if !have {
		s.notEOF()
		if !s.accept(digits) {
			fail("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.buf), base
}

// numberError ends the scan as package strconv words it; code is that of the native parsers.
func numberError(function, tok string, code int) {
	why := "invalid syntax"
	if code == 2 {
		why = "value out of range"
	}
	fail("strconv." + function + ": parsing " + Sprintf("%q", tok) + ": " + why)
}

func (s *scan) char(bits int) int64 {
	s.notEOF()
	r := s.rune()
	n := uint(64 - bits)
	if int64(r)<<n>>n != int64(r) {
		fail("overflow on character value " + string(r))
	}
	return int64(r)
}

func (s *scan) integer(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.char(bits)
	}
	tok, base := s.number(verb, true)
	i, code := parseInt(tok, base, 64)
	if code != 0 {
		numberError("ParseInt", tok, code)
	}
	n := uint(64 - bits)
	if i<<n>>n != i {
		fail("integer overflow on token " + tok)
	}
	return i
}

func (s *scan) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.char(bits))
	}
	tok, base := s.number(verb, false)
	i, code := parseUint(tok, base, 64)
	if code != 0 {
		numberError("ParseUint", tok, code)
	}
	n := uint(64 - bits)
	if i<<n>>n != i {
		fail("unsigned integer overflow on token " + tok)
	}
	return i
}

func (s *scan) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept("+-")
		for s.accept(decimalDigits + "_") {
		}
	}
	return string(s.buf)
}

// float converts a token; one with a decimal mantissa and a binary exponent is of fmt's own making.
func (s *scan) float(tok string, bits int) float64 {
	p := -1
	for i := 0; i < len(tok); i++ {
		if tok[i]|32 == 'x' {
			p = -1
			break
		}
		if tok[i] == 'p' {
			p = i
		}
	}
	mantissa := tok
	if p >= 0 {
		mantissa = tok[:p]
	}
	f, read, code := parseFloat(mantissa, bits)
	if code == 0 && read != len(mantissa) {
		code = 1
	}
	if code != 0 {
		numberError("ParseFloat", tok, code)
	}
	if p >= 0 {
		exp, code := parseInt(tok[p+1:], 10, 0)
		if code != 0 {
			numberError("Atoi", tok, code)
		}
		f = scaleFloat(f, int(exp))
	}
	return f
}

func (s *scan) complex(verb rune, bits int) complex128 {
	s.verb(verb, "beEfFgGv", "complex")
	s.SkipSpace()
	s.notEOF()
	bad := func(ok bool) {
		if !ok {
			fail("syntax error scanning complex number")
		}
	}
	parens := s.accept("(")
	re := s.floatToken()
	s.buf = s.buf[:0]
	bad(s.accept("+-"))
	sign := string(s.buf)
	im := sign + s.floatToken()
	bad(s.accept("i"))
	bad(!parens || s.accept(")"))
	return complex(s.float(re, bits/2), s.float(im, bits/2))
}

// text reads a word, a quoted text or bytes in hexadecimal.
func (s *scan) text(verb rune) string {
	s.verb(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		for {
			hi := s.hexDigit()
			if hi < 0 {
				break
			}
			lo := s.hexDigit()
			if lo < 0 {
				s.mustRune()
				fail("illegal hex digit")
			}
			s.buf = append(s.buf, byte(hi<<4|lo))
		}
		if len(s.buf) == 0 {
			fail("no hex data for %x string")
		}
	default:
		s.take(notSpace)
	}
	return string(s.buf)
}

// hexDigit reads a digit; -1 if there is none.
func (s *scan) hexDigit() int {
	r := s.rune()
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10
	case r != eof:
		s.UnreadRune()
	}
	return -1
}

func (s *scan) quoted() string {
	s.notEOF()
	quote := s.rune()
	switch quote {
	case '`':
		for {
			r := s.mustRune()
			if r == quote {
				return string(s.buf)
			}
			s.buf = append(s.buf, string(r)...)
		}
	case '"':
		s.buf = append(s.buf, '"')
		for {
			r := s.mustRune()
			s.buf = append(s.buf, string(r)...)
			if r == '\\' {
				s.buf = append(s.buf, string(s.mustRune())...)
			} else if r == '"' {
				break
			}
		}
		t, ok := unquote(string(s.buf))
		if !ok {
			fail("invalid syntax")
		}
		return t
	}
	fail("expected quoted string")
	return ""
}
