package reflect

import (
	"strconv"
	"sync/atomic"
	"unicode"
	"unsafe"
)

// What C++ does. The descriptors they return are the program's own where it has that type.

func copyValue(t *rtype, dst, src unsafe.Pointer)
func copyArray(t *rtype, dst, src unsafe.Pointer, n int)
func zeroValue(t *rtype, p unsafe.Pointer)
func newObject(t *rtype) unsafe.Pointer
func newArray(t *rtype, n int) unsafe.Pointer
func growSlice(elem *rtype, s unsafe.Pointer, n int)
func equalValues(t *rtype, a, b unsafe.Pointer) bool

// ifaceWord is the first word of an interface of type t that holds a d; nil if d lacks methods.
func ifaceWord(d, t *rtype) unsafe.Pointer

// derived is the type of that kind over one or two others; n is an array's length or a channel's direction.
func derived(kind Kind, elem, key *rtype, n int) *rtype
func funcOf(in, out []*rtype, variadic bool) *rtype

// structOf reads names and tags from one text, at the ends given.
func structOf(types []*rtype, texts string, ends []int, embedded []bool) *rtype

func (t *rtype) ptrType() *rtype {
	// Another goroutine may be the first to ask.
	if p := atomic.LoadPointer((*unsafe.Pointer)(unsafe.Pointer(&t.ptrTo))); p != nil {
		return (*rtype)(p)
	}
	return derived(Pointer, t, nil, 0)
}

// PointerTo returns *t.
func PointerTo(t Type) Type { return t.common().ptrType() }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf returns []t.
func SliceOf(t Type) Type { return derived(Slice, t.common(), nil, 0) }

// MapOf returns map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return derived(Map, elem.common(), key.common(), 0)
}

// ChanOf returns the channel type of the direction.
func ChanOf(dir ChanDir, t Type) Type {
	if t.Size() >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return derived(Chan, t.common(), nil, int(dir))
}

// ArrayOf returns [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	if s := elem.Size(); s > 0 && uintptr(length) > (1<<47)/s {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return derived(Array, elem.common(), nil, length)
}

func commons(list []Type) []*rtype {
	out := make([]*rtype, len(list))
	for i, t := range list {
		out[i] = t.common()
	}
	return out
}

// FuncOf returns the function type.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	if len(in)+len(out) > 128 {
		panic("reflect.FuncOf: too many arguments")
	}
	return funcOf(commons(in), commons(out), variadic)
}

func validName(s string) bool {
	for i, c := range s {
		if c != '_' && !unicode.IsLetter(c) && (i == 0 || !unicode.IsDigit(c)) {
			return false
		}
	}
	return s != ""
}

// StructOf returns the struct type of the fields; Offset and Index are ignored.
func StructOf(fields []StructField) Type {
	var types []*rtype
	var texts []byte
	var ends []int
	var embedded []bool
	seen := map[string]bool{}
	path := ""
	for i, f := range fields {
		at := "reflect.StructOf: field " + strconv.Itoa(i)
		if f.Name == "" {
			panic(at + " has no name")
		}
		if !validName(f.Name) {
			panic(at + " has invalid name")
		}
		if f.Type == nil {
			panic(at + " has no type")
		}
		if f.Anonymous && f.PkgPath != "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		}
		if c := f.Name[0]; f.PkgPath == "" && (c >= 'a' && c <= 'z' || c == '_') {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if f.PkgPath != "" {
			if path != "" && path != f.PkgPath {
				panic("reflect.Struct: fields with different PkgPath " + path + " and " + f.PkgPath)
			}
			path = f.PkgPath
		}
		t := f.Type.common()
		if f.Anonymous && t.numMethods > 0 {
			panic("reflect.StructOf: embedded type with methods is not supported")
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		types = append(types, t)
		for _, s := range [...]string{f.Name, f.PkgPath, string(f.Tag)} {
			texts = append(texts, s...)
			ends = append(ends, len(texts))
		}
		embedded = append(embedded, f.Anonymous)
	}
	return structOf(types, string(texts), ends, embedded)
}
