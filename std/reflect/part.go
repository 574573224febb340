package reflect

import "unsafe"

func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		w := (*[2]unsafe.Pointer)(v.ptr)
		if w[0] == nil {
			return Value{}
		}
		x := unpack(*(**rtype)(w[0]), w[1])
		x.flag |= v.flag.ro()
		return x
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		t := v.typ.elem
		return Value{t, p, v.flag&flagRO | flagIndir | flagAddr | flag(t.kind)}
	}
	panic(&ValueError{"reflect.Value.Elem", v.kind()})
}

// part is the element or field of type t that lies at an offset in v.
func (v Value) part(t *rtype, offset uintptr, f flag) Value {
	f |= flag(t.kind)
	if v.flag&flagIndir == 0 {
		return Value{t, v.ptr, f}
	}
	return Value{t, unsafe.Add(v.ptr, offset), f | v.flag&(flagIndir|flagAddr)}
}

func (v Value) Field(i int) Value {
	if v.kind() != Struct {
		v.wrong("Field")
	}
	if uint(i) >= uint(v.typ.numFields) {
		panic("reflect: Field index out of range")
	}
	f := (*fieldType)(unsafe.Add(unsafe.Pointer(v.typ.fields), uintptr(i)*unsafe.Sizeof(fieldType{})))
	ro := v.flag & flagRO
	if f.pkg.n != 0 {
		if f.embedded {
			ro |= flagEmbedRO
		} else {
			ro |= flagStickyRO
		}
	} else {
		ro &= flagStickyRO
	}
	return v.part(f.typ, f.offset, ro)
}

func (v Value) NumField() int {
	v.mustBe(Struct, "NumField")
	return v.typ.numFields
}

func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.mustBe(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.elem.k() == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

type nilEmbedded string

func (e nilEmbedded) Error() string {
	return "reflect: indirection through nil pointer to embedded struct field " + string(e)
}

func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.mustBe(Struct, "FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.elem.k() == Struct {
			if v.IsNil() {
				return Value{}, nilEmbedded(v.typ.elem.Name())
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

func (v Value) FieldByName(name string) Value {
	v.mustBe(Struct, "FieldByName")
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		if uint(i) >= uint(v.typ.length) {
			panic("reflect: array index out of range")
		}
		return v.part(v.typ.elem, uintptr(i)*v.typ.elem.size, v.flag&flagRO)
	case Slice:
		s := (*slice)(v.ptr)
		if uint(i) >= uint(s.n) {
			panic("reflect: slice index out of range")
		}
		t := v.typ.elem
		return Value{t, unsafe.Add(s.data, uintptr(i)*t.size), flagAddr | flagIndir | v.flag.ro() | flag(t.kind)}
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		return Value{byteType, unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i), v.flag.ro() | flag(Uint8) | flagIndir}
	}
	panic(&ValueError{"reflect.Value.Index", v.kind()})
}
