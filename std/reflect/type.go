// Package reflect looks at types and values at run time.
//
// A type is its run-time descriptor (bytecode/type.h), whose layout rtype mirrors; unnamed types that the program lacks
// are made by natives, so that type identity is pointer equality here too. A Value is a descriptor, a pointer and flags;
// the pointer is the value itself for pointer-shaped types that were not reached through memory, else its address.
// Calls, made functions and channel operations run small bytecode functions that natives make for a type: so they park,
// panic and grow stacks like compiled code.
package reflect

import (
	"iter"
	"strconv"
	"unsafe"
)

// Type is the representation of a Go type. Types are comparable with ==.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool
	common() *rtype
}

// A Kind is the specific kind of type that a Type represents.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16",
	"uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface",
	"map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is a channel type's direction.
type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Method is one method of a type.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// A StructField is one field of a struct.
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// A StructTag is the tag of a struct field: space-separated key:"value" pairs.
type StructTag string

// Get returns the value of a key, "" if there is none.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup returns the value of a key, and whether there is one.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for tag != "" {
		i := 0
		for i < len(tag) && tag[i] == ' ' {
			i++
		}
		tag = tag[i:]
		i = 0
		for i < len(tag) && tag[i] > ' ' && tag[i] != ':' && tag[i] != '"' && tag[i] != 0x7f {
			i++
		}
		if i == 0 || i+1 >= len(tag) || tag[i] != ':' || tag[i+1] != '"' {
			break
		}
		name := string(tag[:i])
		tag = tag[i+1:]
		i = 1
		for i < len(tag) && tag[i] != '"' {
			if tag[i] == '\\' {
				i++
			}
			i++
		}
		if i >= len(tag) {
			break
		}
		quoted := string(tag[:i+1])
		tag = tag[i+1:]
		if key == name {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
	return "", false
}

// text mirrors a std::string_view.
type text struct {
	n int
	p *byte
}

func (t text) str() string { return unsafe.String(t.p, t.n) }

// rtype mirrors bytecode::Type; fieldType and methodType its lists' elements.
type rtype struct {
	self               *rtype
	size, ptrBytes     uintptr
	ptrMap             *uint64
	hash               uint32
	align, kind, flags uint8
	dir                uint8
	variadic           bool
	id                 uint32
	name, short, pkg   text
	elem, key          *rtype
	length             uintptr
	ptrTo              *rtype
	fields             *fieldType
	numFields          int
	params             **rtype
	numParams          int
	results            **rtype
	numResults         int
	methods            *methodType
	numMethods         int
}

type fieldType struct {
	name, pkg text
	typ       *rtype
	offset    uintptr
	tag       text
	embedded  bool
}

type methodType struct {
	name, pkg text
	typ       *rtype
	function  unsafe.Pointer
}

const (
	typeDirect     = 1
	typeComparable = 2
	typeNamed      = 8
)

func (t *rtype) fieldList() []fieldType   { return unsafe.Slice(t.fields, t.numFields) }
func (t *rtype) methodList() []methodType { return unsafe.Slice(t.methods, t.numMethods) }
func (t *rtype) in() []*rtype             { return unsafe.Slice(t.params, t.numParams) }
func (t *rtype) out() []*rtype            { return unsafe.Slice(t.results, t.numResults) }
func (t *rtype) direct() bool             { return t.flags&typeDirect != 0 }
func (t *rtype) named() bool              { return t.flags&typeNamed != 0 }
func (t *rtype) k() Kind                  { return Kind(t.kind) }

func toType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

func textOf(t *rtype) string {
	if t == nil {
		return "<nil>"
	}
	return t.String()
}

// eface is an interface value in memory. Descriptors are no Go objects, so their addresses may be numbers.
type eface struct {
	typ  uintptr
	word unsafe.Pointer
}

func typeOf(i any) *rtype {
	w := (*eface)(unsafe.Pointer(&i)).typ
	return (*rtype)(unsafe.Pointer(w))
}

// TypeOf returns the dynamic type of i, nil for a nil interface.
func TypeOf(i any) Type { return toType(typeOf(i)) }

// TypeFor returns the type of its type argument.
func TypeFor[T any]() Type {
	var v T
	if t := TypeOf(v); t != nil {
		return t
	}
	return TypeOf((*T)(nil)).Elem()
}

func (t *rtype) common() *rtype   { return t }
func (t *rtype) Align() int       { return int(t.align) }
func (t *rtype) FieldAlign() int  { return int(t.align) }
func (t *rtype) Size() uintptr    { return t.size }
func (t *rtype) Kind() Kind       { return Kind(t.kind) }
func (t *rtype) String() string   { return t.name.str() }
func (t *rtype) Comparable() bool { return t.flags&typeComparable != 0 }
func (t *rtype) Name() string     { return t.short.str() }
func (t *rtype) PkgPath() string  { return t.pkg.str() }

func (t *rtype) Bits() int {
	if k := t.k(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.size) * 8
}

func (t *rtype) must(k Kind, what, kind string) {
	if t.k() != k {
		panic("reflect: " + what + " of non-" + kind + " type " + t.String())
	}
}

func (t *rtype) ChanDir() ChanDir {
	t.must(Chan, "ChanDir", "chan")
	return ChanDir(t.dir)
}

func (t *rtype) IsVariadic() bool {
	t.must(Func, "IsVariadic", "func")
	return t.variadic
}

func (t *rtype) Elem() Type {
	switch t.k() {
	case Array, Chan, Map, Pointer, Slice:
		return toType(t.elem)
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type {
	t.must(Map, "Key", "map")
	return toType(t.key)
}

func (t *rtype) Len() int {
	t.must(Array, "Len", "array")
	return int(t.length)
}

func (t *rtype) NumField() int {
	t.must(Struct, "NumField", "struct")
	return t.numFields
}

func (t *rtype) In(i int) Type {
	t.must(Func, "In", "func")
	return toType(t.in()[i])
}

func (t *rtype) NumIn() int {
	t.must(Func, "NumIn", "func")
	return t.numParams
}

func (t *rtype) NumOut() int {
	t.must(Func, "NumOut", "func")
	return t.numResults
}

func (t *rtype) Out(i int) Type {
	t.must(Func, "Out", "func")
	return toType(t.out()[i])
}

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.k() {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.String())
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.k() {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.k(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	shift := 64 - t.size*8
	return x<<shift>>shift != x
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.k(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	shift := 64 - t.size*8
	return x<<shift>>shift != x
}

func overflowFloat32(x float64) bool {
	const max = 0x1p127 * (1 + (1 - 0x1p-23))
	if x < 0 {
		x = -x
	}
	return max < x && x <= 0x1p1023*(1+(1-0x1p-52))
}
