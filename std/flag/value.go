package flag

import (
	"encoding"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A scalar is the Value of a flag with one of the types that package flag knows. Its zero value stands for the zero T.
type scalar[T bool | int | int64 | uint | uint64 | string | float64 | time.Duration] struct {
	p *T
}

// problem words what strconv says about a number.
func problem(err error) error {
	if e, ok := err.(*strconv.NumError); ok {
		switch e.Err {
		case strconv.ErrSyntax:
			return errParse
		case strconv.ErrRange:
			return errRange
		}
	}
	return err
}

func (v scalar[T]) Set(s string) error {
	var err error
	switch p := any(v.p).(type) {
	case *bool:
		if *p, err = strconv.ParseBool(s); err != nil {
			return errParse
		}
	case *int:
		var n int64
		n, err = strconv.ParseInt(s, 0, strconv.IntSize)
		*p = int(n)
	case *int64:
		*p, err = strconv.ParseInt(s, 0, 64)
	case *uint:
		var n uint64
		n, err = strconv.ParseUint(s, 0, strconv.IntSize)
		*p = uint(n)
	case *uint64:
		*p, err = strconv.ParseUint(s, 0, 64)
	case *string:
		*p = s
	case *float64:
		*p, err = strconv.ParseFloat(s, 64)
	case *time.Duration:
		if *p, err = time.ParseDuration(s); err != nil {
			return errParse
		}
	}
	return problem(err)
}

func (v scalar[T]) value() (value T) {
	if v.p != nil {
		value = *v.p
	}
	return value
}

func (v scalar[T]) Get() any { return v.value() }

func (v scalar[T]) String() string {
	switch value := any(v.value()).(type) {
	case string:
		return value
	case float64:
		return strconv.FormatFloat(value, 'g', -1, 64)
	default:
		return fmt.Sprint(value)
	}
}

// A truth is a boolean flag: it needs no value.
type truth struct {
	scalar[bool]
}

func (truth) IsBoolFlag() bool { return true }

type function func(string) error

func (f function) Set(s string) error { return f(s) }
func (f function) String() string     { return "" }

type boolFunction func(string) error

func (f boolFunction) Set(s string) error { return f(s) }
func (f boolFunction) String() string     { return "" }
func (f boolFunction) IsBoolFlag() bool   { return true }

type textual struct {
	p encoding.TextUnmarshaler
}

func (v textual) Set(s string) error { return v.p.UnmarshalText([]byte(s)) }
func (v textual) Get() any           { return v.p }

func (v textual) String() string {
	if m, ok := v.p.(encoding.TextMarshaler); ok {
		if b, err := m.MarshalText(); err == nil {
			return string(b)
		}
	}
	return ""
}

// zeroLike returns a zero value of v's type; if that is a pointer, one to a new zero value.
func zeroLike(v any) any

// assign stores v, or what v points at, where p points to. It returns 1 if p is no pointer, 2 if the types differ.
func assign(p, v any) int

// newTextual returns a flag value over p, which becomes value.
func newTextual(p encoding.TextUnmarshaler, value encoding.TextMarshaler) textual {
	switch assign(p, value) {
	case 1:
		panic("variable value type must be a pointer")
	case 2:
		panic("default type does not match variable type: " + element(value) + " != " + element(p))
	}
	return textual{p}
}

// element names the type that a pointer points to, or the type itself.
func element(v any) string { return strings.TrimPrefix(fmt.Sprintf("%T", v), "*") }

// isZero reports whether text is what the zero value of the flag's type prints.
func isZero(flag *Flag, text string) (is bool, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("panic calling String method on zero %s for flag %s: %v", element(flag.Value), flag.Name, e)
		}
	}()
	return text == zeroLike(flag.Value).(Value).String(), nil
}
