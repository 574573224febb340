package template

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

// FuncMap names functions with one result, or with a second that is an error.
type FuncMap map[string]any

// builtins returns the functions that every template has.
func builtins() FuncMap {
	return FuncMap{
		"and": and, "or": and, "not": func(v reflect.Value) bool { return !truth(v) }, "call": and,
		"html": HTMLEscaper, "js": JSEscaper, "urlquery": URLQueryEscaper,
		"print": fmt.Sprint, "printf": fmt.Sprintf, "println": fmt.Sprintln,
		"index": index, "slice": slice, "len": length,
		"eq": eq, "ne": ne, "lt": lt, "le": le, "gt": gt, "ge": ge,
	}
}

func isBuiltin(name string) bool {
	switch name {
	case "and", "or", "not", "call", "html", "js", "urlquery", "print", "printf", "println", "index", "slice", "len", "eq",
		"ne", "lt", "le", "gt", "ge":
		return true
	}
	return false
}

// and has the type of the functions that are evaluated where they are called.
func and(first reflect.Value, rest ...reflect.Value) reflect.Value { panic("unreachable") }

func truth(v reflect.Value) bool {
	is, _ := isTrue(inside(v))
	return is
}

func goodFunction(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1, n == 2 && t.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

func goodName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

// safeCall makes an error of a panic.
func safeCall(f reflect.Value, arguments []reflect.Value) (value reflect.Value, err error) {
	defer func() {
		if e := recover(); e != nil {
			var ok bool
			if err, ok = e.(error); !ok {
				err = fmt.Errorf("%v", e)
			}
		}
	}()
	results := f.Call(arguments)
	if len(results) == 2 && !results[1].IsNil() {
		return results[0], results[1].Interface().(error)
	}
	return results[0], nil
}

// prepare makes a value one of the type; integers are converted.
func prepare(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(t) {
			return v, fmt.Errorf("value is nil; should be of type %s", t)
		}
		v = reflect.Zero(t)
	}
	if v.Type().AssignableTo(t) {
		return v, nil
	}
	whole := func(k reflect.Kind) bool { return isInt(k) || isUint(k) }
	if whole(v.Kind()) && whole(t.Kind()) && v.Type().ConvertibleTo(t) {
		return v.Convert(t), nil
	}
	return v, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

func call(name string, f reflect.Value, arguments ...reflect.Value) (reflect.Value, error) {
	f = inside(f)
	if !f.IsValid() {
		return f, fmt.Errorf("call of nil")
	}
	t := f.Type()
	if t.Kind() != reflect.Func {
		return f, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := goodFunction(name, t); err != nil {
		return f, err
	}
	fixed := t.NumIn()
	if t.IsVariadic() {
		fixed--
		if len(arguments) < fixed {
			return f, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(arguments), fixed)
		}
	} else if len(arguments) != fixed {
		return f, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(arguments), fixed)
	}
	list := make([]reflect.Value, len(arguments))
	for i, v := range arguments {
		var p reflect.Type
		if i < fixed {
			p = t.In(i)
		} else {
			p = t.In(fixed).Elem()
		}
		var err error
		if list[i], err = prepare(inside(v), p); err != nil {
			return f, fmt.Errorf("arg %d: %w", i, err)
		}
	}
	return safeCall(f, list)
}

func place(v reflect.Value, limit int) (int, error) {
	var x int64
	switch k := v.Kind(); {
	case isInt(k):
		x = v.Int()
	case isUint(k):
		x = int64(v.Uint())
	case k == reflect.Invalid:
		return 0, fmt.Errorf("cannot index slice/array with nil")
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if x < 0 || x > int64(limit) {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = inside(item)
	if !item.IsValid() {
		return item, fmt.Errorf("index of untyped nil")
	}
	for _, at := range indexes {
		at = inside(at)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return item, fmt.Errorf("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			i, err := place(at, item.Len())
			if err != nil {
				return item, err
			}
			item = item.Index(i)
		case reflect.Map:
			key, err := prepare(at, item.Type().Key())
			if err != nil {
				return item, err
			}
			value := item.MapIndex(key)
			if !value.IsValid() {
				value = reflect.Zero(item.Type().Elem())
			}
			item = value
		default:
			return item, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = inside(item)
	if !item.IsValid() {
		return item, fmt.Errorf("slice of untyped nil")
	}
	item, isNil := indirect(item)
	if isNil {
		return item, fmt.Errorf("slice of nil pointer")
	}
	if len(indexes) > 3 {
		return item, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	limit := 0
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return item, fmt.Errorf("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return item, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len()}
	for i, v := range indexes {
		var err error
		if at[i], err = place(v, limit); err != nil {
			return item, err
		}
	}
	if at[0] > at[1] {
		return item, fmt.Errorf("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(indexes) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return item, fmt.Errorf("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(item reflect.Value) (int, error) {
	item, isNil := indirect(item)
	if isNil {
		return 0, fmt.Errorf("len of nil pointer")
	}
	switch item.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return item.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", item.Type())
}

var (
	errComparison = errors.New("invalid type for comparison")
	errOne        = errors.New("missing argument for comparison")
)

// basic joins the kinds of different sizes.
func basic(v reflect.Value) reflect.Kind {
	switch k := v.Kind(); {
	case k == reflect.Bool, k == reflect.String:
		return k
	case isInt(k):
		return reflect.Int
	case isUint(k):
		return reflect.Uint
	case k == reflect.Float32, k == reflect.Float64:
		return reflect.Float64
	case k == reflect.Complex64, k == reflect.Complex128:
		return reflect.Complex128
	}
	return reflect.Invalid
}

func isNil(v reflect.Value) bool {
	return !v.IsValid() || v.Type() != valueType && canBeNil(v.Type()) && v.IsNil()
}

func same(a, b reflect.Value) (bool, error) {
	ka, kb := basic(a), basic(b)
	switch {
	case ka == reflect.Int && kb == reflect.Uint:
		return a.Int() >= 0 && uint64(a.Int()) == b.Uint(), nil
	case ka == reflect.Uint && kb == reflect.Int:
		return b.Int() >= 0 && a.Uint() == uint64(b.Int()), nil
	case ka != kb:
		if a.IsValid() && b.IsValid() {
			return false, fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
		}
		return false, nil
	}
	switch ka {
	case reflect.Bool:
		return a.Bool() == b.Bool(), nil
	case reflect.Complex128:
		return a.Complex() == b.Complex(), nil
	case reflect.Float64:
		return a.Float() == b.Float(), nil
	case reflect.Int:
		return a.Int() == b.Int(), nil
	case reflect.String:
		return a.String() == b.String(), nil
	case reflect.Uint:
		return a.Uint() == b.Uint(), nil
	}
	if a.Kind() != b.Kind() && a.IsValid() && b.IsValid() {
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
	}
	if isNil(a) || isNil(b) {
		return isNil(a) == isNil(b), nil
	}
	if !b.Type().Comparable() {
		return false, fmt.Errorf("non-comparable type %s: %v", b, b.Type())
	}
	return a.Interface() == b.Interface(), nil
}

func eq(a reflect.Value, others ...reflect.Value) (bool, error) {
	if len(others) == 0 {
		return false, errOne
	}
	for _, b := range others {
		if is, err := same(inside(a), inside(b)); is || err != nil {
			return is, err
		}
	}
	return false, nil
}

func ne(a, b reflect.Value) (bool, error) {
	is, err := eq(a, b)
	return !is, err
}

func lt(a, b reflect.Value) (bool, error) {
	a, b = inside(a), inside(b)
	ka, kb := basic(a), basic(b)
	switch {
	case ka == reflect.Invalid, kb == reflect.Invalid:
		return false, errComparison
	case ka == reflect.Int && kb == reflect.Uint:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case ka == reflect.Uint && kb == reflect.Int:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case ka != kb:
		return false, fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
	}
	switch ka {
	case reflect.Float64:
		return a.Float() < b.Float(), nil
	case reflect.Int:
		return a.Int() < b.Int(), nil
	case reflect.String:
		return a.String() < b.String(), nil
	case reflect.Uint:
		return a.Uint() < b.Uint(), nil
	}
	return false, errComparison
}

func le(a, b reflect.Value) (bool, error) {
	if less, err := lt(a, b); less || err != nil {
		return less, err
	}
	return eq(a, b)
}

func gt(a, b reflect.Value) (bool, error) {
	is, err := le(a, b)
	return !is && err == nil, err
}

func ge(a, b reflect.Value) (bool, error) {
	less, err := lt(a, b)
	return !less && err == nil, err
}

var htmlEscaper = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

func HTMLEscape(w io.Writer, b []byte)   { io.WriteString(w, HTMLEscapeString(string(b))) }
func HTMLEscapeString(s string) string   { return htmlEscaper.Replace(s) }
func HTMLEscaper(args ...any) string     { return HTMLEscapeString(text(args)) }
func JSEscape(w io.Writer, b []byte)     { io.WriteString(w, JSEscapeString(string(b))) }
func JSEscaper(args ...any) string       { return JSEscapeString(text(args)) }
func URLQueryEscaper(args ...any) string { return url.QueryEscape(text(args)) }

// JSEscapeString returns s as it stands in a JavaScript string.
func JSEscapeString(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\\' || r == '\'' || r == '"':
			b.WriteByte('\\')
			b.WriteByte(s[i])
		case r < ' ' || r == '<' || r == '>' || r == '&' || r == '=', r >= utf8.RuneSelf && !unicode.IsPrint(r):
			fmt.Fprintf(&b, "\\u%04X", r)
		default:
			b.WriteString(s[i : i+width])
		}
		i += width
	}
	return b.String()
}

// text is what print would print, pointers followed.
func text(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	list := make([]any, len(args))
	for i, a := range args {
		list[i] = printable(reflect.ValueOf(a), a)
	}
	return fmt.Sprint(list...)
}

func printable(v reflect.Value, value any) any {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>"
	}
	t := v.Type()
	if t.Implements(errorType) || t.Implements(stringType) {
		return v.Interface()
	}
	if p := reflect.PointerTo(t); v.CanAddr() && (p.Implements(errorType) || p.Implements(stringType)) {
		return v.Addr().Interface()
	}
	if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
		return value
	}
	return v.Interface()
}
