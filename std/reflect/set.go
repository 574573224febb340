package reflect

import "unsafe"

func (v Value) Set(x Value) {
	v.mustBeAssignable("Set")
	x.mustBeExported("Set")
	var target unsafe.Pointer
	if v.kind() == Interface {
		target = v.ptr
	}
	x = x.assignTo("reflect.Set", v.typ, target)
	if x.ptr == target && target != nil && x.typ == v.typ && x.flag&flagIndir != 0 {
		return
	}
	if x.flag&flagIndir != 0 {
		copyValue(v.typ, v.ptr, x.ptr)
	} else {
		*(*unsafe.Pointer)(v.ptr) = x.ptr
	}
}

// assignTo is v as a value of type t. For an interface type the words go to target, if there is one.
func (v Value) assignTo(context string, t *rtype, target unsafe.Pointer) Value {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	if assignable(t, v.typ) {
		v.typ = t
		v.flag = v.flag&(flagAddr|flagIndir) | v.flag.ro() | flag(t.kind)
		return v
	}
	if !implements(t, v.typ) {
		panic(context + ": value of type " + v.typ.String() + " is not assignable to type " + t.String())
	}
	if target == nil {
		target = newObject(t)
	}
	if v.Kind() == Interface && v.IsNil() {
		*(*any)(target) = nil
	} else {
		storeInterface(t, v.iface(), target)
	}
	return Value{t, target, flagIndir | flag(Interface)}
}

// storeInterface makes the interface of type t at p hold x.
func storeInterface(t *rtype, x any, p unsafe.Pointer) {
	if d := typeOf(x); d != nil && t.numMethods > 0 {
		(*eface)(unsafe.Pointer(&x)).typ = uintptr(ifaceWord(d, t))
	}
	*(*any)(p) = x
}

func (v Value) SetBool(x bool) {
	v.mustBeAssignable("SetBool")
	v.mustBe(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

func (v Value) SetInt(x int64) {
	v.mustBeAssignable("SetInt")
	switch v.kind() {
	case Int, Int64:
		*(*int64)(v.ptr) = x
	case Int8:
		*(*int8)(v.ptr) = int8(x)
	case Int16:
		*(*int16)(v.ptr) = int16(x)
	case Int32:
		*(*int32)(v.ptr) = int32(x)
	default:
		v.wrong("SetInt")
	}
}

func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("SetUint")
	switch v.kind() {
	case Uint, Uint64, Uintptr:
		*(*uint64)(v.ptr) = x
	case Uint8:
		*(*uint8)(v.ptr) = uint8(x)
	case Uint16:
		*(*uint16)(v.ptr) = uint16(x)
	case Uint32:
		*(*uint32)(v.ptr) = uint32(x)
	default:
		v.wrong("SetUint")
	}
}

func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("SetFloat")
	switch v.kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		v.wrong("SetFloat")
	}
}

func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("SetComplex")
	switch v.kind() {
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	case Complex128:
		*(*complex128)(v.ptr) = x
	default:
		v.wrong("SetComplex")
	}
}

func (v Value) SetString(x string) {
	v.mustBeAssignable("SetString")
	v.mustBe(String, "SetString")
	*(*string)(v.ptr) = x
}

func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("SetBytes")
	v.mustBe(Slice, "SetBytes")
	if v.typ.elem.k() != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("SetPointer")
	v.mustBe(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

func (v Value) SetLen(n int) {
	v.mustBeAssignable("SetLen")
	v.mustBe(Slice, "SetLen")
	s := (*slice)(v.ptr)
	if uint(n) > uint(s.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.n = n
}

func (v Value) SetCap(n int) {
	v.mustBeAssignable("SetCap")
	v.mustBe(Slice, "SetCap")
	s := (*slice)(v.ptr)
	if n < s.n || n > s.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.cap = n
}

func (v Value) SetZero() {
	v.mustBeAssignable("SetZero")
	zeroValue(v.typ, v.ptr)
}

func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		s := (*slice)(v.ptr)
		for i := range s.n {
			zeroValue(v.typ.elem, unsafe.Add(s.data, uintptr(i)*v.typ.elem.size))
		}
	case Map:
		mapClear(v.word())
	default:
		panic(&ValueError{"reflect.Value.Clear", v.Kind()})
	}
}

// --- Slices ---

// operand is the slice, array or string that Slice and Slice3 cut.
func (v Value) operand(name string) (data unsafe.Pointer, n, cap int, t *rtype) {
	switch v.kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value." + name + ": slice of unaddressable array")
		}
		return v.ptr, int(v.typ.length), int(v.typ.length), derived(Slice, v.typ.elem, nil, 0)
	case Slice:
		s := (*slice)(v.ptr)
		return s.data, s.n, s.cap, v.typ
	}
	panic(&ValueError{"reflect.Value." + name, v.kind()})
}

func cut(t *rtype, data unsafe.Pointer, i, j, k int, f flag) Value {
	s := new([]byte)
	h := (*slice)(unsafe.Pointer(s))
	h.n, h.cap = j-i, k-i
	if k > i {
		data = unsafe.Add(data, uintptr(i)*t.elem.size)
	}
	h.data = data
	return Value{t, unsafe.Pointer(s), f.ro() | flagIndir | flag(Slice)}
}

func (v Value) Slice(i, j int) Value {
	if v.kind() == String {
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		p := new(string)
		*p = s[i:j]
		return Value{v.typ, unsafe.Pointer(p), v.flag &^ flagAddr}
	}
	data, _, cap, t := v.operand("Slice")
	if i < 0 || j < i || j > cap {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return cut(t, data, i, j, cap, v.flag)
}

func (v Value) Slice3(i, j, k int) Value {
	data, _, cap, t := v.operand("Slice3")
	if i < 0 || j < i || k < j || k > cap {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return cut(t, data, i, j, k, v.flag)
}

func (v Value) Grow(n int) {
	v.mustBeAssignable("Grow")
	v.mustBe(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	s := (*slice)(v.ptr)
	if s.n+n < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	v.reserve(n)
}

func (v Value) reserve(n int) {
	s := (*slice)(v.ptr)
	if s.n+n > s.cap {
		old := s.n
		growSlice(v.typ.elem, v.ptr, s.n+n)
		s.n = old
	}
}

// extended is a copy of the slice v with n more elements.
func (v Value) extended(n int) Value {
	v.mustBeExported("Append")
	v.mustBe(Slice, "Append")
	h := new([]byte)
	*h = *(*[]byte)(v.ptr)
	v.ptr = unsafe.Pointer(h)
	v.flag = flagIndir | flag(Slice)
	v.reserve(n)
	(*slice)(v.ptr).n += n
	return v
}

// Append appends the values to the slice s.
func Append(s Value, x ...Value) Value {
	s.mustBe(Slice, "Append")
	n := s.Len()
	s = s.extended(len(x))
	for i, v := range x {
		s.Index(n + i).Set(v)
	}
	return s
}

// AppendSlice appends the elements of the slice t to s.
func AppendSlice(s, t Value) Value {
	s.mustBe(Slice, "AppendSlice")
	t.mustBe(Slice, "AppendSlice")
	same("reflect.AppendSlice", s.Type().Elem(), t.Type().Elem())
	ns, nt := s.Len(), t.Len()
	s = s.extended(nt)
	Copy(s.Slice(ns, ns+nt), t)
	return s
}

func same(what string, a, b Type) {
	if a != b {
		panic(what + ": " + a.String() + " != " + b.String())
	}
}

// Copy copies elements of src into dst until either is done, and returns their number.
func Copy(dst, src Value) int {
	dk, sk := dst.kind(), src.kind()
	if dk != Array && dk != Slice {
		panic(&ValueError{"reflect.Copy", dk})
	}
	if dk == Array {
		dst.mustBeAssignable("Copy")
	}
	dst.mustBeExported("Copy")
	text := sk == String && dst.typ.elem.k() == Uint8
	if sk != Array && sk != Slice && !text {
		panic(&ValueError{"reflect.Copy", sk})
	}
	src.mustBeExported("Copy")
	if !text {
		same("reflect.Copy", dst.typ.Elem(), src.typ.Elem())
	}
	n := min(dst.Len(), src.Len())
	to, from := dst.ptr, src.ptr
	if dk == Slice {
		to = *(*unsafe.Pointer)(to)
	}
	if sk != Array {
		from = *(*unsafe.Pointer)(from)
	} else {
		from = src.address()
	}
	copyArray(dst.typ.elem, to, from, n)
	return n
}

// MakeSlice makes a slice of the type.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return cut(t, newArray(t.elem, cap), 0, len, cap, 0)
}

// SliceAt returns a slice of n elements that lie at p.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	_ = unsafe.Slice((*byte)(p), n)
	return cut(derived(Slice, typ.common(), nil, 0), p, 0, n, n, 0)
}

// Swapper returns a function that exchanges elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	n, t := v.Len(), v.typ.elem
	data := *(*unsafe.Pointer)(v.ptr)
	if n > 1 {
		switch {
		case t == stringType:
			return swap[string](v.ptr)
		case t.size == 8 && t.ptrBytes == 8:
			return swap[unsafe.Pointer](v.ptr)
		case t.ptrBytes > 0:
		case t.size == 8:
			return swap[int64](v.ptr)
		case t.size == 4:
			return swap[int32](v.ptr)
		case t.size == 2:
			return swap[int16](v.ptr)
		case t.size == 1:
			return swap[int8](v.ptr)
		}
	}
	temp := newObject(t)
	return func(i, j int) {
		if uint(i) >= uint(n) || uint(j) >= uint(n) {
			panic("reflect: slice index out of range")
		}
		a, b := unsafe.Add(data, uintptr(i)*t.size), unsafe.Add(data, uintptr(j)*t.size)
		copyValue(t, temp, a)
		copyValue(t, a, b)
		copyValue(t, b, temp)
	}
}

func swap[T any](p unsafe.Pointer) func(i, j int) {
	s := *(*[]T)(p)
	return func(i, j int) { s[i], s[j] = s[j], s[i] }
}
