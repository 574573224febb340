package json

import (
	"bytes"
	"encoding"
	"encoding/base64"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Marshaler is implemented by types that give JSON of themselves.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// An UnsupportedTypeError is Marshal's answer to a type that JSON cannot hold.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

// An UnsupportedValueError is Marshal's answer to a value that JSON cannot hold.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// An InvalidUTF8Error is no longer used.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// A MarshalerError is an error of a MarshalJSON or MarshalText method.
type MarshalerError struct {
	Type   reflect.Type
	Err    error
	source string
}

func (e *MarshalerError) Error() string {
	source := e.source
	if source == "" {
		source = "MarshalJSON"
	}
	return "json: error calling " + source + " for type " + e.Type.String() + ": " + e.Err.Error()
}

func (e *MarshalerError) Unwrap() error { return e.Err }

// appendQuoted appends s as a string literal.
func appendQuoted(dst []byte, s string, html bool) []byte

// appendCompact appends src without white space between tokens; if problem is not empty, src is wrong before offset at.
func appendCompact(dst, src []byte, html bool) (out []byte, at int, problem string)
func appendIndent(dst, src []byte, prefix, indent string) (out []byte, at int, problem string)
func appendEscaped(dst, src []byte) []byte

// Marshal returns the JSON text of v.
func Marshal(v any) ([]byte, error) {
	e := &encodeState{html: true}
	if err := e.marshal(v); err != nil {
		return nil, err
	}
	return e.buf, nil
}

// MarshalIndent is Marshal with each element on a line of its own, after prefix and indents by depth.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	b, _, _ = appendIndent(nil, b, prefix, indent)
	return b, nil
}

// rewrite puts what a native made of src behind dst.
func rewrite(dst *bytes.Buffer, b []byte, at int, problem string) error {
	if problem != "" {
		return &SyntaxError{problem, int64(at)}
	}
	dst.Write(b)
	return nil
}

// Compact appends src to dst without white space between tokens.
func Compact(dst *bytes.Buffer, src []byte) error {
	b, at, problem := appendCompact(nil, src, false)
	return rewrite(dst, b, at, problem)
}

// Indent appends src to dst with each element on a line of its own.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	b, at, problem := appendIndent(nil, src, prefix, indent)
	return rewrite(dst, b, at, problem)
}

// HTMLEscape appends src to dst so that it may stand in a script element.
func HTMLEscape(dst *bytes.Buffer, src []byte) { dst.Write(appendEscaped(nil, src)) }

type encodeState struct {
	buf   []byte
	html  bool
	depth int
	seen  map[any]bool // pointers under way, from some depth on
}

// failure is what encoders panic with.
type failure struct{ err error }

func (e *encodeState) marshal(v any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = f.err
		}
	}()
	e.value(reflect.ValueOf(v), false)
	return nil
}

func (e *encodeState) add(s string) { e.buf = append(e.buf, s...) }

func (e *encodeState) value(v reflect.Value, quoted bool) {
	if !v.IsValid() {
		e.add("null")
		return
	}
	encoderOf(v.Type())(e, v, quoted)
}

// An encoder appends a value of one type, in quotes if the tag option string is on.
type encoder func(e *encodeState, v reflect.Value, quoted bool)

var encoders sync.Map // by reflect.Type

func encoderOf(t reflect.Type) encoder {
	if f, ok := encoders.Load(t); ok {
		return f.(encoder)
	}
	// Types that contain themselves find this one while the encoder is made.
	var made encoder
	var ready sync.WaitGroup
	ready.Add(1)
	if f, loaded := encoders.LoadOrStore(t, encoder(func(e *encodeState, v reflect.Value, quoted bool) {
		ready.Wait()
		made(e, v, quoted)
	})); loaded {
		return f.(encoder)
	}
	made = newEncoder(t, true)
	ready.Done()
	encoders.Store(t, made)
	return made
}

var (
	marshalerType     = reflect.TypeFor[Marshaler]()
	textMarshalerType = reflect.TypeFor[encoding.TextMarshaler]()
)

func newEncoder(t reflect.Type, address bool) encoder {
	k := t.Kind()
	if k != reflect.Pointer && address {
		p := reflect.PointerTo(t)
		var byAddress encoder
		if p.Implements(marshalerType) {
			byAddress = func(e *encodeState, v reflect.Value, _ bool) { e.marshaler(v.Addr(), v.Type()) }
			if t.Implements(marshalerType) {
				return byAddressOr(byAddress, encodeMarshaler)
			}
		} else if t.Implements(marshalerType) {
			return encodeMarshaler
		} else if p.Implements(textMarshalerType) {
			byAddress = func(e *encodeState, v reflect.Value, _ bool) { e.textMarshaler(v.Addr(), v.Type()) }
		}
		if byAddress != nil {
			return byAddressOr(byAddress, newEncoder(t, false))
		}
	}
	if t.Implements(marshalerType) {
		return encodeMarshaler
	}
	if t.Implements(textMarshalerType) {
		return encodeTextMarshaler
	}
	switch k {
	case reflect.Bool:
		return encodeBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return encodeInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return encodeUint
	case reflect.Float32, reflect.Float64:
		return floatEncoder(t.Bits())
	case reflect.String:
		if t == numberType {
			return encodeNumber
		}
		return encodeString
	case reflect.Interface:
		return func(e *encodeState, v reflect.Value, quoted bool) { e.value(v.Elem(), quoted) }
	case reflect.Struct:
		return structEncoder(t)
	case reflect.Map:
		return mapEncoder(t)
	case reflect.Slice:
		return sliceEncoder(t)
	case reflect.Array:
		return arrayEncoder(t)
	case reflect.Pointer:
		elem := encoderOf(t.Elem())
		return func(e *encodeState, v reflect.Value, quoted bool) {
			if v.IsNil() {
				e.add("null")
				return
			}
			key := e.enter(v)
			elem(e, v.Elem(), quoted)
			e.exit(key)
		}
	}
	return encodeUnsupported
}

func byAddressOr(address, other encoder) encoder {
	return func(e *encodeState, v reflect.Value, quoted bool) {
		if v.CanAddr() {
			address(e, v, quoted)
		} else {
			other(e, v, quoted)
		}
	}
}

// enter counts depth, and from some depth on looks whether the value is already under way; exit takes what it returns.
func (e *encodeState) enter(v reflect.Value) (key any) {
	if e.depth++; e.depth <= 1000 {
		return nil
	}
	switch v.Kind() {
	case reflect.Pointer:
		key = v.Interface()
	case reflect.Map:
		key = v.UnsafePointer()
	default:
		type place struct {
			p any
			n int
		}
		key = place{v.UnsafePointer(), v.Len()}
	}
	if e.seen[key] {
		panic(failure{&UnsupportedValueError{v, "encountered a cycle via " + v.Type().String()}})
	}
	if e.seen == nil {
		e.seen = map[any]bool{}
	}
	e.seen[key] = true
	return key
}

func (e *encodeState) exit(key any) {
	e.depth--
	if key != nil {
		delete(e.seen, key)
	}
}

func encodeUnsupported(e *encodeState, v reflect.Value, _ bool) {
	panic(failure{&UnsupportedTypeError{v.Type()}})
}

func encodeMarshaler(e *encodeState, v reflect.Value, _ bool)     { e.marshaler(v, v.Type()) }
func encodeTextMarshaler(e *encodeState, v reflect.Value, _ bool) { e.textMarshaler(v, v.Type()) }

func (e *encodeState) marshaler(v reflect.Value, t reflect.Type) {
	m, ok := method[Marshaler](v)
	if !ok {
		e.add("null")
		return
	}
	b, err := m.MarshalJSON()
	if err == nil {
		var at int
		var problem string
		if e.buf, at, problem = appendCompact(e.buf, b, e.html); problem != "" {
			err = &SyntaxError{problem, int64(at)}
		}
	}
	if err != nil {
		panic(failure{&MarshalerError{t, err, "MarshalJSON"}})
	}
}

func (e *encodeState) textMarshaler(v reflect.Value, t reflect.Type) {
	m, ok := method[encoding.TextMarshaler](v)
	if !ok {
		e.add("null")
		return
	}
	b, err := m.MarshalText()
	if err != nil {
		panic(failure{&MarshalerError{t, err, "MarshalText"}})
	}
	e.buf = appendQuoted(e.buf, string(b), e.html)
}

func method[M any](v reflect.Value) (m M, ok bool) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return
	}
	return reflect.TypeAssert[M](v)
}

func (e *encodeState) quote(on bool) {
	if on {
		e.buf = append(e.buf, '"')
	}
}

func encodeBool(e *encodeState, v reflect.Value, quoted bool) {
	e.quote(quoted)
	e.buf = strconv.AppendBool(e.buf, v.Bool())
	e.quote(quoted)
}

func encodeInt(e *encodeState, v reflect.Value, quoted bool) {
	e.quote(quoted)
	e.buf = strconv.AppendInt(e.buf, v.Int(), 10)
	e.quote(quoted)
}

func encodeUint(e *encodeState, v reflect.Value, quoted bool) {
	e.quote(quoted)
	e.buf = strconv.AppendUint(e.buf, v.Uint(), 10)
	e.quote(quoted)
}

// floatEncoder writes numbers as ECMAScript does.
func floatEncoder(bits int) encoder {
	return func(e *encodeState, v reflect.Value, quoted bool) {
		f := v.Float()
		if math.IsInf(f, 0) || math.IsNaN(f) {
			panic(failure{&UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)}})
		}
		e.quote(quoted)
		format := byte('f')
		if abs := math.Abs(f); abs != 0 {
			if bits == 64 && (abs < 1e-6 || abs >= 1e21) || bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21) {
				format = 'e'
			}
		}
		b := strconv.AppendFloat(e.buf, f, format, -1, bits)
		if n := len(b); format == 'e' && string(b[n-4:n-1]) == "e-0" {
			b[n-2] = b[n-1]
			b = b[:n-1]
		}
		e.buf = b
		e.quote(quoted)
	}
}

func encodeNumber(e *encodeState, v reflect.Value, quoted bool) {
	s := v.String()
	if s == "" {
		s = "0"
	}
	if !validNumber(s) {
		panic(failure{fmt.Errorf("json: invalid number literal %q", s)})
	}
	e.quote(quoted)
	e.add(s)
	e.quote(quoted)
}

func encodeString(e *encodeState, v reflect.Value, quoted bool) {
	if quoted {
		e.buf = appendQuoted(e.buf, string(appendQuoted(nil, v.String(), e.html)), false)
		return
	}
	e.buf = appendQuoted(e.buf, v.String(), e.html)
}

func validNumber(s string) bool {
	if s == "" || s[0] != '-' && (s[0] < '0' || s[0] > '9') {
		return false
	}
	end, _, _, open := scan([]byte(s), false)
	return end == len(s) && open
}

func structEncoder(t reflect.Type) encoder {
	fields := fieldsOf(t)
	return func(e *encodeState, v reflect.Value, _ bool) {
		next := byte('{')
	fields:
		for i := range fields.list {
			f := &fields.list[i]
			fv := v
			for _, n := range f.index {
				if fv.Kind() == reflect.Pointer {
					if fv.IsNil() {
						continue fields
					}
					fv = fv.Elem()
				}
				fv = fv.Field(n)
			}
			if f.omitEmpty && isEmpty(fv) || f.isZero != nil && f.isZero(fv) {
				continue
			}
			e.buf = append(e.buf, next)
			next = ','
			if e.html {
				e.add(f.escaped)
			} else {
				e.add(f.plain)
			}
			f.encode(e, fv, f.quoted)
		}
		if next == '{' {
			e.add("{}")
		} else {
			e.buf = append(e.buf, '}')
		}
	}
}

func isEmpty(v reflect.Value) bool {
	switch k := v.Kind(); k {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Bool, reflect.Float32, reflect.Float64, reflect.Interface, reflect.Pointer:
		return v.IsZero()
	default:
		return integer(k) && v.IsZero()
	}
}

func mapEncoder(t reflect.Type) encoder {
	if k := t.Key().Kind(); k != reflect.String && !integer(k) && !t.Key().Implements(textMarshalerType) {
		return encodeUnsupported
	}
	elem := encoderOf(t.Elem())
	type entry struct {
		key   string
		value reflect.Value
	}
	return func(e *encodeState, v reflect.Value, quoted bool) {
		if v.IsNil() {
			e.add("null")
			return
		}
		key := e.enter(v)
		entries := make([]entry, 0, v.Len())
		for it := v.MapRange(); it.Next(); {
			s, err := keyText(it.Key())
			if err != nil {
				panic(failure{fmt.Errorf("json: encoding error for type %q: %q", v.Type().String(), err.Error())})
			}
			entries = append(entries, entry{s, it.Value()})
		}
		slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.key, b.key) })
		e.buf = append(e.buf, '{')
		for i, x := range entries {
			if i > 0 {
				e.buf = append(e.buf, ',')
			}
			e.buf = append(appendQuoted(e.buf, x.key, e.html), ':')
			elem(e, x.value, quoted)
		}
		e.buf = append(e.buf, '}')
		e.exit(key)
	}
}

func keyText(k reflect.Value) (string, error) {
	if k.Kind() == reflect.String {
		return k.String(), nil
	}
	if m, ok := reflect.TypeAssert[encoding.TextMarshaler](k); ok {
		if k.Kind() == reflect.Pointer && k.IsNil() {
			return "", nil
		}
		b, err := m.MarshalText()
		return string(b), err
	}
	if k.CanInt() {
		return strconv.FormatInt(k.Int(), 10), nil
	}
	return strconv.FormatUint(k.Uint(), 10), nil
}

func sliceEncoder(t reflect.Type) encoder {
	if t.Elem().Kind() == reflect.Uint8 {
		p := reflect.PointerTo(t.Elem())
		if !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
			return func(e *encodeState, v reflect.Value, _ bool) {
				if v.IsNil() {
					e.add("null")
					return
				}
				e.quote(true)
				e.buf = base64.StdEncoding.AppendEncode(e.buf, v.Bytes())
				e.quote(true)
			}
		}
	}
	array := arrayEncoder(t)
	return func(e *encodeState, v reflect.Value, quoted bool) {
		if v.IsNil() {
			e.add("null")
			return
		}
		key := e.enter(v)
		array(e, v, quoted)
		e.exit(key)
	}
}

func arrayEncoder(t reflect.Type) encoder {
	elem := encoderOf(t.Elem())
	return func(e *encodeState, v reflect.Value, quoted bool) {
		e.buf = append(e.buf, '[')
		for i := range v.Len() {
			if i > 0 {
				e.buf = append(e.buf, ',')
			}
			elem(e, v.Index(i), quoted)
		}
		e.buf = append(e.buf, ']')
	}
}
