package reflect

import (
	"math"
	"unsafe"
)

type flag uintptr

const (
	flagKind     flag = 1<<5 - 1
	flagStickyRO flag = 1 << 5 // reached through an unexported field that is not embedded
	flagEmbedRO  flag = 1 << 6 // reached through an unexported embedded field
	flagIndir    flag = 1 << 7 // ptr is the value's address
	flagAddr     flag = 1 << 8 // the value is addressable
	flagMethod   flag = 1 << 9 // a method value: its number stands above
	methodShift       = 10
	flagRO            = flagStickyRO | flagEmbedRO
)

func (f flag) kind() Kind { return Kind(f & flagKind) }

func (f flag) ro() flag {
	if f&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// Value is the reflection of a Go value. The zero Value is no value.
type Value struct {
	typ *rtype
	ptr unsafe.Pointer
	flag
}

// A ValueError is the panic of a method that the Value's kind does not have.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func (f flag) wrong(name string) {
	panic(&ValueError{"reflect.Value." + name, f.kind()})
}

func (f flag) mustBe(k Kind, name string) {
	if f.kind() != k {
		f.wrong(name)
	}
}

func (f flag) mustBeExported(name string) {
	if f == 0 {
		f.wrong(name)
	}
	if f&flagRO != 0 {
		panic("reflect: reflect.Value." + name + " using value obtained using unexported field")
	}
}

func (f flag) mustBeAssignable(name string) {
	f.mustBeExported(name)
	if f&flagAddr == 0 {
		panic("reflect: reflect.Value." + name + " using unaddressable value")
	}
}

var escaped unsafe.Pointer
var keepEscaped bool

// escapes makes what p points to live on the heap: its address becomes a number, which does not follow it.
func escapes(p unsafe.Pointer) {
	if keepEscaped {
		escaped = p
	}
}

// known is t, of which nobody need know that it came out of a Value: a descriptor lies on no stack.
func known(t *rtype) *rtype {
	x := uintptr(unsafe.Pointer(t))
	return (*rtype)(unsafe.Pointer(x ^ 0))
}

// shared is the pointer of a channel, as known: channels lie on the heap.
func shared(c unsafe.Pointer) unsafe.Pointer {
	x := uintptr(c)
	return unsafe.Pointer(x ^ 0)
}

// unpack is the value behind an interface's two words.
func unpack(t *rtype, word unsafe.Pointer) Value {
	f := flag(t.kind)
	if t.flags&typeDirect == 0 {
		f |= flagIndir
	}
	return Value{t, word, f}
}

// load is the value at p, which nobody changes.
func load(t *rtype, p unsafe.Pointer, f flag) Value {
	f |= flag(t.kind)
	if t.direct() {
		return Value{t, *(*unsafe.Pointer)(p), f}
	}
	return Value{t, p, f | flagIndir}
}

// copied is a copy of the value at p.
func copied(t *rtype, p unsafe.Pointer, f flag) Value {
	if !t.direct() {
		c := newObject(t)
		copyValue(t, c, p)
		p = c
	}
	return load(t, p, f)
}

// pack is v as an interface.
func pack(v Value) (i any) {
	t := v.typ
	word := v.ptr
	if v.flag&flagIndir != 0 {
		if t.direct() {
			word = *(*unsafe.Pointer)(word)
		} else if v.flag&flagAddr != 0 {
			c := newObject(t)
			copyValue(t, c, word)
			word = c
		}
	}
	e := (*eface)(unsafe.Pointer(&i))
	e.word = word
	e.typ = uintptr(unsafe.Pointer(t))
	return
}

// word is the value of a pointer-shaped v.
func (v Value) word() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// address is where v's bytes lie.
func (v Value) address() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	p := new(unsafe.Pointer)
	*p = v.ptr
	return unsafe.Pointer(p)
}

// ValueOf returns the value that i holds, the zero Value for nil.
func ValueOf(i any) Value {
	t := typeOf(i)
	if t == nil {
		return Value{}
	}
	return unpack(t, (*eface)(unsafe.Pointer(&i)).word)
}

// Zero returns the zero value of the type.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	if t.direct() {
		return Value{t, nil, flag(t.kind)}
	}
	return Value{t, newObject(t), flag(t.kind) | flagIndir}
}

// New returns a pointer to a new zero value of the type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{t.ptrType(), newObject(t), flag(Pointer)}
}

// NewAt returns a pointer to a value of the type at p.
func NewAt(typ Type, p unsafe.Pointer) Value {
	return Value{typ.common().ptrType(), p, flag(Pointer)}
}

// Indirect returns what v points to; v itself if it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

func (v Value) Kind() Kind       { return v.kind() }
func (v Value) IsValid() bool    { return v.flag != 0 }
func (v Value) CanAddr() bool    { return v.flag&flagAddr != 0 }
func (v Value) CanSet() bool     { return v.flag&(flagAddr|flagRO) == flagAddr }
func (v Value) CanInt() bool     { k := v.kind(); return k >= Int && k <= Int64 }
func (v Value) CanUint() bool    { k := v.kind(); return k >= Uint && k <= Uintptr }
func (v Value) CanFloat() bool   { k := v.kind(); return k == Float32 || k == Float64 }
func (v Value) CanComplex() bool { k := v.kind(); return k == Complex64 || k == Complex128 }
func (v Value) Comparable() bool { return v.comparable() }
func (v Value) Type() Type       { return v.fullType("Type") }

func (v Value) fullType(name string) *rtype {
	if v.flag == 0 {
		v.wrong(name)
	}
	if v.flag&flagMethod != 0 {
		return known(v.typ).exported()[v.flag>>methodShift].typ
	}
	return known(v.typ)
}

func (v Value) CanInterface() bool {
	if v.flag == 0 {
		v.wrong("CanInterface")
	}
	return v.flag&flagRO == 0
}

// Interface returns v as an any.
func (v Value) Interface() any {
	if v.flag == 0 {
		v.wrong("Interface")
	}
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.iface()
}

// iface is Interface without asking for exported fields.
func (v Value) iface() any {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	if v.kind() == Interface {
		if w := (*[2]unsafe.Pointer)(v.ptr); w[0] != nil {
			return pack(unpack(*(**rtype)(w[0]), w[1]))
		}
		return nil
	}
	return pack(v)
}

// InterfaceData returns the two words of an interface value.
func (v Value) InterfaceData() [2]uintptr {
	v.mustBe(Interface, "InterfaceData")
	escapes(v.ptr)
	return *(*[2]uintptr)(v.ptr)
}

// TypeAssert is v.Interface().(T) that reports instead of panicking.
func TypeAssert[T any](v Value) (T, bool) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	x, ok := v.iface().(T)
	return x, ok
}

func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{known(v.typ).ptrType(), v.ptr, v.flag.ro() | flag(Pointer)}
}

func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		v.wrong("UnsafeAddr")
	}
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	escapes(v.ptr)
	return uintptr(v.ptr)
}

func (v Value) Bool() bool {
	v.mustBe(Bool, "Bool")
	return *(*bool)(v.ptr)
}

func (v Value) Int() int64 {
	p := v.ptr
	switch v.kind() {
	case Int, Int64:
		return *(*int64)(p)
	case Int8:
		return int64(*(*int8)(p))
	case Int16:
		return int64(*(*int16)(p))
	case Int32:
		return int64(*(*int32)(p))
	}
	panic(&ValueError{"reflect.Value.Int", v.kind()})
}

func (v Value) Uint() uint64 {
	p := v.ptr
	switch v.kind() {
	case Uint, Uint64, Uintptr:
		return *(*uint64)(p)
	case Uint8:
		return uint64(*(*uint8)(p))
	case Uint16:
		return uint64(*(*uint16)(p))
	case Uint32:
		return uint64(*(*uint32)(p))
	}
	panic(&ValueError{"reflect.Value.Uint", v.kind()})
}

func (v Value) Float() float64 {
	switch v.kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Float", v.kind()})
}

func (v Value) Complex() complex128 {
	switch v.kind() {
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Complex", v.kind()})
}

func (v Value) String() string {
	switch v.kind() {
	case String:
		return *(*string)(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if v.typ.elem.k() != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.typ.elem.k() != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), int(v.typ.length))
	}
	panic(&ValueError{"reflect.Value.Bytes", v.kind()})
}

// slice is a slice in memory.
type slice struct {
	data   unsafe.Pointer
	n, cap int
}

var (
	byteType   = typeOf(uint8(0))
	stringType = typeOf("")
	bytesType  = typeOf([]byte(nil))
)

func (v Value) Len() int {
	switch v.kind() {
	case Slice, String:
		return (*slice)(v.ptr).n
	case Array:
		return int(v.typ.length)
	case Map:
		return mapLen(v.word())
	case Chan:
		return chanLen(v.word())
	case Pointer:
		if v.typ.elem.k() == Array {
			return int(v.typ.elem.length)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Len", v.kind()})
}

func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return (*slice)(v.ptr).cap
	case Array:
		return int(v.typ.length)
	case Chan:
		return chanCap(v.word())
	case Pointer:
		if v.typ.elem.k() == Array {
			return int(v.typ.elem.length)
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Cap", v.kind()})
}

func (v Value) IsNil() bool {
	switch v.kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return v.flag&flagMethod == 0 && v.word() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	panic(&ValueError{"reflect.Value.IsNil", v.kind()})
}

func (v Value) IsZero() bool {
	switch v.kind() {
	case Bool:
		return !v.Bool()
	case Int, Int8, Int16, Int32, Int64:
		return v.Int() == 0
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return v.Uint() == 0
	case Float32, Float64:
		return v.Float() == 0 && !math.Signbit(v.Float())
	case Complex64, Complex128:
		c := v.Complex()
		return c == 0 && !math.Signbit(real(c)) && !math.Signbit(imag(c))
	case Array:
		for i := range v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	case String:
		return v.Len() == 0
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() && v.typ.fieldList()[i].name.str() != "_" {
				return false
			}
		}
		return true
	}
	panic(&ValueError{"reflect.Value.IsZero", v.Kind()})
}

func (v Value) Pointer() uintptr {
	escapes(v.ptr)
	return uintptr(v.pointer("Pointer"))
}

func (v Value) UnsafePointer() unsafe.Pointer { return v.pointer("UnsafePointer") }

// pointer is what v points to, or what its bytes or code begin with.
func (v Value) pointer(name string) unsafe.Pointer {
	switch v.kind() {
	case Pointer, Chan, Map, UnsafePointer:
		return v.word()
	case Func:
		if v.flag&flagMethod != 0 {
			return unsafe.Pointer(byteType)
		}
		p := v.word()
		if p != nil {
			p = *(*unsafe.Pointer)(p)
		}
		return p
	case Slice, String:
		return *(*unsafe.Pointer)(v.ptr)
	}
	panic(&ValueError{"reflect.Value." + name, v.kind()})
}

func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.wrong("OverflowInt")
	}
	return v.typ.OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.wrong("OverflowUint")
	}
	return v.typ.OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.wrong("OverflowFloat")
	}
	return v.typ.OverflowFloat(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.wrong("OverflowComplex")
	}
	return v.typ.OverflowComplex(x)
}

func (v Value) comparable() bool {
	switch v.kind() {
	case Interface:
		return v.IsNil() || v.Elem().comparable()
	case Array:
		switch v.typ.elem.k() {
		case Interface, Array, Struct:
			for i := range v.Len() {
				if !v.Index(i).comparable() {
					return false
				}
			}
			return true
		}
		return v.typ.elem.Comparable()
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).comparable() {
				return false
			}
		}
		return true
	case Invalid:
		return true
	}
	return v.typ.Comparable()
}

// Equal reports whether v equals u, as == does.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.Type() != u.Type() {
		return false
	}
	if !v.typ.Comparable() {
		panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
	}
	return equalValues(v.typ, v.address(), u.address())
}
