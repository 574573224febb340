// Package strconv converts basic types to and from text. Number and quoting work is native.
package strconv

import "errors"

// IntSize is the size of int in bits.
const IntSize = 64

// ErrRange and ErrSyntax are what a NumError wraps.
var (
	ErrRange  = errors.New("value out of range")
	ErrSyntax = errors.New("invalid syntax")
)

// NumError says which conversion failed, on what and why.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// What the native parsers find wrong.
const (
	parsed = iota
	badSyntax
	outOfRange
	badBase
	badBitSize
)

// numError makes the error of a failed parse; the text is copied so that the parsers do not keep it.
func numError(fn, s string, base, bitSize, code int) error {
	s = string([]byte(s))
	var err error
	switch code {
	case badSyntax:
		err = ErrSyntax
	case outOfRange:
		err = ErrRange
	case badBase:
		err = errors.New("invalid base " + Itoa(base))
	default:
		err = errors.New("invalid bit size " + Itoa(bitSize))
	}
	// A copy: callers may have s on their stack.
	return &NumError{fn, string([]byte(s)), err}
}

//go:noescape
func parseInt(s string, base int, bitSize int) (n int64, code int)

//go:noescape
func parseUint(s string, base int, bitSize int) (n uint64, code int)

// parseFloat reads the longest prefix that is a number.
//
//go:noescape
func parseFloat(s string, bitSize int) (f float64, read int, code int)

// Atoi is ParseInt(s, 10, 0) to an int.
func Atoi(s string) (int, error) {
	n, code := parseInt(s, 10, 0)
	if code != parsed {
		return int(n), numError("Atoi", s, 10, 0, code)
	}
	return int(n), nil
}

// ParseInt reads a signed integer; base 0 looks at its prefix, bitSize 0 means int.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	n, code := parseInt(s, base, bitSize)
	if code != parsed {
		return n, numError("ParseInt", s, base, bitSize, code)
	}
	return n, nil
}

// ParseUint reads an unsigned integer, without a sign.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, code := parseUint(s, base, bitSize)
	if code != parsed {
		return n, numError("ParseUint", s, base, bitSize, code)
	}
	return n, nil
}

// ParseFloat reads a floating point number, rounded to the nearest of bitSize bits.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, code := parseFloat(s, bitSize)
	if n != len(s) || code == badSyntax {
		return 0, numError("ParseFloat", s, 0, bitSize, badSyntax)
	}
	if code != parsed {
		return f, numError("ParseFloat", s, 0, bitSize, code)
	}
	return f, nil
}

// ParseComplex reads N, Ni or N±Ni, also in parentheses.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	orig := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	syntax := func() (complex128, error) {
		return 0, numError("ParseComplex", orig, 0, bitSize, badSyntax)
	}
	var pending error
	re, n, code := parseFloat(s, size)
	if code == badSyntax {
		return syntax()
	}
	if code == outOfRange {
		pending = numError("ParseComplex", orig, 0, bitSize, code)
	}
	s = s[n:]
	if len(s) == 0 {
		return complex(re, 0), pending
	}
	switch s[0] {
	case '+':
		// Not a second sign: "1++2i" is wrong.
		if len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
	case '-':
	case 'i':
		if len(s) == 1 {
			return complex(0, re), pending
		}
		return syntax()
	default:
		return syntax()
	}
	im, n, code := parseFloat(s, size)
	if code == badSyntax {
		return syntax()
	}
	if code == outOfRange {
		pending = numError("ParseComplex", orig, 0, bitSize, code)
	}
	if s[n:] != "i" {
		return syntax()
	}
	return complex(re, im), pending
}

// ParseBool accepts 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, numError("ParseBool", str, 0, 0, badSyntax)
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false".
func AppendBool(dst []byte, b bool) []byte {
	if b {
		return append(dst, "true"...)
	}
	return append(dst, "false"...)
}

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string

// FormatInt returns i in a base from 2 to 36.
func FormatInt(i int64, base int) string

// FormatUint returns i in a base from 2 to 36.
func FormatUint(i uint64, base int) string

// AppendInt appends what FormatInt returns.
func AppendInt(dst []byte, i int64, base int) []byte

// AppendUint appends what FormatUint returns.
func AppendUint(dst []byte, i uint64, base int) []byte

// FormatFloat returns f in format fmt (b e E f g G x X) with prec digits, -1 for the shortest exact text.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string

// AppendFloat appends what FormatFloat returns.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte

// FormatComplex returns c as (a+bi).
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	bitSize >>= 1
	im := FormatFloat(imag(c), fmt, prec, bitSize)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize) + im + "i)"
}
