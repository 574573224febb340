package json

import (
	"encoding/base64"
	"fmt"
	"reflect"
	"strconv"
)

var literalKinds = map[byte]string{'n': "null", 't': "bool", 'f': "bool", '"': "string"}

func kindOf(c byte) string {
	if s, ok := literalKinds[c]; ok {
		return s
	}
	return "number"
}

func badQuoted(item []byte, v reflect.Value) error {
	return fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %v", item, v.Type())
}

// store stores a literal; fromString: it stood in a string, and nobody has checked it.
func (d *decoder) store(item []byte, v reflect.Value, fromString bool) error {
	if len(item) == 0 {
		d.save(badQuoted(item, v))
		return nil
	}
	c := item[0]
	u, text, to := target(v, c == 'n')
	if u != nil {
		return u.UnmarshalJSON(item)
	}
	if text != nil {
		if c != '"' {
			if fromString {
				d.save(badQuoted(item, v))
			} else {
				d.wrong(kindOf(c), v.Type(), d.off)
			}
			return nil
		}
		s, ok := unquote(item)
		if !ok {
			return badQuoted(item, v)
		}
		return text.UnmarshalText([]byte(s))
	}
	v = to
	kind := v.Kind()
	empty := kind == reflect.Interface && v.NumMethod() == 0
	switch c {
	case 'n':
		if fromString && string(item) != "null" {
			d.save(badQuoted(item, v))
			return nil
		}
		switch kind {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
	case 't', 'f':
		switch {
		case fromString && string(item) != "true" && string(item) != "false", fromString && kind != reflect.Bool && kind != reflect.Interface:
			d.save(badQuoted(item, v))
		case kind == reflect.Bool:
			v.SetBool(c == 't')
		case empty:
			v.Set(reflect.ValueOf(c == 't'))
		default:
			d.wrong("bool", v.Type(), d.off)
		}
	case '"':
		s, ok := unquote(item)
		if !ok {
			return badQuoted(item, v)
		}
		switch {
		case kind == reflect.String:
			if v.Type() == numberType && !validNumber(s) {
				return fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", item)
			}
			v.SetString(s)
		case kind == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
			b, err := base64.StdEncoding.DecodeString(s)
			if err != nil {
				d.save(err)
				return nil
			}
			v.SetBytes(b)
		case empty:
			v.Set(reflect.ValueOf(s))
		default:
			d.wrong("string", v.Type(), d.off)
		}
	default:
		if c != '-' && (c < '0' || c > '9') {
			return badQuoted(item, v)
		}
		return d.number(string(item), v, fromString, empty)
	}
	return nil
}

func (d *decoder) number(s string, v reflect.Value, fromString, empty bool) error {
	fits := false
	switch {
	case v.CanInt():
		n, err := strconv.ParseInt(s, 10, 64)
		if fits = err == nil && !v.OverflowInt(n); fits {
			v.SetInt(n)
		}
	case v.CanUint():
		n, err := strconv.ParseUint(s, 10, 64)
		if fits = err == nil && !v.OverflowUint(n); fits {
			v.SetUint(n)
		}
	case v.CanFloat():
		n, err := strconv.ParseFloat(s, v.Type().Bits())
		if fits = err == nil && !v.OverflowFloat(n); fits {
			v.SetFloat(n)
		}
	case v.Kind() == reflect.Interface:
		n, err := d.convert(s)
		if err != nil {
			d.save(err)
		} else if empty {
			v.Set(reflect.ValueOf(n))
		} else {
			d.wrong("number", v.Type(), d.off)
		}
		return nil
	case v.Type() == numberType:
		v.SetString(s)
		return nil
	case fromString:
		return badQuoted([]byte(s), v)
	default:
		d.wrong("number", v.Type(), d.off)
		return nil
	}
	if !fits {
		d.wrong("number "+s, v.Type(), d.off)
	}
	return nil
}

func (d *decoder) convert(s string) (any, error) {
	if d.useNumber {
		return Number(s), nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + s, Type: reflect.TypeFor[float64](), Offset: int64(d.off + 1)}
	}
	return f, nil
}
