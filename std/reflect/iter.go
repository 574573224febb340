package reflect

import "iter"

// yields reports whether t is func(yield func(...) bool) with n parameters of yield.
func (t *rtype) yields(n int) bool {
	if t.numParams != 1 || t.numResults != 0 {
		return false
	}
	y := t.in()[0]
	return y.k() == Func && y.numParams == n && y.numResults == 1 && y.out()[0].k() == Bool
}

func (t *rtype) CanSeq() bool {
	switch k := t.k(); k {
	case Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.yields(1)
	case Pointer:
		return t.elem.k() == Array
	default:
		return integer(k)
	}
}

func (t *rtype) CanSeq2() bool {
	switch t.k() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.yields(2)
	case Pointer:
		return t.elem.k() == Array
	}
	return false
}

// called is a range over a function.
func (v Value) called(n int, yield func([]Value) bool) {
	y := MakeFunc(v.Type().In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in))} })
	v.Call([]Value{y})
}

// Seq returns what a range with one variable goes through.
func (v Value) Seq() iter.Seq[Value] {
	k := v.Kind()
	switch {
	case k == Func && v.fullType("Seq").yields(1):
		return func(yield func(Value) bool) {
			v.called(1, func(in []Value) bool { return yield(in[0]) })
		}
	case integer(k):
		return func(yield func(Value) bool) {
			t := v.typ
			for i, n := int64(0), v.count(); i < n; i++ {
				if !yield(ValueOf(i).Convert(t)) {
					return
				}
			}
		}
	case k == Array, k == Slice, k == Pointer && v.typ.elem.k() == Array:
		return func(yield func(Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

func (v Value) count() int64 {
	if v.CanInt() {
		return v.Int()
	}
	return int64(v.Uint())
}

// Seq2 returns what a range with two variables goes through.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	k := v.Kind()
	switch {
	case k == Func && v.fullType("Seq2").yields(2):
		return func(yield func(Value, Value) bool) {
			v.called(2, func(in []Value) bool { return yield(in[0], in[1]) })
		}
	case k == Pointer && v.typ.elem.k() == Array:
		return v.Elem().Seq2()
	case k == Array, k == Slice:
		return func(yield func(Value, Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i), v.Index(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value, Value) bool) {
			for i, c := range v.String() {
				if !yield(ValueOf(i), ValueOf(c)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}

// Fields returns the fields of a struct with their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Methods returns the methods with their bound values.
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// SliceHeader is a slice's words.
//
// Deprecated: Use unsafe.Slice.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is a string's words.
//
// Deprecated: Use unsafe.String.
type StringHeader struct {
	Data uintptr
	Len  int
}
