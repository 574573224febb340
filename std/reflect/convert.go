package reflect

import (
	"strconv"
	"unsafe"
)

// How a value is converted.
const (
	cannotConvert = iota
	sameBits
	toInterface
	toNumber
	toComplex
	intToString
	bytesToString
	runesToString
	stringToBytes
	stringToRunes
	sliceToArrayPointer
	sliceToArray
)

func numeric(k Kind) bool { return k >= Int && k <= Float64 }
func integer(k Kind) bool { return k >= Int && k <= Uintptr }

// conversion tells how a value of type v becomes one of type t.
func conversion(t, v *rtype) int {
	tk, vk := t.k(), v.k()
	switch {
	case numeric(vk) && numeric(tk):
		return toNumber
	case integer(vk) && tk == String:
		return intToString
	case (vk == Complex64 || vk == Complex128) && (tk == Complex64 || tk == Complex128):
		return toComplex
	case vk == String && tk == Slice && t.elem.pkg.n == 0:
		switch t.elem.k() {
		case Uint8:
			return stringToBytes
		case Int32:
			return stringToRunes
		}
	case vk == Slice && tk == String && v.elem.pkg.n == 0:
		switch v.elem.k() {
		case Uint8:
			return bytesToString
		case Int32:
			return runesToString
		}
	case vk == Slice && tk == Pointer && t.elem.k() == Array && t.elem.elem == v.elem:
		return sliceToArrayPointer
	case vk == Slice && tk == Array && t.elem == v.elem:
		return sliceToArray
	case vk == Chan && tk == Chan && chanAssignable(t, v):
		return sameBits
	}
	if sameUnderlying(t, v, false) ||
		tk == Pointer && !t.named() && vk == Pointer && !v.named() && sameUnderlying(t.elem, v.elem, false) {
		return sameBits
	}
	if implements(t, v) {
		return toInterface
	}
	return cannotConvert
}

func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	switch {
	case v.Kind() == Slice && t.Kind() == Array:
		return t.Len() <= v.Len()
	case v.Kind() == Slice && t.Kind() == Pointer && t.Elem().Kind() == Array:
		return t.Elem().Len() <= v.Len()
	}
	return true
}

func (v Value) Convert(t Type) Value {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	to := t.common()
	if v.typ == nil {
		v.wrong("Convert")
	}
	how := conversion(to, v.typ)
	f := v.flag.ro()
	out := Value{to, nil, f | flagIndir | flagAddr | flag(to.kind)}
	// Numbers and strings are made in new memory.
	make := func() Value {
		out.ptr = newObject(to)
		return out
	}
	switch how {
	case cannotConvert:
		panic("reflect.Value.Convert: value of type " + v.typ.String() + " cannot be converted to type " + t.String())
	case sameBits:
		if v.flag&flagAddr != 0 {
			return copied(to, v.ptr, f)
		}
		return Value{to, v.ptr, v.flag&flagIndir | f | flag(to.kind)}
	case toInterface:
		p := newObject(to)
		if v.Kind() != Interface || !v.IsNil() {
			storeInterface(to, v.iface(), p)
		}
		return Value{to, p, f | flagIndir | flag(Interface)}
	case toNumber:
		make()
		out.flag &^= flagRO
		convertNumber(out, v)
	case toComplex:
		make()
		out.flag &^= flagRO
		out.SetComplex(v.Complex())
	case intToString:
		make()
		s := "\uFFFD"
		if v.CanInt() {
			if x := v.Int(); int64(rune(x)) == x {
				s = string(rune(x))
			}
		} else if x := v.Uint(); uint64(rune(x)) == x {
			s = string(rune(x))
		}
		*(*string)(out.ptr) = s
	case bytesToString:
		*(*string)(make().ptr) = string(*(*[]byte)(v.ptr))
	case runesToString:
		*(*string)(make().ptr) = string(*(*[]rune)(v.ptr))
	case stringToBytes:
		*(*[]byte)(make().ptr) = []byte(*(*string)(v.ptr))
	case stringToRunes:
		*(*[]rune)(make().ptr) = []rune(*(*string)(v.ptr))
	case sliceToArrayPointer:
		if n := t.Elem().Len(); n > v.Len() {
			panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) + " to pointer to array with length " +
				strconv.Itoa(n))
		}
		return Value{to, (*slice)(v.ptr).data, f | flag(Pointer)}
	case sliceToArray:
		if n := t.Len(); n > v.Len() {
			panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) + " to array with length " +
				strconv.Itoa(n))
		}
		return copied(to, (*slice)(v.ptr).data, f)
	}
	out.flag = f | flagIndir | flag(to.kind)
	return out
}

func convertNumber(to, v Value) {
	switch {
	case v.CanInt():
		x := v.Int()
		switch {
		case to.CanInt():
			to.SetInt(x)
		case to.CanUint():
			to.SetUint(uint64(x))
		case to.Kind() == Float32:
			*(*float32)(to.ptr) = float32(x)
		default:
			to.SetFloat(float64(x))
		}
	case v.CanUint():
		x := v.Uint()
		switch {
		case to.CanInt():
			to.SetInt(int64(x))
		case to.CanUint():
			to.SetUint(x)
		case to.Kind() == Float32:
			*(*float32)(to.ptr) = float32(x)
		default:
			to.SetFloat(float64(x))
		}
	default:
		x := v.Float()
		switch {
		case to.CanInt():
			to.SetInt(int64(x))
		case to.CanUint():
			to.SetUint(uint64(x))
		case to.Kind() == Float32 && v.Kind() == Float32:
			// Keeps the bits of a NaN.
			*(*uint32)(to.ptr) = *(*uint32)(v.ptr)
		default:
			to.SetFloat(x)
		}
	}
}

// --- Deep equality ---

type visit struct {
	a, b unsafe.Pointer
	typ  *rtype
}

// DeepEqual reports whether x and y are equal to their depths.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ == b.typ && deepEqual(a, b, nil, 0)
}

// deepEqual looks for cycles only from some depth on: visited is made then.
func deepEqual(a, b Value, visited map[visit]bool, depth int) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	k := a.kind()
	if depth > 8 {
		if visited == nil {
			visited = map[visit]bool{}
		}
		var p, q unsafe.Pointer
		switch k {
		case Pointer, Map:
			p, q = a.word(), b.word()
		case Slice, Interface:
			p, q = a.ptr, b.ptr
		}
		if p != nil && q != nil {
			if uintptr(p) > uintptr(q) {
				p, q = q, p
			}
			at := visit{p, q, a.typ}
			if visited[at] {
				return true
			}
			visited[at] = true
		}
	}
	depth++
	switch k {
	case Array:
		for i := range a.Len() {
			if !deepEqual(a.Index(i), b.Index(i), visited, depth) {
				return false
			}
		}
		return true
	case Slice:
		n := a.Len()
		if a.IsNil() != b.IsNil() || n != b.Len() {
			return false
		}
		if *(*unsafe.Pointer)(a.ptr) == *(*unsafe.Pointer)(b.ptr) {
			return true
		}
		if a.typ.elem.k() == Uint8 {
			return string(*(*[]byte)(a.ptr)) == string(*(*[]byte)(b.ptr))
		}
		for i := range n {
			if !deepEqual(a.Index(i), b.Index(i), visited, depth) {
				return false
			}
		}
		return true
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), visited, depth)
	case Pointer:
		return a.word() == b.word() || deepEqual(a.Elem(), b.Elem(), visited, depth)
	case Struct:
		for i := range a.typ.numFields {
			if !deepEqual(a.Field(i), b.Field(i), visited, depth) {
				return false
			}
		}
		return true
	case Map:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if a.word() == b.word() {
			return true
		}
		it := a.MapRange()
		for it.Next() {
			e := mapGet(b.typ, b.word(), it.it.key)
			if e == nil || !deepEqual(it.Value(), copied(b.typ.elem, e, 0), visited, depth) {
				return false
			}
		}
		return true
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return equalValues(a.typ, a.address(), b.address())
}
