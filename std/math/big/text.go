package big

import (
	"fmt"
	"strconv"
	"strings"
)

// Text returns x in a base from 2 to MaxBase.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	if x.neg {
		return "-" + text(x.abs, base)
	}
	return text(x.abs, base)
}

func (x *Int) String() string                               { return x.Text(10) }
func (x *Int) Append(buf []byte, base int) []byte           { return append(buf, x.Text(base)...) }
func (x *Int) AppendText(b []byte) (text []byte, err error) { return x.Append(b, 10), nil }
func (x *Int) MarshalText() (text []byte, err error)        { return x.AppendText(nil) }

func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.AppendText(nil)
}

func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}

// version begins the form that GobEncode writes.
const version = 1

func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	head := byte(version << 1)
	if x.neg {
		head |= 1
	}
	return append([]byte{head}, x.Bytes()...), nil
}

func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if v := buf[0] >> 1; v != version {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", v)
	}
	z.SetBytes(buf[1:])
	z.neg = buf[0]&1 != 0 && len(z.abs) > 0
	return nil
}

func digit(c byte, base int) int {
	d := MaxBase
	switch {
	case '0' <= c && c <= '9':
		d = int(c - '0')
	case 'a' <= c && c <= 'z':
		d = int(c-'a') + 10
	case 'A' <= c && c <= 'Z' && base <= 36:
		d = int(c-'A') + 10
	case 'A' <= c && c <= 'Z':
		d = int(c-'A') + 36
	}
	return d
}

// SetString sets z to the value of s. In base 0 a prefix tells the base, and underscores may separate digits.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	if base != 0 && (base < 2 || base > MaxBase) {
		panic(fmt.Sprintf("invalid number base %d", base))
	}
	neg := strings.HasPrefix(s, "-")
	if neg || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	if base == 0 {
		var ok bool
		if s, base, ok = prefix(s); !ok {
			return nil, false
		}
	}
	for i := 0; i < len(s); i++ {
		if digit(s[i], base) >= base {
			return nil, false
		}
	}
	if s == "" {
		return nil, false
	}
	return z.set(neg, parse(s, base)), true
}

// prefix returns the digits of a number and its base. Underscores stand between digits or behind the prefix.
func prefix(s string) (digits string, base int, ok bool) {
	base = 10
	underscore := false // may follow
	if len(s) > 1 && s[0] == '0' {
		underscore = true
		switch s[1] | 0x20 {
		case 'x':
			base, s = 16, s[2:]
		case 'b':
			base, s = 2, s[2:]
		case 'o':
			base, s = 8, s[2:]
		default:
			base, s = 8, s[1:]
		}
	}
	if !strings.Contains(s, "_") {
		return s, base, true
	}
	if s[0] == '_' && !underscore || s[len(s)-1] == '_' || strings.Contains(s, "__") {
		return s, base, false
	}
	return strings.ReplaceAll(s, "_", ""), base, true
}

// Format writes x for the verbs b, o, O, d, x, X, s and v.
func (x *Int) Format(s fmt.State, ch rune) {
	base, mark := 10, ""
	switch ch {
	case 'b':
		base, mark = 2, "0b"
	case 'o':
		base, mark = 8, "0"
	case 'O':
		base = 8
	case 'd', 's', 'v':
	case 'x', 'X':
		base, mark = 16, "0"+string(ch)
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	if !s.Flag('#') {
		mark = ""
	}
	if ch == 'O' {
		mark = "0o"
	}
	sign := ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	digits := text(x.abs, base)
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	precision, hasPrecision := s.Precision()
	if hasPrecision && precision == 0 && digits == "0" {
		return
	}
	if hasPrecision && len(digits) < precision {
		digits = strings.Repeat("0", precision-len(digits)) + digits
	}
	left, right := "", ""
	if width, ok := s.Width(); ok {
		switch n := width - len(sign) - len(mark) - len(digits); {
		case n <= 0:
		case s.Flag('-'):
			right = strings.Repeat(" ", n)
		case s.Flag('0') && !hasPrecision:
			digits = strings.Repeat("0", n) + digits
		default:
			left = strings.Repeat(" ", n)
		}
	}
	fmt.Fprint(s, left+sign+mark+digits+right)
}

// An Accuracy is how a result compares with the exact value.
type Accuracy int8

const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

func (a Accuracy) String() string {
	switch a {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return "Accuracy(" + strconv.Itoa(int(a)) + ")"
}

// Float64 returns the nearest float64.
func (x *Int) Float64() (float64, Accuracy) {
	f, err := strconv.ParseFloat(x.String(), 64)
	if err != nil {
		// Infinite.
		return f, Accuracy(x.Sign())
	}
	back, _ := new(Int).SetString(strconv.FormatFloat(f, 'f', 0, 64), 10)
	return f, Accuracy(back.Cmp(x))
}
