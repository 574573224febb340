// Package json turns Go values into JSON text (RFC 8259) and back.
//
// Text is checked as a whole before anything of it is stored, by a native scanner that words its errors; what walks
// over text later relies on it.
package json

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"
)

// Unmarshaler is implemented by types that read JSON of themselves.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// A SyntaxError says where text is not JSON.
type SyntaxError struct {
	msg    string
	Offset int64
}

func (e *SyntaxError) Error() string { return e.msg }

// An UnmarshalTypeError says that a JSON value does not fit a Go type.
type UnmarshalTypeError struct {
	Value  string
	Type   reflect.Type
	Offset int64
	Struct string
	Field  string
}

func (e *UnmarshalTypeError) Error() string {
	if e.Struct != "" || e.Field != "" {
		return "json: cannot unmarshal " + e.Value + " into Go struct field " + e.Struct + "." + e.Field + " of type " + e.Type.String()
	}
	return "json: cannot unmarshal " + e.Value + " into Go value of type " + e.Type.String()
}

// An UnmarshalFieldError is no longer used.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// An InvalidUnmarshalError says that there is nothing to store into.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// A Number is a number as it was written.
type Number string

func (n Number) String() string { return string(n) }

// Float64 returns the number as a float64.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 returns the number as an int64.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// scan looks for one value at the beginning of data, after white space: its end, or -1 if data ends before it, or -2 and
// what is wrong before offset at. A whole text may have white space behind it and nothing else. open: the value is a
// number that more data would go on with.
func scan(data []byte, whole bool) (end, at int, problem string, open bool)

// skip returns the end of the value at off.
func skip(data []byte, off int) int

// space returns the first place from off on that is not white space.
func space(data []byte, off int) int

// unquote returns the text of a string literal.
func unquote(literal []byte) (s string, ok bool)

func check(data []byte) error {
	end, at, problem, _ := scan(data, true)
	switch end {
	case -1:
		return &SyntaxError{"unexpected end of JSON input", int64(len(data))}
	case -2:
		return &SyntaxError{problem, int64(at)}
	}
	return nil
}

// Valid reports whether data is a JSON text.
func Valid(data []byte) bool {
	end, _, _, _ := scan(data, true)
	return end >= 0
}

// Unmarshal stores the JSON text data in what v points to.
func Unmarshal(data []byte, v any) error {
	if err := check(data); err != nil {
		return err
	}
	d := decoder{data: data}
	return d.unmarshal(v)
}

type decoder struct {
	data              []byte
	off               int
	err               error // the first that does not stop decoding
	useNumber, strict bool
	inside            reflect.Type // the struct and the path of field names that are being stored
	path              []string
}

func (d *decoder) unmarshal(v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	d.off = space(d.data, 0)
	if err := d.value(rv); err != nil {
		return d.context(err)
	}
	return d.err
}

func (d *decoder) context(err error) error {
	if e, ok := err.(*UnmarshalTypeError); ok && (d.inside != nil || len(d.path) > 0) {
		e.Struct = d.inside.Name()
		path := d.path
		if e.Field != "" {
			path = append(path, e.Field)
		}
		e.Field = strings.Join(path, ".")
	}
	return err
}

func (d *decoder) save(err error) {
	if d.err == nil {
		d.err = d.context(err)
	}
}

func (d *decoder) wrong(value string, t reflect.Type, at int) {
	d.save(&UnmarshalTypeError{Value: value, Type: t, Offset: int64(at)})
}

// value stores the value at d.off, or passes over it if there is nowhere to store it.
func (d *decoder) value(v reflect.Value) error {
	if !v.IsValid() {
		d.off = skip(d.data, d.off)
		return nil
	}
	switch d.data[d.off] {
	case '{':
		return d.object(v)
	case '[':
		return d.array(v)
	}
	return d.store(d.literal(), v, false)
}

func (d *decoder) literal() []byte {
	start := d.off
	d.off = skip(d.data, start)
	return d.data[start:d.off]
}

// target follows and makes pointers until it comes to what stores the value itself, or to a value that is no pointer.
func target(v reflect.Value, null bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	start := v
	address := v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr()
	if address {
		v = v.Addr()
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() && (!null || e.Elem().Kind() == reflect.Pointer) {
				address = false
				v = e
				continue
			}
		}
		if v.Kind() != reflect.Pointer || null && v.CanSet() {
			return nil, nil, v
		}
		// An interface that holds a pointer to itself.
		if v.Elem().Kind() == reflect.Interface && v.Elem().Elem().Equal(v) {
			return nil, nil, v.Elem()
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if v.Type().NumMethod() > 0 && v.CanInterface() {
			x := v.Interface()
			if u, ok := x.(Unmarshaler); ok {
				return u, nil, reflect.Value{}
			}
			if u, ok := x.(encoding.TextUnmarshaler); ok && !null {
				return nil, u, reflect.Value{}
			}
		}
		if address {
			v, address = start, false
		} else {
			v = v.Elem()
		}
	}
}

// refuse passes over an array or object that does not fit.
func (d *decoder) refuse(what string, t reflect.Type) error {
	d.wrong(what, t, d.off+1)
	d.off = skip(d.data, d.off)
	return nil
}

// next goes behind white space, and behind a comma with what follows it; false at the end of an array or object.
func (d *decoder) next() bool {
	d.off = space(d.data, d.off)
	switch d.data[d.off] {
	case ',':
		d.off = space(d.data, d.off+1)
	case ']', '}':
		d.off++
		return false
	}
	return true
}

func (d *decoder) array(v reflect.Value) error {
	u, text, to := target(v, false)
	if u != nil {
		return u.UnmarshalJSON(d.literal())
	}
	if text != nil {
		return d.refuse("array", v.Type())
	}
	v = to
	kind := v.Kind()
	if kind == reflect.Interface && v.NumMethod() == 0 {
		v.Set(reflect.ValueOf(d.anything()))
		return nil
	}
	if kind != reflect.Array && kind != reflect.Slice {
		return d.refuse("array", v.Type())
	}
	d.off++
	i := 0
	for ; d.next(); i++ {
		if kind == reflect.Slice {
			if i >= v.Cap() {
				v.Grow(1)
			}
			if i >= v.Len() {
				v.SetLen(i + 1)
			}
		}
		var e reflect.Value
		if i < v.Len() {
			e = v.Index(i)
		}
		if err := d.value(e); err != nil {
			return err
		}
	}
	switch {
	case kind == reflect.Array:
		for ; i < v.Len(); i++ {
			v.Index(i).SetZero()
		}
	case i == 0:
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	default:
		v.SetLen(i)
	}
	return nil
}

var (
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
	numberType          = reflect.TypeFor[Number]()
)

func integer(k reflect.Kind) bool { return k >= reflect.Int && k <= reflect.Uintptr }

func (d *decoder) object(v reflect.Value) error {
	u, text, to := target(v, false)
	if u != nil {
		return u.UnmarshalJSON(d.literal())
	}
	if text != nil {
		return d.refuse("object", v.Type())
	}
	v = to
	t := v.Type()
	var fields *structFields
	keyText := false
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() > 0 {
			return d.refuse("object", t)
		}
		v.Set(reflect.ValueOf(d.anything()))
		return nil
	case reflect.Map:
		k := t.Key().Kind()
		keyText = reflect.PointerTo(t.Key()).Implements(textUnmarshalerType)
		if k != reflect.String && !integer(k) && !keyText {
			return d.refuse("object", t)
		}
		if v.IsNil() {
			v.Set(reflect.MakeMap(t))
		}
	case reflect.Struct:
		fields = fieldsOf(t)
	default:
		return d.refuse("object", t)
	}
	inside, depth := d.inside, len(d.path)
	var elem reflect.Value
	d.off++
	for d.next() {
		start := d.off
		literal := d.literal()
		key, _ := unquote(literal)
		var to reflect.Value
		quoted := false
		if fields == nil {
			if !elem.IsValid() {
				elem = reflect.New(t.Elem()).Elem()
			} else {
				elem.SetZero()
			}
			to = elem
		} else if f := fields.find(key); f != nil {
			to, quoted = d.field(v, f)
			d.inside = t
			d.path = append(d.path, f.name)
		} else if d.strict {
			d.save(fmt.Errorf("json: unknown field %q", key))
		}
		// Behind the colon.
		d.off = space(d.data, space(d.data, d.off)+1)
		var err error
		if quoted {
			err = d.quoted(to)
		} else {
			err = d.value(to)
		}
		if err != nil {
			return err
		}
		if fields == nil {
			if err := d.entry(v, literal, key, to, start, keyText); err != nil {
				return err
			}
		}
		d.inside, d.path = inside, d.path[:depth]
	}
	return nil
}

// field is the place of a field, for which embedded structs are made.
func (d *decoder) field(v reflect.Value, f *field) (reflect.Value, bool) {
	for i, n := range f.index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() {
					d.save(fmt.Errorf("json: cannot set embedded pointer to unexported struct: %v", v.Type().Elem()))
					return reflect.Value{}, false
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		if i < len(f.index)-1 {
			d.path = append(d.path, v.Type().Field(n).Name)
		}
		v = v.Field(n)
	}
	return v, f.quoted
}

// quoted stores a value that stands in a string, as the tag option string has it.
func (d *decoder) quoted(v reflect.Value) error {
	switch d.data[d.off] {
	case 'n':
		return d.store(d.literal(), v, false)
	case '"':
		s, _ := unquote(d.literal())
		return d.store([]byte(s), v, true)
	}
	d.off = skip(d.data, d.off)
	d.save(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	return nil
}

// entry puts an element into a map.
func (d *decoder) entry(m reflect.Value, literal []byte, key string, elem reflect.Value, start int, text bool) error {
	t := m.Type().Key()
	k := reflect.New(t)
	switch {
	case text:
		if err := d.store(literal, k, true); err != nil {
			return err
		}
	case t.Kind() == reflect.String:
		k.Elem().SetString(key)
	case k.Elem().CanInt():
		n, err := strconv.ParseInt(key, 10, 64)
		if err != nil || t.OverflowInt(n) {
			d.wrong("number "+key, t, start+1)
			return nil
		}
		k.Elem().SetInt(n)
	default:
		n, err := strconv.ParseUint(key, 10, 64)
		if err != nil || t.OverflowUint(n) {
			d.wrong("number "+key, t, start+1)
			return nil
		}
		k.Elem().SetUint(n)
	}
	m.SetMapIndex(k.Elem(), elem)
	return nil
}

// anything returns the value at d.off as what an empty interface takes.
func (d *decoder) anything() any {
	switch d.data[d.off] {
	case '{':
		m := map[string]any{}
		for d.off++; d.next(); {
			key, _ := unquote(d.literal())
			d.off = space(d.data, space(d.data, d.off)+1)
			m[key] = d.anything()
		}
		return m
	case '[':
		list := []any{}
		for d.off++; d.next(); {
			list = append(list, d.anything())
		}
		return list
	}
	item := d.literal()
	switch item[0] {
	case 'n':
		return nil
	case 't', 'f':
		return item[0] == 't'
	case '"':
		s, _ := unquote(item)
		return s
	}
	n, err := d.convert(string(item))
	if err != nil {
		d.save(err)
	}
	return n
}

// fold is what field names are compared by when there is none of that very name.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		for {
			f := unicode.SimpleFold(r)
			if f <= r {
				return f
			}
			r = f
		}
	}, s)
}
